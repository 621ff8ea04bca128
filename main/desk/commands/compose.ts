/** The composer's send, by one of its three options: taken in one transaction, before any network. */
import { isPossiblePhoneNumber } from 'libphonenumber-js/min'
import { personOf } from '../../../common/address.ts'
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'
import { queueText } from '../outbox/queue-text.ts'
import { conversationWith } from '../people/conversation.ts'
import { refusalOf } from '../people/gate.ts'
import { endRoute, promiseReply } from '../routing/promises.ts'
import { openChat } from '../routing/tasks.ts'
import { words } from './words.ts'

export function composeSend(context: Context, input: CommandInput<'compose.send'>): Outcome {
  const { store, ledger, line } = context
  const { messageId, taskId, routeId, body, option } = input
  const phone = personOf(input.phone).person
  if (store.messages.get(messageId)) return done
  if (!isAvailable(context)) return refuse({ kind: 'not-available' })
  if (!isPossiblePhoneNumber(phone)) return refuse({ kind: 'bad-number' })
  if (line.get().sender === undefined) return refuse({ kind: 'trouble', text: words.noSender })
  const refusal = refusalOf(body, phone, store.marks.of(phone))
  if (refusal) return refuse(refusal)
  const known = store.conversations.with(phone)
  const active = known && store.tasks.newestOpen(known.id)
  if (active) return refuse({ kind: 'active-task', taskId: active.id })
  ledger.commit('worker', (stroke) => {
    const conversation = conversationWith(context, stroke, phone)
    const earlier = store.routes.open(conversation.id)
    if (earlier) endRoute(context, stroke, earlier, 'replaced')
    const message = queueText(context, stroke, messageId, conversation.id, body)
    if (option === 'open') openChat(context, stroke, taskId, conversation.id, message.seq)
    else promiseReply(context, stroke, { id: routeId, conversationId: conversation.id, target: option, messageId })
  })
  return done
}
