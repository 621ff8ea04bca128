/** What a test asks of the app's window from outside of its page, and what it hears inside. */
import type { CommandInput } from '../../../contract/commands.ts'
import type { Desk } from '../../../contract/events.ts'
import type { Summons } from '../../../contract/shapes.ts'
import { loseFocus, type App } from '../app.ts'

declare global {
  interface Window {
    /** The app's bridge. */
    readonly desk: Desk
  }
}

type Asked = 'isVisible' | 'isMinimized' | 'isFocused'

/** Asks or tells the window as the system's buttons do. */
export function windowOf({ electron, page }: App) {
  return {
    is: (what: Asked) => electron.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.[name](), what),
    async close(): Promise<void> {
      await loseFocus(page)
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    },
    async hide(): Promise<void> {
      await loseFocus(page)
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    },
  }
}

/** Where the page is led from now on. */
export async function summonsTo({ page }: App): Promise<() => Promise<readonly Summons[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    window.desk.on(({ changes }) => heard.push(...changes.flatMap((change) => (change.kind === 'summons' ? [change.row] : []))))
  })
  return () => page.evaluate(() => Reflect.get(window, 'heard') as never)
}

/** Changes settings as the page's settings do. */
export async function changeSettings({ page }: App, change: CommandInput<'settings.change'>): Promise<void> {
  await page.evaluate((input) => window.desk.command('settings.change', input), change)
}
