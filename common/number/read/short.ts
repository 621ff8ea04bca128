/** Numbers that are whole although they are short: emergency numbers and short codes. They reach a service, never a person. */
import type { CountryCode } from '../country.ts'
import type { Count, Reading } from '../reading.ts'

/** Mobile phones everywhere lead these to help (3GPP TS 22.101, 10.1.1). */
const everywhere: readonly string[] = ['112', '911', '999', '000']
/** What else does, from the countries' numbering plans. */
const local: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  AT: ['122', '133', '144'],
  AU: ['106'],
  BE: ['100', '101'],
  BR: ['190', '192', '193'],
  CH: ['117', '118', '144'],
  CN: ['110', '119', '120'],
  DE: ['110'],
  ES: ['061', '091', '092'],
  FR: ['15', '17', '18', '114'],
  IL: ['100', '101', '102'],
  IN: ['100', '101', '102', '108'],
  IT: ['113', '115', '118'],
  JP: ['110', '118', '119'],
  KR: ['119'],
  NZ: ['111'],
  RU: ['101', '102', '103'],
  ZA: ['10111', '10177'],
}

/** A North American code has five or six digits (CTIA, Short Code Monitoring Handbook); services have N11 and 988 (NANPA). */
const american = /^(?:[2-9]\d{4,5}|[2-8]11|988)$/
const elsewhere = /^[1-9]\d{4}$/

/** Undefined when the digits are no short number, or may be a person's as they are. */
export function shortNumber(digits: string, country: CountryCode, count: Count): Reading | undefined {
  const isEmergency = everywhere.includes(digits) || local[country]?.includes(digits)
  if (isEmergency) return { kind: 'short', what: 'emergency', text: digits, ...count }
  const isShorter = count.lengths.every((length) => digits.length < length)
  const isCode = isShorter && (count.prefix === '1' ? american : elsewhere).test(digits)
  return isCode ? { kind: 'short', what: 'short-code', text: digits, ...count } : undefined
}
