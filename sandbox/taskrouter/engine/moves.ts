/** What can become of a task and its reservations: https://www.twilio.com/docs/taskrouter/lifecycle-task-state */
import { isLive } from './floor.ts'
import { Refused, type Hands } from './hands.ts'
import { stepsOf } from './matching.ts'
import type { Reservation, Task, Worker } from './model.ts'

/** A task that was offered in vain so many times is canceled: https://www.twilio.com/docs/taskrouter/limits */
const mostOffers = 1000

/** How a reservation may be answered. */
export type Answer = 'accepted' | 'rejected' | 'wrapping' | 'completed'

/** The moves, made by hands. */
export function openMoves(hands: Hands) {
  const { floor } = hands
  const live = (task: Task): Reservation[] => floor.reservationsOf(task.sid).filter(isLive)

  function cancel(task: Task, reason: string | null): Task {
    if (task.status !== 'pending' && task.status !== 'reserved') throw new Refused(`Cannot cancel task ${task.sid} because it is not pending or reserved.`)
    const offers = live(task)
    const next = hands.end(task, 'canceled', reason)
    for (const reservation of offers) hands.settle(reservation, 'canceled')
    return next
  }

  function wrap(task: Task, reason: string | null): Task {
    if (task.status !== 'assigned') throw new Refused(`Cannot wrap up task ${task.sid} because it is not currently assigned.`)
    const next = hands.change(task, { status: 'wrapping', reason })
    for (const reservation of live(next)) hands.settle(reservation, 'wrapping')
    for (const to of hands.holders(next)) hands.tell({ type: 'task.wrapup', to, task: next })
    return next
  }

  function complete(task: Task, reason: string | null): Task {
    if (task.status !== 'assigned' && task.status !== 'wrapping') throw new Refused(`Cannot complete task ${task.sid} because it is not currently assigned.`)
    const held = live(task)
    const next = hands.end(task, 'completed', reason)
    for (const reservation of held) hands.settle(reservation, 'completed')
    return next
  }

  /** Goes to a step of the task's way; beyond the last one it is canceled. */
  function enter(task: Task, step: number): Task {
    const next = stepsOf(floor, task)[step]
    if (!next) return cancel(task, 'Workflow Timeout')
    return hands.change(task, { step, queueSid: next.queue, queueEnteredAt: hands.now(), priority: next.priority ?? task.priority })
  }

  /**
   * An offer came back. When it was the last one, the task waits again: after a missed one at its next step, if there is one
   * (https://www.twilio.com/docs/taskrouter/task-evaluation), after a rejected one where it was. Whoever it was aimed at does not get it twice.
   */
  function giveBack(task: Task, isMissed: boolean): void {
    if (live(task).length > 0) return
    if (task.routingTarget?.startsWith('WK')) return void cancel(task, 'The worker that it was routed to did not take it')
    const waiting = hands.change(task, { status: 'pending' })
    const steps = stepsOf(floor, waiting)
    const { untilMs = Infinity } = steps[waiting.step] ?? {}
    if ((isMissed || waiting.createdAt + untilMs <= hands.now()) && steps[waiting.step + 1]) enter(waiting, waiting.step + 1)
  }

  const taskOf = ({ taskSid }: Reservation): Task => {
    const task = floor.world.tasks.get(taskSid)
    if (!task) throw new Refused(`Task ${taskSid} is gone`)
    return task
  }

  function accept(reservation: Reservation): Reservation {
    const next = hands.settle(reservation, 'accepted')
    const task = hands.change(taskOf(next), { status: 'assigned', assignedAt: hands.now() })
    for (const other of live(task)) if (other.status === 'pending') hands.settle(other, 'rescinded')
    return next
  }

  function reject(reservation: Reservation): Reservation {
    const next = hands.settle(reservation, 'rejected')
    giveBack(taskOf(next), false)
    return next
  }

  /** Moves a worker to an activity; offers that stand can be rejected with it. */
  function setActivity(worker: Worker, activitySid: string, rejectsOffers = false): Worker {
    const next = worker.activitySid === activitySid ? worker : hands.changeWorker(worker, { activitySid, statusChangedAt: hands.now() })
    if (rejectsOffers) for (const reservation of floor.heldBy(worker.sid)) if (reservation.status === 'pending') reject(reservation)
    return floor.world.workers.get(next.sid) ?? next
  }

  return {
    cancel, wrap, complete, enter, setActivity,
    /** Offers a waiting task to workers. */
    offer(task: Task, workers: readonly Worker[], timeoutAt: number): void {
      if (task.offers + workers.length > mostOffers) return void cancel(task, 'Task canceled on exceeding the number of assignments')
      const next = hands.change(task, { status: 'reserved', offers: task.offers + workers.length })
      for (const worker of workers) hands.offer(next, worker, timeoutAt)
    },
    /** Answers a reservation in its worker's name. */
    answer(reservation: Reservation, to: Answer): Reservation {
      const { sid, status } = reservation
      const isOpen = to === 'accepted' || to === 'rejected' ? status === 'pending' : status === 'accepted' || (status === 'wrapping' && to === 'completed')
      if (!isOpen) throw new Refused(`Reservation ${sid} is ${status}, and cannot be ${to}`)
      if (to === 'accepted') return accept(reservation)
      if (to === 'rejected') return reject(reservation)
      if (to === 'wrapping') wrap(taskOf(reservation), null)
      else complete(taskOf(reservation), null)
      return floor.world.reservations.get(sid) ?? reservation
    },
    /** Nobody has answered in time: the worker is taken out of the rota. */
    miss(reservation: Reservation): void {
      const next = hands.settle(reservation, 'timeout')
      const worker = floor.world.workers.get(next.workerSid)
      const workspace = floor.world.workspaces.get(next.workspaceSid)
      if (worker && workspace) setActivity(worker, workspace.timeoutActivitySid)
      giveBack(taskOf(next), true)
    },
    /** Takes a task off the floor, whoever holds it. */
    remove(task: Task): void {
      for (const reservation of live(task)) hands.settle(reservation, reservation.status === 'pending' ? 'canceled' : 'completed')
      floor.dropTask(task)
    },
  }
}
