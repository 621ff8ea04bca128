/**
 * Hands queued texts to the carrier: an attempt is a row before its request leaves, one request at a time for each conversation,
 * in the order in which the texts were written. After an unclear end the carrier is asked before anything is sent again.
 */
import { CarrierError, type Carried, type Provider } from '../provider/provider.ts'
import type { AttemptRow, MessageRow } from '../store/messages.ts'
import { setConsent } from './arrival.ts'
import { backoffMs } from './backoff.ts'
import { OPTED_OUT } from './failures.ts'
import { refusalOf } from './gate.ts'
import type { Stroke } from './ledger.ts'
import type { Room } from './parts.ts'
import { matchAttempt } from './reconcile.ts'
import { settleMessage } from './settle.ts'

/** Requests in flight at once, each for another conversation. */
const LANES = 4
/** When the carrier is asked about an unclear attempt, after its end; once it has not known the text this often, it does not have it. */
const CHECK_AFTER_MS = [1_000, 3_000, 8_000] as const
/** The first look at what became of a text. */
const FOLLOW_AFTER_MS = 700

export function startOutbox(room: Room) {
  const { store, ledger, line, now, log } = room
  const busy = new Map<string, Promise<void>>()

  /** Starts whatever may start: the first unsent text of every conversation, unless it waits for its time. */
  function run(): void {
    const provider = room.provider()
    if (!provider || line.get().state === 'refused') return
    const seen = new Set<string>()
    for (const message of store.messages.toSend(provider.sender)) {
      if (seen.has(message.conversationId)) continue
      seen.add(message.conversationId)
      if (busy.size >= LANES) return
      if (busy.has(message.conversationId) || isWaiting(message)) continue
      // The lane is taken before the work begins: its first commit comes back here, and must find the conversation busy.
      const work = Promise.resolve().then(() => handle(provider, message)).finally(() => busy.delete(message.conversationId)).then(run)
      busy.set(message.conversationId, work)
    }
  }

  function isWaiting(message: MessageRow): boolean {
    const due = store.dues.get(message.delivery === 'checking' ? 'check' : 'send', message.id)
    return due !== undefined && due.at > now()
  }

  async function handle(provider: Provider, message: MessageRow): Promise<void> {
    try {
      if (message.delivery === 'queued') await attempt(provider, message)
      else if (message.delivery === 'sending') doubt(message, store.attempts.last(message.id)!)
      else await check(provider, message)
    } catch (error) {
      // A broken rule here must not spin: the text stays where it is and is taken up again later.
      store.dues.set(message.delivery === 'checking' ? 'check' : 'send', message.id, now() + CHECK_AFTER_MS[2])
      log.error('outbox failed', { messageId: message.id, reason: error instanceof Error ? error.message : String(error) })
    }
  }

  /** One request, with its attempt on disk before it leaves. */
  async function attempt(provider: Provider, message: MessageRow): Promise<void> {
    const { phone } = store.conversations.get(message.conversationId)!
    if (refusalOf(message.body, store.contacts.get(phone))) return refuseAtGate(message)
    const row = ledger.commit('carrier', (stroke) => {
      settleMessage(room, stroke, message.id, { delivery: 'sending' })
      store.dues.clear('send', message.id)
      return store.attempts.add(message.id, stroke.at)
    })
    try {
      adopt(message, row, await provider.send(phone, message.body))
      line.heard()
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      fail(message, row, error, phone)
    }
  }

  /** The person opted out after the text was taken: it ends here, with the carrier's own code for it. */
  function refuseAtGate(message: MessageRow): void {
    ledger.commit('clock', (stroke) => failText(stroke, message, OPTED_OUT, undefined))
  }

  function fail(message: MessageRow, row: AttemptRow, error: CarrierError, phone: string): void {
    const { trouble, code, retryAfterMs } = error
    log.warn('send did not go through', { messageId: message.id, trouble, code })
    if (trouble === 'unclear') return doubt(message, row, error)
    if (trouble === 'refused') {
      line.heard()
      return ledger.commit('carrier', (stroke) => {
        store.attempts.end(row.id, stroke.at, 'refused', code)
        failText(stroke, message, code, error.carrierText)
        if (code === OPTED_OUT) setConsent(room, stroke, phone, true)
      })
    }
    const again = now() + backoffMs(store.attempts.count(message.id), retryAfterMs)
    line.failed(error, again)
    ledger.commit('carrier', (stroke) => {
      store.attempts.end(row.id, stroke.at, 'passing', code)
      settleMessage(room, stroke, message.id, { delivery: 'queued' })
      store.dues.set('send', message.id, again)
    })
  }

  /** Nobody knows whether the carrier took the text, so nothing is sent until the carrier has been asked. */
  function doubt(message: MessageRow, row: AttemptRow, error?: CarrierError): void {
    const next = now() + (error ? CHECK_AFTER_MS[0] : 0)
    if (error) line.failed(error, next)
    ledger.commit('carrier', (stroke) => {
      store.attempts.end(row.id, stroke.at, 'unclear', error?.code)
      settleMessage(room, stroke, message.id, { delivery: 'checking' })
      store.dues.set('check', message.id, next)
    })
  }

  /** Asks the carrier what it took for this number since the attempt. */
  async function check(provider: Provider, message: MessageRow): Promise<void> {
    const { phone } = store.conversations.get(message.conversationId)!
    const row = store.attempts.last(message.id)!
    try {
      const taken = await provider.sentTo(phone)
      line.heard()
      const found = matchAttempt(message, row, taken, (sid) => store.messages.bySid(sid) !== undefined)
      if (found) adopt(message, row, found)
      else missing(message, row)
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      const again = now() + backoffMs(row.checks + 2, error.retryAfterMs)
      line.failed(error, again)
      store.dues.set('check', message.id, again)
    }
  }

  /** The carrier does not show the text: it is asked again in a while, and believed the last time. */
  function missing(message: MessageRow, row: AttemptRow): void {
    const next = CHECK_AFTER_MS[row.checks + 1]
    ledger.commit('carrier', (stroke) => {
      store.attempts.checked(row.id)
      if (next !== undefined) return void store.dues.set('check', message.id, stroke.at + next)
      store.dues.clear('check', message.id)
      settleMessage(room, stroke, message.id, { delivery: 'queued' })
    })
  }

  /** The carrier has the text under this SID. */
  function adopt(message: MessageRow, row: AttemptRow, carried: Carried): void {
    ledger.commit('carrier', (stroke) => {
      store.attempts.end(row.id, stroke.at, 'taken')
      store.dues.clear('check', message.id)
      settleMessage(room, stroke, message.id, carried)
      store.dues.set('follow', message.id, stroke.at + FOLLOW_AFTER_MS)
    })
  }

  function failText(stroke: Stroke, message: MessageRow, code: number | undefined, text: string | undefined): void {
    settleMessage(room, stroke, message.id, { delivery: 'failed', error: { code, text } })
  }

  return {
    run,
    /** Resolves when no request is in flight. */
    idle: async (): Promise<void> => void (await Promise.allSettled(busy.values())),
  }
}
