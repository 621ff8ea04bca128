/** The application menu. Without it macOS has no copy and paste; elsewhere it is not drawn and lends its keys. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Zoom } from './zoom.ts'

/**
 * `canDebug` adds what only developers need.
 *
 * @param zoom its keys are heard before the menu's (zoom.ts), since those of a menu are one for all keyboards
 */
export function setMenu(canDebug: boolean, zoom: (step: Zoom) => void): void {
  const zooming = (label: string, step: Zoom): MenuItemConstructorOptions => ({ label, click: () => zoom(step) })
  const developer: MenuItemConstructorOptions[] = canDebug ? [{ type: 'separator' }, { role: 'toggleDevTools' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      { label: 'View', submenu: [zooming('Actual size', 'reset'), zooming('Zoom in', 'in'), zooming('Zoom out', 'out'), { type: 'separator' }, { role: 'togglefullscreen' }, ...developer] },
      { role: 'windowMenu' },
    ]),
  )
}
