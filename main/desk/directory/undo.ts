/** Takes an import back, a portion at a time. Whoever has been texted with, marked or changed since stays as they are. */
import type { ChangedRow } from '../../store/people/imports.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import type { Before } from './portion.ts'

/** How many people were looked at, and how many of them stay. */
export type TakenBack = { readonly looked: number; readonly stay: number }

/** The contacts that it made last; undefined when none are left. */
export function takeBackMade({ store }: Context, stroke: Stroke, importId: string): TakenBack | undefined {
  const { imports, directory, conversations } = store
  const portion = imports.lastMade(importId)
  if (!portion) return undefined
  const unchanged = directory.made(portion).filter(({ phone }) => !conversations.with(phone))
  stroke.record('import.removed', importId, { people: unchanged.length })
  directory.remove(unchanged)
  imports.dropMade(portion)
  const looked = portion.toSeq - portion.fromSeq + 1
  return { looked, stay: looked - unchanged.length }
}

/** Some of those whom it changed; undefined when none are left. */
export function takeBackChanged({ store }: Context, stroke: Stroke, importId: string, limit: number): TakenBack | undefined {
  const rows = store.imports.someChanged(importId, limit)
  if (rows.length === 0) return undefined
  const rev = stroke.record('import.restored', importId, { people: rows.length })
  return { looked: rows.length, stay: rows.filter((row) => !restore(store, stroke, row, rev)).length }
}

/** @returns false where they stay as the list has changed them, since they were changed once more */
function restore({ contacts, directory, tags, notes, conversations, imports }: Context['store'], stroke: Stroke, row: ChangedRow, rev: number): boolean {
  const contact = contacts.get(row.phone)
  imports.dropChanged(row)
  if (!contact) return true
  if (contact.rev !== row.rev) return false
  const { tags: given, notes: noted, ...before } = JSON.parse(row.before) as Before
  directory.change({ ...contact, ...before, rev })
  for (const id of given) tags.take(row.phone, id)
  for (const id of noted) notes.put({ ...notes.get(id)!, body: '', isGone: 1, rev })
  if (conversations.with(row.phone)) stroke.touch('contact', row.phone)
  return true
}
