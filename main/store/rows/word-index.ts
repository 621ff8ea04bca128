/**
 * The full-text indexes. They are filled a little behind what is written: one entry for the rows of a second costs a fraction of one for
 * each row. Whoever searches brings them up to date first.
 */
import type { Db } from '../file/database.ts'

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
  return {
    /** Fills in the next rows, at most so many of each kind; true when there may be more. */
    catchUp: (most: number): boolean => [texts, numbers, notes].map((each) => each.run(most).changes === most).includes(true),
  }
}
