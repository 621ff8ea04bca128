/**
 * TaskRouter's engine. It knows no timers: everything happens at the time up to which it was told to catch up last.
 * Rows that its functions take must be as they are then.
 */
import { capacityOf, taskValue } from './floor.ts'
import { deadlineOf, openHands, type HandParts } from './hands.ts'
import { chosenFor, filterFor, freeWorkers, isSkipped, routingOf, stepsOf } from './matching.ts'
import type { Capacity, Task, Worker } from './model.ts'
import { openMoves } from './moves.ts'

/** A reservation stands so long when no workflow says it, in seconds. */
const usualTimeout = 120

/** What a new task is made of. */
export type NewTask = Pick<Task, 'workspaceSid' | 'attributes' | 'channelSid' | 'workflowSid' | 'priority' | 'timeout' | 'routingTarget' | 'ignoreCapacity'> & {
  readonly virtualStartAt?: number | undefined
}

export type EngineParts = HandParts & { /** Epoch ms. */ readonly now: () => number }

const byTurn = (a: Task, b: Task): number => b.priority - a.priority || a.virtualStartAt - b.virtualStartAt || a.createdAt - b.createdAt

/** Opens the engine on what is kept. */
export function openEngine(parts: EngineParts) {
  const { now } = parts
  const hands = openHands(parts)
  const { floor, agenda } = hands
  const moves = openMoves(hands)

  const timeoutOf = ({ workflowSid }: Task): number => (floor.world.workflows.get(workflowSid ?? '')?.reservationTimeout ?? usualTimeout) * 1000

  /** Workers with room for a task, looked up once for all tasks of its channel. */
  function openRoom() {
    const rooms = new Map<string, Worker[]>()
    return ({ workspaceSid, channelSid }: Task): readonly Worker[] => {
      const key = `${workspaceSid} ${channelSid}`
      const room = rooms.get(key) ?? freeWorkers(floor, workspaceSid, channelSid)
      rooms.set(key, room)
      return room
    }
  }

  /** Offers the task to whom its step finds; else it goes on, when its step is to be skipped. */
  function route(waiting: Task, roomFor: (task: Task) => readonly Worker[], isFresh: boolean): boolean {
    for (let task = waiting; ;) {
      const chosen = chosenFor(floor, task, roomFor(task))
      if (chosen.length > 0) {
        moves.offer(task, chosen, hands.now() + timeoutOf(task))
        return true
      }
      const step = stepsOf(floor, task)[task.step]
      if (!isFresh || !step || !isSkipped(floor, task, step) || !stepsOf(floor, task)[task.step + 1]) return false
      task = moves.enter(task, task.step + 1)
    }
  }

  function match() {
    const { tasks, fresh } = hands.takeTouched()
    let roomFor = openRoom()
    for (const task of tasks.toSorted(byTurn)) if (route(task, roomFor, fresh.has(task.sid))) roomFor = openRoom()
  }

  /** What was planned for this row happens, unless it has been overtaken. */
  function fall(sid: string) {
    const reservation = floor.world.reservations.get(sid)
    if (reservation?.status === 'pending' && reservation.timeoutAt <= hands.now()) moves.miss(reservation)
    const task = floor.world.tasks.get(sid)
    if (!task || deadlineOf(floor, task) > hands.now()) return
    if (task.endedAt !== null || task.assignedAt !== null) return moves.remove(task)
    if (task.createdAt + task.timeout * 1000 <= hands.now()) moves.cancel(task, 'Task TTL Exceeded')
    else moves.enter(task, task.step + 1)
  }

  /** Lets everything happen that is due by now, each at its own time. */
  function catchUp() {
    const to = now()
    for (let due = agenda.take(to); due; due = agenda.take(to)) {
      hands.setNow(Math.max(due.at, hands.now()))
      fall(due.key)
      match()
    }
    hands.setNow(to)
    match()
  }

  /** Does something, and lets tasks find their workers after it. */
  function act<T>(deed: () => T): T {
    const result = deed()
    match()
    return result
  }

  return {
    catchUp,
    /** When something is due next, in epoch ms. */
    nextAt: agenda.nextAt,
    addTask: (input: NewTask): Task =>
      act(() => {
        const at = hands.now()
        const routing = routingOf(floor, input)
        const draft = {
          ...input, status: 'pending', queueSid: null, queueEnteredAt: at, reason: null, virtualStartAt: input.virtualStartAt ?? at, filter: -1, step: 0,
          offers: 0, assignedAt: null, endedAt: null,
        } as const
        const task = hands.begin({ ...draft, filter: routing ? filterFor(routing, taskValue({ ...draft, sid: '', createdAt: at, updatedAt: at, version: 0 })) : -1 })
        return routing ? moves.enter(task, 0) : task
      }),
    updateTask: (task: Task, to: Partial<Pick<Task, 'attributes' | 'priority' | 'channelSid' | 'virtualStartAt'>>): Task => act(() => hands.update(task, to)),
    cancel: (task: Task, reason: string | null) => act(() => moves.cancel(task, reason)),
    wrap: (task: Task, reason: string | null) => act(() => moves.wrap(task, reason)),
    complete: (task: Task, reason: string | null) => act(() => moves.complete(task, reason)),
    remove: (task: Task) => act(() => moves.remove(task)),
    answer: (...answer: Parameters<typeof moves.answer>) => act(() => moves.answer(...answer)),
    setActivity: (...change: Parameters<typeof moves.setActivity>) => act(() => moves.setActivity(...change)),
    addWorker: (input: Pick<Worker, 'workspaceSid' | 'name' | 'attributes' | 'activitySid'>): Worker =>
      act(() => {
        const at = hands.now()
        const worker: Worker = { ...input, sid: parts.newSid('WK'), createdAt: at, updatedAt: at, statusChangedAt: at, lastReservedAt: 0, capacities: {}, version: 0 }
        floor.put('workers', worker.sid, worker)
        hands.touch()
        return worker
      }),
    updateWorker: (worker: Worker, to: Partial<Pick<Worker, 'attributes' | 'name'>>): Worker => act(() => hands.changeWorker(worker, to)),
    setCapacity: (worker: Worker, channelSid: string, to: Partial<Omit<Capacity, 'updatedAt'>>): Worker =>
      act(() => {
        const capacities = { ...worker.capacities, [channelSid]: { ...capacityOf(worker, channelSid), ...to, updatedAt: hands.now() } }
        const next = hands.changeWorker(worker, { capacities })
        parts.tell({ type: 'worker.capacity.update', to: next.sid, worker: next, channelSid })
        return next
      }),
    /** Something else has changed by which tasks find their workers. */
    lookAgain: () => act(hands.touch),
  }
}
