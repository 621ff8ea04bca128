/** The moments at which a look at the carrier should not wait: the agent turns to the window, the machine wakes up. */
import { powerMonitor, type BrowserWindow } from 'electron'

/** What is to be done then. `wake`: connections of before are dead. */
export type Attention = { readonly look: () => void; readonly wake: () => void }

export function watchFocus(window: BrowserWindow, { look }: Attention): void {
  window.on('focus', look)
}

export function watchPower({ look, wake }: Attention): void {
  powerMonitor.on('unlock-screen', look)
  powerMonitor.on('resume', wake)
}
