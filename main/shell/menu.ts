/** The application menu. Without it macOS has no copy and paste; elsewhere it is not drawn and lends its keys. */
import { Menu, type MenuItemConstructorOptions } from 'electron'

/** `canDebug` adds what only developers need. */
export function setMenu(canDebug: boolean): void {
  const developer: MenuItemConstructorOptions[] = canDebug ? [{ type: 'separator' }, { role: 'toggleDevTools' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      { label: 'View', submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }, ...developer] },
      { role: 'windowMenu' },
    ]),
  )
}
