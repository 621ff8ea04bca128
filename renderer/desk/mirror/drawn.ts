/**
 * The mirror as the window hears of it: once for all events that have come by the time that it gets to them. While many voters write at once the desk is faster
 * than a page that draws each of their events by itself. Nothing waits for more to come, and whoever asks has the newest state.
 */
import type { Mirror, MirrorStore } from './mirror.ts'

export function drawn(mirror: MirrorStore): MirrorStore {
  const listeners = new Set<(now: Mirror, before: Mirror) => void>()
  // A message to itself stands behind the events that have come already, as a timer does not.
  const { port1: heard, port2: sent } = new MessageChannel()
  let before: Mirror | undefined
  heard.addEventListener('message', () => {
    const last = before!
    before = undefined
    for (const listen of listeners) listen(mirror.getState(), last)
  })
  heard.start()
  mirror.subscribe((_now, last) => {
    if (!before) sent.postMessage(undefined)
    before ??= last
  })
  return {
    ...mirror,
    subscribe(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }
}
