/** The one check before every send: may this text go to this person? Asked when a text is taken and again when it fires. */
import { blanksIn } from '../../../common/template/blanks.ts'
import type { Refusal } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import type { MarkKind } from '../../../contract/model.ts'

/** Whether texts can be sent there at all: E.164. Short codes, names and texts that name nobody can only be read. */
export const isNumber = (phone: string): boolean => /^\+[1-9]\d{6,14}$/.test(phone)

/** In the order in which they are said. */
const bars: readonly MarkKind[] = ['opted-out', 'wrong-number', 'landline']

/**
 * @param marks what is known against texting that number
 * @returns why the text may not go out, or undefined when it may
 */
export function refusalOf(body: string, phone: string, marks: readonly { readonly kind: MarkKind }[]): Refusal | undefined {
  if (body.trim() === '') return { kind: 'empty' }
  if (body.length > limits.text) return { kind: 'too-long', limit: limits.text }
  if (!isNumber(phone)) return { kind: 'no-number' }
  const kind = bars.find((bar) => marks.some((each) => each.kind === bar))
  return kind && { kind }
}

/** The same for words that go out for the first time: in them nothing may be left to fill in. */
export function refusalOfNew(body: string, phone: string, marks: Parameters<typeof refusalOf>[2]): Refusal | undefined {
  const [blank] = blanksIn(body)
  return refusalOf(body, phone, marks) ?? (blank && { kind: 'unfilled', blank: blank.label })
}
