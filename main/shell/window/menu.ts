/** The application menu. Without it macOS has no copy and paste; elsewhere it is not drawn and lends its keys. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from './words.ts'
import type { Zoom } from './zoom.ts'

/**
 * `canDebug` adds what only developers need.
 *
 * @param zoom its keys are heard before the menu's (zoom.ts), since those of a menu are one for all keyboards
 */
export function setMenu(canDebug: boolean, zoom: (step: Zoom) => void): void {
  const zooming = (step: Zoom): MenuItemConstructorOptions => ({ label: words[step], click: () => zoom(step) })
  const developer: MenuItemConstructorOptions[] = canDebug ? [{ type: 'separator' }, { role: 'toggleDevTools' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: words.file, submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      { label: words.view, submenu: [zooming('reset'), zooming('in'), zooming('out'), { type: 'separator' }, { role: 'togglefullscreen' }, ...developer] },
      { role: 'windowMenu' },
    ]),
  )
}
