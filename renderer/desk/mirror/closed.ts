/** The agent's chats that were completed today, newest first. Older ones are fetched as they are asked for. */
import { createStore } from 'zustand/vanilla'
import { withContact } from '../../../common/mirror/apply.ts'
import type { Change, Desk } from '../../../contract/events.ts'
import type { Task } from '../../../contract/model.ts'
import type { Report } from '../../page/core/faults.ts'
import type { MirrorStore } from './mirror.ts'

export type Closed = {
  readonly tasks: readonly Task[]
  /** Whether there are older ones. */
  readonly more: boolean
  readonly state: 'unasked' | 'loading' | 'ready' | 'failed'
}

const pageSize = 20

type Parts = { readonly query: Desk['query']; readonly mirror: MirrorStore; readonly report: Report }

export type ClosedStore = ReturnType<typeof createClosed>

export function createClosed({ query, mirror, report }: Parts) {
  const store = createStore<Closed>(() => ({ tasks: [], more: false, state: 'unasked' }))

  const withTasks = (held: readonly Task[], others: readonly Task[]): readonly Task[] =>
    [...new Map([...held, ...others].map((task) => [task.id, task])).values()].toSorted((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0))

  /** @param keeps whether what is held is of today still */
  async function fetch(keeps: boolean): Promise<void> {
    const held = store.getState().tasks
    const last = keeps ? held.at(-1) : undefined
    const before = last?.completedAt === undefined ? {} : { before: { completedAt: last.completedAt, id: last.id } }
    store.setState({ state: 'loading' })
    try {
      const { tasks, contacts, more } = await query('task.closed', { ...before, limit: pageSize })
      mirror.setState((now) => contacts.reduce(withContact, now), true)
      store.setState((now) => {
        // What was heard of while the page was fetched is newer than the page.
        const rest = keeps ? now.tasks : now.tasks.filter((task) => !held.includes(task))
        return { tasks: withTasks(rest, tasks), more, state: 'ready' }
      })
    } catch (error) {
      report('request', error)
      store.setState({ state: 'failed' })
    }
  }

  return Object.assign(store, {
    /** Reads today's anew: at the first time, and on another day. */
    read: () => fetch(false),
    /** Fetches the page after the oldest one held. */
    loadMore: async () => {
      if (store.getState().state !== 'loading') await fetch(true)
    },
    /** Takes what an event brought. */
    hear(change: Change): void {
      if (change.kind !== 'task' || change.row.state !== 'completed' || store.getState().state === 'unasked') return
      store.setState(({ tasks }) => ({ tasks: withTasks(tasks, [change.row]) }))
    },
    /** Events were missed. */
    reread(): void {
      if (store.getState().state !== 'unasked') void fetch(false)
    },
  })
}
