import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsOf } from '../../../common/number/plain.ts'
import { formatTyped, inCountry } from './typing.ts'

describe('formatting while typing', () => {
  /** Types text one character after the other where the caret is, as a person would. */
  const type = (keys: string, start = '', at = start.length) => {
    let field = { text: start, caret: at }
    for (const key of keys) {
      field = formatTyped(field.text.slice(0, field.caret) + key + field.text.slice(field.caret), field.caret + key.length, 'US')
    }
    return field
  }

  it('grows into the national form', () => {
    expect(type('60255501')).toEqual({ text: '(602) 555-01', caret: 12 })
    expect(type('(602) 555-0148').text).toBe('(602) 555-0148')
    expect(type('+525512345678').text).toBe('+52 55 1234 5678')
  })

  it('keeps what is typed before letters', () => {
    expect(type('602-555-VOTE').text).toBe('(602) 555-VOTE')
    expect(type('1 800 flowers').text).toBe('1 (800) flowers')
  })

  it('keeps the caret behind the digit that was typed in the middle', () => {
    const { text, caret } = formatTyped('(6902) 555-0148', 3, 'US')
    expect(digitsOf(text)).toBe('69025550148')
    expect(digitsOf(text.slice(0, caret))).toBe('69')
  })

  it.each(['Marisol 2', '1-800-FLOWERS', 'cell: 602', '*67 602', '602/5'])('leaves %s alone', (keys) => {
    expect(digitsOf(type(keys).text)).toBe(digitsOf(keys))
    expect(type(keys).text.at(-1)).toBe(keys.at(-1))
  })

  it('keeps what stands between two numbers', () => expect(type('6025550148; 4155550101').text).toBe('(602) 555-0148; 4155550101'))

  it('never changes a digit or their order, and never moves the caret over one', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 ()-+.x#a;٣')) })
    fc.assert(
      fc.property(typed, fc.nat(), (text, seed) => {
        const caret = text.length === 0 ? 0 : seed % (text.length + 1)
        const shown = formatTyped(text, caret, 'US')
        expect(digitsOf(shown.text)).toBe(digitsOf(text))
        expect(digitsOf(shown.text.slice(0, shown.caret))).toBe(digitsOf(text.slice(0, caret)))
      }),
    )
  })
})

describe('choosing another country', () => {
  it('takes a code in front away, since it would contradict the choice', () => {
    expect(inCountry('+44 602 555 0148', 'US', 'US')).toBe('(602) 555-0148')
    expect(inCountry('(602) 555-0148', 'US', 'GB')).toBe('(602) 555-0148')
    expect(inCountry('Marisol', 'US', 'GB')).toBe('Marisol')
  })
})
