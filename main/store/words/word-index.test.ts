import { describe, expect, it } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { openDatabase } from '../file/database.ts'
import { fileIn, openAuthor } from '../store.kit.ts'
import { openStore } from '../store.ts'
import { wordStore } from './word-index.ts'

/** So many conversations that nobody has indexed. */
function behind(chats: number) {
  const file = fileIn(testFolder())
  const store = openStore({ file })
  openAuthor(store, 7).write(chats)
  store.close()
  const db = openDatabase(file)
  const total = db.prepare<[], number>('SELECT total_changes()').pluck()
  const found = db.prepare<[], number>(`SELECT count(*) FROM message_words WHERE message_words MATCH 'ballot'`).pluck()
  const segments = db.prepare<[], number>('SELECT count(DISTINCT segid) FROM message_words_idx').pluck()
  return {
    words: wordStore(db),
    /** How many rows of the database a step writes. */
    written(step: () => boolean): number {
      const before = total.get()!
      step()
      return total.get()! - before
    },
    segments: () => segments.get()!,
    found: () => found.get()!,
    rowsWith: (word: string) => db.prepare<[string], number>(`SELECT count(*) FROM message WHERE ' ' || words(body) || ' ' LIKE '% ' || ? || ' %'`).pluck().get(word)!,
  }
}

describe('the full-text indexes', () => {
  it('are filled in steps that cost the same however much they hold', () => {
    const { words, written, found, rowsWith } = behind(300)
    const fills = Array.from({ length: 100 }, () => {
      const rows = written(() => words.catchUp(20))
      words.merge(4)
      return rows
    })
    const ofTexts = fills.slice(fills.lastIndexOf(Math.max(...fills)) + 1)
    expect(ofTexts.length).toBeGreaterThan(80)
    expect(new Set(ofTexts).size).toBe(1)
    while (words.catchUp(500));
    expect(found()).toBe(rowsWith('ballot'))
  })

  it('are brought together in steps, after which everything is found as before', () => {
    const { words, segments, found, rowsWith } = behind(300)
    while (words.catchUp(20));
    const before = segments()
    while (words.merge(4));
    expect(segments()).toBeLessThan(before / 2)
    expect(words.merge(4)).toBe(false)
    expect(found()).toBe(rowsWith('ballot'))
  })
})
