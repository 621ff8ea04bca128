import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

/** The text with links in angle brackets and numbers in square ones. */
const shown = (text: string) => piecesOf(text, 'US').map((piece) => (piece.kind === 'link' ? `<${piece.text}>` : piece.kind === 'number' ? `[${piece.text}=${piece.phone}]` : piece.text)).join('')

it.each([
  ['See https://vote.gov/a?b=1, or call (602) 555-0148.', 'See <https://vote.gov/a?b=1>, or call [(602) 555-0148=+16025550148].'],
  ['vote.gov/6025550148', '<vote.gov/6025550148>'],
  ['+52 55 1234 5678 or 602.555.0148', '[+52 55 1234 5678=+525512345678] or [602.555.0148=+16025550148]'],
  ['اتصل (602) 555-0148 الآن', 'اتصل [(602) 555-0148=+16025550148] الآن'],
  ['I live at 4418 W Larkspur, precinct 0231, since 11/03/2026', 'I live at 4418 W Larkspur, precinct 0231, since 11/03/2026'],
  ['javascript:alert(1) http://10.0.0.1/', 'javascript:alert(1) http://10.0.0.1/'],
  ['', ''],
])('%s', (text, parts) => expect(shown(text)).toBe(parts))

it('whatever is written, the parts together are the text', () => {
  const any = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('vote.gov', ' ', '602-555-0148', '+1', '\u202e', '://')), { maxLength: 8 })
  fc.assert(
    fc.property(any, (parts) => {
      const text = parts.join('')
      expect(piecesOf(text, 'US').map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})
