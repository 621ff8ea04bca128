import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, indexText, isEnough, queryOf } from './words.ts'

const db = new Database(':memory:')
db.exec(`CREATE VIRTUAL TABLE t USING fts5 (body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'ascii')`)

/** Whether a text is found by what is typed, in SQLite's own index. */
function finds(typed: string, text: string): boolean {
  const query = queryOf(typed)
  db.exec('DELETE FROM t')
  db.prepare('INSERT INTO t (rowid, body) VALUES (1, ?)').run(indexText(text))
  return query !== undefined && db.prepare('SELECT 1 FROM t WHERE t MATCH ?').get(query) !== undefined
}

describe('a text is found', () => {
  it.each([
    ['jose', 'José'],
    ['JOSÉ', 'jose'],
    ['Łódź', 'lodz'],
    ['strasse', 'Straße'],
    ["O'Brien", 'O’Brien'],
    ['plac', 'Where is my polling place?'],
    ['投票', '明天的投票站在哪里'],
    ['票', '明天的投票站在哪里'],
    ['李', '李小明'],
    ['김', '김철수'],
    ['か', 'どこですか'],
    ['投票站', '明天的投票站在哪里?'],
    ['とうひょう', '明日とうひょうします'],
    ['6025550148', 'Call me at (602) 555-0148.'],
    ['602.555.0148', 'Call me at (602) 555-0148.'],
    ['(602) 555-01', 'Call me at 602 555 0148'],
    ['+1 602 555 0148', 'my cell is +1-602-555-0148'],
    ['안녕', '안녕하세요 여러분'],
    ['٣١', 'الساعة ٣١'],
    ['31', 'الساعة ٣١'],
    ['سلام', 'سَلامٌ عليكم'],
    ['مرحبا', 'مـرحـبا'],
    ['שלום', 'שָׁלוֹם'],
    ['hawai\'i', 'Hawaiʻi'],
    ['istanbul', 'İstanbul'],
    ['οδος', 'ΟΔΟΣ'],
    ['cafe', 'ｃａｆé'],
    ['میخواهم', 'می\u200cخواهم'],
    ['555-0148', 'Call me at (602) 555-0148.'],
    ['6025550148', 'my cell is +1-602-555-0148'],
    ['+1 602 555 0148', 'Call me at (602) 555-0148'],
    ['1 602 555 0148', 'Call me at (602) 555-0148'],
    ['+44 20 7946 0958', 'ring 020 7946 0958'],
    ['020 7946 0958', 'ring +44 20 7946 0958'],
    ['011 44 20 7946 0958', 'ring 011 44 20 7946 0958'],
    ['٦٠٢ ٥٥٥ ٠١٤٨', 'Call me at (602) 555-0148'],
    ['call 602-555-0148', 'Call me at 6025550148, please'],
  ])('%s in %s', (typed, text) => expect(finds(typed, text)).toBe(true))

  it.each([
    ['投站', '明天的投票站在哪里'],
    ['lace', 'Where is my polling place?'],
    ['place ', 'These places'],
    ['', 'anything'],
    ['"*', 'anything'],
    ['602 555 0148 ', 'Call me at (602) 555-01489'],
    ['+1 602 555 0148', 'Call me at (415) 555-0148'],
  ])('and %s is not in %s', (typed, text) => expect(finds(typed, text)).toBe(false))
})

it('every text is found by each of its own words, and no text breaks a query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) expect(finds(word, text)).toBe(true)
      finds(text, text)
    }),
    { numRuns: 500 },
  )
})

it.each([['a', false], [' a ', false], ['', false], ['ㄱ', false], ['é', false], ['ab', true], ['票', true], ['김', true], [' か', true], ['ハ', true]])('%s is worth looking for: %s', (typed, isWorth) => expect(isEnough(typed)).toBe(isWorth))

it('folding is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

it('plain letters are folded the same way beside others and without them', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => fold(text) === fold(`é${text}`).slice(1)))
})
