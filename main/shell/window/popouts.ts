/** Chats in windows of their own, one window a chat, as narrow as a softphone; and which of all windows a summons leads to. The page in one closes it with its chat. */
import { BrowserWindow } from 'electron'
import { asSearch, locale } from '../../../common/wording/locale.ts'
import type { Summons } from '../../../contract/shapes.ts'
import { done, type CommandHandlers } from '../../../contract/handlers.ts'
import { pageAddress } from '../page/address.ts'
import { bare, raise, type WindowParts } from './window.ts'

/** What the design calls the compact window. */
const size = { width: 380, height: 640 } as const

type PopOut = { readonly window: BrowserWindow; readonly drawAnew: () => void }

export type PopOuts = ReturnType<typeof openPopOuts>

type Parts = Pick<WindowParts, 'preload' | 'canDebug'> & {
  readonly main: BrowserWindow
  /** Gives a new window what every window has around its page. Returns what draws its page anew. */
  readonly dress: (window: BrowserWindow) => () => void
  /** Tells the main window's page where to go. */
  readonly summon: (summons: Summons) => void
}

export function openPopOuts({ main, dress, summon, ...parts }: Parts) {
  const popOuts = new Map<string, PopOut>()
  // Without the main window nothing leads back to the desk.
  main.once('closed', () => popOuts.forEach(({ window }) => window.close()))

  function open(taskId: string): void {
    const window = new BrowserWindow({ ...bare(parts), ...size, autoHideMenuBar: true })
    popOuts.set(taskId, { window, drawAnew: dress(window) })
    window.once('closed', () => popOuts.delete(taskId))
    window.once('ready-to-show', () => window.show())
    void window.loadURL(`${pageAddress}${asSearch(locale())}&${new URLSearchParams({ chat: taskId }).toString()}`)
  }

  return {
    /** Shows the chat in a window of its own; one that is there comes to the front. */
    show(taskId: string): void {
      const popOut = popOuts.get(taskId)
      if (popOut) raise(popOut.window)
      else open(taskId)
    },
    /** Brings the main window up and, with a place, opens that; a chat that has a window of its own is found there. */
    lead(summons?: Summons): void {
      const popOut = summons?.to === 'task' ? popOuts.get(summons.taskId) : undefined
      if (popOut) return raise(popOut.window)
      if (main.isDestroyed()) return
      raise(main)
      if (summons) summon(summons)
    },
    /** Whether the chat's own window is visible and has the focus. */
    isInFront: (taskId: string): boolean => popOuts.get(taskId)?.window.isFocused() ?? false,
    /** Draws the page of a chat's own window anew. */
    drawAnew: (taskId: string): void => popOuts.get(taskId)?.drawAnew(),
  }
}

export const popOutCommands = ({ show, lead }: Pick<PopOuts, 'show' | 'lead'>): CommandHandlers<'window.popOut' | 'window.lead'> => ({
  'window.popOut'({ taskId }) {
    show(taskId)
    return done
  },
  'window.lead'(summons) {
    lead(summons)
    return done
  },
})
