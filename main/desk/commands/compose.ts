/** The composer's send, by one of its three options: judged, then taken in one transaction. */
import { isPossiblePhoneNumber } from 'libphonenumber-js/min'
import { personOf } from '../../../common/address.ts'
import { contentOf } from '../../../common/content.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'
import { queueText } from '../outbox/queue-text.ts'
import { letUndo } from '../outbox/timing/undo.ts'
import { conversationWith } from '../people/conversation.ts'
import { refusalOfNew } from '../people/gate.ts'
import { guardRefusal } from '../people/guard.ts'
import { endRoute, promiseReply } from '../routing/promises.ts'
import { openChat } from '../routing/moves/tasks.ts'
import { words } from './words.ts'

type Composed = CommandInput<'compose.send'>

/** At a desk that works alone there is no network between the click and the row. */
export const composeSend = (context: Context, input: Composed): Outcome => composeVerdict(context, input) ?? takeComposed(context, input)

/** What the desk says without taking anything: why not, or that it has the text already. Undefined when it may be taken. */
export function composeVerdict(context: Context, input: Composed): Outcome | undefined {
  const { store, line } = context
  const { messageId } = input
  const phone = personOf(input.phone).person
  if (store.messages.get(messageId)) return done
  if (!isAvailable(context)) return refuse({ kind: 'not-available' })
  if (!isPossiblePhoneNumber(phone)) return refuse({ kind: 'bad-number' })
  if (line.get().sender === undefined) return refuse({ kind: 'trouble', text: words.noSender })
  const refusal = refusalOfNew(context, input, phone)
  if (refusal) return refuse(refusal)
  const known = store.conversations.with(phone)
  const active = known && store.tasks.newestOpen(known.id)
  if (active && active.id !== input.taskId) return refuse({ kind: 'active-task', taskId: active.id })
  const slip = guardRefusal(context, { ...input, phone })
  return slip && refuse(slip)
}

/** Takes a text that may be taken, with its chat or its promise. */
export function takeComposed(context: Context, { phone: typed, messageId, taskId, routeId, option, sure, mayUndo, ...text }: Composed): Outcome {
  const { store, ledger } = context
  const phone = personOf(typed).person
  ledger.commit('worker', (stroke) => {
    const conversation = conversationWith(context, stroke, phone)
    if (sure) stroke.record('guard.overruled', messageId, { why: sure })
    const earlier = store.routes.open(conversation.id)
    if (earlier) endRoute(context, stroke, earlier, 'replaced')
    const message = queueText(context, stroke, messageId, conversation.id, contentOf(text))
    if (mayUndo) letUndo(context, stroke, messageId)
    // A team has opened the chat before its first words are taken.
    if (option === 'open' && !store.tasks.get(taskId)) openChat(context, stroke, taskId, conversation.id, message.seq)
    else if (option !== 'open') promiseReply(context, stroke, { id: routeId, conversationId: conversation.id, target: option, messageId })
  })
  return done
}
