/**
 * The full-text indexes. They are filled a little behind what is written: one entry for the rows of a second costs a fraction of one for
 * each row. Whoever searches brings them up to date first.
 */
import type { Db } from '../file/database.ts'

/** Rows that a search fills into its index before it asks. */
const mostFilled = 200

export type WordStore = ReturnType<typeof wordStore>

export function wordStore(db: Db) {
  const fill = (index: string, column: string, words: string, table: string) =>
    db.prepare<[number]>(`
      INSERT INTO ${index} (rowid, ${column}) SELECT seq, ${words} FROM ${table}
      WHERE seq > (SELECT coalesce(max(id), 0) FROM ${index}_docsize) ORDER BY seq LIMIT ? + 0`)
  const texts = fill('message_words', 'body', `words(concat_ws(' ', body, pictureUrl))`, 'message')
  const notes = fill('note_words', 'body', 'words(body)', 'note')
  // A name comes later than its contact: contact_found_rename.
  const numbers = fill('contact_numbers', 'digits', 'digits(phone)', 'contact')
  const merging = (indexes: readonly string[]) => indexes.map((index) => db.prepare<[number]>(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`))
  const ofPeople = merging(['contact_names', 'contact_numbers'])
  const ofAll = [...ofPeople, ...merging(['message_words', 'note_words'])]
  const written = db.prepare<[], number>('SELECT total_changes()').pluck()
  return {
    /** Fills in the next rows, at most so many of each kind; true when there may be more. */
    catchUp: (most: number = mostFilled): boolean => [texts, numbers, notes].map((each) => each.run(most).changes === most).includes(true),
    /**
     * Brings pieces of each index together, about so many of its pages (4 KB); true when there may be more.
     * That nothing was left to do shows by fewer than two changes (sqlite.org/fts5.html, section 6.8).
     */
    merge: (pages: number): boolean =>
      ofAll
        .map((each) => {
          const before = written.get()!
          each.run(pages)
          return written.get()! - before > 1
        })
        .includes(true),
    /** The same for those of names and numbers, where people come in by the hundred: left to SQLite, it merges 64 pieces in one go. */
    mergePeople: (pages: number): void => ofPeople.forEach((each) => each.run(pages)),
  }
}
