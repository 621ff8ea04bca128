/** Rows of `contact` and `conversation`: who can be texted, and between whom texts went. */
import type { Db } from './database.ts'

export type ContactRow = {
  readonly phone: string
  readonly name: string | null
  readonly place: string | null
  readonly timeZone: string | null
  readonly optedOut: 0 | 1
  readonly landline: 0 | 1
  readonly lastAt: number
  readonly rev: number
}

export type ConversationRow = { readonly id: string; readonly phone: string; readonly sender: string }

/** Makes `%` and `_` in typed text mean themselves in a LIKE pattern that escapes with a backslash. */
const literal = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

export function contactStore(db: Db) {
  const get = db.prepare<[string], ContactRow>('SELECT * FROM contact WHERE phone = ?')
  const touch = db.prepare<{ phone: string; at: number; rev: number }, ContactRow>(`
    INSERT INTO contact (phone, lastAt, rev) VALUES (@phone, @at, @rev)
    ON CONFLICT (phone) DO UPDATE SET lastAt = max(lastAt, excluded.lastAt), rev = excluded.rev RETURNING *`)
  const rename = db.prepare<{ phone: string; name: string | null; rev: number }>('UPDATE contact SET name = @name, rev = @rev WHERE phone = @phone')
  const place = db.prepare<{ phone: string; place: string | null; timeZone: string | null; rev: number }>(
    'UPDATE contact SET place = @place, timeZone = @timeZone, rev = @rev WHERE phone = @phone')
  const optOut = db.prepare<{ phone: string; optedOut: 0 | 1; rev: number }>('UPDATE contact SET optedOut = @optedOut, rev = @rev WHERE phone = @phone')
  const landline = db.prepare<{ phone: string; landline: 0 | 1; rev: number }>('UPDATE contact SET landline = @landline, rev = @rev WHERE phone = @phone')
  const find = db.prepare<{ name: string; digits: string; limit: number }, ContactRow>(`
    SELECT * FROM contact
    WHERE name LIKE @name || '%' ESCAPE '\\' OR name LIKE '% ' || @name || '%' ESCAPE '\\'
       OR (@digits <> '' AND phone LIKE '%' || @digits || '%')
    ORDER BY lastAt DESC LIMIT @limit`)

  return {
    get: (phone: string) => get.get(phone),
    /** Makes sure the contact is there and notes that a text went either way at `at`. */
    touch: (phone: string, at: number, rev: number) => touch.get({ phone, at, rev })!,
    rename: (phone: string, name: string | null, rev: number) => rename.run({ phone, name, rev }),
    place: (phone: string, found: { place: string | null; timeZone: string | null }, rev: number) => place.run({ phone, ...found, rev }),
    optOut: (phone: string, optedOut: boolean, rev: number) => optOut.run({ phone, optedOut: optedOut ? 1 : 0, rev }),
    landline: (phone: string, is: boolean, rev: number) => landline.run({ phone, landline: is ? 1 : 0, rev }),
    /** Contacts with a word of their name, or a part of their number, like the text; last texted first. */
    find(text: string, limit: number) {
      const digits = text.replace(/\D/g, '')
      // A single letter or digit matches nearly everyone; a name is asked from its first letter, a number from two digits.
      return find.all({ name: literal(text.trim()) || '\u0000', digits: digits.length >= 2 ? digits : '', limit })
    },
  }
}

export function conversationStore(db: Db) {
  const get = db.prepare<[string], ConversationRow>('SELECT * FROM conversation WHERE id = ?')
  const between = db.prepare<[string, string], ConversationRow>('SELECT * FROM conversation WHERE phone = ? AND sender = ?')
  const add = db.prepare<ConversationRow>('INSERT INTO conversation VALUES (@id, @phone, @sender)')
  return {
    get: (id: string) => get.get(id),
    between: (phone: string, sender: string) => between.get(phone, sender),
    add: (row: ConversationRow) => add.run(row),
  }
}
