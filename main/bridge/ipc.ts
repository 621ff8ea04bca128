/** Serves the contract over Electron's channels, to the pages of our own windows and to nobody else. */
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { channels, type DeskEvent } from '../../contract/events.ts'
import { isOwnAddress } from '../shell/page/address.ts'
import type { Door } from './door.ts'

/** Answers commands and queries of the windows given. A stranger's request is thrown back, never answered. */
export function serveDoor(door: Door, windows: () => readonly BrowserWindow[]): void {
  const admit = (event: IpcMainInvokeEvent): void => {
    if (!isOurPage(event, windows())) throw new Error('Only Textdesk\'s own window may ask the desk.')
  }
  ipcMain.handle(channels.command, (event, name: unknown, input: unknown) => {
    admit(event)
    return door.command(name, input)
  })
  ipcMain.handle(channels.query, (event, name: unknown, input: unknown) => {
    admit(event)
    return door.query(name, input)
  })
}

/** Sends an event to every window alike. */
export function publishTo(windows: readonly BrowserWindow[], event: DeskEvent): void {
  for (const window of windows) {
    if (!window.isDestroyed()) window.webContents.send(channels.event, event)
  }
}

/** Our window, its main frame, our own scheme. */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, windows: readonly BrowserWindow[]): boolean {
  if (!windows.some((window) => !window.isDestroyed() && window.webContents === sender)) return false
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url)
}
