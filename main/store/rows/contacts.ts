/** Rows of `contact`, `mark` and `conversation`: who there is, what is known against texting them, and the talk with them. */
import { digitsOf, fewestDigits } from '../../../common/number/plain.ts'
import { queryOf } from '../../../common/search/words.ts'
import type { MarkKind, MarkSource } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'
import type { WordStore } from '../words/word-index.ts'

export type ContactRow = {
  /** Its place in the full-text indexes. */
  readonly seq: number
  readonly phone: string
  readonly name: string | null
  readonly place: string | null
  readonly timeZone: string | null
  readonly lastAt: number
  readonly rev: number
  /** How they are addressed, where that was told apart from the name. */
  readonly firstName: string | null
  readonly language: string | null
  /** What somebody said, in the place of what the number tells. */
  readonly ownPlace: string | null
  readonly ownTimeZone: string | null
  /** The name as a list is ordered by it; empty without one. */
  readonly sortName: string
}

/** What is said of a person beside their name; `undefined` leaves it as it is. */
export type OwnFacts = { readonly language?: string | null | undefined; readonly ownPlace?: string | null | undefined; readonly ownTimeZone?: string | null | undefined }

export type MarkRow = {
  readonly phone: string
  readonly kind: MarkKind
  readonly said: MarkSource
  readonly reason: string | null
  readonly at: number
  readonly disposition: string | null
}

export type ConversationRow = { readonly id: string; readonly phone: string }

/** An area code alone is in thousands of numbers: of so many, the newest contacts, those last texted are shown. */
const mostFound = 500

export function contactStore(db: Db, words: WordStore) {
  const get = db.prepare<[string], ContactRow>('SELECT * FROM contact WHERE phone = +?')
  const touch = db.prepare<{ phone: string; at: number; rev: number }, ContactRow>(`
    INSERT INTO contact (phone, lastAt, rev) VALUES (@phone, @at, @rev)
    ON CONFLICT (phone) DO UPDATE SET lastAt = max(lastAt, excluded.lastAt), rev = excluded.rev RETURNING *`)
  const rename = db.prepare<{ phone: string; name: string | null; rev: number }>("UPDATE contact SET name = @name, firstName = NULL, sortName = words(coalesce(@name, '')), rev = @rev WHERE phone = +@phone")
  const revise = db.prepare<{ phone: string; rev: number }>('UPDATE contact SET rev = @rev WHERE phone = +@phone')
  const place = db.prepare<{ phone: string; place: string | null; timeZone: string | null; rev: number }>(
    'UPDATE contact SET place = @place, timeZone = @timeZone, rev = @rev WHERE phone = +@phone')
  const describe = db.prepare<{ phone: string; language: string | null; ownPlace: string | null; ownTimeZone: string | null; rev: number }>(
    'UPDATE contact SET language = @language, ownPlace = @ownPlace, ownTimeZone = @ownTimeZone, rev = @rev WHERE phone = +@phone')
  const likeIn = (index: string) => db.prepare<{ query: string; limit: number }, ContactRow>(`
    WITH found AS (SELECT rowid FROM ${index} WHERE ${index} MATCH @query ORDER BY rowid DESC LIMIT ${mostFound})
    SELECT contact.* FROM found JOIN contact ON contact.seq = found.rowid ORDER BY lastAt DESC LIMIT @limit + 0`)
  const named = likeIn('contact_names')
  const numbered = likeIn('contact_numbers')

  return {
    get: (phone: string) => get.get(phone),
    /** Makes sure the contact is there and notes that a text went either way at `at`. */
    touch: (phone: string, at: number, rev: number) => touch.get({ phone, at, rev })!,
    rename: (phone: string, name: string | null, rev: number) => rename.run({ phone, name, rev }),
    /** What belongs to the contact changed, though no column of it did: a mark. */
    revise: (phone: string, rev: number) => revise.run({ phone, rev }),
    place: (phone: string, found: { place: string | null; timeZone: string | null }, rev: number) => place.run({ phone, ...found, rev }),
    /** @param row the contact as it is @param said what differs from now on */
    describe: ({ phone, language, ownPlace, ownTimeZone }: ContactRow, said: OwnFacts, rev: number) =>
      describe.run({ phone, language: or(said.language, language), ownPlace: or(said.ownPlace, ownPlace), ownTimeZone: or(said.ownTimeZone, ownTimeZone), rev }),
    /** Contacts with words of their name, or a part of their number in any writing, like the text; last texted first. */
    find(text: string, limit: number): readonly ContactRow[] {
      words.catchUp()
      const query = queryOf(text)
      const digits = digitsOf(text)
      const rows = [
        ...(query === undefined ? [] : named.all({ query, limit })),
        ...(digits.length < fewestDigits ? [] : numbered.all({ query: `"${digits}"`, limit })),
      ]
      return [...new Map(rows.map((row) => [row.seq, row])).values()].toSorted((a, b) => b.lastAt - a.lastAt).slice(0, limit)
    },
  }
}

const or = (said: string | null | undefined, known: string | null): string | null => (said === undefined ? known : said)

export function markStore(db: Db) {
  const of = db.prepare<[string], MarkRow>('SELECT * FROM mark WHERE phone = +?')
  const set = db.prepare<MarkRow>(`
    INSERT INTO mark VALUES (@phone, @kind, @said, @reason, @at, @disposition)
    ON CONFLICT (phone, kind) DO UPDATE SET said = excluded.said, reason = excluded.reason, at = excluded.at, disposition = excluded.disposition`)
  const clear = db.prepare<[string, MarkKind]>('DELETE FROM mark WHERE phone = +? AND kind = +?')
  const phones = db.prepare<[], string>('SELECT DISTINCT phone FROM mark').pluck()
  return {
    /** Everybody against whom something is known. */
    phones: () => phones.all(),
    /** Everything that is known against texting a number. */
    of: (phone: string) => of.all(phone),
    set: (mark: MarkRow) => set.run(mark),
    clear: (phone: string, kind: MarkKind) => clear.run(phone, kind),
  }
}

export function conversationStore(db: Db) {
  const get = db.prepare<[string], ConversationRow>('SELECT * FROM conversation WHERE id = +?')
  const byPhone = db.prepare<[string], ConversationRow>('SELECT * FROM conversation WHERE phone = +?')
  const add = db.prepare<ConversationRow>('INSERT INTO conversation VALUES (@id, @phone)')
  return {
    get: (id: string) => get.get(id),
    with: (phone: string) => byPhone.get(phone),
    add: (row: ConversationRow) => add.run(row),
  }
}
