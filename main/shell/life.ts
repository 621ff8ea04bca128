/** How the app's life goes on after an accident, and how it ends. */
import { app, dialog, type BrowserWindow } from 'electron'
import { factsOf, type Log } from '../log.ts'
import { pause } from '../pause.ts'
import { openingText } from '../troubles.ts'
import { raise } from './window.ts'

/** So long may the desk finish what is in flight when the agent leaves. What is unfinished is on disk and goes on at the next start. */
const closingMs = 3000
const mostReloads = 3

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
}

/** A page whose process died is drawn anew: it owns no truth and loses none. A page that keeps dying stays away. */
export function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let crashes = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('The page\'s process is gone', { reason, exitCode })
    crashes += 1
    if (reason !== 'clean-exit' && crashes <= mostReloads) window.reload()
  })
}

/** Tells the agent why the desk could not be opened, and ends with exit code 1. */
export async function sayAndExit(error: unknown): Promise<void> {
  const detail = openingText(error, app.getPath('userData'))
  console.error(`Textdesk could not be opened: ${detail}`)
  await dialog.showMessageBox({ type: 'error', title: 'Textdesk', message: 'Textdesk could not open its data.', detail })
  app.exit(1)
}
