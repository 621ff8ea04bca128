/** The queue: pending tasks come to the worker as offers that ring until they are accepted, declined, missed or taken back, or as promised. */
import { offlineActivity } from '../../../contract/settings.ts'
import type { ReservationEnd } from '../../store/rows/reservations.ts'
import type { TaskRow } from '../../store/rows/tasks.ts'
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import { handOut, cooldownMs, routingRules } from './rules.ts'
import { moveTask } from './moves/tasks.ts'

/** Hands out every pending task that may come to the worker now. Call it whenever work, capacity or the worker's presence changed. */
export function offerWork(context: Context, stroke: Stroke): void {
  const { store } = context
  if (!isAvailable(context)) return
  const rules = routingRules(context.settings().rules)
  const held = store.tasks.inHand()
  // A worker with as many chats as may ring takes none from the queue, however long it is; what was promised comes all the same.
  const pending = (held < rules.capacity ? store.tasks.pending() : store.tasks.promised()).map(({ id, heldUntil, coolsUntil }) => ({
    id, cooling: (coolsUntil ?? 0) > stroke.at, isOwned: heldUntil !== null,
  }))
  const { mine, ring } = handOut({ available: true, held, pending }, rules)
  for (const id of mine) takeOwn(context, stroke, store.tasks.get(id)!)
  for (const id of ring) {
    moveTask(context, stroke, store.tasks.get(id)!, 'reserve')
    const expiresAt = stroke.at + rules.ringMs
    store.reservations.add(id, stroke.at, expiresAt)
    store.dues.set('offer', id, expiresAt)
  }
}

/** A reply that was promised to the worker goes straight into their chats: it is not an offer, so it does not count against capacity. */
export function takeOwn(context: Context, stroke: Stroke, task: TaskRow): void {
  context.store.dues.clear('owner', task.id)
  moveTask(context, stroke, moveTask(context, stroke, task, 'reserve'), 'accept')
}

/** A reply that was promised to the worker waits for them, and with the end of their time for anybody. */
export function waitForOwner(context: Context, stroke: Stroke, task: TaskRow): void {
  const until = stroke.at + routingRules(context.settings().rules).ownerMs
  context.store.tasks.waitForOwner(task.id, until, stroke.record('task.held', task.id, { until }))
  context.store.dues.set('owner', task.id, until)
  stroke.touch('task', task.id)
}

/** Serves the clock: the owner has not come, so the voter waits in the queue from now on. */
export function endOwnerWait(context: Context, taskId: string): void {
  const { store, ledger } = context
  ledger.commit('clock', (stroke) => {
    store.dues.clear('owner', taskId)
    const task = store.tasks.get(taskId)
    if (task?.state !== 'pending' || task.heldUntil === null) return
    store.tasks.waitForOwner(taskId, null, stroke.record('task.freed', taskId))
    stroke.touch('task', taskId)
    context.routing().offerWork(stroke)
  })
}

/** Takes a task into the worker's chats, whether it rings or still waits in the queue. */
export function acceptTask(context: Context, stroke: Stroke, task: TaskRow): void {
  const reserved = task.state === 'pending' ? moveTask(context, stroke, task, 'reserve') : task
  moveTask(context, stroke, reserved, 'accept')
  if (task.state === 'pending') context.store.reservations.add(task.id, stroke.at, stroke.at)
  endReservation(context, stroke, task.id, 'accepted')
}

/** Gives a ringing task back to the queue and, after a refusal or a miss, lets it rest before it rings here again. */
export function releaseTask(context: Context, stroke: Stroke, task: TaskRow, why: Exclude<ReservationEnd, 'accepted'>): void {
  moveTask(context, stroke, task, 'release')
  endReservation(context, stroke, task.id, why)
  if (cooldownMs[why] > 0) context.store.dues.set('cooldown', task.id, stroke.at + cooldownMs[why])
}

/** Takes back every ringing offer, because the worker no longer takes work. */
export function rescindOffers(context: Context, stroke: Stroke): void {
  for (const task of context.store.tasks.ringing()) context.routing().release(stroke, task, 'rescinded')
}

/** An offer is gone: the task is no longer this desk's, and nobody here has to answer for it. */
export function withdrawTask(context: Context, stroke: Stroke, task: TaskRow, why: Exclude<ReservationEnd, 'accepted'>): void {
  moveTask(context, stroke, task, 'cancel')
  endReservation(context, stroke, task.id, why)
}

function endReservation({ store }: Context, stroke: Stroke, taskId: string, why: ReservationEnd): void {
  store.reservations.end(taskId, why, stroke.at)
  store.dues.clear('offer', taskId)
  store.dues.clear('cooldown', taskId)
  store.dues.clear('owner', taskId)
  stroke.record(`reservation.${why}`, taskId)
}

/**
 * Serves the clock: a reservation that nobody answered goes back to the queue.
 * @param goOffline sets the worker Offline, where the settings want that after a miss
 */
export function missOffer(context: Context, taskId: string, goOffline: (stroke: Stroke) => void): void {
  const { store, ledger } = context
  ledger.commit('clock', (stroke) => {
    store.dues.clear('offer', taskId)
    const task = store.tasks.card(taskId)
    if (task?.state !== 'reserved') return
    context.routing().release(stroke, task, 'timeout')
    const wentOffline = context.settings().rules.missedGoesOffline && store.stints.present()?.activity !== offlineActivity
    if (wentOffline) goOffline(stroke)
    const name = store.contacts.get(task.phone)?.name
    stroke.tell({ kind: 'offer-missed', phone: task.phone, wentOffline, ...(name && { name }) })
    context.routing().offerWork(stroke)
  })
}

/** Serves the clock: a declined or missed task may ring again. */
export function endCooldown(context: Context, taskId: string): void {
  const { store, ledger } = context
  ledger.commit('clock', (stroke) => {
    store.dues.clear('cooldown', taskId)
    if (store.tasks.get(taskId)?.state === 'pending') context.routing().offerWork(stroke)
  })
}
