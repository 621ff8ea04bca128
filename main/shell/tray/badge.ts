/** The number of unread messages on the dock of macOS, and a dot on the task bar of Windows. Linux has the tray. */
import { join } from 'node:path'
import { app, nativeImage, type BrowserWindow } from 'electron'
import { words } from './words.ts'

/** @param icons folder of the icons */
export function badgeOf(window: BrowserWindow, icons: string): (unread: number) => void {
  let shown = 0
  return (unread) => {
    if (unread === shown || window.isDestroyed()) return
    shown = unread
    if (process.platform === 'darwin') app.setBadgeCount(unread)
    if (process.platform !== 'win32') return
    const dot = unread > 0 ? nativeImage.createFromPath(join(icons, 'unread-overlay.png')) : null
    window.setOverlayIcon(dot, unread > 0 ? words.unread({ count: unread }) : '')
  }
}
