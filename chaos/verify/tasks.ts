/** The states of tasks: each move legal, one live task a conversation, a reservation for what is reserved and for nothing else. */
import type { DeskTask, Entry, Finding, World } from '../core/facts.ts'
import { grouped } from './groups.ts'

/** The legal moves as TaskRouter tells them (twilio.com/docs/taskrouter/lifecycle-task-state): by the entry's kind, from which states to which. */
const moves: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>> = {
  'task.created': { from: ['nothing'], to: 'pending' },
  'task.reserved': { from: ['pending'], to: 'reserved' },
  'task.released': { from: ['reserved'], to: 'pending' },
  'task.assigned': { from: ['reserved'], to: 'assigned' },
  'task.wrapped': { from: ['assigned'], to: 'wrapping' },
  // Ours: an agent takes END CHAT back.
  'task.reopened': { from: ['wrapping'], to: 'assigned' },
  'task.completed': { from: ['assigned', 'wrapping'], to: 'completed' },
  'task.canceled': { from: ['pending', 'reserved'], to: 'canceled' },
}
/** Entries about a task that move it nowhere. */
const still: readonly string[] = ['task.read', 'task.noted', 'task.held', 'task.freed']
/** Entries of the desk's watchman, who should never find anything. */
const mended: readonly string[] = ['task.mended', 'message.found']
const live: readonly string[] = ['pending', 'reserved', 'assigned']

/** Every state or move that may not be. */
export function taskFindings({ desk }: World): readonly Finding[] {
  const entries = grouped(desk.journal.filter(({ kind }) => kind.startsWith('task.') && !mended.includes(kind)), ({ subject }) => subject)
  const known = new Set(desk.tasks.map(({ id }) => id))
  return [
    ...desk.tasks.flatMap((task) => lifeOf(task, entries.get(task.id) ?? [])),
    ...[...entries.keys()].filter((id) => !known.has(id)).map((id) => illegal(`the journal tells of task ${id}, which is not there`)),
    ...[...grouped(desk.tasks.filter(({ state }) => live.includes(state)), ({ conversationId }) => conversationId)]
      .filter(([, tasks]) => tasks.length > 1)
      .map(([id, tasks]) => illegal(`conversation ${id} has ${tasks.length} live tasks`)),
    ...reservations(desk),
    ...desk.journal.filter(({ kind }) => mended.includes(kind)).map(({ kind, subject, seq }) => illegal(`the desk had to mend ${subject} (${kind}, entry ${seq})`)),
    ...[...grouped(desk.routes.filter(({ state }) => state === 'open'), ({ conversationId }) => conversationId)]
      .filter(([, routes]) => routes.length > 1)
      .map(([id, routes]) => illegal(`conversation ${id} has ${routes.length} open routes`)),
  ]
}

const illegal = (text: string): Finding => ({ kind: 'illegal state', text })

/** Replays a task's entries; the row must be where they lead. */
function lifeOf({ id, state }: DeskTask, entries: readonly Entry[]): readonly Finding[] {
  let reached = 'nothing'
  for (const { kind, seq } of entries) {
    if (still.includes(kind)) continue
    const move = moves[kind]
    if (!move?.from.includes(reached)) return [illegal(`task ${id} went from ${reached} by ${kind} (entry ${seq})`)]
    reached = move.to
  }
  return reached === state ? [] : [illegal(`task ${id} is ${state}, and by the journal ${reached}`)]
}

function reservations({ tasks, reservations: all }: World['desk']): readonly Finding[] {
  const ringing = grouped(all.filter(({ state }) => state === 'pending'), ({ taskId }) => taskId)
  return tasks.flatMap(({ id, state }) => {
    const rings = ringing.get(id)?.length ?? 0
    return rings === (state === 'reserved' ? 1 : 0) ? [] : [illegal(`task ${id} is ${state} and has ${rings} running reservations`)]
  })
}
