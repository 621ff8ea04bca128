/** Chats in windows of their own: one window a chat, as narrow as a softphone. The page in it closes it with its chat. */
import { BrowserWindow } from 'electron'
import { asSearch, locale } from '../../../common/wording/locale.ts'
import { done, type CommandHandlers } from '../../../contract/handlers.ts'
import { pageAddress } from '../page/address.ts'
import { bare, raise, type WindowParts } from './window.ts'

/** What the design calls the compact window. */
const size = { width: 380, height: 640 } as const

export type PopOuts = ReturnType<typeof openPopOuts>

type Parts = Pick<WindowParts, 'preload' | 'canDebug'> & {
  /** Gives a new window what every window has around its page. */
  readonly dress: (window: BrowserWindow) => void
}

export function openPopOuts({ dress, ...parts }: Parts) {
  const windows = new Map<string, BrowserWindow>()

  /** Brings the chat's own window before the agent's eyes. False where it has none. */
  function raiseChat(taskId: string): boolean {
    const window = windows.get(taskId)
    if (window) raise(window)
    return window !== undefined
  }

  return {
    raiseChat,
    show(taskId: string): void {
      if (raiseChat(taskId)) return
      const window = new BrowserWindow({ ...bare(parts), ...size, autoHideMenuBar: true })
      windows.set(taskId, window)
      window.once('closed', () => windows.delete(taskId))
      window.once('ready-to-show', () => window.show())
      dress(window)
      void window.loadURL(`${pageAddress}${asSearch(locale())}&${new URLSearchParams({ chat: taskId }).toString()}`)
    },
  }
}

export const popOutCommands = (popOut: (taskId: string) => void): CommandHandlers<'window.popOut'> => ({
  'window.popOut'({ taskId }) {
    popOut(taskId)
    return done
  },
})
