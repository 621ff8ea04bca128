/** The way out of the page: what the preload put on `window`. Nothing else in the page names it. */
import type { Desk } from '../../contract/events.ts'

declare global {
  interface Window {
    readonly desk: Desk
  }
}

export const desk: Desk = window.desk
