/** A desk that lives by what is set, for tests of settings. */
import type { Settings } from '../../contract/settings.ts'
import type { renderPage } from './render.tsx'

/** From now on the desk takes each change, and tells of it. */
export function takeSettings({ desk, page }: Awaited<ReturnType<typeof renderPage>>): void {
  desk.onCommand('settings.change', (change) => {
    desk.tell({ kind: 'settings', row: { ...page.mirror.getState().settings, ...change } as Settings })
    return { ok: true }
  })
}
