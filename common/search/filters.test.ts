import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterKeys, lastFilter, searchIn, written, type Vocabulary } from './filters.ts'

const vocabulary: Vocabulary = { day: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined), outcome: (text) => (text.toLowerCase() === 'no response' ? 'no-response' : undefined) }
const read = (typed: string) => searchIn(typed, vocabulary)

describe('a search', () => {
  it.each([
    ['ballot', 'ballot', {}],
    ['ballot from:me', 'ballot ', { from: ['me'] }],
    ['from:me ballot', 'ballot', { from: ['me'] }],
    ['IS:Failed', '', { is: ['failed'] }],
    ['tag:"needs a ride" tag:Spanish', '', { tag: ['needs a ride', 'spanish'] }],
    ['after:2026-10-01 before:2026-11-01 vote', 'vote', { after: '2026-10-01', before: '2026-11-01' }],
    ['after:2026-10-01 after:2026-10-20', '', { after: '2026-10-20' }],
    ['area:602 area:480', '', { area: ['602', '480'] }],
    ['outcome:"No response"', '', { outcome: ['no-response'] }],
    ['tag:', '', {}],
    ['tag:"half a', '', { tag: ['half a'] }],
  ])('%s', (typed, words, filters) => expect(read(typed)).toEqual({ words, filters, odd: [] }))

  it.each([
    ['colour:red vote', ['colour:red']],
    ['is:lost', ['is:lost']],
    ['area:60', ['area:60']],
    ['before:soon', ['before:soon']],
    ['outcome:won', ['outcome:won']],
    ['https://example.org at 10:30', []],
  ])('%s has what is no filter among its words, and says so', (typed, odd) => expect(read(typed)).toEqual({ words: typed, filters: {}, odd }))
})

it('filters are read as they are written, in any order and wherever they stand, and the words stay', () => {
  const word = fc.stringMatching(/^[a-zñ]{1,8}$/)
  const value = fc.oneof(word, fc.tuple(word, word).map((parts) => parts.join(' ')))
  const part = fc.oneof(
    word.map((text) => ({ typed: text, key: undefined, value: text })),
    fc.tuple(fc.constantFrom('tag' as const, 'from' as const), value).map(([key, text]) => ({ typed: written(key, text), key, value: text })),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const { words, filters, odd } = read(parts.map(({ typed }) => typed).join(' '))
      const of = (key: string | undefined) => parts.filter((each) => each.key === key).map((each) => each.value)
      expect(odd).toEqual([])
      expect(words.split(' ').filter(Boolean)).toEqual(of(undefined))
      expect(filters.from ?? []).toEqual(of('from'))
      expect(filters.tag ?? []).toEqual(of('tag').map((text) => text.replace('ñ', 'n').replaceAll('ñ', 'n')))
    }),
  )
})

it('whatever is typed breaks nothing, and loses no word that is no filter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const { words, odd } = read(typed)
      for (const each of odd) expect(words.replaceAll(/ +/g, ' ')).toContain(each.replaceAll(/ +/g, ' ').trimStart())
      lastFilter(typed)
    }),
    { numRuns: 50 },
  )
})

describe('the last word may become a filter', () => {
  it.each([
    ['ballot ta', { from: 7, text: 'ta' }],
    ['ballot tag:', { from: 7, key: 'tag', text: '' }],
    ['tag:"needs a', { from: 0, key: 'tag', text: 'needs a' }],
    ['is:fa', { from: 0, key: 'is', text: 'fa' }],
    ['ballot ', undefined],
    ['colour:re', undefined],
    ['', undefined],
  ])('%j', (typed, last) => expect(lastFilter(typed)).toEqual(last))

  it('knows every key', () => expect(filterKeys.map((key) => lastFilter(`${key}:x`)?.key)).toEqual(filterKeys))
})
