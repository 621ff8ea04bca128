/** Closing the window does not end the desk: it goes on in the tray, or minimised where there is none. Quitting does. */
import { existsSync, writeFileSync } from 'node:fs'
import { app, type BrowserWindow } from 'electron'

export type ClosingParts = {
  readonly hasTray: () => boolean
  /** Remembers that the agent knows. */
  readonly file: string
  /** Tells the agent, the first time, where the window has gone. */
  readonly tell: () => void
}

export function keepWhenClosed(window: BrowserWindow, { hasTray, file, tell }: ClosingParts): void {
  let isQuitting = false
  app.on('before-quit', () => (isQuitting = true))
  window.on('close', (event) => {
    if (isQuitting) return
    event.preventDefault()
    if (!hasTray()) return window.minimize()
    window.hide()
    if (existsSync(file)) return
    tell()
    writeFileSync(file, 'The agent has been told that Textdesk goes on in the tray when its window is closed.\n')
  })
}
