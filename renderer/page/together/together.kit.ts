/** A way between windows for tests: what one tells, all others hear at once. */
import type { Channel, Word } from './together.ts'

/** Returns what opens one end of it. */
export function openWay(): () => Channel {
  const ends = new Set<{ hear: (word: Word) => void }>()
  return () => {
    const end = { hear: (_word: Word): void => undefined }
    ends.add(end)
    return {
      // What crosses between windows is a copy.
      tell: (word) => [...ends].filter((each) => each !== end).forEach(({ hear }) => hear(structuredClone(word))),
      hear: (listen) => (end.hear = listen),
      close: () => ends.delete(end),
    }
  }
}
