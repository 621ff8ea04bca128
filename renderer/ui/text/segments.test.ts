import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { straightQuotes } from '../../words/quotes.ts'
import { meter, tooLong } from './segments.ts'

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

describe('a text that is too long', () => {
  it('is refused in words from the 1,601st character', () => {
    expect(tooLong('a'.repeat(1600))).toBeUndefined()
    expect(tooLong('a'.repeat(1724))).toBe('A text can have 1,600 characters. This one has 1,724, so cut 124.')
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
