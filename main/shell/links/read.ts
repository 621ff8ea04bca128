/** Reads `sms:` and `tel:` links. They come from anywhere, so nothing in them is trusted: they fill fields and do nothing else. */
import { numberLink } from '../../../common/number/read/link.ts'
import { limits } from '../../../contract/limits.ts'

/** What a link asks for. `number` is as the link writes it, several have a semicolon between them; the composer judges it. */
export type Link = { readonly number?: string; readonly body?: string }

/** Longer links are nobody's. */
const longestLink = 20_000
const schemes = /^(sms|tel):/i
/** Digits and RFC 3966's visual separators, and an extension. */
const numberShape = /^\+?[\d\s().-]{2,40}( ext\. \d+)?$/
/** All control characters but the line feed, and what nobody sees: marks and overrides of direction, blanks without a width, tags. Emoji and many scripts need the exceptions. */
const unseen = /(?!\n)\p{Cc}|(?![\uFE00-\uFE0F\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu
/** Joiners have a meaning between letters of other scripts and between emoji; beside a Latin letter they only hide. */
const idleJoiners = /(?<=^|\p{ASCII})[\u200C\u200D]+|[\u200C\u200D]+(?=$|\p{ASCII})/gu

/** The first link among a program's arguments. */
export function linkIn(argv: readonly string[]): Link | undefined {
  const text = argv.find((argument) => schemes.test(argument))
  return text === undefined ? undefined : linkOf(text)
}

/**
 * Reads `sms:+16025550148?body=Hi` (RFC 5724), the forms of phones (`sms:…;body=`, `sms:…&body=`, `sms://…`) and `tel:` (RFC 3966).
 * Undefined for any other scheme, an oversized link, or one in which there is nothing.
 */
export function linkOf(text: string): Link | undefined {
  if (!schemes.test(text) || text.length > longestLink) return undefined
  const { numbers = [], query = '' } = numberLink(text) ?? {}
  const number = numbers.filter((each) => numberShape.test(each)).join('; ')
  const body = /^tel:/i.test(text) ? undefined : bodyIn(query)
  const link = { ...(number !== '' && { number }), ...(body !== undefined && body !== '' && { body }) }
  return Object.keys(link).length === 0 ? undefined : link
}

function bodyIn(parameters: string): string | undefined {
  const value = /[?;&]body=([^&]*)/i.exec(parameters)?.[1]
  const body = value === undefined ? undefined : seen(decoded(value))
  return body === undefined ? undefined : cut(body)
}

/** What of a text can be seen; a line break of any kind is a line feed. */
const seen = (text: string | undefined): string | undefined =>
  text?.replaceAll(/\r\n|[\u2028\u2029]/g, '\n').replaceAll(unseen, '').replaceAll(idleJoiners, '')

/** Cuts it to what one message may hold, and no character in two. */
function cut(body: string): string {
  return body.slice(0, limits.text).replace(/[\uD800-\uDBFF]$/, '')
}

/** Undefined when it is no encoded text. A plus stays one: links are not forms. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
