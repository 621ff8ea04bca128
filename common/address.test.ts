import fc from 'fast-check'
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { personOf, writingsOf } from './address.ts'

describe('an address', () => {
  it.each([
    ['+16025550148', '+16025550148', 'sms'],
    [' +1 (602) 555-0148 ', '+16025550148', 'sms'],
    ['\u202a+16025550148\u202c', '+16025550148', 'sms'],
    ['rcs:+16025550148', '+16025550148', 'rcs'],
    ['RCS:+16025550148', '+16025550148', 'rcs'],
    ['whatsapp:+16025550148', '+16025550148', 'whatsapp'],
    ['WhatsApp: +1 602 555 0148', '+16025550148', 'whatsapp'],
    ['whatsapp:16025550148', '+16025550148', 'whatsapp'],
    ['viber:+16025550148', '+16025550148', 'other'],
    ['messenger:4012345678901234', 'messenger:4012345678901234', 'other'],
    ['rcs:vote_agent', 'rcs:vote_agent', 'rcs'],
    ['72345', '72345', 'sms'],
    ['VOTE 2026', 'VOTE 2026', 'sms'],
    ['', '', 'sms'],
    ['  ', '', 'sms'],
    ['rcs:', '', 'rcs'],
    [null, '', 'sms'],
    [undefined, '', 'sms'],
  ])('%j leads to %j by %s', (address, person, channel) => {
    expect(personOf(address)).toEqual({ person, channel })
  })

  it.each([
    ['Mexico', '+5215512345678', '+525512345678'],
    ['Argentina', '+541155551234', '+5491155551234'],
    ['Brazil', '+551187654321', '+5511987654321'],
    ['Brazil, over WhatsApp', 'whatsapp:+559291234567', '+5592991234567'],
  ])('of %s has one writing', (_where, other, kept) => {
    expect(personOf(other).person).toBe(kept)
    expect(personOf(kept).person).toBe(kept)
  })

  it.each(['+551157654321', '+5511957654321', '+52551234567', '+5412345', '+5591234567890'])('%s has no other writing', (only) => {
    expect(personOf(only).person).toBe(only)
    expect(writingsOf(only)).toEqual([only])
  })
})

describe('the writings of a person', () => {
  it('are all that a carrier may use, on the channels that are asked for', () => {
    expect(writingsOf('+525512345678', ['sms', 'rcs', 'other'])).toEqual(['+525512345678', '+5215512345678', 'rcs:+525512345678', 'rcs:+5215512345678'])
    expect(writingsOf('72345', ['sms', 'rcs'])).toEqual(['72345'])
  })

  const phone = fc.oneof(
    fc.stringMatching(/^\+[1-9]\d{6,14}$/),
    fc.stringMatching(/^\+521?\d{10}$/),
    fc.stringMatching(/^\+549?[123]\d{9}$/),
    fc.stringMatching(/^\+55[1-9]\d9?[2-9]\d{7}$/),
  )

  it('lead back to that person, and so does every address once it was read', () => {
    fc.assert(
      fc.property(phone, (address) => {
        const { person } = personOf(address)
        expect(personOf(person).person).toBe(person)
        const writings = writingsOf(person, ['sms', 'rcs', 'whatsapp'])
        expect(writings).toContain(person)
        expect(new Set(writings.map((each) => personOf(each).person))).toEqual(new Set([person]))
        expect(writings).toContain(address)
      }),
    )
  })

  it('are the person’s own, whatever a carrier writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(sms|rcs|x|:|\+| |\d){0,20}$/)), (text) => {
        const { person } = personOf(text)
        expect(personOf(person).person).toBe(person)
      }),
    )
  })

  it('leave the mobile numbers of every country what they are', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)?.number
      if (example === undefined) continue
      expect(personOf(example).person).toBe(example)
    }
  })
})
