/** Digits in any script, and those of telephone numbers as people write them in texts and in searches: with a country's code, with a zero in its place, or short. */

/** Digits with at most a sign or two between them. */
export const writtenNumber = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().\-/·]{0,2}\d){6,14}(?![\p{L}\p{N}])/gu

/** A local number, without its area code, has as many; shorter ends are in too many numbers. */
const fewest = 7
/** The longest number without its country's code that people write by itself. */
const longestNational = 10
/** Codes of countries of one and two digits; all others have three (ITU-T E.164, list of assigned codes). */
const countryCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/

/** What the digits of a number in a text are found by: all of them, and whatever is left where one leaves out those in front. */
export function tailsOf(digits: string): readonly string[] {
  return Array.from({ length: Math.max(1, digits.length - fewest + 1) }, (_, from) => digits.slice(from))
}

/** The digits that stand for a number that somebody looks for, as any text may have it: without its country's code, and without the zero that some dial instead. */
export function writingsOf(number: string): readonly string[] {
  const digits = number.replaceAll(/\D/g, '')
  const isInternational = number.startsWith('+') || digits.startsWith('00') || digits.length > longestNational
  const plain = digits.replace(/^0+/, '')
  const national = isInternational ? plain.replace(countryCode, '').replace(/^0+/, '') : plain
  return [...new Set([digits, plain, national])].filter((each) => each === digits || each.length >= fewest)
}

/** Arabic, Persian, Devanagari and other digits as ASCII: every Unicode block of decimal digits begins with its zero. */
export function asciiDigits(text: string): string {
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0)!
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(code - zero)
  })
}
