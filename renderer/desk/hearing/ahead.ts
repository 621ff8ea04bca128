/** Asks for what a page needs first before the page is there to take it. */
import type { Desk, DeskEvent } from '../../../contract/events.ts'

/**
 * Listens to the desk and asks it for its snapshot at once. Returns the same desk for a page that begins later: what came meanwhile is the first that it
 * hears, and the first snapshot that it asks for is that one.
 */
export function askAhead(desk: Desk): Desk {
  const missed: DeskEvent[] = []
  const stop = desk.on((event) => void missed.push(event))
  let ahead: ReturnType<typeof desk.query<'desk.snapshot'>> | undefined = desk.query('desk.snapshot', {})
  // A desk that cannot answer is told by whoever asks.
  ahead.catch(() => undefined)

  const query: Desk['query'] = (name, input) => {
    if (name !== 'desk.snapshot' || !ahead) return desk.query(name, input)
    const snapshot = ahead
    ahead = undefined
    return snapshot as never
  }
  return {
    ...desk,
    query,
    on(listen) {
      stop()
      missed.splice(0).forEach((event) => listen(event))
      return desk.on(listen)
    },
  }
}
