/** What the agent does with texts: replies, and one that did not arrive, waits, or of which nobody knows: again, later, now, not at all. */
import { contentOf } from '../../../common/content.ts'
import { hasFailed } from '../../../common/delivery.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { settleMessage } from '../outbox/delivery/settle.ts'
import { failureOf, recalled, withdrawn, type OwnReason } from '../outbox/failures/failures.ts'
import { goAnyway, meetNight } from '../outbox/timing/night.ts'
import { queueText } from '../outbox/queue-text.ts'
import { firstTexts, isFirstContact, letUndo } from '../outbox/timing/undo.ts'
import { refusalAtOnce, refusalByHour, refusalOfNew } from '../people/gate.ts'
import { guardRefusal } from '../people/guard.ts'
import { nightOf } from '../people/quiet.ts'
import { endRoute } from '../routing/promises.ts'
import { draftSave } from './draft.ts'

/** How long a text waits that is sent again later, when its failure names no time. */
const usualWaitMs = 15 * 60_000

/** A reply in a chat that is the worker's. */
export function messageSend(context: Context, { messageId, taskId, begunFor, sure, mayUndo, ...text }: CommandInput<'message.send'>): Outcome {
  const { store, ledger } = context
  if (store.messages.get(messageId)) return done
  const task = store.tasks.card(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state !== 'assigned') return refuse({ kind: 'illegal-move' })
  const refusal = refusalOfNew(context, text, task.phone) ?? guardRefusal(context, { messageId, phone: task.phone, body: text.body, task, begunFor, sure })
  if (refusal) return refuse(refusal)
  ledger.commit('worker', (stroke) => {
    if (sure) stroke.record('guard.overruled', messageId, { why: sure })
    const isFirst = isFirstContact(store.messages.pageAfter(task.conversationId, task.fromSeq - 1, firstTexts))
    queueText(context, stroke, messageId, task.conversationId, contentOf(text))
    if (mayUndo && isFirst) letUndo(context, stroke, messageId)
  })
  return done
}

/**
 * Sends a failed text again as a new message, at once or after the wait that its failure asks for; the failed one stays in the thread and says so.
 * What failed in a chat that is over stays there: whoever talks to the person again writes anew.
 */
export function messageRetry(context: Context, { messageId, newId, later }: CommandInput<'message.retry'>): Outcome {
  const { store, ledger } = context
  const failed = store.messages.get(messageId)
  if (!failed) return refuse({ kind: 'gone' })
  if (failed.retriedBy !== null || store.messages.get(newId)) return done
  const route = store.routes.byMessage(messageId)
  const task = store.tasks.newestOpen(failed.conversationId)
  const belongs = route !== undefined || (task !== undefined && failed.seq >= task.fromSeq)
  if (!hasFailed(failed.delivery) || !belongs) return refuse({ kind: 'illegal-move' })
  const conversation = store.conversations.get(failed.conversationId)!
  const refusal = refusalAtOnce(context, failed.body, conversation.phone)
  if (refusal) return refuse(refusal)
  ledger.commit('worker', (stroke) => {
    queueText(context, stroke, newId, failed.conversationId, contentOf(failed))
    if (later) store.dues.set('later', newId, stroke.at + (failureOf(failed.errorCode, failed.errorText).waitMs ?? usualWaitMs))
    store.messages.retried(messageId, newId, stroke.record('message.retried', messageId, { by: newId }))
    stroke.touch('message', messageId)
    if (route) store.routes.passOn(route.id, newId, stroke.record('route.followed', route.id, { messageId: newId }))
  })
  return done
}

/** A text that was put off, that can be taken back, that asks whether it should still go, or that is held for the night, goes out now: only where none may go at night it doesn't. */
export function messageNow(context: Context, { messageId }: CommandInput<'message.now'>): Outcome {
  const { store, ledger } = context
  const message = store.messages.get(messageId)
  const waits = store.dues.get('later', messageId) ?? store.dues.get('undo', messageId)
  if (message?.delivery !== 'queued' || (message.askedAt === null && !waits)) return done
  const { phone } = store.conversations.get(message.conversationId)!
  const night = nightOf(context, phone, context.now())
  const refusal = context.settings().rules.quietHours === 'refuse' ? refusalByHour(context, phone) : undefined
  if (refusal) return refuse(refusal)
  ledger.commit('worker', (stroke) => {
    store.dues.clear('later', messageId)
    store.dues.clear('undo', messageId)
    store.messages.mean(messageId, stroke.at, stroke.record('message.hurried', messageId))
    if (night) goAnyway(context, stroke, messageId, night)
    stroke.touch('message', messageId)
  })
  return done
}

/** A text that waits is not to go out at all. One that was requested already cannot be called back. */
export function messageWithdraw(context: Context, { messageId }: CommandInput<'message.withdraw'>): Outcome {
  const { store, ledger } = context
  const message = store.messages.get(messageId)
  if (!message) return refuse({ kind: 'gone' })
  if (message.delivery !== 'queued') return refuse({ kind: 'illegal-move' })
  ledger.commit('worker', (stroke) => endBefore(context, stroke, messageId, withdrawn))
  return done
}

/** A text that has not begun to go out comes back into its field, and the promise that was made with it is taken back. */
export function messageRecall(context: Context, { messageId, draft }: CommandInput<'message.recall'>): Outcome {
  const { store, ledger } = context
  const message = store.messages.get(messageId)
  if (!message) return refuse({ kind: 'gone' })
  if (message.errorText === recalled) return done
  if (message.delivery !== 'queued' || store.attempts.count(messageId) > 0) return refuse({ kind: 'under-way' })
  const route = store.routes.byMessage(messageId)
  ledger.commit('worker', (stroke) => {
    stroke.record('message.recalled', messageId)
    endBefore(context, stroke, messageId, recalled)
    if (route?.state === 'open') endRoute(context, stroke, route, 'canceled')
    draftSave(context, draft)
  })
  return done
}

/** A text ends here of which no carrier has heard. */
function endBefore(context: Context, stroke: Stroke, messageId: string, text: OwnReason): void {
  for (const kind of ['later', 'undo', 'send'] as const) context.store.dues.clear(kind, messageId)
  settleMessage(context, stroke, messageId, { delivery: 'failed', error: { text }, isKnown: true })
}

/** The agent's word on a text of which nobody knows whether the carrier has it. */
export function messageDecide(context: Context, { messageId, wasSent }: CommandInput<'message.decide'>): Outcome {
  const message = context.store.messages.get(messageId)
  if (!message) return refuse({ kind: 'gone' })
  if (message.delivery !== 'unclear') return done
  context.ledger.commit('worker', (stroke) => {
    settleMessage(context, stroke, messageId, { delivery: wasSent ? 'unconfirmed' : 'queued' })
    if (wasSent) return
    context.store.messages.mean(messageId, stroke.at, stroke.record('message.hurried', messageId))
    meetNight(context, stroke, messageId, context.store.conversations.get(message.conversationId)!.phone)
  })
  return done
}

/** The agent has read a text that reads like a refusal, and it is none. */
export function messageNoRefusal({ store, ledger }: Context, { messageId }: CommandInput<'message.noRefusal'>): Outcome {
  if (store.messages.get(messageId)?.refusal !== 'asked') return done
  ledger.commit('worker', (stroke) => {
    store.messages.answer(messageId, stroke.record('message.noRefusal', messageId))
    stroke.touch('message', messageId)
  })
  return done
}
