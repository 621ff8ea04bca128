/** What the agent does with status and tasks: activity, offers, END CHAT, COMPLETE, and the small marks beside them. */
import type { CommandInput, Outcome } from '../../contract/commands.ts'
import { done, refuse } from './handlers.ts'
import type { Room } from './parts.ts'
import { acceptTask, offerWork, releaseTask, rescindOffers } from './queue.ts'
import { moveTask, stateAfter } from './task.ts'
import { isAvailable } from './views.ts'

/** Changes the worker's activity. Leaving Available gives ringing offers back; chats stay. */
export function activitySet(room: Room, { activity }: CommandInput<'activity.set'>): Outcome {
  const { store, ledger, line } = room
  const present = store.stints.present()
  if (present?.activity === activity) return done
  ledger.commit('worker', (stroke) => {
    const rev = stroke.note('activity.changed', activity, { from: present?.activity })
    store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev })
    stroke.touch('worker', 'me')
    const sender = line.get().sender
    if (sender === undefined) return
    if (isAvailable(store)) offerWork(room, stroke, sender)
    else rescindOffers(room, stroke, store.tasks.open(sender))
  })
  return done
}

/** Takes an offered task, or one that waits in the queue (the composer's "Open it"). */
export function taskAccept(room: Room, { taskId }: CommandInput<'task.accept'>): Outcome {
  const { store, ledger } = room
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state === 'assigned') return done
  if (task.state !== 'pending' && task.state !== 'reserved') return refuse({ kind: 'illegal-move' })
  ledger.commit('worker', (stroke) => acceptTask(room, stroke, task))
  return done
}

export function taskDecline(room: Room, { taskId }: CommandInput<'task.decline'>): Outcome {
  const { store, ledger } = room
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state !== 'reserved') return done
  ledger.commit('worker', (stroke) => releaseTask(room, stroke, task, 'rejected'))
  return done
}

/** END CHAT. */
export function taskWrap(room: Room, { taskId }: CommandInput<'task.wrap'>): Outcome {
  const { store, ledger } = room
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state === 'wrapping') return done
  if (!stateAfter(task.state, 'wrap')) return refuse({ kind: 'illegal-move' })
  ledger.commit('worker', (stroke) => {
    moveTask(room, stroke, task, 'wrap')
    offerWork(room, stroke, store.conversations.get(task.conversationId)!.sender)
  })
  return done
}

/** Keeps the outcome and the note of a task in wrap-up. A key that is left out clears the field. */
export function taskNote(room: Room, { taskId, disposition, note }: CommandInput<'task.note'>): Outcome {
  const { store, ledger } = room
  const task = store.tasks.get(taskId)
  if (task?.state !== 'wrapping') return refuse({ kind: 'gone' })
  ledger.commit('worker', (stroke) => {
    const rev = stroke.note('task.noted', taskId, { disposition })
    store.tasks.note({ id: taskId, disposition: disposition ?? null, note: note || null, rev })
    stroke.touch('task', taskId)
  })
  return done
}

/** COMPLETE. */
export function taskComplete(room: Room, { taskId }: CommandInput<'task.complete'>): Outcome {
  const { store, ledger } = room
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (task.state === 'completed') return done
  if (task.state !== 'wrapping') return refuse({ kind: 'illegal-move' })
  ledger.commit('worker', (stroke) => {
    moveTask(room, stroke, task, 'complete')
    store.drafts.remove(taskId)
  })
  return done
}

/** The agent has seen the thread up to a message. */
export function taskRead({ store, ledger }: Room, { taskId, seq }: CommandInput<'task.read'>): Outcome {
  const task = store.tasks.get(taskId)
  if (!task) return refuse({ kind: 'gone' })
  if (seq <= task.readSeq) return done
  ledger.commit('worker', (stroke) => {
    if (store.tasks.read(taskId, seq, stroke.note('task.read', taskId, { seq }))) stroke.touch('task', taskId)
  })
  return done
}

/** Keeps what the agent types. A draft whose message is already out is not brought back by a late save. */
export function draftSave({ store }: Room, { key, to, body, messageId }: CommandInput<'draft.save'>): Outcome {
  if (body === '' && !to) store.drafts.remove(key)
  else if (!store.messages.get(messageId)) store.drafts.save({ key, recipient: to ?? null, body, messageId })
  return done
}
