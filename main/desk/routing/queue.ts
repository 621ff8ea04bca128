/** The queue: pending tasks come to the worker as offers that ring until they are accepted, declined, missed or taken back, or as promised. */
import { OFFLINE } from '../../../contract/settings.ts'
import type { ReservationEnd } from '../../store/reservations.ts'
import type { TaskRow } from '../../store/tasks.ts'
import type { Stroke } from '../ledger.ts'
import type { Room } from '../parts.ts'
import { isAvailable } from '../views.ts'
import { handOut, restMs, routingRules } from './routing.ts'
import { moveTask } from './task.ts'

/** Hands out every pending task that may come to the worker now. Call it whenever work, capacity or the worker's presence changed. */
export function offerWork(room: Room, stroke: Stroke): void {
  const { store } = room
  if (!isAvailable(room)) return
  const rules = routingRules(room.settings().rules)
  const pending = store.tasks.pending().map(({ id, heldUntil, coolsUntil }) => ({ id, cooling: (coolsUntil ?? 0) > stroke.at, isOwned: heldUntil !== null }))
  const { mine, ring } = handOut({ available: true, held: store.tasks.held(), pending }, rules)
  for (const id of mine) takeOwn(room, stroke, store.tasks.get(id)!)
  for (const id of ring) {
    moveTask(room, stroke, store.tasks.get(id)!, 'reserve')
    const expiresAt = stroke.at + rules.ringMs
    store.reservations.add(id, stroke.at, expiresAt)
    store.dues.set('offer', id, expiresAt)
  }
}

/** A reply that was promised to the worker goes straight into their chats: it is not an offer, so it does not count against capacity. */
export function takeOwn(room: Room, stroke: Stroke, task: TaskRow): void {
  room.store.dues.clear('owner', task.id)
  moveTask(room, stroke, moveTask(room, stroke, task, 'reserve'), 'accept')
}

/** A reply that was promised to the worker waits for them, and with the end of their time for anybody. */
export function holdForOwner(room: Room, stroke: Stroke, task: TaskRow): void {
  const until = stroke.at + routingRules(room.settings().rules).ownerMs
  room.store.tasks.hold(task.id, until, stroke.note('task.held', task.id, { until }))
  room.store.dues.set('owner', task.id, until)
  stroke.touch('task', task.id)
}

/** Serves the clock: the owner has not come, so the voter waits in the queue from now on. */
export function endHold(room: Room, taskId: string): void {
  const { store, ledger } = room
  ledger.commit('clock', (stroke) => {
    store.dues.clear('owner', taskId)
    const task = store.tasks.get(taskId)
    if (task?.state !== 'pending' || task.heldUntil === null) return
    store.tasks.hold(taskId, null, stroke.note('task.freed', taskId))
    stroke.touch('task', taskId)
    offerWork(room, stroke)
  })
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
  if (restMs[why] > 0) room.store.dues.set('cooldown', task.id, stroke.at + restMs[why])
}

/** Takes back every ringing offer, because the worker no longer takes work. */
export function rescindOffers(room: Room, stroke: Stroke): void {
  for (const task of room.store.tasks.ringing()) releaseTask(room, stroke, task, 'rescinded')
}

function endReservation({ store }: Room, stroke: Stroke, taskId: string, why: ReservationEnd): void {
  store.reservations.end(taskId, why, stroke.at)
  store.dues.clear('offer', taskId)
  store.dues.clear('cooldown', taskId)
  store.dues.clear('owner', taskId)
  stroke.note(`reservation.${why}`, taskId)
}

/**
 * Serves the clock: a reservation that nobody answered goes back to the queue.
 * @param goOffline sets the worker Offline, where the settings want that after a miss
 */
export function missOffer(room: Room, taskId: string, goOffline: (stroke: Stroke) => void): void {
  const { store, ledger } = room
  ledger.commit('clock', (stroke) => {
    store.dues.clear('offer', taskId)
    const task = store.tasks.card(taskId)
    if (task?.state !== 'reserved') return
    releaseTask(room, stroke, task, 'timeout')
    const wentOffline = room.settings().rules.missedGoesOffline && store.stints.present()?.activity !== OFFLINE
    if (wentOffline) goOffline(stroke)
    const name = store.contacts.get(task.phone)?.name
    stroke.tell({ kind: 'offer-missed', phone: task.phone, wentOffline, ...(name && { name }) })
    offerWork(room, stroke)
  })
}
