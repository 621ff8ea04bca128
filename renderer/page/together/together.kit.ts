/** A way between windows for tests: what one tells, all others hear at once. */
import type { Channel } from './channel.ts'
import type { Word } from './words.ts'

type End = { readonly me: string; hear: (word: Word) => void; readonly gone: Map<string, () => void> }

/** Returns what opens one end of it. */
export function openWay(): (me: string) => Channel {
  const ends = new Set<End>()
  return (me) => {
    const end: End = { me, hear: () => undefined, gone: new Map() }
    ends.add(end)
    return {
      // What crosses between windows is a copy.
      tell: (word) => [...ends].filter((each) => each !== end).forEach(({ hear }) => hear(structuredClone(word))),
      hear: (listen) => (end.hear = listen),
      whenGone: (window, gone) => end.gone.set(window, gone),
      close: () => {
        ends.delete(end)
        for (const { gone } of ends) gone.get(me)?.()
      },
    }
  }
}
