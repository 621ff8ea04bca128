/** The windows of messages that the page has loaded, by conversation, and the earlier tasks beside them. */
import { createStore } from 'zustand/vanilla'
import type { Change, Desk } from '../../../contract/events.ts'
import type { Message } from '../../../contract/model.ts'
import type { Report } from '../../page/core/faults.ts'
import { aimedAt, around, atEnd, belongsTo, emptyThread, merged, unaimed, withPage, type Side, type Thread } from './thread.ts'

const pageSize = 60

type Parts = { readonly query: Desk['query']; readonly report: Report }

export type ThreadStore = ReturnType<typeof createThreads>

export function createThreads({ query, report }: Parts) {
  const store = createStore<ReadonlyMap<string, Thread>>(() => new Map())
  const underWay = new Set<string>()
  /** What arrived beyond the newer edge of each window that does not hold the newest. */
  const beyond = new Map<string, readonly Message[]>()
  const of = (conversationId: string) => store.getState().get(conversationId)
  const heardOf = (conversationId: string) => beyond.get(conversationId) ?? []

  function update(conversationId: string, change: (thread: Thread) => Thread): void {
    store.setState((all) => new Map(all).set(conversationId, change(all.get(conversationId) ?? emptyThread)), true)
  }

  /** Places the window; the earlier tasks are fetched with it. Until that is done, and when it fails, an old window stands. Resolves to whether it did. */
  async function place(conversationId: string, fetch: () => Promise<(thread: Thread) => Thread>): Promise<boolean> {
    const { window } = of(conversationId) ?? emptyThread
    update(conversationId, (thread) => (thread.state === 'ready' ? thread : { ...thread, state: 'loading' }))
    try {
      const [moved, past] = await Promise.all([fetch(), query('task.history', { conversationId })])
      // Whoever asked last has it.
      update(conversationId, (thread) => (thread.window === window ? { ...moved(thread), past } : thread))
      if (of(conversationId)?.newer === 'none') beyond.delete(conversationId)
      return true
    } catch (error) {
      report('request', error)
      update(conversationId, (thread) => (thread.state === 'ready' ? thread : { ...thread, state: 'failed' }))
      return false
    }
  }

  /** Moves the window to the newest page. */
  async function toNewest(conversationId: string): Promise<void> {
    const isThere = await place(conversationId, async () => {
      const page = await query('message.page', { conversationId, limit: pageSize })
      return (thread) => atEnd(thread, page, thread.newer === 'none' ? thread.messages : heardOf(conversationId))
    })
    if (!isThere) update(conversationId, (thread) => (thread.newer === 'none' ? thread : { ...thread, newer: 'failed' }))
  }

  /** Loads the newest page of a conversation and its earlier tasks, unless that is done or under way. */
  async function load(conversationId: string): Promise<void> {
    const held = of(conversationId)
    if (!held || held.state === 'failed') await toNewest(conversationId)
  }

  /** Shows a message: where it is loaded already, or by moving the window to it. Resolves to whether it is there. */
  async function show(conversationId: string, seq: number): Promise<boolean> {
    const isHeld = of(conversationId)?.messages.some((message) => message.seq === seq) ?? false
    if (isHeld) update(conversationId, (thread) => aimedAt(thread, seq))
    return isHeld || place(conversationId, async () => {
      const window = await query('message.around', { conversationId, seq, limit: pageSize / 2 })
      return (thread) => around(thread, seq, window, thread.newer === 'none' ? thread.messages.filter((one) => one.seq > seq) : heardOf(conversationId))
    })
  }

  /** Loads the page beyond an edge of the window. Asked again while it is under way, it does nothing. */
  async function loadMore(conversationId: string, side: Side): Promise<void> {
    const thread = of(conversationId)
    const edge = side === 'older' ? thread?.messages[0] : thread?.messages.at(-1)
    const request = `${side} ${conversationId}`
    if (!edge || underWay.has(request)) return
    underWay.add(request)
    const inWindow = (change: (now: Thread) => Thread) => update(conversationId, (now) => (now.window === thread?.window ? change(now) : now))
    try {
      const page = await query('message.page', { conversationId, [side === 'older' ? 'before' : 'after']: edge.seq, limit: pageSize })
      inWindow((now) => withPage(now, side, page, heardOf(conversationId)))
    } catch (error) {
      report('request', error)
      inWindow((now) => ({ ...now, [side]: 'failed' }))
    }
    underWay.delete(request)
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

  function hearMessage(thread: Thread, message: Message): void {
    const { conversationId } = message
    if (belongsTo(thread, message)) return update(conversationId, (now) => ({ ...now, messages: merged(now.messages, [message]) }))
    const isBeyond = message.seq > (thread.messages.at(-1)?.seq ?? 0)
    if (!isBeyond) return
    beyond.set(conversationId, merged(heardOf(conversationId), [message]))
    // The agent's own text is followed, wherever they were.
    if (message.direction === 'outbound') void toNewest(conversationId)
  }

  /** Takes what an event brought for the conversations that are loaded. */
  function hear(change: Change): void {
    if (change.kind !== 'message' && change.kind !== 'task') return
    const { conversationId } = change.row
    const thread = of(conversationId)
    if (!thread) return
    if (change.kind === 'message') hearMessage(thread, change.row)
    else if (!thread.past.some((past) => past.id === change.row.id && past.state === change.row.state)) void readPast(conversationId)
  }

  /** Events were missed: what is loaded may have holes, so only what is read again is kept. */
  function reread(): void {
    const known = [...store.getState()]
    store.setState(new Map(), true)
    beyond.clear()
    for (const [conversationId, { target }] of known) void (target ? show(conversationId, target.seq) : toNewest(conversationId))
  }

  return Object.assign(store, {
    load,
    toNewest,
    show,
    /** What was to be shown in this window has been seen. */
    unaim(conversationId: string, window: number): void {
      if (of(conversationId)?.window === window) update(conversationId, unaimed)
    },
    loadMore,
    readPast,
    hear,
    reread,
  })
}
