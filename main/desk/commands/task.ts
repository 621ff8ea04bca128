/** What the agent does with tasks: offers, END CHAT, COMPLETE, and the small marks beside them. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { TaskState } from '../../../contract/model.ts'
import type { TaskRow } from '../../store/rows/tasks.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { extensionMs, finishMs, lacksOutcome } from '../ending/wrap-up.ts'
import { queueText } from '../outbox/queue-text.ts'
import { refusalOfNew } from '../people/gate.ts'
import { guardRefusal } from '../people/guard.ts'
import { mark } from '../people/marks.ts'
import { setAside } from '../routing/aside.ts'
import { acceptTask } from '../routing/queue.ts'
import { moveTask } from '../routing/moves/tasks.ts'

/** Takes an offered task, or one that waits in the queue (the composer's "Open it"). */
export function taskAccept(context: Context, { taskId }: CommandInput<'task.accept'>): Outcome {
  return move(context, taskId, { from: ['pending', 'reserved'], to: 'assigned' }, (stroke, task) => acceptTask(context, stroke, task))
}

/** Does `work`, which moves the task; one that is there already needs nothing. */
function move({ store, ledger }: Context, taskId: string, { from, to }: { from: readonly TaskState[]; to: TaskState }, work: (stroke: Stroke, task: TaskRow) => void): Outcome {
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state === to) return done
  if (!from.includes(task.state)) return refuse({ kind: 'illegal-move' })
  ledger.commit('worker', (stroke) => work(stroke, task))
  return done
}

export function taskDecline(context: Context, { taskId }: CommandInput<'task.decline'>): Outcome {
  const { store, ledger } = context
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state !== 'reserved') return done
  ledger.commit('worker', (stroke) => {
    context.routing().release(stroke, task, 'rejected')
    context.routing().offerWork(stroke)
  })
  return done
}

/** END CHAT. */
export function taskWrap(context: Context, { taskId }: CommandInput<'task.wrap'>): Outcome {
  return move(context, taskId, { from: ['assigned'], to: 'wrapping' }, (stroke, task) => {
    moveTask(context, stroke, task, 'wrap')
    context.routing().offerWork(stroke)
  })
}

/** Gives the agent's chat away, and what waits in it to the queue. */
export function taskHandOn(context: Context, { taskId, newId }: CommandInput<'task.handOn'>): Outcome {
  return move(context, taskId, { from: ['assigned'], to: 'completed' }, (stroke, task) => setAside(context, stroke, task, newId))
}

/** A macro: reply, END CHAT and outcome in one go, so that a reply that may not be sent changes nothing. */
export function taskFinish(context: Context, { taskId, messageId, body, disposition, completes }: CommandInput<'task.finish'>): Outcome {
  const { store } = context
  const task = store.tasks.card(taskId)
  if (!task) return refuse({ kind: 'gone' })
  // That a chat has been silent for days is a reason to end it, so that is not asked about here.
  const refusal = task.state === 'assigned' && body.trim() !== '' ? (refusalOfNew(context, { body }, task.phone) ?? guardRefusal(context, { messageId, phone: task.phone, body })) : undefined
  if (refusal) return refuse(refusal)
  return move(context, taskId, { from: ['assigned'], to: 'wrapping' }, (stroke, chat) => {
    if (body.trim() !== '') queueText(context, stroke, messageId, chat.conversationId, { body })
    const { note } = moveTask(context, stroke, chat, 'wrap')
    if (disposition !== undefined) keepNote(context, stroke, taskId, { disposition, note })
    if (completes) store.dues.set('wrap', taskId, stroke.at + finishMs)
    context.routing().offerWork(stroke)
  })
}

/**
 * Keeps the outcome and the note of a task in wrap-up. A key that is left out clears the field. Where the time of the wrap-up ended while the agent
 * was writing, the note is kept all the same; the outcome has been acted on by then.
 */
export function taskNote(context: Context, { taskId, disposition, note }: CommandInput<'task.note'>): Outcome {
  const task = context.store.tasks.get(taskId)
  if (task?.state !== 'wrapping' && task?.state !== 'completed') return refuse({ kind: 'gone' })
  const kept = task.state === 'wrapping' ? (disposition ?? null) : task.disposition
  context.ledger.commit('worker', (stroke) => keepNote(context, stroke, taskId, { disposition: kept, note: note || null }))
  return done
}

function keepNote({ store }: Context, stroke: Stroke, id: string, { disposition, note }: Pick<TaskRow, 'disposition' | 'note'>): void {
  const rev = stroke.record('task.noted', id, { disposition: disposition ?? undefined })
  store.tasks.note({ id, disposition, note, rev })
  stroke.touch('task', id)
}

/** The agent needs longer. Asked for the same end again, it does nothing. */
export function taskExtend({ store, ledger, settings }: Context, { taskId, endsAt }: CommandInput<'task.extend'>): Outcome {
  if (store.tasks.get(taskId)?.state !== 'wrapping') return refuse({ kind: 'gone' })
  if (store.dues.get('wrap', taskId)?.at !== endsAt) return done
  ledger.commit('worker', (stroke) => {
    store.dues.set('wrap', taskId, Math.max(endsAt, stroke.at + extensionMs(settings().rules)))
    stroke.record('task.extended', taskId)
    stroke.touch('task', taskId)
  })
  return done
}

/** Takes END CHAT back. It is the agent's own chat, so neither their status nor their capacity matters. */
export function taskReopen(context: Context, { taskId }: CommandInput<'task.reopen'>): Outcome {
  const { store, ledger } = context
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state === 'assigned') return done
  if (task.state !== 'wrapping') return refuse({ kind: 'illegal-move' })
  const live = store.tasks.live(task.conversationId)
  if (live) return refuse({ kind: 'active-task', taskId: live.id })
  ledger.commit('worker', (stroke) => void moveTask(context, stroke, task, 'reopen'))
  return done
}

/** COMPLETE. What was typed and not sent stays the person's. */
export function taskComplete(context: Context, { taskId }: CommandInput<'task.complete'>): Outcome {
  const ended = context.store.tasks.get(taskId)
  if (ended?.state === 'wrapping' && lacksOutcome(context, ended)) return refuse({ kind: 'no-outcome' })
  return move(context, taskId, { from: ['wrapping'], to: 'completed' }, (stroke, task) => completeTask(context, stroke, task))
}

export function completeTask(context: Context, stroke: Stroke, task: TaskRow): void {
  moveTask(context, stroke, task, 'complete')
  actOnDisposition(context, stroke, task)
}

/** What the agent records of a person is acted on. */
function actOnDisposition(context: Context, stroke: Stroke, { conversationId, disposition }: TaskRow): void {
  const { phone } = context.store.conversations.get(conversationId)!
  if (disposition === 'no-texts') mark(context, stroke, { phone, kind: 'opted-out', said: 'agent', disposition })
  if (disposition === 'wrong-number') mark(context, stroke, { phone, kind: 'wrong-number', said: 'agent', disposition })
}

/** The agent has seen the thread up to a message. */
export function taskRead({ store, ledger }: Context, { taskId, seq }: CommandInput<'task.read'>): Outcome {
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (seq <= task.readSeq) return done
  ledger.commit('worker', (stroke) => {
    if (store.tasks.read(taskId, seq, stroke.record('task.read', taskId, { seq }))) stroke.touch('task', taskId)
  })
  return done
}

/** Nothing that the agent has seen needs an answer; what came since then, unseen, waits for one. */
export function taskSettle({ store, ledger }: Context, { taskId, isSettled }: CommandInput<'task.settle'>): Outcome {
  const task = store.tasks.get(taskId)
  if (task?.state !== 'assigned') return refuse({ kind: 'gone' })
  const seq = isSettled ? task.readSeq : null
  ledger.commit('worker', (stroke) => {
    store.tasks.settle(taskId, seq, stroke.record('task.settled', taskId, { seq }))
    stroke.touch('task', taskId)
  })
  return done
}

/** The agent turned to a chat. Like a draft it is no fact of the chat, so neither journal nor pages hear of it. */
export function taskShow({ store, now }: Context, { taskId }: CommandInput<'task.show'>): Outcome {
  store.tasks.show(taskId, now())
  return done
}
