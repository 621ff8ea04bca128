/** What the carrier knows of a voter comes into the store: their texts, and those that colleagues wrote to them, with their names. */
import { newId } from '../../../../common/ids.ts'
import type { Carried } from '../../../provider/provider.ts'
import type { ConversationRow } from '../../../store/rows/contacts.ts'
import { isShown, settledSeconds } from '../../../team/placing/shown.ts'
import { shortSid, Voter, voterName } from '../../../team/records.ts'
import type { TeamWorld } from '../../../team/world.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { keepArrival } from '../../inbox/arrivals.ts'
import { consentIn } from '../../inbox/consent.ts'

/** As much of the past as somebody reads who takes a chat over. */
const mostTexts = 50
/** A record that somebody texted the voter is about what the carrier took at that time: the text follows its promise at once. Ms. */
const sameMs = 60_000

/** The newest texts from and to a voter, oldest first, with who wrote ours. Rejects with a `CarrierError`. */
export async function readThread(context: Context, { exchange, office }: TeamWorld, phone: string): Promise<readonly Written[]> {
  const provider = context.provider()
  if (!provider) return []
  const [rows, record] = await Promise.all([provider.between(phone, mostTexts), exchange.readDoc(voterName(office.sender, phone))])
  const { said, upto, touch } = Voter.parse(record?.data ?? {})
  const nameOf = new Map(Object.entries(said).flatMap(([name, sids]) => sids.map((sid) => [sid, name] as const)))
  const since = (exchange.now() ?? Infinity) - settledSeconds * 1_000
  return rows.toReversed().map((row) => ({ ...row, by: nameOf.get(shortSid(row.sid)) ?? (touch && Math.abs(row.at - touch.at * 1_000) < sameMs ? touch.name : ''), isNew: row.direction === 'inbound' && row.at >= since && !isShown(upto, row) }))
}

/**
 * A text with the name of who wrote it, where it is one of ours; empty when nobody can tell.
 * `isNew`: the voter has just written it, and no chat that is over has shown it.
 */
export type Written = Carried & { readonly by: string; readonly isNew: boolean }

/** Keeps what is not known yet. Our own texts that are still on their way are not taken for a colleague's. */
export function keepThread(context: Context, stroke: Stroke, conversation: ConversationRow, texts: readonly Written[]): void {
  const { store } = context
  const isOursOnItsWay = store.messages.inDoubt(conversation.id).length > 0 || [...context.waiting.all()].some(({ conversationId }) => conversationId === conversation.id)
  for (const text of texts) {
    if (store.messages.bySid(text.sid)) continue
    if (text.direction === 'inbound') keepArrival(context, stroke, conversation, text, consentIn(text.body))
    else if (!isOursOnItsWay) keepColleagues(context, stroke, conversation, text)
  }
}

function keepColleagues({ store }: Context, stroke: Stroke, conversation: ConversationRow, { sid, body, at, delivery, segments, by }: Written): void {
  const id = newId()
  const rev = stroke.record('message.seen', id, { sid, conversationId: conversation.id, at, delivery })
  store.messages.add({ id, conversationId: conversation.id, direction: 'outbound', body, at, delivery, segments, sid, rev, by })
  stroke.touch('message', id)
}
