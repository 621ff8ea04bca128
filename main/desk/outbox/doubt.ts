/** Asks the carrier what became of a text of which nobody knows whether it was taken. */
import { CarrierError, type Carried, type Provider } from '../../provider/provider.ts'
import type { AttemptRow } from '../../store/rows/attempts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import { hasRival, isAsSent, matchAttempt, rivalsMs, soughtSince } from './reconcile.ts'
import { afterCheck, mayDecide, tryAgain, type CheckEnd } from './rules.ts'
import type { Writer } from './writer.ts'

/** Pages of what we sent that are read at most. */
const mostPages = 10

export async function askCarrier(context: Context, provider: Provider, text: MessageRow, row: AttemptRow, writer: Writer): Promise<void> {
  const askedAt = provider.now()
  const absentFrom = row.absentFrom ?? undefined
  const { end, newestAt } = await look(context, provider, text, row, mayDecide({ absentFrom, askedAt }))
  context.reached('outbox.check')
  const isAnswered = end.kind !== 'unreached'
  const step = afterCheck(end, { checks: row.checks + (isAnswered ? 1 : 0), absentFrom, askedAt, carrierNow: provider.now(), newestAt, mayTryAgain: row.errorCode === tryAgain })
  await writer.write(text, row, step, { isChecked: isAnswered })
}

type Look = { readonly end: CheckEnd; readonly newestAt: number }
const told = (end: CheckEnd): Look => ({ end, newestAt: 0 })

/** @param decides whether absence would count: then it must be the same list that shows what is newer */
async function look(context: Context, provider: Provider, text: MessageRow, row: AttemptRow, decides: boolean): Promise<Look> {
  try {
    // Another sender's texts are in lists that this one does not read.
    if (row.sender !== null && row.sender !== provider.sender) return told({ kind: 'doubtful' })
    const { conversations, messages } = context.store
    const { phone } = conversations.get(text.conversationId)!
    const known = { isKnown: (sid: string) => messages.bySid(sid) !== undefined, inDoubt: messages.inDoubt(text.conversationId).length }
    const { body, pictureUrl } = text
    const sought = { body, pictureUrl, ...row }
    const match = matchAttempt(sought, await provider.sentTo(phone), known)
    if (match.kind === 'doubtful' || (match.kind === 'absent' && !decides)) return told(match)
    const sent = await readSent(provider, soughtSince(row) - rivalsMs)
    const best = match.kind === 'found' ? match : matchAttempt(sought, sent.filter(({ person }) => person === phone), known)
    const end = best.kind === 'found' && hasRival(best.carried, sent, isOurs(context)) ? ({ kind: 'doubtful' } as const) : best
    return { end, newestAt: sent.reduce((newest, { at }) => Math.max(newest, at), 0) }
  } catch (error) {
    if (!(error instanceof CarrierError)) throw error
    const { trouble, by, retryAfterMs } = error
    context.log.warn('the carrier could not be asked about a text', { messageId: text.id, trouble, code: error.code, by })
    if (by === 'carrier' && (trouble === 'refused' || trouble === 'denied')) return told({ kind: 'denied' })
    const isForLater = by === 'nobody' || (by === 'carrier' && (trouble === 'keys' || trouble === 'passing'))
    return told({ kind: isForLater ? 'unreached' : 'useless', retryAfterMs })
  }
}

/** Whether a row of the list is a text of the desk, or may be one that it is in doubt about. */
const isOurs = ({ store }: Context) => (row: Carried): boolean => {
  if (store.messages.bySid(row.sid)) return true
  const conversation = store.conversations.with(row.person)
  return conversation !== undefined && store.messages.inDoubt(conversation.id).some((text) => isAsSent(row, text))
}

/** What our sender sent since then. Of a flood the newest pages tell enough. */
async function readSent(provider: Provider, since: number): Promise<readonly Carried[]> {
  const rows: Carried[] = []
  let pages = 0
  for await (const page of provider.sent(since)) {
    rows.push(...page)
    pages += 1
    if (pages === mostPages) break
  }
  return rows
}
