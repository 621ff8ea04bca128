/** The windows of messages that the page has loaded, by conversation, and the earlier tasks beside them. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Change, Desk } from '../../contract/events.ts'
import type { Message, PastTask } from '../../contract/model.ts'
import { newer } from './mirror.ts'

export type Thread = {
  /** By `seq`, without a hole. */
  readonly messages: readonly Message[]
  /** Whether there are older ones. */
  readonly more: boolean
  readonly state: 'loading' | 'ready' | 'failed'
  /** Newest first. */
  readonly past: readonly PastTask[]
}

const emptyThread: Thread = { messages: [], more: false, state: 'loading', past: [] }
const pageSize = 60

const threads = createStore<ReadonlyMap<string, Thread>>(() => new Map())

/** Undefined until somebody asked for the conversation by `loadThread`. */
export const useThread = (conversationId: string): Thread | undefined => useStore(threads, (all) => all.get(conversationId))

/** The messages with others put in: by `seq`, each once, the newer copy of each. */
export function merged(held: readonly Message[], heard: readonly Message[]): readonly Message[] {
  const all = new Map(held.map((message) => [message.id, message]))
  for (const message of heard) all.set(message.id, newer(all.get(message.id), message))
  return [...all.values()].toSorted((a, b) => a.seq - b.seq)
}

function update(conversationId: string, change: (thread: Thread) => Thread): void {
  threads.setState((all) => new Map(all).set(conversationId, change(all.get(conversationId) ?? emptyThread)), true)
}

/** Loads the newest page of a conversation and its earlier tasks, unless that is done or under way. */
export async function loadThread(desk: Desk, conversationId: string): Promise<void> {
  const held = threads.getState().get(conversationId)
  if (held && held.state !== 'failed') return
  await readThread(desk, conversationId)
}

async function readThread(desk: Desk, conversationId: string): Promise<void> {
  update(conversationId, (thread) => ({ ...thread, state: 'loading' }))
  try {
    const [page, past] = await Promise.all([
      desk.query('message.page', { conversationId, limit: pageSize }),
      desk.query('task.history', { conversationId }),
    ])
    update(conversationId, (thread) => ({ messages: merged(thread.messages, page.messages), more: page.more, state: 'ready', past }))
  } catch {
    update(conversationId, (thread) => ({ ...thread, state: 'failed' }))
  }
}

const older = new Set<string>()

/** Loads the page before the oldest message held. Asked again while it is under way, it does nothing. */
export async function loadOlder(desk: Desk, conversationId: string): Promise<void> {
  const before = threads.getState().get(conversationId)?.messages[0]?.seq
  if (before === undefined || older.has(conversationId)) return
  older.add(conversationId)
  try {
    const page = await desk.query('message.page', { conversationId, before, limit: pageSize })
    update(conversationId, (thread) => ({ ...thread, messages: merged(page.messages, thread.messages), more: page.more }))
  } finally {
    older.delete(conversationId)
  }
}

/** Takes what an event brought for the conversations that are loaded. */
export function hearThreads(desk: Desk, change: Change): void {
  if (change.kind !== 'message' && change.kind !== 'task') return
  const { conversationId } = change.row
  const thread = threads.getState().get(conversationId)
  if (!thread) return
  if (change.kind === 'message') update(conversationId, (now) => ({ ...now, messages: merged(now.messages, [change.row]) }))
  else if (!thread.past.some((past) => past.id === change.row.id && past.state === change.row.state)) void readPast(desk, conversationId)
}

async function readPast(desk: Desk, conversationId: string): Promise<void> {
  const past = await desk.query('task.history', { conversationId })
  update(conversationId, (thread) => ({ ...thread, past }))
}

/** Events were missed: what is loaded may have holes, so only what is read again is kept. */
export function rereadThreads(desk: Desk): void {
  const known = [...threads.getState().keys()]
  threads.setState(new Map(), true)
  for (const conversationId of known) void readThread(desk, conversationId)
}
