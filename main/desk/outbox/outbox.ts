/**
 * Hands texts to the carrier: an attempt is a row before its request leaves, one request at a time for each conversation, in the order
 * in which the texts were written. The rules are in rules.ts; here they meet the store, the carrier and the line.
 */
import type { Provider } from '../../provider/provider.ts'
import type { AttemptRow } from '../../store/rows/attempts.ts'
import type { UnsettledMessage } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import { beginAttempt } from './begin.ts'
import { askCarrier } from './doubt.ts'
import { requestText } from './request.ts'
import { afterRequest, conversationsAtOnce, nextTexts } from './rules.ts'
import { openHeld } from './timing/held.ts'
import { openPace } from './timing/pace.ts'
import { openWriter, type Writer } from './writer.ts'

/** How long nothing is tried after a fault of our own: most likely the disk takes nothing. */
const faultRestMs = 5_000

/**
 * @param caughtUp whether the inbox has read what came while there was no line; a STOP among it must be known before anything is sent
 * @param catchUp makes the inbox read it; `run` is to be called when it has
 */
export function startOutbox(context: Context, { caughtUp, catchUp }: { caughtUp: () => boolean; catchUp: () => void }) {
  const { store, line, waiting, now, after, reached } = context
  const pace = openPace(() => context.settings().perSecond, context.steady)
  const held = openHeld(context)
  const writer: Writer = openWriter(context, run)
  const busy = new Map<string, Promise<void>>()
  let callOff = (): void => undefined
  let isResting = false
  let isStopped = false
  let isRunning = false

  /** Starts whatever may start now. */
  function run(): void {
    const provider = context.provider()
    // What is begun here commits, and every commit calls back.
    if (!provider || isStopped || isResting || isRunning || waiting.isEmpty()) return
    if (!caughtUp()) return catchUp()
    isRunning = true
    try {
      start(provider)
    } catch (error) {
      rest(error)
    } finally {
      isRunning = false
    }
  }

  function start(provider: Provider): void {
    const heldMs = Math.max((store.dues.get('hold', provider.sender)?.at ?? 0) - now(), line.restMs('send'))
    const lanes = conversationsAtOnce - busy.size + writer.size()
    const next = nextTexts(waiting.all(), { at: now(), sure: context.sure(), busy: new Set(busy.keys()), lanes, starts: heldMs > 0 ? 0 : pace.free() })
    const begun = writer.begin(next.filter(({ delivery }) => delivery === 'queued'), (stroke, text) => beginAttempt(context, stroke, text, provider))
    for (const { text, row } of begun) {
      pace.start()
      take(text, () => send(provider, text, row))
    }
    for (const text of next) if (text.delivery !== 'queued') take(text, () => look(provider, text))
    callOff()
    const waitMs = heldMs > 0 ? heldMs : pace.waitMs()
    if (waitMs > 0) callOff = after(waitMs, run)
    // A text that the gate refused or that asks made room for the next.
    else if (begun.length < next.length) callOff = after(0, run)
  }

  function take(text: UnsettledMessage, work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) => rest(error))
      .finally(() => busy.delete(text.conversationId))
      .then(run)
    busy.set(text.conversationId, done)
  }

  /** What is not on disk did not happen, so after a fault nothing goes on until there is hope. */
  function rest(error: unknown): void {
    context.ownFault(error)
    isResting = true
    callOff()
    callOff = after(faultRestMs, () => {
      isResting = false
      run()
    })
  }

  async function send(provider: Provider, text: UnsettledMessage, row: AttemptRow): Promise<void> {
    reached('outbox.attempt')
    const end = await requestText(context, provider, text)
    reached('outbox.answer')
    const step = afterRequest(end, { tries: store.attempts.count(text.id), carrierNow: provider.now() })
    await writer.write(text, row, step, { outcome: end.kind === 'keys' ? 'passing' : end.kind, code: 'code' in end ? end.code : undefined })
    reached('outbox.adopted')
  }

  /** A text that has been requested before: the carrier is asked about it. */
  async function look(provider: Provider, text: UnsettledMessage): Promise<void> {
    const row = store.attempts.last(text.id)!
    if (text.delivery === 'checking') return askCarrier(context, provider, text, row, writer)
    const step = afterRequest({ kind: 'died' }, { tries: store.attempts.count(text.id), carrierNow: provider.now() })
    return writer.write(text, row, step, { outcome: 'unclear' })
  }

  return {
    run,
    /** What is held for the morning waits by the hours that are set by now. */
    settingsChanged: held.settingsChanged,
    /** Takes nothing up any more; resolves when no request is in flight. */
    async stop(): Promise<void> {
      isStopped = true
      callOff()
      writer.end()
      await Promise.allSettled(busy.values())
    },
  }
}
