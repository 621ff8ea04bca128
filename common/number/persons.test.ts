/** What is shown, copied, linked and typed is the same person, in every country. */
import fc from 'fast-check'
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { personOf } from '../address.ts'
import { readNumber } from './read/read.ts'
import { copiedNumber, numberText } from './write.ts'

const countries = getCountries()
const home = fc.constantFrom(...countries)
const example = (country: (typeof countries)[number]) => getExampleNumber(country, examples)!

/** Numbers that somebody can have: an example of each country, with some of its digits changed. */
const person = fc
  .tuple(home, fc.array(fc.tuple(fc.nat(14), fc.nat(9)), { maxLength: 8 }))
  .map(([country, changes]) => {
    const { countryCallingCode, nationalNumber } = example(country)
    const digits = nationalNumber.split('')
    for (const [place, digit] of changes) if (place < digits.length) digits[place] = String(digit)
    return parsePhoneNumberFromString(`+${countryCallingCode}${digits.join('')}`)
  })
  .filter((number) => number?.isValid() ?? false)
  .map((number) => personOf(number!.number).person)
  // The library's plans of some islands are wider than the one of North America that they are in.
  .filter((phone) => !/^\+1...[01]/.test(phone))

const read = (text: string, country: (typeof countries)[number]) => {
  const reading = readNumber(text, country)
  return reading.kind === 'number' ? reading.phone : reading
}
const runs = { numRuns: 500 }
/** Each is read as often as it has digits. */
const typingRuns = { numRuns: 150 }

describe('the person stays the same', () => {
  it.each(countries)('in the example of %s, at home and abroad', (country) => {
    const phone = personOf(example(country).number).person
    for (const desk of [country, 'US', 'CA', 'MX', 'GB', 'DE'] as const) expect(read(numberText(phone, desk), desk)).toBe(phone)
  })

  it('when a number is shown and typed again on the same desk', () => {
    fc.assert(
      fc.property(person, home, (phone, country) => {
        expect(read(numberText(phone, country), country)).toBe(phone)
      }),
      runs,
    )
  })

  it('when a number is copied and pasted on the desk of another country, alone, linked and among words', () => {
    const forms = ['{}', 'Ann Lee {}', 'cell: {}, thanks!', '<{}>', '{} (mobile)', 'tel:{}', 'https://wa.me/{}']
    fc.assert(
      fc.property(person, home, fc.constantFrom(...forms), (phone, country, form) => {
        const text = form.includes('wa.me') ? form.replace('{}', phone.slice(1)) : form.replace('{}', copiedNumber(phone))
        expect(read(text, country)).toBe(phone)
      }),
      runs,
    )
  })
})

it('of two people in one text none is left out in silence, whatever stands between them', () => {
  const between = fc.array(fc.constantFrom(' ', '  ', '/', '-', '.', ',', ';', '\n', '(', ')', 'x', 'or', 'cell', 'Home:', 'a', '#', '&', '+', '_', '·', '|', '“', '👋', '5', '12'), { maxLength: 4 })
  const writings = fc.constantFrom<(phone: string) => string>(
    (phone) => phone, copiedNumber, (phone) => numberText(phone, 'US'), (phone) => (phone.startsWith('+1') ? phone.slice(2) : phone))
  fc.assert(
    fc.property(person, person, between, writings, writings, (first, second, signs, write, writeOther) => {
      fc.pre(first !== second)
      const text = `${write(first)}${signs.join('')}${writeOther(second)}`
      const reading = readNumber(text, 'US')
      if (reading.kind === 'number' && reading.leftOut === undefined && reading.extension === undefined) expect.fail(`${text} is taken for ${reading.phone} alone`)
    }),
    { numRuns: 1500 },
  )
})

/** What of a number is read when only this much of it is typed. */
function expectOnItsWay(digits: string, country: (typeof countries)[number]): void {
  for (let length = 1; length < digits.length; length += 1) {
    const reading = readNumber(digits.slice(0, length), country)
    if (reading.kind === 'number' && !reading.mayGrow) expect.fail(`${digits.slice(0, length)} of ${digits} in ${country} is taken for ${reading.phone}`)
    if (reading.kind === 'wrong') expect.fail(`${digits.slice(0, length)} of ${digits} in ${country} is called wrong: ${reading.fault.kind}`)
  }
}

describe('a number typed key by key is nobody’s until it is whole', () => {
  it('as it is dialled inside its country', () => {
    fc.assert(
      fc.property(person, (phone) => {
        const number = parsePhoneNumberFromString(phone)!
        const dialled = number.formatNational().replaceAll(/\D/g, '')
        const forms = [dialled, number.nationalNumber, ...(number.countryCallingCode === '1' ? [`1${dialled}`] : [])]
        for (const digits of forms) expectOnItsWay(digits, number.country!)
        expect(read(dialled, number.country!)).toBe(phone)
      }),
      typingRuns,
    )
  })

  it('with a plus, with 00 and with the 011 of North America', () => {
    fc.assert(
      fc.property(person, home, (phone, country) => {
        expectOnItsWay(phone, country)
        expectOnItsWay(`00${phone.slice(1)}`, 'DE')
        expectOnItsWay(`011${phone.slice(1)}`, 'US')
        expect([read(phone, country), read(`00${phone.slice(1)}`, 'DE'), read(`011${phone.slice(1)}`, 'US')]).toEqual([phone, phone, phone])
      }),
      typingRuns,
    )
  })
})
