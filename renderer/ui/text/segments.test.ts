import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../contract/limits.ts'
import { straightQuotes } from '../../words/people/quotes.ts'
import { meter } from './segments.ts'

describe('the segment counter', () => {
  it('starts with one whole segment', () => {
    expect(meter('').words).toBe('1 segment · 160 left')
  })

  it('counts GSM-7 as 160, then 153 each', () => {
    expect(meter('a'.repeat(18)).words).toBe('1 segment · 142 left')
    expect(meter('a'.repeat(160)).words).toBe('1 segment · 0 left')
    expect(meter('a'.repeat(161)).words).toBe('2 segments · 145 left')
  })

  it('says why the segments are short', () => {
    expect(meter('Cảm ơn').words).toBe('Accents: 1 segment · 64 left')
    expect(meter('Hi 👋').words).toMatch(/^Emoji: 1 segment · 65 left$/)
    expect(meter('🇺🇸').words).toMatch(/^Emoji: /)
    expect(meter('مرحبا').words).toMatch(/^Other letters: /)
    expect(meter('Olá e\u0301').words).toMatch(/^Accents: /)
    expect(['6 AM — 7 PM', 'Wait…', '70°'].map((body) => meter(body).words.split(':')[0])).toEqual(['“—”', '“…”', '“°”'])
    expect(meter('6\u00a0AM').words).toMatch(/^Hidden signs: /)
    expect(meter('é is in GSM-7').words).toBe('1 segment · 147 left')
  })

  it('charges two units for the extension table', () => {
    expect(meter('€').left).toBe(158)
  })

  it('warns from four segments', () => {
    expect(meter('a'.repeat(153 * 3)).many).toBe(false)
    expect(meter('a'.repeat(153 * 3 + 1)).many).toBe(true)
  })

  it('never promises room that is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '€', 'ă') }), (body) => {
        const { segments, left } = meter(body)
        expect(meter(body + 'a'.repeat(left)).segments).toBe(segments)
        expect(meter(body + 'a'.repeat(left + 1)).segments).toBeGreaterThan(segments)
      }),
    )
  })
})

describe('beside Twilio’s own calculator', () => {
  const alike = (body: string) => {
    const theirs = new SegmentedMessage(body)
    const freeBits = theirs.segments.at(-1)?.freeSizeInBits() ?? 0
    expect(meter(body)).toMatchObject({ segments: theirs.segmentsCount, left: Math.floor(freeBits / (theirs.encodingName === 'GSM-7' ? 7 : 16)) })
  }

  it('counts each letter of the first planes the same', () => {
    for (let code = 0; code < 0x2100; code += 1) alike(String.fromCharCode(code))
  })

  it.each([
    ['GSM-7 with its extension', ['a', 'Z', '€', '[', '\n', 'é', ' ']],
    ['letters outside of it', ['a', 'ă', 'ơ', '€', '文', 'ع', ' ']],
    ['emoji, skin tones, families and flags', ['a', '👋', '👋🏽', '👩‍👩‍👧', '🇺🇸', '❤️', ' ']],
  ])('counts the same in %s', (_what, letters) => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 400 }).map((all) => all.join('')), alike))
  })

  it.each([69, 70, 71, 133, 134, 135, 159, 160, 161, 305, 306, 307, 459, 460])('counts the same at the edge of a segment, with %i characters', (length) => {
    for (const [filling, last] of [['a', 'a'], ['a', '€'], ['ă', 'a'], ['ă', '👩‍👩‍👧']] as const) alike(filling.repeat(length - 1) + last)
  })

  it('is quick enough for every letter of the longest text, and of a long paste', () => {
    const fastest = (body: string) => Math.min(...Array.from({ length: 20 }, () => {
      const before = performance.now()
      meter(body)
      return performance.now() - before
    }))
    expect(fastest('Your polling place is open. '.repeat(60).slice(0, limits.text))).toBeLessThan(2)
    expect(fastest('Cảm ơn bạn rất nhiều 👋🏽. '.repeat(80).slice(0, limits.text))).toBeLessThan(2)
  })
})

describe('straight quotes', () => {
  it('replace curly ones', () => {
    expect(straightQuotes('“It’s open,” she said')).toBe('"It\'s open," she said')
  })

  it('keep the length and everything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const straight = straightQuotes(text)
        expect(straight).toHaveLength(text.length)
        expect(straightQuotes(straight)).toBe(straight)
        expect(straight.replace(/['"]/g, '')).toBe(text.replace(/['"\u2018-\u201F]/g, ''))
      }),
    )
  })
})
