/** A voter's message comes in: it is kept once and finds its task. What it says of being texted is applied before (inbox.ts). */
import { hostilityOf } from '../../../common/care/hostile.ts'
import { newId } from '../../../common/ids.ts'
import type { Carried } from '../../provider/provider.ts'
import type { ConversationRow } from '../../store/rows/contacts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { conversationWith } from '../people/conversation.ts'
import { mark, unmark } from '../people/marks.ts'
import { stopForReply } from '../scheduled/scheduled.ts'
import { offerBreak } from './abuse.ts'
import { needsNobody, type Consent } from './consent.ts'
import type { LastConsents } from './rules.ts'

/** Numbers on which the carrier takes YES for no opt-in (Twilio help article 223134027): toll-free ones of North America. */
const tollFree = /^\+18(00|33|44|55|66|77|88)/

/** Applies what people last said of being texted. STOP bars the person on every channel. */
export function applyConsents(context: Context, stroke: Stroke, consents: LastConsents): void {
  for (const [phone, { consent, words }] of consents) {
    if (consent === 'refused') mark(context, stroke, { phone, kind: 'opted-out', said: 'person', reason: words })
    else if (consent === 'started' || undoesByYes(context, phone)) unmark(context, stroke, phone, 'opted-out', words)
  }
}

/** An ordinary YES undoes only the person's own STOP, and not where the carrier does not take it for START. */
function undoesByYes({ store, line }: Context, phone: string): boolean {
  const isTheirs = store.marks.of(phone).some(({ kind, said }) => kind === 'opted-out' && said === 'person')
  return isTheirs && !tollFree.test(line.get().sender ?? '')
}

/**
 * Takes arrivals, oldest first, in one transaction. Heard again, they change nothing: arrivals are keyed by the carrier's SID.
 * @param consentOf what an arrival says of being texted
 */
export function takeArrivals(context: Context, arrivals: readonly Carried[], consentOf: (arrival: Carried) => Consent | undefined): void {
  context.ledger.commit('voter', (stroke) => {
    const routing = context.routing()
    for (const carried of arrivals) {
      if (routing.takes(carried.person)) takeArrival(context, stroke, carried, consentOf(carried))
      else routing.passes(carried.person)
    }
    routing.offerWork(stroke)
  })
}

function takeArrival(context: Context, stroke: Stroke, carried: Carried, consent: Consent | undefined): void {
  if (context.store.messages.bySid(carried.sid)) return
  // Two texts that name nobody need not be one person's.
  const conversation = conversationWith(context, stroke, carried.person === '' ? `none:${carried.sid}` : carried.person)
  const message = keepArrival(context, stroke, conversation, carried, consent)
  context.routing().place(stroke, conversation, message)
  offerBreak(context, stroke, message)
}

/** Keeps a voter's message, which must not be known, with what is to be fetched for it. */
export function keepArrival(context: Context, stroke: Stroke, conversation: ConversationRow, carried: Carried, consent: Consent | undefined): MessageRow {
  const { store } = context
  const id = newId()
  const rev = stroke.record('message.received', id, { sid: carried.sid, conversationId: conversation.id, at: carried.at })
  const { body, at, segments, sid, channel } = carried
  const message = store.messages.add({
    id, conversationId: conversation.id, direction: 'inbound', body, at, delivery: 'received', segments, sid, rev,
    channel: channel === 'sms' ? null : channel, refusal: refusalOf(body, consent), hostile: hostilityOf(body) ?? null,
  })!
  stroke.touch('message', id)
  stopForReply(context, stroke, conversation.phone)
  if (carried.mediaCount > 0) store.dues.set('media', id, stroke.at)
  return message
}

function refusalOf(body: string, consent: Consent | undefined): MessageRow['refusal'] {
  if (needsNobody(body, consent)) return 'clear'
  return consent === 'doubtful' || consent === 'wrong-number' ? 'asked' : null
}
