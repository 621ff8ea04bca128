/** Makes the one request that hands a text over, and says how it ended. */
import { CarrierError, type Provider } from '../../provider/provider.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { RequestEnd } from './rules.ts'

/** Never rejects but for a fault of ours. The line hears what the request learned of it. */
export async function requestText({ store, line, log }: Context, provider: Provider, text: MessageRow): Promise<Exclude<RequestEnd, { kind: 'died' }>> {
  try {
    const carried = await provider.send(store.conversations.get(text.conversationId)!.phone, text.body, text.pictureUrl ?? undefined)
    line.heard('send')
    return { kind: 'taken', carried }
  } catch (error) {
    if (!(error instanceof CarrierError)) throw error
    log.warn('send did not go through', { messageId: text.id, trouble: error.trouble, code: error.code, by: error.by })
    if (error.trouble === 'refused') line.heard('send')
    else if (!isForLater(error)) line.failed('send', error)
    return endOf(error)
  }
}

function endOf({ trouble, code, carrierText, retryAfterMs, silent, by }: CarrierError): Exclude<RequestEnd, { kind: 'died' | 'taken' }> {
  switch (trouble) {
    case 'refused':
      return { kind: 'refused', code, text: carrierText }
    case 'passing':
      // An answer of the carrier's that puts a text off means the whole account; without an answer there is only no line.
      return { kind: 'passing', retryAfterMs, isRate: by === 'carrier' }
    case 'keys':
    case 'denied':
      return { kind: 'keys' }
    case 'unclear':
      return { kind: 'unclear', silent, code, retryAfterMs }
  }
}

/** 429: the sender rests for it, and the line is well. */
const isForLater = ({ trouble, by }: CarrierError): boolean => trouble === 'passing' && by === 'carrier'
