/** What agents wrote down of the people that the page shows. */
import { createStore } from 'zustand/vanilla'
import type { Change, Desk } from '../../../contract/events.ts'
import type { Note } from '../../../contract/model.ts'
import type { Report } from '../../page/core/faults.ts'

type Parts = { readonly query: Desk['query']; readonly report: Report }

export type NoteStore = ReturnType<typeof createNotes>

/** By the person, the newest note first; whom nobody has asked about is not in it, `failed` of whom the desk could not say. */
export function createNotes({ query, report }: Parts) {
  const store = createStore<ReadonlyMap<string, readonly Note[] | 'failed'>>(() => new Map())
  const keep = (phone: string, notes: readonly Note[] | 'failed') => store.setState((all) => new Map(all).set(phone, notes), true)

  /** Asks for a person's notes, whether or not some are here. */
  async function read(phone: string): Promise<void> {
    try {
      keep(phone, await query('note.of', { phone }))
    } catch (error) {
      report('request', error)
      if (!store.getState().has(phone)) keep(phone, 'failed')
    }
  }

  return Object.assign(store, {
    read,
    /** Takes what an event brought. */
    hear(change: Change): void {
      if (change.kind !== 'note') return
      const { row } = change
      const held = store.getState().get(row.phone)
      if (!held || held === 'failed') return
      const others = held.filter(({ id }) => id !== row.id)
      keep(row.phone, (row.isGone ? others : [...others, row]).toSorted((a, b) => b.at - a.at))
    },
    /** Events were missed. */
    reread: () => [...store.getState().keys()].forEach((phone) => void read(phone)),
  })
}
