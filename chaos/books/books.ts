/** The carrier's own word on everything: whose each text is, what was asked of it, and which requests left the desk in doubt. */
import { account, isSend, type Carrier, type CarrierMessage, type CarrierOrigin, type CarrierRequest } from '../../e2e/kit/carrier.ts'
import { contentOf, type CarrierText, type Order } from '../core/facts.ts'
import { insist } from '../core/insist.ts'

export type Books = ReturnType<typeof openBooks>

export function openBooks(carrier: Carrier) {
  /** What the carrier forgets when it is killed. */
  const requests = new Map<string, CarrierRequest>()
  const deaths: number[] = []
  let starts = 0

  /** Takes down what the carrier knows of requests. */
  async function note(): Promise<void> {
    for (const request of await insist(carrier.requests)) if (isSend(request)) requests.set(`${starts}.${request.number}`, request)
  }

  const sawNoAnswer = ({ at, endedAt = Infinity }: CarrierRequest): boolean => deaths.some((death) => at <= death && death < endedAt)

  return {
    note,
    /** The carrier counts its requests from one again. */
    restarted: () => void (starts += 1),
    /** The app died at that moment by the carrier's clock: what was answered later nobody heard. */
    appDied: (at: number) => void deaths.push(at),
    async read(): Promise<{ readonly carrier: readonly CarrierText[]; readonly orders: readonly Order[] }> {
      await note()
      const [messages, origins] = [await insist(carrier.messages), await insist(carrier.origins)]
      const bySid = new Map(origins.map((origin) => [origin.sid, origin]))
      return {
        carrier: messages.map((message) => textOf(message, bySid.get(message.sid)!)),
        orders: [...requests.values()].map((request) => ({ ...wordsOf(request), at: request.at, made: request.made, isDoubtful: sawNoAnswer(request) || isUnclear(request) })),
      }
    },
  }
}

function textOf({ sid, direction, from, status, error_code: errorCode, messaging_service_sid: service, num_media: pictures }: CarrierMessage, origin: CarrierOrigin): CarrierText {
  const { isForeign, askedTo: to, askedBody, madeAt, listedAt } = origin
  const body = contentOf(askedBody, direction === 'outbound-api' && pictures !== '0')
  const isRival = isForeign && from === account.number && service === null
  return { sid, direction, from, to, body, status, errorCode, isForeign, isRival, madeAt, listedAt: listedAt ?? Infinity }
}

function wordsOf({ form }: CarrierRequest): { readonly to: string; readonly body: string } {
  const fields = new Map(form)
  return { to: fields.get('To') ?? '', body: contentOf(fields.get('Body') ?? '', fields.has('MediaUrl')) }
}

/** Broken off, answered by somebody on the way, or by a carrier that does not say what it did. */
function isUnclear({ outcome, faults }: CarrierRequest): boolean {
  if (outcome === undefined) return false
  return outcome === 'dropped' || outcome >= 500 || faults.includes('proxy') || faults.includes('proxy-after')
}
