/** Sets a number out while it is typed. */
import { AsYouType } from 'libphonenumber-js/max'
import type { CountryCode } from '../../../common/number/country.ts'
import { digitsOf, plain } from '../../../common/number/plain.ts'

/** Nothing but one number on its way: any other sign says something, and stays. */
const oneNumber = /^[\d\s+().-]*$/

/** Formats a number while it is typed: the caret stays behind the same digit, and no digit is ever changed. All else is returned as it is. */
export function formatTyped(typed: string, caret: number, country: CountryCode): { readonly text: string; readonly caret: number } {
  const text = plain(typed)
  if (!oneNumber.test(text)) return { text: typed, caret }
  const formatted = setOut(text, country) + betweenAtEnd(typed, caret)
  if (digitsOf(formatted) !== digitsOf(typed)) return { text: typed, caret }
  const before = digitsOf(typed.slice(0, caret)).length
  const atEnd = before === digitsOf(typed).length
  return { text: formatted, caret: atEnd ? formatted.length : afterDigits(formatted, before) }
}

/** Without what may stand between digits at its end: the formatter says where that belongs. */
const setOut = (text: string, country: CountryCode): string => new AsYouType(country).input(text).replace(/[\s.-]+$/, '')

/** A sign that was just typed between digits stays, since letters may come next. */
const betweenAtEnd = (typed: string, caret: number): string => (caret === typed.length ? (/\d.*?([\s.-]?)$/.exec(typed)?.[1] ?? '') : '')

/** The text of a number field once another country is chosen for it: a code in front would contradict the choice. */
export function inCountry(typed: string, from: CountryCode, to: CountryCode): string {
  const text = plain(typed)
  const formatter = new AsYouType(from)
  formatter.input(text)
  const national = (formatter.getNumberValue() ?? '').slice(1 + (formatter.getCallingCode() ?? '').length)
  return text.startsWith('+') && national !== '' ? new AsYouType(to).input(national) : typed
}

function afterDigits(text: string, count: number): number {
  let seen = 0
  for (let index = 0; index < text.length; index += 1) {
    if (seen === count) return index
    if (/\d/.test(text.charAt(index))) seen += 1
  }
  return text.length
}
