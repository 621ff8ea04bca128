/** How the app's life goes on after an accident, and how it ends. */
import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron'
import { factsOf, type Log } from '../../log/log.ts'
import { pause } from '../../time/pause.ts'
import { openingText } from '../../words/database.ts'
import { raise } from '../window/window.ts'
import { countDeaths } from './crashes.ts'
import { words } from './words.ts'

/** So long may the desk finish what is in flight when the agent leaves. What is unfinished is on disk and goes on at the next start. */
const closingMs = 3000

/** A second start brings the window that is there, and so does a click on the dock of macOS. */
export function raiseOnSecondStart(window: BrowserWindow): void {
  const bring = (): void => {
    if (!window.isDestroyed()) raise(window)
  }
  app.on('second-instance', bring)
  app.on('activate', bring)
}

/** The app ends when it is told to, or without its window; after `close` or `closingMs`, whichever is sooner. */
export function closeOnQuit(close: () => Promise<void>): void {
  let isClosed = false
  let closing: Promise<void> | undefined
  async function closeThenQuit(): Promise<void> {
    await Promise.race([close().catch(() => undefined), pause(closingMs)])
    isClosed = true
    // While Electron still tells of the first quit it ignores a second; with nothing to close we would come that early.
    setImmediate(() => app.quit())
  }
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    closing ??= closeThenQuit()
  })
  process.on('SIGTERM', () => app.quit())
  process.on('SIGINT', () => app.quit())
}

/** What nobody caught is a fault of ours. It is written down and the desk goes on: every change of its state was a whole transaction. */
export function logFaults(log: Log): void {
  process.on('uncaughtException', (error) => log.error('Nobody caught an error', factsOf(error)))
  process.on('unhandledRejection', (reason) => log.error('Nobody caught a rejection', factsOf(reason)))
  app.on('child-process-gone', (_event, { type, reason, exitCode, name, serviceName }) => {
    if (reason !== 'clean-exit') log.error('A process beside the window is gone', { type, name: name ?? serviceName, reason, exitCode })
  })
}

/**
 * A page whose process died is drawn anew: it owns no truth and loses none. Of a page that keeps dying the agent hears why the window is empty.
 *
 * @param orElse what the agent may do instead: quit, or close a chat's own window, without which the desk goes on
 * @returns what does the same for a page that lives and draws nothing
 */
export function reloadAfterCrash(window: BrowserWindow, log: Log, orElse: 'quit' | 'close'): () => void {
  const deaths = countDeaths()
  const drawAnew = (): void => {
    if (window.isDestroyed()) return
    if (deaths.mayReload()) return window.reload()
    void askToReload(window, words[orElse]).then((again) => {
      if (!again) return orElse === 'quit' ? app.quit() : window.destroy()
      deaths.startOver()
      if (!window.isDestroyed()) window.reload()
    })
  }
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('The page\'s process is gone', { reason, exitCode })
    if (reason !== 'clean-exit') drawAnew()
  })
  return drawAnew
}

async function askToReload(window: BrowserWindow, leave: string): Promise<boolean> {
  const question: MessageBoxOptions = {
    type: 'warning',
    title: words.title,
    message: words.windowFails,
    detail: words.nothingLost,
    buttons: [words.again, leave],
    defaultId: 0,
    cancelId: 0,
  }
  const { response } = await (window.isVisible() ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question))
  return response === 0
}

/** Tells the agent why the desk could not be opened, and ends with exit code 1. */
export async function sayAndExit(error: unknown): Promise<void> {
  const detail = openingText(error, app.getPath('userData'))
  console.error(`Textdesk could not be opened: ${detail}`)
  await dialog.showMessageBox({ type: 'error', title: words.title, message: words.notOpened, detail })
  app.exit(1)
}
