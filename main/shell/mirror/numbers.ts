/** The numbers on the clipboard, for the composer. */
import { countryOf } from '../../../common/number/country.ts'
import { copiedNumber } from '../../../common/number/write.ts'

/**
 * Only what certainly is a number; nothing else of the text goes further. Several have a semicolon between them, and the composer asks which.
 *
 * @param country ISO 3166 country that a number without a prefix is read in
 */
export async function numbersIn(text: string, country: string): Promise<string | undefined> {
  // Loaded late: its tables are of use only when somebody has copied something.
  const { readNumber } = await import('../../../common/number/read/read.ts')
  const reading = readNumber(text, countryOf(country))
  if (reading.kind === 'number') return copiedNumber(reading.phone)
  return reading.kind === 'choice' && reading.why === 'several' ? reading.numbers.map(({ phone }) => copiedNumber(phone)).join('; ') : undefined
}
