/** The moments at which a look at the carrier should not wait: the agent turns to the window, the machine wakes up. */
import { powerMonitor, type BrowserWindow } from 'electron'

/** What is to be done then. `wake`: connections of before are dead. */
export type Attention = { readonly look: () => void; readonly wake: () => void }

export function watchAttention(window: BrowserWindow, { look, wake }: Attention): void {
  window.on('focus', look)
  powerMonitor.on('unlock-screen', look)
  powerMonitor.on('resume', wake)
}
