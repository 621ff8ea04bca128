import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markDigits, markWords, type Piece } from './highlight.ts'

/** The pieces as text with the hits in brackets. */
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('marking words', () => {
  it('marks the beginning of words only', () => {
    expect(shown(markWords('Rosa, Santa Rosa and Primarosa', 'rosa'))).toBe('[Rosa], Santa [Rosa] and Primarosa')
    expect(shown(markWords('Rosalind Park', 'ROSA'))).toBe('[Rosa]lind Park')
  })

  it('marks each word of the query, whatever the accents', () => {
    expect(shown(markWords('José Núñez', 'jose nune'))).toBe('[José] [Núñe]z')
    expect(shown(markWords('Nu\u0301n\u0303ez', 'nu'))).toBe('[Nu\u0301]n\u0303ez')
  })

  it('marks nothing for an empty query', () => {
    expect(shown(markWords('Rosa', ' '))).toBe('Rosa')
  })

  it('never loses a letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        expect(markWords(text, query).map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})

describe('marking digits', () => {
  it('reaches over brackets and dashes', () => {
    expect(shown(markDigits('(602) 555-0148', '60255501'))).toBe('[(602) 555-01]48')
    expect(shown(markDigits('(602) 555-0148', '5550'))).toBe('(602) [555-0]148')
  })

  it('marks nothing when the digits are not there', () => {
    expect(shown(markDigits('(602) 555-0148', '999'))).toBe('(602) 555-0148')
    expect(shown(markDigits('(602) 555-0148', ''))).toBe('(602) 555-0148')
  })
})
