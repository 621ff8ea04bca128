/** A cell of numbers, as voter files write them. */
import type { CountryCode } from '../../../common/number/country.ts'
import { readNumber } from '../../../common/number/read/read.ts'
import type { RowFault } from '../../../contract/import/imports.ts'

export type CellNumber = { readonly phone: string } | { readonly why: RowFault }

/** Ten digits of North America as nearly all cells write them. What is not so plain goes to the reader of numbers, which takes fifty times as long. */
const plainNumber = /^(?:\+?1[ .-]?)?\(?([2-9]\d\d)\)?[ .-]?([2-9]\d\d)[ .-]?(\d{4})$/

/**
 * @param cell as it stands in the file; nothing in it is ever calculated
 * @param country in which a number without a plus is read
 */
export function numberIn(cell: string, country: CountryCode): CellNumber {
  const text = unwrapped(cell.trim())
  if (text === '') return { why: 'no-number' }
  const [, area, exchange, line] = (country === 'US' && plainNumber.exec(text)) || []
  if (area !== undefined && !area.endsWith('11')) return { phone: `+1${area}${exchange}${line}` }
  const exact = /e[+]?\d+$/i.test(text) ? exactOf(text) : text.replace(/^(\+?\d{7,15})[.,]0+$/, '$1')
  if (exact === undefined) return { why: 'rounded' }
  const reading = readNumber(exact, country)
  switch (reading.kind) {
    case 'number':
      return { phone: reading.phone }
    case 'empty':
      return { why: 'no-number' }
    case 'partial':
      return { why: 'too-short' }
    case 'short':
      return { why: 'service' }
    case 'choice':
      return reading.why === 'several' ? { why: 'two-numbers' } : { why: 'not-a-number' }
    case 'name':
      return { why: 'not-a-number' }
    case 'wrong':
      return { why: reading.fault.kind === 'too-long' ? 'too-long' : reading.fault.kind === 'area' || reading.fault.kind === 'eleven' || reading.fault.kind === 'exchange' ? 'no-such-number' : 'not-a-number' }
  }
}

/** `="6025550148"` is how a spreadsheet is told that a number is a text; an apostrophe in front does the same. */
function unwrapped(text: string): string {
  const quoted = /^="([^"]*)"$/.exec(text)?.[1]
  return (quoted ?? text.replace(/^'/, '')).trim()
}

/**
 * A number that a spreadsheet has shortened, `1.6025550148E+10`, as long as all its digits are there.
 * @returns undefined when some were rounded away: `4.14156E+09`
 */
function exactOf(text: string): string | undefined {
  const [, whole = '', part = '', power = ''] = /^(\d)(?:[.,](\d+))?e\+?(\d+)$/i.exec(text) ?? []
  if (whole === '') return text
  return part.length === Number(power) ? whole + part : undefined
}
