/** The application menu. Without it macOS has no copy and paste; elsewhere it is not drawn and lends its keys. */
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { zoomTo, type Zoom } from './zoom.ts'

/** `canDebug` adds what only developers need. */
export function setMenu(canDebug: boolean): void {
  const developer: MenuItemConstructorOptions[] = canDebug ? [{ type: 'separator' }, { role: 'toggleDevTools' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      { label: 'View', submenu: [zoom('Actual size', 'reset'), zoom('Zoom in', 'in'), zoom('Zoom out', 'out'), { type: 'separator' }, { role: 'togglefullscreen' }, ...developer] },
      { role: 'windowMenu' },
    ]),
  )
}

/** Its keys are heard before the menu's (zoom.ts), since those of a menu are one for all keyboards. */
const zoom = (label: string, step: Zoom): MenuItemConstructorOptions => ({
  label,
  click() {
    const window = BrowserWindow.getFocusedWindow()
    if (window) zoomTo(window, step)
  },
})
