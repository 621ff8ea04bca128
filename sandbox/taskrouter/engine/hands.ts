/** The single changes that everything in TaskRouter is made of: each raises a version, is told, and is looked at again when it is due. */
import { openAgenda } from './agenda.ts'
import type { Event } from './events.ts'
import { isLive, type Floor } from './floor.ts'
import { stepsOf } from './matching.ts'
import { isEnded, type Reservation, type ReservationStatus, type Task, type Worker } from './model.ts'

/** What TaskRouter says no to. */
export class Refused extends Error {}

/** How long a task that has ended stays, and one that is assigned: https://www.twilio.com/docs/taskrouter/lifecycle-task-state */
const endedMs = 300_000
const assignedMs = 86_400_000

export type HandParts = {
  readonly floor: Floor
  readonly newSid: (prefix: 'WT' | 'WR' | 'WK') => string
  readonly tell: (event: Event) => void
}

export type Hands = ReturnType<typeof openHands>

/** When something becomes of a task by itself, in epoch ms. */
export function deadlineOf(floor: Floor, task: Task): number {
  if (task.endedAt !== null) return task.endedAt + endedMs
  if (task.assignedAt !== null) return task.assignedAt + assignedMs
  const step = task.status === 'pending' ? stepsOf(floor, task)[task.step] : undefined
  return Math.min(task.createdAt + task.timeout * 1000, step?.untilMs === undefined ? Infinity : task.createdAt + step.untilMs)
}

const eventOf = { accepted: 'accepted', rejected: 'rejected', timeout: 'timeout', canceled: 'canceled', rescinded: 'rescinded', wrapping: 'wrapup', completed: 'completed' } as const

/** Opens the hands on a floor. `at` is the time by which they work. */
export function openHands({ floor, newSid, tell }: HandParts) {
  const agenda = openAgenda()
  let at = 0
  /** Tasks that may have become assignable; all of them, when somebody has more room than before. */
  let [touched, isAnyTouched] = [new Set<string>(), true]
  for (const task of floor.world.tasks.values()) agenda.add(deadlineOf(floor, task), task.sid)
  for (const reservation of floor.world.reservations.values()) if (reservation.status === 'pending') agenda.add(reservation.timeoutAt, reservation.sid)

  const holders = (task: Task) => floor.reservationsOf(task.sid).filter(isLive).map(({ workerSid }) => workerSid)

  function change(task: Task, to: Partial<Task>): Task {
    const next: Task = { ...task, ...to, updatedAt: at, version: task.version + 1 }
    floor.putTask(next)
    agenda.add(deadlineOf(floor, next), next.sid)
    if (next.status === 'pending') touched.add(next.sid)
    return next
  }

  return {
    floor, agenda,
    now: () => at,
    setNow: (to: number) => void (at = to),
    change, holders,
    /** Puts a new task on the floor. */
    begin(task: Omit<Task, 'sid' | 'createdAt' | 'updatedAt' | 'version'>): Task {
      const made: Task = { ...task, sid: newSid('WT'), createdAt: at, updatedAt: at, version: 0 }
      floor.putTask(made)
      agenda.add(deadlineOf(floor, made), made.sid)
      touched.add(made.sid)
      return made
    },
    /** Changes what a task says. Those who hold it are told. */
    update(task: Task, to: Partial<Task>): Task {
      const next = change(task, to)
      for (const worker of holders(next)) tell({ type: 'task.updated', to: worker, task: next })
      return next
    },
    offer(task: Task, worker: Worker, timeoutAt: number): void {
      const reservation: Reservation = {
        sid: newSid('WR'), workspaceSid: task.workspaceSid, createdAt: at, updatedAt: at, taskSid: task.sid, workerSid: worker.sid, status: 'pending', timeoutAt, version: 0,
      }
      floor.putReservation(reservation)
      agenda.add(timeoutAt, reservation.sid)
      floor.put('workers', worker.sid, { ...worker, lastReservedAt: at })
      tell({ type: 'reservation.created', to: worker.sid, reservation, task })
    },
    settle(reservation: Reservation, status: Exclude<ReservationStatus, 'pending'>): Reservation {
      const next: Reservation = { ...reservation, status, updatedAt: at, version: reservation.version + 1 }
      floor.putReservation(next)
      const task = floor.world.tasks.get(next.taskSid)
      if (task) tell({ type: `reservation.${eventOf[status]}`, to: next.workerSid, reservation: next, task })
      if (!isLive(next)) isAnyTouched = true
      return next
    },
    changeWorker(worker: Worker, to: Partial<Worker>): Worker {
      const current = floor.world.workers.get(worker.sid) ?? worker
      const next: Worker = { ...current, ...to, updatedAt: at, version: current.version + 1 }
      floor.put('workers', next.sid, next)
      isAnyTouched = true
      if (to.activitySid !== undefined) tell({ type: 'worker.activity.update', to: next.sid, worker: next })
      if (to.attributes !== undefined) tell({ type: 'worker.attributes.update', to: next.sid, worker: next })
      return next
    },
    tell,
    /** Everything may be matched anew. */
    touch: () => void (isAnyTouched = true),
    /** The waiting tasks to look at, and which of them are where they have not been before; nothing is touched after it. */
    takeTouched(): { readonly tasks: readonly Task[]; readonly fresh: ReadonlySet<string> } {
      const fresh = touched
      const tasks = isAnyTouched ? floor.waiting() : floor.waiting(fresh)
      touched = new Set()
      isAnyTouched = false
      return { tasks, fresh }
    },
    /** Ends a task for good; it stays to be seen for a while. */
    end(task: Task, status: 'completed' | 'canceled', reason: string | null): Task {
      if (isEnded(task)) throw new Refused(`Task ${task.sid} is ${task.status} already`)
      const to = holders(task)
      const next = change(task, { status, reason, endedAt: at })
      for (const worker of to) tell({ type: `task.${status}`, to: worker, task: next })
      return next
    },
  }
}
