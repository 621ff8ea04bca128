/** Offers: pending tasks ring at the worker as reservations until they are accepted, declined, missed or taken back. */
import type { ReservationEnd, TaskCard, TaskRow } from '../store/tasks.ts'
import type { Stroke } from './ledger.ts'
import type { Room } from './parts.ts'
import { offerRules, tasksToOffer } from './routing.ts'
import { moveTask } from './task.ts'
import { isAvailable } from './views.ts'

/** Rings for every pending task that may be offered now. Call it whenever work, capacity or the worker's activity changed. */
export function offerWork(room: Room, stroke: Stroke, sender: string): void {
  const { store } = room
  const open = store.tasks.open(sender)
  const held = open.filter((task) => task.state === 'reserved' || (task.state === 'assigned' && store.reservations.wasAccepted(task.id))).length
  const pending = open.filter((task) => task.state === 'pending').map(({ id }) => ({ id, cooling: isCooling(room, id, stroke.at) }))
  for (const id of tasksToOffer({ available: isAvailable(store), held, pending })) {
    moveTask(room, stroke, store.tasks.get(id)!, 'reserve')
    const expiresAt = stroke.at + offerRules.ringMs
    store.reservations.add(id, stroke.at, expiresAt)
    store.dues.set('offer', id, expiresAt)
  }
}

function isCooling({ store }: Room, taskId: string, now: number): boolean {
  const due = store.dues.get('cooldown', taskId)
  return due !== undefined && due.at > now
}

/** Takes a task into the worker's chats, whether it rings or still waits in the queue. */
export function acceptTask(room: Room, stroke: Stroke, task: TaskRow): void {
  const reserved = task.state === 'pending' ? moveTask(room, stroke, task, 'reserve') : task
  moveTask(room, stroke, reserved, 'accept')
  if (task.state === 'pending') room.store.reservations.add(task.id, stroke.at, stroke.at)
  endReservation(room, stroke, task.id, 'accepted')
}

/** Gives a ringing task back to the queue and, after a refusal or a miss, lets it rest before it rings here again. */
export function releaseTask(room: Room, stroke: Stroke, task: TaskRow, why: Exclude<ReservationEnd, 'accepted'>): void {
  moveTask(room, stroke, task, 'release')
  endReservation(room, stroke, task.id, why)
  const rest = { rejected: offerRules.declinedMs, timeout: offerRules.missedMs, rescinded: 0 }[why]
  if (rest > 0) room.store.dues.set('cooldown', task.id, stroke.at + rest)
}

/** Takes back every ringing offer, because the worker no longer takes work. */
export function rescindOffers(room: Room, stroke: Stroke, tasks: readonly TaskCard[]): void {
  for (const task of tasks) {
    if (task.state === 'reserved') releaseTask(room, stroke, task, 'rescinded')
  }
}

function endReservation({ store }: Room, stroke: Stroke, taskId: string, why: ReservationEnd): void {
  store.reservations.end(taskId, why, stroke.at)
  store.dues.clear('offer', taskId)
  store.dues.clear('cooldown', taskId)
  stroke.note(`reservation.${why}`, taskId)
}

/** Serves the clock: a reservation that nobody answered goes back to the queue. */
export function missOffer(room: Room, taskId: string): void {
  const { store, ledger } = room
  ledger.commit('clock', (stroke) => {
    store.dues.clear('offer', taskId)
    const task = store.tasks.card(taskId)
    if (task?.state !== 'reserved') return
    releaseTask(room, stroke, task, 'timeout')
    const name = store.contacts.get(task.phone)?.name
    stroke.tell({ kind: 'offer-missed', phone: task.phone, ...(name && { name }) })
  })
}
