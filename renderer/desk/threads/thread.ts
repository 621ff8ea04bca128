/** A window of a conversation: the messages that are loaded, which have no hole, and what is known around them. Pure. */
import { newer } from '../../../common/mirror/mirror.ts'
import type { Message, PastTask } from '../../../contract/model.ts'
import type { MessagePage, MessageWindow } from '../../../contract/queries.ts'

/** Whether there are others beyond an edge of the window. `failed`: there are, and they did not load; they are asked for again when the agent says so. */
export type More = 'none' | 'more' | 'failed'
/** An edge of the window. */
export type Side = 'older' | 'newer'

export type Thread = {
  /** By `seq`, without a hole. */
  readonly messages: readonly Message[]
  readonly older: More
  /** `none`: the window holds the newest, and follows what arrives. */
  readonly newer: More
  readonly state: 'loading' | 'ready' | 'failed'
  /** Newest first. */
  readonly past: readonly PastTask[]
  /** The newest state of the earlier tasks did not load. */
  readonly isPastStale?: boolean
  /** Another number is another window, which begins somewhere else. */
  readonly window: number
  /** The message that the agent wants to see; `count` is another each time they ask for it. */
  readonly target?: { readonly seq: number; readonly count: number }
}

export const emptyThread: Thread = { messages: [], older: 'none', newer: 'none', state: 'loading', past: [], window: 0 }

/** The messages with others put in: by `seq`, each once, the newer copy of each. */
export function merged(held: readonly Message[], heard: readonly Message[]): readonly Message[] {
  const all = new Map(held.map((message) => [message.id, message]))
  for (const message of heard) all.set(message.id, newer(all.get(message.id), message))
  return [...all.values()].toSorted((a, b) => a.seq - b.seq)
}

/** Whether the message is in the window, or belongs there: beyond an edge that is not the conversation's own it would leave a hole. */
export function belongsTo({ messages, older, newer: beyond }: Thread, { id, seq }: Message): boolean {
  const [first] = messages
  if (!first) return true
  const isInside = (seq > first.seq || older === 'none') && (seq < (messages.at(-1)?.seq ?? 0) || beyond === 'none')
  return isInside || messages.some((held) => held.id === id)
}

const moreOf = (more: boolean): More => (more ? 'more' : 'none')

/** @param heard what arrived beyond the window's newer edge; it is part of it once the window holds the newest */
export function withPage(thread: Thread, side: Side, { messages, more }: MessagePage, heard: readonly Message[]): Thread {
  const all = merged(thread.messages, messages)
  if (side === 'older') return { ...thread, messages: all, older: moreOf(more) }
  return { ...thread, messages: more ? all : merged(all, heard), newer: moreOf(more) }
}

/** The window moved to its conversation's end. */
export function atEnd(thread: Thread, { messages, more }: MessagePage, heard: readonly Message[]): Thread {
  const first = messages[0]?.seq ?? 0
  return { ...unaimed(thread), messages: merged(messages, heard.filter(({ seq }) => seq >= first)), older: moreOf(more), newer: 'none', state: 'ready', window: thread.window + 1 }
}

/** The window moved to where a message is. */
export function around(thread: Thread, seq: number, { messages, moreBefore, moreAfter }: MessageWindow, heard: readonly Message[]): Thread {
  const moved = { ...thread, messages: moreAfter ? messages : merged(messages, heard), older: moreOf(moreBefore), newer: moreOf(moreAfter), state: 'ready' as const }
  return aimedAt({ ...moved, window: thread.window + 1 }, seq)
}

/** The window with something in it that the agent wants to see. */
export const aimedAt = (thread: Thread, seq: number): Thread => ({ ...thread, target: { seq, count: (thread.target?.count ?? 0) + 1 } })

export function unaimed(thread: Thread): Thread {
  const { target: _, ...rest } = thread
  return rest
}
