/**
 * The one gate before every text: may this text go to this person, now? Asked when a text is taken and again when it fires, whoever brought it there:
 * typed, a template, put off, tried again, by a link, with a promise. Nothing leaves without its word, and each word is in the journal.
 */
import { isPictureUrl } from '../../../common/link/picture.ts'
import { blanksIn } from '../../../common/template/blanks.ts'
import type { Refusal } from '../../../contract/commands.ts'
import { limits } from '../../../contract/limits.ts'
import type { TextContent } from '../../../contract/message.ts'
import type { MarkKind } from '../../../contract/model.ts'
import type { Quiet } from '../../../contract/queries.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import { nightOf } from './quiet.ts'

/** `anyway`: it is night there, and the agent knew when they sent it. */
export type Verdict =
  | { readonly kind: 'clear' | 'anyway' }
  | { readonly kind: 'night'; readonly quiet: Quiet }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Whether texts can be sent there at all: E.164. Short codes, names and texts that name nobody can only be read. */
export const isNumber = (phone: string): boolean => /^\+[1-9]\d{6,14}$/.test(phone)

/** In the order in which they are said. */
const bars: readonly MarkKind[] = ['opted-out', 'wrong-number', 'landline']

/**
 * @param marks what is known against texting that number
 * @returns why the text may not go out at any hour, or undefined when it may
 */
export function refusalOf(body: string, phone: string, marks: readonly { readonly kind: MarkKind }[]): Refusal | undefined {
  if (body.trim() === '') return { kind: 'empty' }
  if (body.length > limits.text) return { kind: 'too-long', limit: limits.text }
  if (!isNumber(phone)) return { kind: 'no-number' }
  const kind = bars.find((bar) => marks.some((each) => each.kind === bar))
  return kind && { kind }
}

/**
 * Asked when a text is to fire.
 *
 * @param at epoch ms
 */
export function verdictOn(context: Context, { body, quiet: said }: Pick<MessageRow, 'body' | 'quiet'>, phone: string, at: number): Verdict {
  const refusal = refusalOf(body, phone, context.store.marks.of(phone))
  if (refusal) return { kind: 'refused', refusal }
  const quiet = nightOf(context, phone, at)
  if (!quiet) return { kind: 'clear' }
  return said === 'anyway' ? { kind: 'anyway' } : { kind: 'night', quiet }
}

/** What the gate says of a text that is to be taken at a time, epoch ms; nothing is written down. */
export function refusalAt(context: Context, body: string, phone: string, at: number): Refusal | undefined {
  return refusalOf(body, phone, context.store.marks.of(phone)) ?? nightRefusal(context, phone, at)
}

/**
 * Asked when the agent sends. What is known against the person, and the hour, are written into the journal when they refuse.
 *
 * @param at epoch ms: when it is to go, where that is not now
 * @returns why the text is not taken; undefined when it is, though it may then wait for the end of the night
 */
export function refusalAtOnce(context: Context, body: string, phone: string, at = context.now()): Refusal | undefined {
  const refusal = refusalAt(context, body, phone, at)
  return refusal && (refusal.kind === 'empty' || refusal.kind === 'too-long' ? refusal : recorded(context, phone, refusal))
}

/** What the hour alone says, written down as well. */
export function refusalByHour(context: Context, phone: string): Refusal | undefined {
  const refusal = nightRefusal(context, phone, context.now())
  return refusal && recorded(context, phone, refusal)
}

/** A text that would wait for an hour that never comes is not taken either. */
function nightRefusal(context: Context, phone: string, at: number): Refusal | undefined {
  const { quietHours } = context.settings().rules
  const night = quietHours === 'warn' ? undefined : nightOf(context, phone, at)
  if (!night || (quietHours === 'hold' && night.turnsAt !== undefined)) return undefined
  return { kind: 'quiet-hours', ...(night.zone !== undefined && { zone: night.zone }), ...(night.turnsAt !== undefined && { until: night.turnsAt }) }
}

function recorded({ ledger }: Context, phone: string, refusal: Refusal): Refusal {
  ledger.commit('worker', (stroke) => void stroke.record('gate.refused', phone, refusal))
  return refusal
}

/** The same for a text that goes out for the first time: in its words nothing may be left to fill in, and its picture must lie where the carrier finds it. */
export function refusalOfNew(context: Context, { body, pictureUrl }: TextContent, phone: string, at = context.now()): Refusal | undefined {
  if (pictureUrl !== undefined && !isPictureUrl(pictureUrl)) return { kind: 'bad-picture' }
  const [blank] = blanksIn(body)
  return refusalAtOnce(context, body, phone, at) ?? (blank && { kind: 'unfilled', blank: blank.label })
}
