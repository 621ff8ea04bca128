import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesIn } from './found.ts'
import { fold, soughtBy } from './words.ts'

/** The text with what is found in brackets. */
function shown(text: string, typed: string): string {
  return placesIn(text, typed).reduceRight((done, { from, to }) => `${done.slice(0, from)}[${done.slice(from, to)}]${done.slice(to)}`, text)
}

describe('what was found is shown in the text as it was written', () => {
  it.each([
    ['José Núñez', 'nunez jose', '[José] [Núñez]'],
    ['Nu\u0301n\u0303ez', 'nu', '[Nu\u0301]n\u0303ez'],
    ['Die Straße hier', 'strasse', 'Die [Straße] hier'],
    ['Straße', 'stras', '[Straß]e'],
    ['明天的投票站在哪里', '投票', '明天的[投票]站在哪里'],
    ['ｃａｆé at 9', 'cafe', '[ｃａｆé] at 9'],
    ['سَلامٌ عليكم', 'سلام', '[سَلامٌ] عليكم'],
    ['O’Brien', "o'brien", '[O]’[Brien]'],
    ['İstanbul', 'ist', '[İst]anbul'],
    ['안녕하세요', '안녕', '[안녕]하세요'],
    ['Call me at (602) 555-0148.', '6025550148', 'Call me at ([602) 555-0148].'],
    ['Call me at (602) 555-0148.', '555-0148', 'Call me at (602) [555-0148].'],
    ['ring 020 7946 0958', '+44 20 7946 0958', 'ring 0[20 7946 0958]'],
    ['A vote is a vote', 'a vote', '[A] [vote] is [a] [vote]'],
    ['An avocado', 'a vote', 'An avocado'],
  ])('%s by %s', (text, typed, marked) => expect(shown(text, typed)).toBe(marked))
})

it('every marked part folds to a word that was typed, or to its beginning', () => {
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('aAéßłİ ıñ’-投票안녕سَ٣\u0301\u200d😀')), maxLength: 12 })
  fc.assert(
    fc.property(letters, letters, (text, typed) => {
      const phrases = soughtBy(typed).flatMap(({ phrases: each }) => each.map((words) => words.join('')))
      for (const { from, to } of placesIn(text, typed)) {
        const part = fold(text.slice(from, to)).replaceAll(/[^\p{L}\p{N}]/gu, '')
        expect(part).not.toBe('')
        // Places that overlap are one, and a letter that folds to two is marked whole.
        expect(phrases.some((phrase) => part.includes(phrase))).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})
