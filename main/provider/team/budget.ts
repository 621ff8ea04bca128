/**
 * How much a desk asks for its team at once and how often: a few requests at a time, and less often when the carrier says that it is too much.
 * https://www.twilio.com/docs/usage/rate-limiting-and-concurrency
 */
import pLimit from 'p-limit'
import { machineTime, type Time } from '../../time/time.ts'
import { codeIn, hear } from '../http/speaker.ts'
import { TransportError, type Transport, type TransportAnswer } from '../http/transport.ts'

/** Requests of a team on their way at the same time. */
const mostAtOnce = 4
const slowest = 8
/** After so long without another word of the carrier it is asked twice as often again. */
const decayMs = 30_000
/** Answers to what was asked at the same time are one word of the carrier's. */
const sameMs = 1000
/** Sync's code for one document that is asked for too often; that says nothing of the others. */
const oneDocument = 54009

export type Budget = {
  /** The transport, for no more requests than a desk may have on their way; waiting for a place counts to a request's time. */
  readonly transport: Transport
  /** By how much longer than usual to wait between two looks: 1 to 8. */
  slow(): number
}

/** @param transport sends the requests */
export function openBudget(transport: Transport, { steady }: Pick<Time, 'steady'> = machineTime): Budget {
  const limit = pLimit(mostAtOnce)
  let told = { factor: 1, at: steady() }

  const slow = (): number => Math.max(1, told.factor / 2 ** Math.floor((steady() - told.at) / decayMs))

  function listen(answer: TransportAnswer): void {
    const { 'x-rate-limit-limit': most, 'x-rate-limit-remaining': left } = answer.headers
    const before = slow()
    if (answer.status === 429 && codeIn(hear(answer).body) !== oneDocument) {
      if (before === 1 || steady() - told.at > sameMs) told = { factor: Math.min(slowest, before * 2), at: steady() }
    } else if (most !== undefined && left !== undefined && Number(left) * 10 < Number(most)) {
      told = { factor: Math.max(2, before), at: steady() }
    }
  }

  return {
    slow,
    transport(request) {
      const since = steady()
      return limit(async () => {
        const timeoutMs = request.timeoutMs - (steady() - since)
        if (timeoutMs <= 0) throw new TransportError('unreached', 'NO_PLACE')
        const answer = await transport({ ...request, timeoutMs })
        listen(answer)
        return answer
      })
    },
  }
}
