import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsOf, formatTyped, inCountry, readNumber } from './number.ts'

describe('a number in any human form', () => {
  it.each([
    '6025550148',
    '602-555-0148',
    '602.555.0148',
    '(602) 555 0148',
    '1 602 555 0148',
    '+1 (602) 555-0148',
    '001 602 555 0148',
    '  602 555 0148 \n',
    '\u202A(602) 555\u20110148\u202C',
    '602\u00A0555\u200B0148',
    'tel:+1-602-555-0148',
    'tel:+1%20602%20555%200148;ext=4',
    'sms:+16025550148?body=hello',
    '602-555-0148 ext. 12',
    '６０２５５５０１４８',
    '٦٠٢٥٥٥٠١٤٨',
  ])('%j is +16025550148', (typed) => {
    expect(readNumber(typed, 'US')).toEqual({ kind: 'number', phone: '+16025550148', text: '(602) 555-0148', country: 'US' })
  })

  it('names the country of a number that is not at home', () => {
    expect(readNumber('+44 20 7183 8750', 'US')).toEqual({ kind: 'number', phone: '+442071838750', text: '+44 20 7183 8750', country: 'GB' })
    expect(readNumber('+44 (0)20 7183 8750', 'US')).toMatchObject({ phone: '+442071838750' })
    expect(readNumber('020 7183 8750', 'GB')).toMatchObject({ phone: '+442071838750' })
  })

  it('reads letters as a name', () => {
    expect(readNumber(' Marisol ', 'US')).toEqual({ kind: 'name', text: 'Marisol' })
    expect(readNumber('', 'US')).toEqual({ kind: 'empty' })
    expect(readNumber('\u200B', 'US')).toEqual({ kind: 'empty' })
  })
})

describe('a number that is not whole', () => {
  it('counts the digits for the one who types and says it in a sentence for the one who leaves', () => {
    expect(readNumber('(602) 555-01', 'US')).toMatchObject({ kind: 'partial', hint: '8 of 10 digits' })
    expect(readNumber('5550148', 'US')).toMatchObject({ kind: 'partial', sentence: 'A US number has 10 digits. This one has 7.' })
    expect(readNumber('0044207183', 'US')).toMatchObject({
      kind: 'partial',
      sentence: 'A +44 number has 7, 9 or 10 digits after the code. This one has 6.',
    })
  })

  it('is not called wrong while a longer one can be right', () => {
    expect(readNumber('02071838', 'GB').kind).toBe('partial')
  })

  it('is quiet about a plus alone', () => {
    expect(readNumber('+', 'US')).toMatchObject({ kind: 'partial', hint: '' })
  })
})

describe('a number that cannot be', () => {
  it('is named at once, in one sentence', () => {
    expect(readNumber('602555014812', 'US')).toEqual({ kind: 'wrong', sentence: 'A US number has 10 digits. This one has 12.' })
    expect(readNumber('(023) 456-7890', 'US')).toEqual({
      kind: 'wrong',
      sentence: 'An area code begins with 2 to 9. Check the first digits.',
    })
    expect(readNumber('+999 123456', 'US')).toEqual({
      kind: 'wrong',
      sentence: 'No country has this code. Check the digits after the plus.',
    })
  })
})

describe('a number with an area code that is not on the list', () => {
  it('can be texted, with a word of doubt', () => {
    expect(readNumber('555 123 4567', 'US')).toEqual({
      kind: 'number',
      phone: '+15551234567',
      text: '(555) 123-4567',
      country: 'US',
      doubt: 'This area code may not be in use. Check the number.',
    })
  })
})

describe('choosing another country', () => {
  it('takes a code in front away, since it would contradict the choice', () => {
    expect(inCountry('+44 602 555 0148', 'US', 'US')).toBe('(602) 555-0148')
    expect(inCountry('(602) 555-0148', 'US', 'GB')).toBe('(602) 555-0148')
    expect(inCountry('Marisol', 'US', 'GB')).toBe('Marisol')
  })
})

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
  })

  it('keeps the caret behind the digit that was typed in the middle', () => {
    const { text, caret } = formatTyped('(6902) 555-0148', 3, 'US')
    expect(digitsOf(text)).toBe('69025550148')
    expect(digitsOf(text.slice(0, caret))).toBe('69')
  })

  it('leaves names alone', () => {
    expect(type('Marisol 2')).toEqual({ text: 'Marisol 2', caret: 9 })
  })

  it('never changes a digit or their order, and never moves the caret over one', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 ()-+.x#a٣')) })
    fc.assert(
      fc.property(typed, fc.nat(), (text, seed) => {
        const caret = text.length === 0 ? 0 : seed % (text.length + 1)
        const shown = formatTyped(text, caret, 'US')
        expect(digitsOf(shown.text)).toBe(digitsOf(text))
        expect(digitsOf(shown.text.slice(0, shown.caret))).toBe(digitsOf(text.slice(0, caret)))
      }),
    )
  })

  it('shows a read number so that it is read again as the same one', () => {
    const number = fc.tuple(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 2000000, max: 9999999 }))
    fc.assert(
      fc.property(number, ([area, rest]) => {
        const first = readNumber(`${area}${rest}`, 'US')
        if (first.kind !== 'number') throw new Error(first.kind)
        expect(readNumber(first.text, 'US')).toEqual(first)
      }),
    )
  })
})
