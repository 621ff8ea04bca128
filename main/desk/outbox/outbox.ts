/**
 * Hands texts to the carrier: an attempt is a row before its request leaves, one request at a time for each conversation, in the order
 * in which the texts were written. The rules are in dispatch.ts; here they meet the store, the carrier and the line.
 */
import { CarrierError, type Provider } from '../../provider/provider.ts'
import type { AttemptRow, UnsettledMessage } from '../../store/messages.ts'
import type { Room } from '../parts.ts'
import { afterCheck, afterRequest, nextTexts, type CheckEnd, type RequestEnd } from './dispatch.ts'
import { refusalOf } from './gate.ts'
import { openPace } from './pace.ts'
import { matchAttempt } from './reconcile.ts'
import { settleMessage } from './settle.ts'
import { failWith, writeStep } from './step.ts'

/** How long nothing is tried after a fault of our own: most likely the disk takes nothing. */
const REST_MS = 5_000

/**
 * @param caughtUp whether the inbox has read what came while there was no line; a STOP among it must be known before anything is sent
 * @param catchUp makes the inbox read it; `run` is to be called when it has
 */
export function startOutbox(room: Room, { caughtUp, catchUp }: { caughtUp: () => boolean; catchUp: () => void }) {
  const { store, ledger, line, now, log, reached } = room
  const pace = openPace(() => room.settings().perSecond)
  const busy = new Map<string, Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let isResting = false
  let isStopped = false

  /** Starts whatever may start now. */
  function run(): void {
    const provider = room.provider()
    if (!provider || isStopped || isResting) return
    const texts = store.messages.toSend(provider.sender)
    if (texts.length === 0) return
    if (!caughtUp()) return catchUp()
    const isHeld = (store.dues.get('hold', provider.sender)?.at ?? 0) > now()
    for (const text of nextTexts(texts, { at: now(), busy: new Set(busy.keys()), starts: isHeld ? 0 : pace.free() })) take(provider, text)
    clearTimeout(timer)
    if (!isHeld && pace.waitMs() > 0) timer = setTimeout(run, pace.waitMs())
  }

  /** The lane is taken before the work begins: its first commit comes back to `run`, and must find the conversation busy. */
  function take(provider: Provider, text: UnsettledMessage): void {
    if (text.delivery === 'queued') pace.start()
    const work = Promise.resolve()
      .then(() => handle(provider, text))
      .catch((error: unknown) => rest(error))
      .finally(() => busy.delete(text.conversationId))
      .then(run)
    busy.set(text.conversationId, work)
  }

  /** What is not on disk did not happen, so after a fault nothing goes on until there is hope. */
  function rest(error: unknown): void {
    room.plight(error)
    isResting = true
    clearTimeout(timer)
    timer = setTimeout(() => {
      isResting = false
      run()
    }, REST_MS)
  }

  async function handle(provider: Provider, text: UnsettledMessage): Promise<void> {
    if (text.delivery === 'queued') return send(provider, text)
    const row = store.attempts.last(text.id)!
    if (text.delivery === 'checking') return check(provider, text, row)
    const step = afterRequest({ kind: 'died' }, { tries: store.attempts.count(text.id), carrierNow: provider.now() })
    writeStep(room, text, row, step, { outcome: 'unclear' })
  }

  async function send(provider: Provider, text: UnsettledMessage): Promise<void> {
    const { phone } = store.conversations.get(text.conversationId)!
    const refusal = refusalOf(text.body, store.contacts.get(phone))
    if (refusal) return ledger.commit('clock', (stroke) => failWith(room, stroke, text, refusal))
    const row = ledger.commit('carrier', (stroke) => {
      settleMessage(room, stroke, text.id, { delivery: 'sending' })
      store.dues.clear('send', text.id)
      store.dues.clear('later', text.id)
      return store.attempts.add({ messageId: text.id, startedAt: stroke.at, carrierAt: provider.now() ?? null })
    })
    reached('outbox.attempt')
    const end = await request(provider, phone, text)
    reached('outbox.answer')
    const step = afterRequest(end, { tries: store.attempts.count(text.id), carrierNow: provider.now() })
    writeStep(room, text, row, step, { outcome: end.kind === 'keys' ? 'passing' : end.kind, code: 'code' in end ? end.code : undefined })
    reached('outbox.adopted')
  }

  async function request(provider: Provider, phone: string, text: UnsettledMessage): Promise<Exclude<RequestEnd, { kind: 'died' }>> {
    try {
      const carried = await provider.send(phone, text.body)
      line.heard()
      return { kind: 'taken', carried }
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      const { trouble, code, silent, retryAfterMs, carrierText } = error
      log.warn('send did not go through', { messageId: text.id, trouble, code })
      if (trouble === 'refused') line.heard()
      else line.failed(error)
      if (trouble === 'refused') return { kind: 'refused', code, text: carrierText }
      // An answer that puts a text off means the whole account; without an answer there is only no line.
      if (trouble === 'passing') return { kind: 'passing', retryAfterMs, isRate: code !== undefined || retryAfterMs !== undefined }
      return trouble === 'keys' || trouble === 'denied' ? { kind: 'keys' } : { kind: 'unclear', silent, retryAfterMs }
    }
  }

  /** Asks the carrier what it took for this number since the attempt. */
  async function check(provider: Provider, text: UnsettledMessage, row: AttemptRow): Promise<void> {
    const askedAt = provider.now()
    const end = await look(provider, text, row)
    reached('outbox.check')
    const isAnswered = end.kind !== 'unreached'
    const step = afterCheck(end, { checks: row.checks + (isAnswered ? 1 : 0), absentFrom: row.absentFrom ?? undefined, askedAt, carrierNow: provider.now() })
    writeStep(room, text, row, step, { isChecked: isAnswered })
  }

  async function look(provider: Provider, text: UnsettledMessage, row: AttemptRow): Promise<CheckEnd> {
    try {
      const taken = await provider.sentTo(store.conversations.get(text.conversationId)!.phone)
      line.heard()
      return matchAttempt({ body: text.body, ...row }, taken, (sid) => store.messages.bySid(sid) !== undefined)
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      line.failed(error)
      if (error.trouble === 'refused' || error.trouble === 'denied') return { kind: 'denied' }
      return error.by === 'nobody' || error.retryAfterMs !== undefined ? { kind: 'unreached', retryAfterMs: error.retryAfterMs } : { kind: 'useless' }
    }
  }

  return {
    run,
    /** Takes nothing up any more; resolves when no request is in flight. */
    async stop(): Promise<void> {
      isStopped = true
      clearTimeout(timer)
      await Promise.allSettled(busy.values())
    },
  }
}
