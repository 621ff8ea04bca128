import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from './read.ts'

const voter = '+16025550148'
const other = '+14155550101'
/** What a reading comes down to: the person, those to choose of, or its kind. */
function gist(typed: string, country = 'US'): unknown {
  const reading = readNumber(typed, country as 'US')
  if (reading.kind === 'number') return reading.phone
  if (reading.kind === 'choice') return reading.numbers.map(({ phone }) => phone)
  if (reading.kind === 'short') return reading.what
  return reading.kind === 'wrong' ? reading.fault.kind : reading.kind
}

describe('a number in any human form', () => {
  it.each([
    '6025550148', '602-555-0148', '602.555.0148', '(602) 555 0148', '602.555.0148.', '1 602 555 0148', '+1 (602) 555-0148', '(+1) 602-555-0148', '++1 602 555 0148',
    '001 602 555 0148', '  602 555 0148 \n', '602·555·0148', '602_555_0148', '602,555,0148', '602/555-0148', '“602 555 0148”', '*67 602 555 0148', '*676025550148', '#31#6025550148', '#602-555-0148',
    '\u202A(602) 555\u20110148\u202C', '602\u00A0555\u200B0148', '602\u2009555\u22120148', '602\u00AD5550148', '６０２５５５０１４８', '٦٠٢٥٥٥٠١٤٨', '६०२५५५०१४८', '6️⃣025550148',
    'tel:+1-602-555-0148', 'TEL:%2B1%20602%20555%200148', 'tel:555-0148;phone-context=+1602', 'sms:+16025550148?body=hello', 'sms://+16025550148/', 'smsto:602-555-0148',
    'wa.me/16025550148', 'https://wa.me/16025550148?text=hi', 'https://api.whatsapp.com/send?phone=16025550148&text=hi', 'whatsapp://send?phone=16025550148', 'https://signal.me/#p/+16025550148',
    '(602) 555-0148 (cell)', 'cell: 602-555-0148', 'Tel. 602 555 0148', 'Marisol Vega 602-555-0148', 'Marisol <602-555-0148>', '📞 602 555 0148', 'My cell is 602-555-0148, thanks!',
    'Voter: Ann Lee 602.555.0148 AZ-04', 'ann@example.com 602-555-0148', 'Texted 11/03/2026 10:30 from 602-555-0148', '602 555 0148\n85004',
  ])('%j is one person', (typed) => expect(gist(typed)).toBe(voter))

  it.each([
    ['+44 20 7183 8750', 'US', '+442071838750'],
    ['+44 (0)20 7183 8750', 'US', '+442071838750'],
    ['011 44 20 7183 8750', 'US', '+442071838750'],
    ['0044 20 7183 8750', 'DE', '+442071838750'],
    ['0011 44 20 7183 8750', 'AU', '+442071838750'],
    ['020 7183 8750', 'GB', '+442071838750'],
    ['0171/1234567', 'DE', '+491711234567'],
    ['0049 171/1234567', 'US', '+491711234567'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['+52 1 55 1234 5678', 'US', '+525512345678'],
    ['1 55 1234 5678', 'MX', '+525512345678'],
    ['mobile +52 1 55 1234 5678', 'US', '+525512345678'],
    ['011 15-5123-4567', 'AR', '+5491151234567'],
    ['wa.me/551187654321', 'US', '+5511987654321'],
  ])('%j on a desk in %s', (typed, country, phone) => expect(gist(typed, country)).toBe(phone))

  it.each(['602-555-0148 ext. 12', '602-555-0148 extn 12', '602-555-0148 x12', '602-555-0148 #12', '602-555-0148,,12', 'Call (602) 555-0148 ext: 12', 'tel:+16025550148;ext=12'])(
    '%j has an extension, which is named',
    (typed) => expect(readNumber(typed, 'US')).toMatchObject({ phone: voter, extension: '12' }),
  )

  it('names the other digits that it leaves out', () => {
    expect(readNumber('602-555-0148 or 555-0101', 'US')).toMatchObject({ phone: voter, leftOut: '555-0101' })
    expect(readNumber('602-555-0148, precinct 12', 'US')).not.toHaveProperty('leftOut')
  })
})

describe('letters on the keypad', () => {
  it.each([
    ['1-800-FLOWERS', '+18003569377', 'FLOWERS'],
    ['1 (800)FLOWERS', '+18003569377', 'FLOWERS'],
    ['1 800 flowers', '+18003569377', 'flowers'],
    ['(602) 555-VOTE', '+16025558683', 'VOTE'],
    ['602-555-vote', '+16025558683', 'vote'],
    ['866-OUR-VOTE', '+18666878683', 'OUR-VOTE'],
    ['tel:1-800-FLOWERS', '+18003569377', 'FLOWERS'],
  ])('%j', (typed, phone, letters) => expect(readNumber(typed, 'US')).toMatchObject({ kind: 'number', phone, letters }))

  it('are counted like digits', () => {
    expect(readNumber('1-800-FLOWE', 'US')).toMatchObject({ kind: 'partial', digits: 8 })
    expect(gist('1-800-CONTACTS')).toBe('too-long')
  })

  it.each(['602 Marisol', '504 Baptist', '12 OAKS LLC', 'Marisol 2', 'VOTE'])('%j is a name', (typed) => expect(gist(typed)).toBe('name'))
})

describe('who is meant is left to the agent', () => {
  it.each([
    '602-555-0148 / 415-555-0101', '602-555-0148; 415-555-0101', '602 555 0148\n415 555 0101', '602 555 0148, 415 555 0101', '602 555 0148 415 555 0101', '60255501484155550101',
    '+16025550148+14155550101', '602-555-0148 & 415-555-0101', 'home 602 555 0148, cell 415 555 0101', 'sms:+16025550148,+14155550101?body=x',
    'Mobile:6025550148Home:4155550101', '602-555-0148cell 415 555 0101',
  ])('where %j has two numbers', (typed) => {
    expect(readNumber(typed, 'US')).toMatchObject({ kind: 'choice', why: 'several' })
    expect(gist(typed)).toEqual([voter, other])
  })

  it('where other digits stand between them', () => expect(gist('602-555-0148 4 415-555-0101')).toEqual([voter, other]))

  it('but not where both are the same', () => expect(gist('602-555-0148 / +1 602 555 0148')).toBe(voter))

  it.each([
    ['602-555-O148', 'letter'],
    ['6O2-555-Ol48', 'letter'],
    ['Precinct 12 602-555-0148', 'beside'],
    ['602-555-0148 (2)', 'beside'],
    ['(602) 555-0148/49', 'beside'],
    ['AZ6025550148', 'beside'],
    ['602-555-0148cell', 'beside'],
  ])('where %j does not say it for certain', (typed, why) => {
    expect(readNumber(typed, 'US')).toMatchObject({ kind: 'choice', why, numbers: [{ phone: expect.stringMatching(/^\+1602555/) }] })
  })

  it('and where a number of today may begin like one of before', () => {
    expect(readNumber('+55 11 9876 5432', 'US')).toMatchObject({ kind: 'choice', why: 'old', numbers: [{ phone: '+5511998765432' }] })
    expect(gist('+55 11 99876 5432')).toBe('+5511998765432')
  })
})

describe('what is no number', () => {
  it.each([
    ['', 'empty'], ['\u200B', 'empty'], ['Marisol', 'name'], ['zzzz', 'name'], ['José María', 'name'], ['call 2026-11-23 10:30', 'name'],
    ['5550148', 'partial'], ['cell: 602-555-014', 'partial'], ['310 1234', 'partial'], ['2026-11-23', 'partial'], ['+', 'partial'], ['(', 'partial'], ['+5', 'partial'], ['011', 'partial'],
    ['911', 'emergency'], ['112', 'emergency'], ['999', 'emergency'], ['72345', 'short-code'], ['262966', 'short-code'], ['211', 'short-code'], ['988', 'short-code'],
    ['602555014812', 'too-long'], ['3 602 555 0148', 'too-long'], ['(023) 456-7890', 'area'], ['102-555-0148', 'area'], ['911-555-0148', 'eleven'],
    ['602-055-0148', 'exchange'], ['602-155-0148', 'exchange'], ['+999 123456', 'plus'], ['00999 123456', 'code'], ['000-000-0000', 'nothing'],
    ['someone@example.com', 'email'], ['ann6025550148@example.com', 'email'], ['https://example.com/6025550148', 'nothing'], ['602-555-014B', 'letters'], ['9'.repeat(1001), 'nothing'],
  ])('%j is %s', (typed, kind) => expect(gist(typed)).toBe(kind))

  it('is counted by the country that it is of', () => {
    expect(readNumber('(602) 555-01', 'US')).toMatchObject({ digits: 8, lengths: [10] })
    expect(readNumber('0044207183', 'US')).toMatchObject({ country: 'GB', prefix: '44', digits: 6, lengths: [7, 9, 10] })
    expect(readNumber('02071838', 'GB')).toMatchObject({ kind: 'partial', digits: 7 })
  })

  it('is an emergency number by the country of the desk too', () => {
    expect([gist('111', 'NZ'), gist('111', 'US'), gist('110', 'DE'), gist('15', 'FR')]).toEqual(['emergency', 'partial', 'emergency', 'emergency'])
  })
})

describe('what is known of a number', () => {
  it('is its own country, not the first that shares its code', () => {
    expect(readNumber('(876) 555-0123', 'US')).toMatchObject({ phone: '+18765550123', country: 'JM' })
    expect(readNumber('+44 7911 123456', 'US')).toMatchObject({ country: 'GG' })
    expect(readNumber('(555) 223-4567', 'CA')).toMatchObject({ country: 'US', isUnused: true })
  })

  it('is the kind of line, where the plan tells', () => {
    expect(readNumber('900 555 0123', 'US')).toMatchObject({ line: 'premium' })
    expect(readNumber('+33 1 23 45 67 89', 'US')).toMatchObject({ line: 'fixed' })
    expect(readNumber('602 555 0148', 'US')).not.toHaveProperty('line')
    expect(readNumber('833 555 0100', 'US')).not.toHaveProperty('line')
  })

  it('is whether nobody can have it', () => {
    expect(readNumber('(555) 555-5555', 'US')).toMatchObject({ kind: 'number', isUnused: true })
    expect(readNumber('(602) 555-0100', 'US')).not.toHaveProperty('isUnused')
  })

  it('is that it may go on, in a country with longer ones', () => {
    expect(readNumber('030 123456', 'DE')).toMatchObject({ phone: '+4930123456', mayGrow: true })
    expect(readNumber('wa.me/4930123456', 'DE')).not.toHaveProperty('mayGrow')
    expect(readNumber('602 555 0148', 'US')).not.toHaveProperty('mayGrow')
  })
})

it('no text breaks it, and none without a plus is told of one', () => {
  const pieces = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...Array.from('0123456789 ()-./,;+x#abOl@:٣\n')), maxLength: 60 }))
  fc.assert(
    fc.property(pieces, fc.constantFrom('US', 'GB', 'DE', 'MX', 'BR', 'AR', 'AU', 'RU'), (typed, country) => {
      const found = gist(typed, country)
      if (found === 'plus') expect(typed.normalize('NFKC')).toContain('+')
    }),
    { numRuns: 2000 },
  )
})
