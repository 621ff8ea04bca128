/** The keys of the window follow the settings. */
import type { StoreApi } from 'zustand/vanilla'
import { takeKeys } from './own.ts'

type Chosen = { readonly phase: 'loading' | 'ready' | 'failed'; readonly settings: { readonly shortcuts: Readonly<Record<string, string>> } }

/**
 * Returns the way to stop.
 *
 * @param changed hears of other keys once some were drawn
 */
export function followKeys(mirror: Pick<StoreApi<Chosen>, 'getState' | 'subscribe'>, changed: () => void): () => void {
  takeKeys(mirror.getState().settings.shortcuts)
  return mirror.subscribe(({ settings: { shortcuts } }, before) => {
    if (shortcuts === before.settings.shortcuts || JSON.stringify(shortcuts) === JSON.stringify(before.settings.shortcuts)) return
    takeKeys(shortcuts)
    if (before.phase === 'ready') changed()
  })
}
