/** Reads a phone number in any form that people write or paste, and says in words what is missing. */
import {
  AsYouType,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min'

export type { CountryCode }

export type Reading =
  | { readonly kind: 'empty' }
  /** There are letters in it, so it is the name of a contact. */
  | { readonly kind: 'name'; readonly text: string }
  /** Too short so far. `hint` is for the one who is still typing, `sentence` for the one who has left the field. */
  | { readonly kind: 'partial'; readonly hint: string; readonly sentence: string }
  | { readonly kind: 'wrong'; readonly sentence: string }
  /** `phone` is E.164; `text` is how the field shows it; `country` is the number's own; `doubt` is a sentence, not a refusal. */
  | { readonly kind: 'number'; readonly phone: string; readonly text: string; readonly country: CountryCode; readonly doubt?: string }

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** Every country a number can be read in, by its English name. */
export const countries: readonly { readonly code: CountryCode; readonly name: string; readonly prefix: string }[] = getCountries()
  .map((code) => ({ code, name: countryName(code), prefix: getCountryCallingCode(code) }))
  .toSorted((a, b) => a.name.localeCompare(b.name))

/** The country of the settings, or the United States when the code is not one that numbers can be read in. */
export function countryOf(code: string): CountryCode {
  return isSupportedCountry(code) ? code : 'US'
}

/** The calling code of a country, digits only. */
export const countryPrefix = (code: CountryCode): string => getCountryCallingCode(code)

export function countryName(code: CountryCode): string {
  return regions.of(code) ?? code
}

/** Reads what is in a number field. `country` is what a number without a prefix is read in. */
export function readNumber(typed: string, country: CountryCode): Reading {
  const text = plain(typed)
  if (text === '') return { kind: 'empty' }
  if (/\p{L}/u.test(text)) return { kind: 'name', text }
  const fault = validatePhoneNumberLength(text, country)
  if (fault === 'TOO_SHORT' || fault === 'INVALID_LENGTH') return partial(text, country)
  if (fault === 'TOO_LONG') return { kind: 'wrong', sentence: lengthSentence(text, country) }
  const number = parsePhoneNumberFromString(text, country)
  return fault === undefined && number ? wholeNumber(number, text, country) : unplaced(text)
}

/**
 * A number of a possible length. The list of prefixes in use ages, so one that is not on it is doubted, not refused;
 * only what the North American plan rules out for ever (an area code begins with 2 to 9) is wrong.
 */
function wholeNumber(number: PhoneNumber, text: string, country: CountryCode): Reading {
  if (number.countryCallingCode === '1' && /^[01]/.test(number.nationalNumber)) {
    return { kind: 'wrong', sentence: 'An area code begins with 2 to 9. Check the first digits.' }
  }
  if (!number.isValid() && canGrow(text, country)) return partial(text, country)
  const atHome = getCountryCallingCode(country) === number.countryCallingCode
  const read = {
    kind: 'number',
    phone: number.number,
    text: atHome ? number.formatNational() : number.formatInternational(),
    country: atHome ? country : (number.country ?? country),
  } as const
  return number.isValid() ? read : { ...read, doubt: 'This area code may not be in use. Check the number.' }
}

/**
 * Formats a number while it is typed: the caret stays behind the same digit, and no digit is ever changed.
 * Names are returned as they are.
 */
export function formatTyped(typed: string, caret: number, country: CountryCode): { readonly text: string; readonly caret: number } {
  const text = plain(typed)
  if (/\p{L}/u.test(text)) return { text: typed, caret }
  const formatted = new AsYouType(country).input(text)
  if (digitsOf(formatted) !== digitsOf(typed)) return { text: typed, caret }
  const before = digitsOf(typed.slice(0, caret)).length
  const atEnd = before === digitsOf(typed).length
  return { text: formatted, caret: atEnd ? formatted.length : afterDigits(formatted, before) }
}

/** The text of a number field once another country is chosen for it: a code in front would contradict the choice. */
export function inCountry(typed: string, from: CountryCode, to: CountryCode): string {
  const text = plain(typed)
  const formatter = new AsYouType(from)
  formatter.input(text)
  const national = (formatter.getNumberValue() ?? '').slice(1 + (formatter.getCallingCode() ?? '').length)
  return text.startsWith('+') && national !== '' ? new AsYouType(to).input(national) : typed
}

/** The digits of a text, in ASCII whatever script they were typed in. */
export function digitsOf(text: string): string {
  return asciiDigits(text.normalize('NFKC')).replace(/[^\d]/g, '')
}

/** What was typed or pasted, without link scheme, extension and characters that cannot be seen. */
function plain(typed: string): string {
  return asciiDigits(typed.slice(0, 200).normalize('NFKC'))
    .replace(/\p{Cf}|\p{Cc}/gu, '')
    .trim()
    .replace(/^(tel|sms|smsto|callto):(\/\/)?/i, '')
    .replace(/%2B/gi, '+')
    .replace(/%20/g, ' ')
    .replace(/[;?].*$/, '')
    .replace(/\s*(ext\.?|extension|x|#)\s*\d{1,6}$/i, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^([\s(]*)00/, '$1+')
    .trim()
}

/** Arabic, Persian, Devanagari and other digits as ASCII: every Unicode block of decimal digits begins with its zero. */
function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(code - zero)
  })
}

function afterDigits(text: string, count: number): number {
  let seen = 0
  for (let index = 0; index < text.length; index += 1) {
    if (seen === count) return index
    if (/\d/.test(text.charAt(index))) seen += 1
  }
  return text.length
}

/** What there is of a number that is not whole: its country code, its national digits and how many such numbers have. */
function nationalPart(text: string, country: CountryCode) {
  const formatter = new AsYouType(country)
  formatter.input(text)
  const prefix = formatter.getCallingCode() ?? getCountryCallingCode(country)
  const plan = new Metadata()
  plan.selectNumberingPlan(countries.find((each) => each.code === country && each.prefix === prefix)?.code ?? anyWith(prefix) ?? country)
  const whose = country === 'US' && prefix === '1' ? 'US' : `+${prefix}`
  const international = formatter.getNumberValue() ?? '+'
  const digits = Math.max(0, international.length - 1 - prefix.length)
  return { whose, digits, lengths: plan.numberingPlan?.possibleLengths() ?? [] }
}

/** Countries that share a code share the lengths of their numbers too. */
function anyWith(prefix: string): CountryCode | undefined {
  return countries.find((each) => each.prefix === prefix)?.code
}

/** Whether a longer number of this country exists, so that one which is not valid yet may become so. */
function canGrow(text: string, country: CountryCode): boolean {
  const part = nationalPart(text, country)
  return part.lengths.some((length) => length > part.digits)
}

function partial(text: string, country: CountryCode): Reading {
  const { digits, lengths } = nationalPart(text, country)
  const hint = digits > 0 && lengths.length === 1 ? `${digits} of ${lengths[0]} digits` : digitWord(digits)
  return { kind: 'partial', hint, sentence: lengthSentence(text, country) }
}

function lengthSentence(text: string, country: CountryCode): string {
  const { whose, digits, lengths } = nationalPart(text, country)
  const list = lengths.join(', ').replace(/, (\d+)$/, ' or $1')
  return `A ${whose} number has ${list} digits${whose === 'US' ? '' : ' after the code'}. This one has ${digits}.`
}

/** A text in which no country can be found: a plus with too little behind it, or a code that nobody has. */
function unplaced(text: string): Reading {
  const digits = digitsOf(text).length
  if (digits > 3) return { kind: 'wrong', sentence: 'No country has this code. Check the digits after the plus.' }
  return { kind: 'partial', hint: digitWord(digits), sentence: 'This number is not complete. Type the rest of it.' }
}

function digitWord(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '1 digit' : `${count} digits`
}
