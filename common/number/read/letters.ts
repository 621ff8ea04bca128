/** Letters in a number: those of a telephone's keypad, and those that look like a digit. */
import type { CountryCode } from '../country.ts'
import { digitsOf } from '../plain.ts'
import type { Reading } from '../reading.ts'
import { asChoice, isSure } from './several.ts'
import { oneNumber } from './whole.ts'

/** Which letters are on the keys 2 to 9 (ITU-T E.161). */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']
const keyOf = (letter: string): string => String(2 + keys.findIndex((key) => key.includes(letter.toUpperCase())))

/** An area code and what may be dialled before it, then letters in place of the rest or of a part of it. */
const spelling = /^\+?1?[\s(.-]*\d{3}[\s).-]*[\da-z\s.-]+$/i
const fewestLetters = 3

/** `1-800-FLOWERS`, `(602) 555-VOTE`: the number, which then bears the letters. */
export function spelledOut(text: string, country: CountryCode): Reading | undefined {
  if (!spelling.test(text) || (text.match(/[a-z]/gi)?.length ?? 0) < fewestLetters) return undefined
  // In small letters and with a blank before them they are a name: 602 Marisol.
  if (!/^\+?1/.test(text) && /[a-z]/.test(text) && /\s[a-z]/i.test(text)) return undefined
  const digits = text.replaceAll(/[a-z]/gi, keyOf)
  if (digitsOf(digits).length < 7 || digitsOf(text).length >= 7) return undefined
  const reading = oneNumber(digits, country)
  return isSure(reading) ? { ...reading, letters: text.slice(text.search(/[a-z]/i)) } : reading
}

/** `602-555-O148`: the number that was meant is offered, since on a keypad the same letter would be another one. */
export function lookAlike(text: string, country: CountryCode): Reading | undefined {
  if (!/^[\d\s+().\-/OoIl]*$/.test(text) || !/\d/.test(text)) return undefined
  const reading = oneNumber(text.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1'), country)
  return isSure(reading) ? asChoice(reading, 'letter') : undefined
}
