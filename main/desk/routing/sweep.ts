/**
 * The desk's own watchman: every voter who waits for an answer has an owner, an offer or a place in the queue. It looks at the start and
 * every minute, mends what it finds and writes it into the journal; there should be nothing to find.
 */
import type { TaskCard } from '../../store/tasks.ts'
import { placeMessage } from '../inbox/arrival.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import { holdForOwner, offerWork, releaseTask } from './queue.ts'

export const EVERY_MS = 60_000
/** What a fault of ours can have left since the last look, and since the desk was last open; older messages are no voter who waits. */
const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS

/** @returns how much had to be mended */
export function sweep(room: Room, since: 'last-look' | 'start'): number {
  const { store, ledger, log } = room
  return ledger.commit('clock', (stroke) => {
    store.dues.set('sweep', 'desk', stroke.at + EVERY_MS)
    const mended = mendTasks(room, stroke, store.tasks.open()) + findVoters(room, stroke, stroke.at - (since === 'start' ? WEEK_MS : HOUR_MS))
    if (mended > 0) log.warn('the desk had to be mended', { mended })
    offerWork(room, stroke)
    return mended
  })
}

/** Offers that nothing would end, and owners for whom no clock runs. */
function mendTasks(room: Room, stroke: Stroke, tasks: readonly TaskCard[]): number {
  const { store } = room
  const stuck = tasks.filter(({ id, state }) => state === 'reserved' && (!store.reservations.running(id) || !store.dues.get('offer', id)))
  const forgotten = tasks.filter(({ id, state, heldUntil }) => state === 'pending' && heldUntil !== null && !store.dues.get('owner', id))
  for (const task of stuck) releaseTask(room, stroke, task, 'rescinded')
  for (const task of forgotten) holdForOwner(room, stroke, task)
  for (const { id } of [...stuck, ...forgotten]) stroke.note('task.mended', id)
  return stuck.length + forgotten.length
}

/** Messages that belong to no task. The first of a conversation begins one, and the others join it. */
function findVoters(room: Room, stroke: Stroke, since: number): number {
  const { store } = room
  const unowned = store.messages.unowned(since)
  for (const message of unowned) {
    stroke.note('message.found', message.id)
    placeMessage(room, stroke, store.conversations.get(message.conversationId)!, message)
  }
  return unowned.length
}
