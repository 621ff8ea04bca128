/** The desk that the preload put on `window`; nothing else names it. This is the first file that the page reads: while it reads the rest, the desk makes its snapshot. */
import type { Desk } from '../contract/events.ts'
import { askAhead } from './desk/hearing/ahead.ts'
import { gathered } from './desk/hearing/gathered.ts'

declare global {
  interface Window {
    readonly desk: Desk
  }
}

export const desk = gathered(askAhead(window.desk))
