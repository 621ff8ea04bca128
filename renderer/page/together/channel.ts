/** The way between the windows of one desk: all are of one origin, so the browser itself carries it, and knows which of them live. */
import type { Word } from './words.ts'

/** What one window tells is heard by all others. */
export type Channel = {
  readonly tell: (word: Word) => void
  readonly hear: (listen: (word: Word) => void) => void
  /** Calls back once that window is gone, however it ended. */
  readonly whenGone: (window: string, gone: () => void) => void
  readonly close: () => void
}

const lockOf = (window: string): string => `window:${window}`

/**
 * A window holds a lock as long as it lives: the browser lets go of it also when the page dies, which tells nobody else.
 *
 * @param me names the window that speaks
 */
export function toOtherWindows(me: string): Channel {
  const channel = new BroadcastChannel('textdesk')
  const end = new AbortController()
  const held = new Promise<void>((resolve) => {
    void navigator.locks.request(lockOf(me), () => {
      resolve()
      return new Promise<void>((release) => end.signal.addEventListener('abort', () => release()))
    })
  })
  return {
    // Whoever heard of a window that holds nothing yet would take it for gone.
    tell: (word) => void held.then(() => end.signal.aborted || channel.postMessage(word)),
    hear: (listen) => channel.addEventListener('message', ({ data }) => listen(data as Word)),
    whenGone: (window, gone) => void navigator.locks.request(lockOf(window), { signal: end.signal }, gone).catch(() => undefined),
    close: () => {
      end.abort()
      channel.close()
    },
  }
}
