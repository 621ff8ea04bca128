/** The texts that wait to be handed over, in memory: what is on the disk is read once, and a text again whenever it changed. */
import type { UnsettledMessage } from '../../store/rows/messages.ts'
import type { Store } from '../../store/store.ts'

export type WaitingTexts = ReturnType<typeof openWaiting>

export function openWaiting({ messages }: Pick<Store, 'messages'>) {
  let texts = new Map<string, UnsettledMessage>()
  let lastSeq = 0
  reread()

  function reread(): void {
    texts = new Map(messages.unsettled().map((text) => [text.id, text]))
    lastSeq = Math.max(0, ...[...texts.values()].map(({ seq }) => seq))
  }

  /** A text that comes back gets its old place, which is behind what is there only if it is the newest. */
  function put(text: UnsettledMessage): void {
    const isNewPlace = !texts.has(text.id)
    texts.set(text.id, text)
    if (isNewPlace && text.seq < lastSeq) texts = new Map([...texts].toSorted(([, a], [, b]) => a.seq - b.seq))
    lastSeq = Math.max(lastSeq, text.seq)
  }

  return {
    /** In the order in which they were written. */
    all: (): Iterable<UnsettledMessage> => texts.values(),
    isEmpty: (): boolean => texts.size === 0,
    /** How many there are, those left out that wait by the agent's own will. */
    count(): number {
      let count = 0
      for (const { isPutOff, mayUndo } of texts.values()) if (!isPutOff && !mayUndo) count += 1
      return count
    },
    /** Reads all of them again: what they wait for was moved. */
    reread,
    /** Something about this message changed; also one that does not wait may be named. */
    changed(id: string): void {
      if (messages.get(id)?.direction === 'inbound') return
      const text = messages.oneUnsettled(id)
      if (text) put(text)
      else texts.delete(id)
    },
  }
}
