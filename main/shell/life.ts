/** How the app's life ends or does not even begin. */
import { setTimeout } from 'node:timers/promises'
import { app, dialog, type BrowserWindow } from 'electron'
import { factsOf, type Log } from '../log.ts'
import { raise } from './window.ts'

/** So long may the desk finish what is in flight when the agent leaves. What is unfinished is on disk and goes on at the next start. */
const closingMs = 3000

/** A second start brings the window that is there. */
export function raiseOnSecondStart(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (!window.isDestroyed()) raise(window)
  })
}

/** Without its window the app ends, after `close` or `closingMs`, whichever is sooner. */
export function closeOnQuit(log: Log, close: () => Promise<void>): void {
  let closing: Promise<void> | undefined
  let isClosed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    closing ??= Promise.race([close(), setTimeout(closingMs)])
      .catch((error: unknown) => log.error('The desk did not close cleanly', factsOf(error)))
      .finally(() => {
        isClosed = true
        app.quit()
      })
  })
  process.on('SIGTERM', () => app.quit())
  process.on('SIGINT', () => app.quit())
}

/** What nobody caught is a fault of ours. It is written down and the desk goes on: every change of its state was a whole transaction. */
export function logFaults(log: Log): void {
  process.on('uncaughtException', (error) => log.error('Nobody caught an error', factsOf(error)))
  process.on('unhandledRejection', (reason) => log.error('Nobody caught a rejection', factsOf(reason)))
}

/** Tells the agent why the data cannot be opened, and ends with exit code 1. Nothing was changed. */
export function sayAndExit(error: Error, folder: string, log: Log): void {
  log.error('The data could not be opened', factsOf(error))
  const detail = `${error.message}\n\nYour messages are in ${folder} and were not touched. Start Textdesk again; if this comes back, give that folder's logs to your administrator.`
  void dialog.showMessageBox({ type: 'error', title: 'Textdesk', message: 'Textdesk could not open its data.', detail }).finally(() => app.exit(1))
}
