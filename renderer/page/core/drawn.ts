/**
 * A store as the window hears of it: once for all changes that have come by the time that it gets to them. While many voters write at once the desk is faster
 * than a page that draws each of its events by itself. Nothing waits for more to come, and whoever asks has the newest state.
 */
import type { StoreApi } from 'zustand/vanilla'

export function drawn<State>(store: StoreApi<State>): StoreApi<State> {
  const listeners = new Set<(now: State, before: State) => void>()
  let last: { readonly state: State } | undefined
  const tell = () => {
    const { state } = last!
    last = undefined
    for (const listen of listeners) listen(store.getState(), state)
  }
  store.subscribe((_now, state) => {
    if (!last) afterEvents(tell)
    last ??= { state }
  })
  return {
    ...store,
    subscribe(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }
}

/** A message to itself stands behind the events that have come already, as a timer does not. An open way for it would keep all that hears of it for ever. */
function afterEvents(act: () => void): void {
  const { port1: heard, port2: sent } = new MessageChannel()
  heard.addEventListener('message', () => {
    heard.close()
    act()
  })
  heard.start()
  sent.postMessage(undefined)
}
