/** Takes links that lead to a number apart: those of phones (RFC 3966, RFC 5724) and of messengers. */
import { plain } from '../plain.ts'

/** `numbers` as the link writes them, a plus before those that are international by the link's kind; `query` is undecoded. */
export type NumberLink = { readonly numbers: readonly string[]; readonly query: string }

const phone = /^(?:tel|sms|smsto|mms|mmsto|callto):(?:\/\/)?([^?;&/]*)\/?(.*)$/is
/** Messengers write numbers with their country's code, and mostly without a plus. */
const messenger =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|t\.me\/|signal\.me\/#p\/|api\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=|whatsapp:\/\/send\/?\?(?:[^#]*&)?phone=)((?:\+|%2B)?\d[\d\s().-]*)([/?&].*)?$/is

/** Undefined when the text is no such link. */
export function numberLink(text: string): NumberLink | undefined {
  const [, path, query = ''] = phone.exec(text.trim()) ?? []
  if (path !== undefined) return { numbers: decoded(path).split(',').map((each) => inContext(each.trim(), query)).filter(Boolean), query }
  const [, digits, rest = ''] = messenger.exec(text.trim()) ?? []
  return digits === undefined ? undefined : { numbers: [`+${decoded(digits).replace(/^\+/, '').trim()}`], query: rest }
}

/** A local number with what stands before it, and its extension (RFC 3966, "phone-context" and "ext"). */
function inContext(number: string, query: string): string {
  const context = decoded(/;phone-context=([^;?&]*)/i.exec(query)?.[1] ?? '')
  const extension = /;ext=(\d{1,7})(?!\d)/i.exec(query)?.[1]
  const whole = context.startsWith('+') && !number.startsWith('+') ? `${context} ${number}` : number
  return number !== '' && extension !== undefined ? `${whole} ext. ${extension}` : whole
}

/** Empty when it is no encoded text. */
function decoded(text: string): string {
  try {
    return plain(decodeURIComponent(text))
  } catch {
    return ''
  }
}
