/** The contacts as a list that spreadsheets and this desk read: all of them, or those that a search leaves. */
import { exportWords } from '../../../common/import/words.ts'
import { isNumber } from '../people/gate.ts'
import { tagsCell } from '../../import/cells/tags.ts'
import { csvOf } from '../../import/csv.ts'
import type { Store } from '../../store/store.ts'
import { pause } from '../../time/pause.ts'
import type { Context } from '../core/context.ts'
import { contactView } from '../views/people.ts'
import { matching, orderOf, type Sought } from './list.ts'

/** Rows between two pauses. */
const atOnce = 500

/**
 * CSV in UTF-8 with its mark. A number is E.164, so that a list that comes back is the same people; a language is its code. Of the
 * zones only those that somebody said are in it: what the number tells is a guess, by which nobody is texted at night, and would come back as more.
 */
export async function contactsCsv({ store, settings }: Pick<Context, 'store' | 'settings'>, sought: Sought): Promise<string> {
  const order = await orderOf(store)
  const isAll = !sought.text?.trim() && sought.tagId === undefined && sought.mark === undefined
  const kept = isAll ? undefined : new Set(await matching(store, sought))
  const names = new Map(store.tags.all().map(({ id, name }) => [id, name]))
  const parts = [csvOf([[exportWords.name, exportWords.number, exportWords.language, exportWords.place, exportWords.zone, exportWords.tags, exportWords.notes, exportWords.texting]])]
  let rows: string[][] = []
  for (const seq of order) {
    if (kept && !kept.has(seq)) continue
    const row = store.directory.at(seq)
    if (row && isNumber(row.phone)) rows.push(rowOf(store, row, names, settings()))
    if (rows.length < atOnce) continue
    parts.push(csvOf(rows, false))
    rows = []
    await pause(0)
  }
  return parts.join('') + csvOf(rows, false)
}

function rowOf(store: Store, row: NonNullable<ReturnType<Store['directory']['at']>>, names: ReadonlyMap<string, string>, { care }: ReturnType<Context['settings']>): string[] {
  const contact = contactView(store, row, care)
  const notes = store.notes.of(row.phone).map(({ body }) => body)
  const tags = (contact.tags ?? []).flatMap((id) => names.get(id) ?? [])
  return [
    contact.name ?? '', contact.phone, contact.language ?? '', contact.place ?? '', row.ownTimeZone ?? '', tagsCell(tags), notes.join('\n'),
    contact.marks.map(({ kind }) => exportWords[kind]).join(', '),
  ]
}
