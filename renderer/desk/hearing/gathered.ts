/** Has the page hear a burst in a few goes. */
import type { Desk, DeskEvent } from '../../../contract/events.ts'

/** Nobody sees that a voter's text came so much later, and a thousand of them are drawn in a third of the goes; ms. */
export const gatherMs = 100

/**
 * Returns the same desk. An event that comes alone is heard at once; those that come within `gatherMs` of it are heard one after another in one go, after
 * which the window is drawn once. An answer is never heard before the events that came before it.
 *
 * @param isHidden whether nobody sees the page: its timers may be late by a minute then, and its drawing costs nothing
 */
export function gathered({ command, query, on }: Desk, isHidden = () => document.hidden): Desk {
  const tellers = new Set<() => void>()
  const tell = (): void => tellers.forEach((each) => each())
  return {
    command: (name, input) => command(name, input).finally(tell),
    query: (name, input) => query(name, input).finally(tell),
    on(listen) {
      const waiting: DeskEvent[] = []
      let timer: ReturnType<typeof setTimeout> | undefined
      const rest = (): void => {
        timer = undefined
        if (waiting.length > 0) hearAll()
      }
      const hearAll = (): void => {
        if (waiting.length === 0) return
        clearTimeout(timer)
        waiting.splice(0).forEach((event) => listen(event))
        timer = setTimeout(rest, gatherMs)
      }
      tellers.add(hearAll)
      const stop = on((event) => {
        waiting.push(event)
        if (timer === undefined || isHidden()) hearAll()
      })
      return () => {
        clearTimeout(timer)
        tellers.delete(hearAll)
        stop()
      }
    },
  }
}
