/** The windows of messages that the page has loaded, by conversation, and the earlier tasks beside them. */
import { createStore } from 'zustand/vanilla'
import type { Change, Desk } from '../../contract/events.ts'
import type { Message, PastTask } from '../../contract/model.ts'
import type { Report } from '../page/faults.ts'
import { newer } from './mirror.ts'

export type Thread = {
  /** By `seq`, without a hole. */
  readonly messages: readonly Message[]
  /** Whether there are older ones. `failed`: there are, and they did not load; they are asked for again when the agent says so. */
  readonly older: 'none' | 'more' | 'failed'
  readonly state: 'loading' | 'ready' | 'failed'
  /** Newest first. */
  readonly past: readonly PastTask[]
  /** The newest state of the earlier tasks did not load. */
  readonly isPastStale?: boolean
}

const emptyThread: Thread = { messages: [], older: 'none', state: 'loading', past: [] }
const pageSize = 60

/** The messages with others put in: by `seq`, each once, the newer copy of each. */
export function merged(held: readonly Message[], heard: readonly Message[]): readonly Message[] {
  const all = new Map(held.map((message) => [message.id, message]))
  for (const message of heard) all.set(message.id, newer(all.get(message.id), message))
  return [...all.values()].toSorted((a, b) => a.seq - b.seq)
}

const olderOf = ({ more }: { readonly more: boolean }) => (more ? 'more' : 'none')

type Parts = { readonly query: Desk['query']; readonly report: Report }

export type ThreadStore = ReturnType<typeof createThreads>

export function createThreads({ query, report }: Parts) {
  const store = createStore<ReadonlyMap<string, Thread>>(() => new Map())
  const olderUnderWay = new Set<string>()

  function update(conversationId: string, change: (thread: Thread) => Thread): void {
    store.setState((all) => new Map(all).set(conversationId, change(all.get(conversationId) ?? emptyThread)), true)
  }

  async function read(conversationId: string): Promise<void> {
    update(conversationId, (thread) => ({ ...thread, state: 'loading' }))
    try {
      const [page, past] = await Promise.all([query('message.page', { conversationId, limit: pageSize }), query('task.history', { conversationId })])
      update(conversationId, (thread) => ({ messages: merged(thread.messages, page.messages), older: olderOf(page), state: 'ready', past }))
    } catch (error) {
      report('request', error)
      update(conversationId, (thread) => ({ ...thread, state: 'failed' }))
    }
  }

  /** Loads the newest page of a conversation and its earlier tasks, unless that is done or under way. */
  async function load(conversationId: string): Promise<void> {
    const held = store.getState().get(conversationId)
    if (held && held.state !== 'failed') return
    await read(conversationId)
  }

  /** Loads the page before the oldest message held. Asked again while it is under way, it does nothing. */
  async function loadOlder(conversationId: string): Promise<void> {
    const before = store.getState().get(conversationId)?.messages[0]?.seq
    if (before === undefined || olderUnderWay.has(conversationId)) return
    olderUnderWay.add(conversationId)
    try {
      const page = await query('message.page', { conversationId, before, limit: pageSize })
      update(conversationId, (thread) => ({ ...thread, messages: merged(page.messages, thread.messages), older: olderOf(page) }))
    } catch (error) {
      report('request', error)
      update(conversationId, (thread) => ({ ...thread, older: 'failed' }))
    }
    olderUnderWay.delete(conversationId)
  }

  /** Reads the earlier tasks of a loaded conversation again. */
  async function readPast(conversationId: string): Promise<void> {
    try {
      const past = await query('task.history', { conversationId })
      update(conversationId, (thread) => ({ ...thread, past, isPastStale: false }))
    } catch (error) {
      report('request', error)
      update(conversationId, (thread) => ({ ...thread, isPastStale: true }))
    }
  }

  /** Takes what an event brought for the conversations that are loaded. */
  function hear(change: Change): void {
    if (change.kind !== 'message' && change.kind !== 'task') return
    const { conversationId } = change.row
    const thread = store.getState().get(conversationId)
    if (!thread) return
    if (change.kind === 'message') update(conversationId, (now) => ({ ...now, messages: merged(now.messages, [change.row]) }))
    else if (!thread.past.some((past) => past.id === change.row.id && past.state === change.row.state)) void readPast(conversationId)
  }

  /** Events were missed: what is loaded may have holes, so only what is read again is kept. */
  function reread(): void {
    const known = [...store.getState().keys()]
    store.setState(new Map(), true)
    for (const conversationId of known) void read(conversationId)
  }

  return Object.assign(store, { load, loadOlder, readPast, hear, reread })
}
