/** The one way to change anything: one transaction with its journal entries, and after the commit one event with whole rows. */
import type { Change, DeskEvent } from '../../../contract/events.ts'
import type { Notice } from '../../../contract/model.ts'
import type { Settings } from '../../../contract/settings.ts'
import type { Actor } from '../../store/file/journal.ts'
import type { Store } from '../../store/store.ts'
import type { CrashPoint } from './crash-point.ts'

export type RowKind = 'worker' | 'contact' | 'tag' | 'note' | 'import' | 'task' | 'message' | 'route' | 'scheduled' | 'followUp'

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

type Parts = {
  readonly store: Store
  readonly settings: () => Settings
  readonly publish: (event: DeskEvent) => void
  readonly now: () => number
  readonly reached: (point: CrashPoint) => void
  /** The rows that show what was touched, as they are now. */
  readonly changesOf: (touched: Touched) => readonly Change[]
  /** The number of the last event that the pages have heard. */
  readonly seq: number
}

export function openLedger({ store, settings, publish, now, reached, changesOf, seq: last }: Parts) {
  let seq = last
  const listeners: ((touched: Touched) => void)[] = []
  const wakes: (() => void)[] = []
  /** Of a commit, and of what those who wait for commits do because of it: an agent's text is on its way before the window hears of it. */
  let untold: { readonly touched: Map<string, Touched[number]>; readonly said: Change[] } | undefined

  function say(changes: readonly Change[]): void {
    if (untold) return void untold.said.push(...changes)
    if (changes.length === 0) return
    seq += 1
    publish({ seq, changes })
  }

  function tellAll(): void {
    const { touched, said } = untold!
    untold = undefined
    let rows: readonly Change[] = []
    try {
      rows = changesOf([...touched.values()])
    } finally {
      // What was said may be just why the rows cannot be read.
      say([...rows, ...said])
      for (const wake of wakes) wake()
    }
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
    /** Calls `listener` after every commit with what it touched; what it commits and says is published with that. */
    onCommit: (listener: (touched: Touched) => void) => void listeners.push(listener),
    /** Calls `wake` whenever something was committed, once all that it led to is published. */
    onTold: (wake: () => void) => void wakes.push(wake),
    /**
     * Runs `work` in one transaction and calls whoever waits for commits; then all that was touched, also by what they commit, is published in one event.
     * A throw undoes all of it and nothing is published.
     */
    commit<T>(actor: Actor, work: (stroke: Stroke) => T): T {
      const at = now()
      const touched = new Map<string, Touched[number]>()
      const notices: Change[] = []
      const stroke: Stroke = {
        at,
        record: (kind, subject, payload) => store.journal.append({ at, actor, kind, subject, ...(payload && { payload }) }),
        touch: (kind, id) => void touched.set(`${kind} ${id}`, [kind, id]),
        tell: (row) => void notices.push({ kind: 'notice', row }),
      }
      const result = store.transaction(() => work(stroke))
      if (actor === 'worker') reached('command.taken')
      const rows = [...touched.values()]
      const isFirst = untold === undefined
      untold ??= { touched: new Map(), said: [] }
      for (const [key, row] of touched) untold.touched.set(key, row)
      untold.said.push(...notices)
      try {
        for (const listen of listeners) listen(rows)
      } finally {
        if (isFirst) tellAll()
      }
      return result
    },
  }
}
