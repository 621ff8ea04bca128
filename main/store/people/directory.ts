/** All people as a list: in which order, whom a search finds, and those that are brought in or taken back by the hundred. */
import type { Db } from '../file/database.ts'
import type { ContactRow } from '../rows/contacts.ts'

/** A person's place in the list, and what the next ones come after. */
export type NamePlace = { readonly sortName: string; readonly seq: number }
export type PhonePlace = { readonly phone: string; readonly seq: number }

export type NewContact = Pick<ContactRow, 'phone' | 'name' | 'place' | 'timeZone' | 'firstName' | 'language' | 'ownPlace' | 'ownTimeZone' | 'sortName' | 'rev'>

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
  const marked = db.prepare<{ phone: string; limit: number }, PhonePlace & { kind: string }>(`
    SELECT mark.phone, mark.kind, contact.seq FROM mark JOIN contact ON contact.phone = mark.phone WHERE mark.phone > +@phone ORDER BY mark.phone LIMIT @limit + 0`)
  const at = db.prepare<[number], ContactRow>('SELECT * FROM contact WHERE seq = +?')
  const add = db.prepare<NewContact, number>(`
    INSERT INTO contact (phone, name, place, timeZone, lastAt, rev, firstName, language, ownPlace, ownTimeZone, sortName)
    VALUES (@phone, @name, @place, @timeZone, 0, @rev, @firstName, @language, @ownPlace, @ownTimeZone, @sortName) RETURNING seq`).pluck()
  const index = db.prepare<[number, string]>('INSERT INTO contact_names (rowid, name) VALUES (?, ?)')
  const change = db.prepare<NewContact>(`
    UPDATE contact SET name = @name, firstName = @firstName, sortName = @sortName, language = @language, ownPlace = @ownPlace, ownTimeZone = @ownTimeZone, rev = @rev
    WHERE phone = +@phone`)
  const made = db.prepare<{ fromSeq: number; toSeq: number; rev: number }, PhonePlace>('SELECT phone, seq FROM contact WHERE seq BETWEEN +@fromSeq AND +@toSeq AND rev = +@rev')
  const removals = [
    'DELETE FROM contact_tag WHERE phone = +@phone', 'DELETE FROM note WHERE phone = +@phone', 'DELETE FROM import_changed WHERE phone = +@phone',
    'DELETE FROM contact_names WHERE rowid = +@seq', 'DELETE FROM contact_numbers WHERE rowid = +@seq', 'DELETE FROM contact WHERE seq = +@seq',
  ].map((sql) => db.prepare<PhonePlace>(sql))
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
    /** Against whom something is known, behind a number. */
    marked: (phone: string, limit: number) => marked.all({ phone, limit }),
    at: (seq: number) => at.get(seq),
    /** A person with whom nobody has texted; returns their place. */
    add(row: NewContact): number {
      const seq = add.get(row)!
      if (row.sortName !== '') index.run(seq, row.sortName)
      return seq
    },
    change: (row: NewContact) => change.run(row),
    /** Those of these places whose row is as it was then. */
    made: (fromSeq: number, toSeq: number, rev: number) => made.all({ fromSeq, toSeq, rev }),
    /** Takes a person away with all that belongs to them. Nobody may have texted with them. */
    remove: (place: PhonePlace) => removals.forEach((each) => each.run({ phone: place.phone, seq: place.seq })),
  }
}
