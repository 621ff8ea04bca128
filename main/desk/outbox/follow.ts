/** Follows every text that the carrier has to its end, and brings the pictures that belong to arrivals. */
import { randomUUID } from 'node:crypto'
import pLimit from 'p-limit'
import { CarrierError, type Provider } from '../../provider/provider.ts'
import type { DueRow } from '../../store/desk.ts'
import type { Room } from '../parts.ts'
import { isFinal } from './delivery.ts'
import { settleMessage } from './settle.ts'

/** While a request is out its due row is moved this far ahead, so that a crash only delays it. */
const LEASE_MS = 60_000
/** After this a text is `unconfirmed`: some carriers never send a receipt, and Twilio itself keeps a text for at most 10 hours (ValidityPeriod). */
const FOLLOW_FOR_MS = 36 * 3_600_000
/** Questions to the carrier at once; it counts the requests of the whole account. */
const LANES = 4
const inLane = pLimit(LANES)
/** Looks grow rarer with the age of the text, between these bounds. */
const SOONEST_MS = 1_000
const RAREST_MS = 5 * 60_000
/** The next look when the carrier could not be asked. */
const UNHEARD_MS = 5_000

/** Serves the clock: asks the carrier what became of one text. */
export async function followMessage(room: Room, due: DueRow): Promise<void> {
  const { store, ledger, now } = room
  const message = store.messages.get(due.subject)
  if (!message?.sid || isFinal(message.delivery)) return void store.dues.clear('follow', due.subject)
  const provider = room.provider()
  store.dues.set('follow', message.id, now() + LEASE_MS)
  const carried = provider && (await ask(room, () => inLane(() => provider.fetch(message.sid!))))
  ledger.commit('carrier', (stroke) => {
    if (carried) settleMessage(room, stroke, message.id, carried)
    const age = stroke.at - message.at
    // Only the carrier's silence ends the wait, never ours: a desk that was closed for days asks once more.
    if (carried && age > FOLLOW_FOR_MS) settleMessage(room, stroke, message.id, { delivery: 'unconfirmed' })
    if (isFinal(store.messages.get(message.id)!.delivery)) store.dues.clear('follow', message.id)
    else store.dues.set('follow', message.id, stroke.at + Math.min(RAREST_MS, Math.max(carried ? SOONEST_MS : UNHEARD_MS, age / 4)))
  })
}

/** Serves the clock: lists and fetches the files of one arrival. */
export async function fetchMedia(room: Room, due: DueRow): Promise<void> {
  const { store, ledger, now } = room
  const message = store.messages.get(due.subject)
  if (!message?.sid) return void store.dues.clear('media', due.subject)
  const provider = room.provider()
  store.dues.set('media', message.id, now() + LEASE_MS)
  const brought = provider && (await ask(room, () => inLane(() => bringFiles(room, provider, message.id, message.sid!))))
  if (!brought) return void store.dues.set('media', message.id, now() + Math.min(RAREST_MS, Math.max(UNHEARD_MS, (now() - message.at) / 4)))
  ledger.commit('carrier', (stroke) => {
    store.messages.revise(message.id, stroke.note('message.pictured', message.id))
    store.dues.clear('media', message.id)
    stroke.touch('message', message.id)
  })
}

async function bringFiles({ store }: Room, provider: Provider, messageId: string, messageSid: string): Promise<true> {
  for (const { sid, contentType } of await provider.media(messageSid)) store.media.add({ id: randomUUID(), messageId, sid, contentType })
  for (const file of store.media.of(messageId)) {
    if (!file.here) store.media.keep(file.id, await provider.mediaBytes(messageSid, file.sid))
  }
  return true
}

/** Undefined when the carrier could not be asked; the line says why. */
async function ask<T>({ line, log }: Room, request: () => Promise<T>): Promise<T | undefined> {
  try {
    const answer = await request()
    line.heard()
    return answer
  } catch (error) {
    if (!(error instanceof CarrierError)) throw error
    log.warn('the carrier could not be asked', { trouble: error.trouble, code: error.code })
    line.failed(error)
    return undefined
  }
}
