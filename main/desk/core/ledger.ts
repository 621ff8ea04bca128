/** The one way to change anything: one transaction with its journal entries, and after the commit one event with whole rows. */
import type { Change, DeskEvent } from '../../../contract/events.ts'
import type { Notice } from '../../../contract/model.ts'
import type { Settings } from '../../../contract/settings.ts'
import type { Actor } from '../../store/file/journal.ts'
import type { Store } from '../../store/store.ts'
import type { CrashPoint } from './crash-point.ts'
import { contactView, routeView, taskView, waitOf, wholeMessage, workerView } from '../views.ts'

export type RowKind = 'worker' | 'contact' | 'task' | 'message' | 'route'

/** What a piece of work may do while its transaction is open. */
export type Stroke = {
  /** Epoch ms; the same for everything in the transaction. */
  readonly at: number
  /** Appends to the journal and returns the entry's sequence, the `rev` of the rows it is about. */
  record(kind: string, subject: string, payload?: Readonly<Record<string, unknown>>): number
  /** Names a row that changed, so that every window gets it after the commit. */
  touch(kind: RowKind, id: string): void
  /** Something the agent hears of once, after the commit. */
  tell(notice: Notice): void
}

/** Kind and id of every row that a commit touched. */
export type Touched = readonly (readonly [RowKind, string])[]

export type Ledger = ReturnType<typeof openLedger>

type Parts = { store: Store; settings: () => Settings; publish: (event: DeskEvent) => void; now: () => number; reached: (point: CrashPoint) => void; seq: number }

export function openLedger({ store, settings, publish, now, reached, seq: last }: Parts) {
  let seq = last
  const listeners: ((touched: Touched) => void)[] = []

  /** The row as it is now; undefined when it is not there. */
  function changeOf(kind: RowKind, id: string): Change | undefined {
    switch (kind) {
      case 'worker':
        return { kind, row: workerView(store, settings(), now()) }
      case 'contact': {
        const row = store.contacts.get(id)
        return row && { kind, row: contactView(row, store.marks.of(id)) }
      }
      case 'task': {
        const row = store.tasks.card(id)
        return row && { kind, row: taskView(store, row) }
      }
      case 'message': {
        const row = store.messages.get(id)
        return row && { kind, row: wholeMessage(store, row) }
      }
      case 'route': {
        const row = store.routes.get(id)
        const message = row && store.messages.get(row.messageId)!
        return message && { kind, row: routeView(row, message, waitOf(store, message)) }
      }
    }
  }

  /** A message shows in its task's row, be that over, and in its route's row as well; what keeps texts from a person, in their task's row. */
  function withNeighbours(touched: ReadonlyMap<string, readonly [RowKind, string]>) {
    const all = new Map(touched)
    const add = (kind: RowKind, id: string | undefined) => id !== undefined && all.set(`${kind} ${id}`, [kind, id])
    for (const [kind, id] of touched.values()) {
      const message = kind === 'message' ? store.messages.get(id) : undefined
      const conversationId = message?.conversationId ?? (kind === 'contact' ? store.conversations.with(id)?.id : undefined)
      if (conversationId === undefined) continue
      add('task', (store.tasks.newestOpen(conversationId) ?? store.tasks.newest(conversationId))?.id)
      if (message?.direction === 'outbound') add('route', store.routes.byMessage(id)?.id)
    }
    return [...all.values()]
  }

  function say(changes: readonly Change[]): void {
    if (changes.length === 0) return
    seq += 1
    publish({ seq, changes })
  }

  return {
    /** Sequence of the last event. */
    seq: () => seq,
    /** Skips a number, so that every page asks for a new snapshot. */
    startOver(): void {
      seq += 1
      say([{ kind: 'settings', row: settings() }])
    },
    /** Publishes rows that no table holds. */
    say,
    /** Calls `listener` after every commit with what it touched. */
    onCommit: (listener: (touched: Touched) => void) => void listeners.push(listener),
    /**
     * Runs `work` in one transaction, then publishes what it touched and wakes whoever waits for commits.
     * A throw undoes all of it and nothing is published.
     */
    commit<T>(actor: Actor, work: (stroke: Stroke) => T): T {
      const at = now()
      const touched = new Map<string, readonly [RowKind, string]>()
      const notices: Change[] = []
      const stroke: Stroke = {
        at,
        record: (kind, subject, payload) => store.journal.append({ at, actor, kind, subject, ...(payload && { payload }) }),
        touch: (kind, id) => void touched.set(`${kind} ${id}`, [kind, id]),
        tell: (row) => void notices.push({ kind: 'notice', row }),
      }
      const result = store.transaction(() => work(stroke))
      if (actor === 'worker') reached('command.taken')
      const rows = withNeighbours(touched).map(([kind, id]) => changeOf(kind, id)).filter((change) => change !== undefined)
      say([...rows, ...notices])
      for (const listener of listeners) listener([...touched.values()])
      return result
    },
  }
}
