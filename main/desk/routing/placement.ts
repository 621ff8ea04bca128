/** Finds the task to which a voter's message belongs, or begins one with it. */
import { newId } from '../../../common/ids.ts'
import type { ConversationRow } from '../../store/rows/contacts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { endRoute } from './promises.ts'
import { takeOwn, waitForOwner } from './queue.ts'
import { placeArrival } from './rules.ts'
import { moveTask } from './moves/tasks.ts'

/** Gives a voter's message to a task: to the one that is there, or to one that begins with it. Work is to be offered afterwards. */
export function placeMessage(context: Context, stroke: Stroke, conversation: ConversationRow, message: MessageRow): void {
  const { store } = context
  const route = store.routes.open(conversation.id)
  const wrapping = store.tasks.wrapping(conversation.id)
  const hasLiveTask = store.tasks.live(conversation.id) !== undefined
  const isRefusal = message.refusal === 'clear'
  const place = placeArrival({ hasLiveTask, isWrapping: wrapping !== undefined, route: route?.target, available: isAvailable(context), isRefusal }, context.settings().rules)
  if (place === 'join' || place === 'none') return
  if (place === 'reopen') return void moveTask(context, stroke, wrapping!, 'reopen')
  const id = newId()
  if (route) endRoute(context, stroke, route, 'kept', { taskId: id })
  const rev = stroke.record('task.created', id, { conversationId: conversation.id, place })
  store.tasks.add({
    id, conversationId: conversation.id, state: 'pending', origin: route ? 'reply' : 'voter', createdAt: stroke.at, assignedAt: null,
    fromSeq: message.seq, readSeq: message.seq - 1, rev,
  })
  stroke.touch('task', id)
  if (place === 'mine') takeOwn(context, stroke, store.tasks.get(id)!)
  else if (place === 'held') waitForOwner(context, stroke, store.tasks.get(id)!)
}
