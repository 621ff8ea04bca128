/** Serves the contract over Electron's channels, to the pages of our own windows and to nobody else. */
import { ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron'
import { channels, type Answered, type DeskEvent } from '../../contract/events.ts'
import { isOwnAddress } from '../shell/page/address.ts'
import type { Door } from './door.ts'

const stranger = (): Promise<never> => Promise.reject(new Error('Only Textdesk\'s own window may ask the desk.'))

/** Answers commands and queries of the windows given. A stranger's request is thrown back, never answered. */
export function serveDoor(door: Door, windows: () => readonly BrowserWindow[]): void {
  // The answers of `ipcMain.handle` go by another pipe than events, and overtake them.
  const answer = (event: IpcMainEvent, id: unknown, answered: Answered): void => {
    if (!event.sender.isDestroyed()) event.reply(channels.answer, id, answered)
  }
  const serve = (channel: string, ask: Door['command' | 'query']): void =>
    void ipcMain.on(channel, (event, id: unknown, name: unknown, input: unknown) => {
      const answering = isOurPage(event, windows()) ? ask(name, input) : stranger()
      answering.then(
        (value) => answer(event, id, { value }),
        (error: Error) => answer(event, id, { error: error.message }),
      )
    })
  serve(channels.command, door.command)
  serve(channels.query, door.query)
}

/** Sends an event to every window alike. */
export function publishTo(windows: readonly BrowserWindow[], event: DeskEvent): void {
  for (const window of windows) {
    if (!window.isDestroyed()) window.webContents.send(channels.event, event)
  }
}

/** Our window, its main frame, our own scheme. */
function isOurPage({ sender, senderFrame }: IpcMainEvent, windows: readonly BrowserWindow[]): boolean {
  if (!windows.some((window) => !window.isDestroyed() && window.webContents === sender)) return false
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url)
}
