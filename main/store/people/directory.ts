/** All people as a list: in which order, whom a search finds, and those that are brought in or taken back by the hundred. */
import type { Db } from '../file/database.ts'
import type { ContactRow } from '../rows/contacts.ts'
import type { Made } from './imports.ts'

/** A person's place in the list, and what the next ones come after. */
export type NamePlace = { readonly sortName: string; readonly seq: number }
export type PhonePlace = { readonly phone: string; readonly seq: number }

export type NewContact = Pick<ContactRow, 'phone' | 'name' | 'place' | 'timeZone' | 'firstName' | 'language' | 'ownPlace' | 'ownTimeZone' | 'sortName' | 'rev'>

/** Whom a filter leaves. `tags`: ids; of each list the person has one. `areas`: area codes of North American numbers. */
export type Fit = { readonly tags?: readonly (readonly string[])[]; readonly areas?: readonly string[] }
export type FitBound = { readonly tags: string | null; readonly areas: string | null }

/** As SQL, of the column that holds a person's number. */
export const FITS = (phone: string) => `(+@areas IS NULL OR CASE WHEN ${phone} LIKE '+1__________' THEN substr(${phone}, 3, 3) END IN (SELECT value FROM json_each(+@areas)))
  AND (+@tags IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(+@tags) AS wanted WHERE NOT EXISTS (
    SELECT 1 FROM contact_tag WHERE contact_tag.phone = ${phone} AND contact_tag.tagId IN (SELECT value FROM json_each(wanted.value)))))`
const listOf = (values: readonly unknown[] | undefined) => (values === undefined ? null : JSON.stringify(values))
export const fitBound = ({ tags, areas }: Fit): FitBound => ({ tags: listOf(tags), areas: listOf(areas) })

export function directoryStore(db: Db) {
  const named = db.prepare<{ sortName: string; seq: number; limit: number }, NamePlace>(`
    SELECT sortName, seq FROM contact WHERE sortName > '' AND (sortName, seq) > (+@sortName, +@seq) ORDER BY sortName, seq LIMIT @limit + 0`)
  const nameless = db.prepare<[number, number], number>(`SELECT seq FROM contact WHERE sortName = '' AND seq > +? ORDER BY seq LIMIT ? + 0`).pluck()
  const foundIn = (index: string) => db.prepare<{ query: string; before: number; limit: number }, number>(`
    SELECT rowid FROM ${index} WHERE ${index} MATCH @query AND rowid < +@before ORDER BY rowid DESC LIMIT @limit + 0`).pluck()
  const names = foundIn('contact_names')
  const numbers = foundIn('contact_numbers')
  const tagged = db.prepare<{ tagId: string; phone: string; limit: number }, PhonePlace>(`
    SELECT contact.phone, contact.seq FROM contact_tag JOIN contact ON contact.phone = contact_tag.phone
    WHERE contact_tag.tagId = +@tagId AND contact_tag.phone > +@phone ORDER BY contact_tag.phone LIMIT @limit + 0`)
  const inArea = db.prepare<{ from: string; until: string; limit: number }, number>(`SELECT seq FROM contact WHERE phone > +@from AND phone < +@until ORDER BY phone LIMIT @limit + 0`).pluck()
  const lately = db.prepare<{ limit: number }, number>(`SELECT seq FROM contact WHERE lastAt > 0 ORDER BY lastAt DESC LIMIT @limit + 0`).pluck()
  const fitting = db.prepare<FitBound & { seqs: string; limit: number }, ContactRow>(`
    SELECT contact.* FROM json_each(+@seqs) CROSS JOIN contact ON contact.seq = json_each.value WHERE ${FITS('contact.phone')} ORDER BY lastAt DESC LIMIT @limit + 0`)
  const marked = db.prepare<{ phone: string; limit: number }, PhonePlace & { kind: string }>(`
    SELECT mark.phone, mark.kind, contact.seq FROM mark JOIN contact ON contact.phone = mark.phone WHERE mark.phone > +@phone ORDER BY mark.phone LIMIT @limit + 0`)
  const at = db.prepare<[number], ContactRow>('SELECT * FROM contact WHERE seq = +?')
  const add = db.prepare<NewContact>(`
    INSERT INTO contact (phone, name, place, timeZone, lastAt, rev, firstName, language, ownPlace, ownTimeZone, sortName)
    VALUES (@phone, @name, @place, @timeZone, 0, @rev, @firstName, @language, @ownPlace, @ownTimeZone, @sortName)`)
  const index = db.prepare<Made>(`
    INSERT INTO contact_names (rowid, name)
    SELECT seq, sortName FROM contact WHERE seq BETWEEN +@fromSeq AND +@toSeq AND rev = +@rev AND sortName <> '' ORDER BY seq`)
  const change = db.prepare<NewContact>(`
    UPDATE contact SET name = @name, firstName = @firstName, sortName = @sortName, language = @language, ownPlace = @ownPlace, ownTimeZone = @ownTimeZone, rev = @rev
    WHERE phone = +@phone`)
  const made = db.prepare<Made, PhonePlace>('SELECT phone, seq FROM contact WHERE seq BETWEEN +@fromSeq AND +@toSeq AND rev = +@rev')
  const taken = (column: string): string => `(SELECT value ->> '${column}' FROM json_each(+@places))`
  const removals = [
    ...['contact_tag', 'note', 'import_changed'].map((table) => `DELETE FROM ${table} WHERE phone IN ${taken('phone')}`),
    ...['contact_names', 'contact_numbers'].map((found) => `DELETE FROM ${found} WHERE rowid IN ${taken('seq')}`),
    `DELETE FROM contact WHERE seq IN ${taken('seq')}`,
  ].map((sql) => db.prepare<{ places: string }>(sql))
  return {
    /** People with a name behind a place, by their names. */
    named: (after: NamePlace, limit: number) => named.all({ ...after, limit }),
    /** People without a name, in the order in which they came. */
    nameless: (after: number, limit: number) => nameless.all(after, limit),
    /** Whose name, or number, the query of the full-text index finds: places before one, the last first. */
    foundByName: (query: string, before: number, limit: number) => names.all({ query, before, limit }),
    foundByNumber: (digits: string, before: number, limit: number) => numbers.all({ query: `"${digits}"`, before, limit }),
    /** Who has a tag, behind a number. */
    tagged: (tagId: string, phone: string, limit: number) => tagged.all({ tagId, phone, limit }),
    /** Places of those with an area code, by their numbers. */
    // A colon comes after every digit.
    inArea: (area: string, limit: number) => inArea.all({ from: `+1${area}`, until: `+1${area}:`, limit }),
    /** Places of those with whom somebody texted, the last first. */
    lately: (limit: number) => lately.all({ limit }),
    /** Those of these places whom the filter leaves; last texted first. */
    fitting: (seqs: readonly number[], fit: Fit, limit: number) => (seqs.length === 0 ? [] : fitting.all({ seqs: JSON.stringify(seqs), ...fitBound(fit), limit })),
    /** Against whom something is known, behind a number. */
    marked: (phone: string, limit: number) => marked.all({ phone, limit }),
    at: (seq: number) => at.get(seq),
    /** A person with whom nobody has texted, not yet found by their name; returns their place. */
    add: (row: NewContact): number => Number(add.run(row).lastInsertRowid),
    /** From now on these are found by their names. One statement for many: SQLite writes a piece of the index for each. */
    index: (places: Made) => index.run(places),
    change: (row: NewContact) => change.run(row),
    /** Those of these places whose row is as it was then. */
    made: ({ fromSeq, toSeq, rev }: Made) => made.all({ fromSeq, toSeq, rev }),
    /** Takes people away with all that belongs to them. Nobody may have texted with them. */
    remove(people: readonly PhonePlace[]): void {
      const places = JSON.stringify(people)
      for (const each of removals) each.run({ places })
    },
  }
}
