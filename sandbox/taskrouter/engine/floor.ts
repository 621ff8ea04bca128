/** TaskRouter's tables with what is looked up often: who holds what, what waits, and what a row belongs to. */
import { valueAt, type Lookup } from './expression.ts'
import { liveReservation, type Capacity, type Reservation, type Task, type TaskRouterTables, type Worker } from './model.ts'

type World = { readonly [T in keyof TaskRouterTables]: ReadonlyMap<string, TaskRouterTables[T]> }

/** Where the rows are kept. */
export type Store = {
  readonly world: World
  readonly put: <T extends keyof TaskRouterTables>(table: T, key: string, value: TaskRouterTables[T]) => void
  readonly drop: (table: keyof TaskRouterTables, key: string) => void
}

export type Floor = ReturnType<typeof openFloor>

/** What a worker takes of a channel when nobody has said otherwise. */
const usualCapacity = { capacity: 1, available: true } as const

export const capacityOf = (worker: Worker, channelSid: string): Capacity => worker.capacities[channelSid] ?? { ...usualCapacity, updatedAt: worker.createdAt }

export const isLive = ({ status }: Reservation): boolean => liveReservation.includes(status)

/** SIDs by another SID. */
function openIndex() {
  const sets = new Map<string, Set<string>>()
  return {
    at: (key: string): ReadonlySet<string> => sets.get(key) ?? new Set(),
    add(key: string, sid: string) {
      const set = sets.get(key) ?? new Set()
      sets.set(key, set.add(sid))
    },
    remove(key: string, sid: string) {
      const set = sets.get(key)
      set?.delete(sid)
      if (set?.size === 0) sets.delete(key)
    },
  }
}

const parsed = new WeakMap<object, unknown>()

/** The attributes of a row as an object. */
function attributesOf(row: { readonly attributes: string }): unknown {
  if (!parsed.has(row)) parsed.set(row, JSON.parse(row.attributes))
  return parsed.get(row)
}

export const taskValue = (task: Task): Lookup => (name) => valueAt(attributesOf(task), name.replace(/^task\./, ''))

/** Opens the floor on what is kept. */
export function openFloor({ world, put, drop }: Store) {
  const waiting = new Set<string>()
  const ofTask = openIndex()
  const ofWorker = openIndex()

  function noteTask(task: Task) {
    if (task.status === 'pending') waiting.add(task.sid)
    else waiting.delete(task.sid)
  }

  function noteReservation(reservation: Reservation) {
    ofTask.add(reservation.taskSid, reservation.sid)
    ofWorker.add(reservation.workerSid, reservation.sid)
  }

  world.tasks.forEach(noteTask)
  world.reservations.forEach(noteReservation)
  const reservations = (sids: Iterable<string>): Reservation[] => [...sids].flatMap((sid) => world.reservations.get(sid) ?? [])
  /** What a worker holds or is offered. */
  const heldBy = (workerSid: string): Reservation[] => reservations(ofWorker.at(workerSid)).filter(isLive)
  const load = (workerSid: string, channelSid: string): number => heldBy(workerSid).filter(({ taskSid }) => world.tasks.get(taskSid)?.channelSid === channelSid).length
  const activityOf = (worker: Worker) => world.activities.get(worker.activitySid)

  return {
    world, put, drop,
    putTask(task: Task) {
      put('tasks', task.sid, task)
      noteTask(task)
    },
    putReservation(reservation: Reservation) {
      put('reservations', reservation.sid, reservation)
      noteReservation(reservation)
    },
    /** Forgets a task with all its reservations. */
    dropTask({ sid }: Task) {
      for (const reservation of reservations(ofTask.at(sid))) {
        drop('reservations', reservation.sid)
        ofWorker.remove(reservation.workerSid, reservation.sid)
        ofTask.remove(sid, reservation.sid)
      }
      drop('tasks', sid)
      waiting.delete(sid)
    },
    /** The tasks that wait for a worker, or those among some. */
    waiting: (among: Iterable<string> = waiting): Task[] => [...among].filter((sid) => waiting.has(sid)).flatMap((sid) => world.tasks.get(sid) ?? []),
    reservationsOf: (taskSid: string): Reservation[] => reservations(ofTask.at(taskSid)),
    /** What a worker holds or was offered, also what came to nothing, as long as its task is there. */
    reservationsBy: (workerSid: string): Reservation[] => reservations(ofWorker.at(workerSid)),
    heldBy,
    /** How many tasks of a channel a worker holds or is offered. */
    load,
    /** The same as Twilio tells it, by a channel of the worker's. */
    roomOf(worker: Worker, channelSid: string) {
      const { capacity, available } = capacityOf(worker, channelSid)
      const held = load(worker.sid, channelSid)
      const percentage = capacity === 0 ? 0 : Math.max(0, Math.round((100 * (capacity - held)) / capacity))
      return { configured_capacity: capacity, assigned_tasks: held, available, available_capacity_percentage: percentage }
    },
    isAvailable: (worker: Worker): boolean => activityOf(worker)?.available === true,
    /** What expressions find of a worker: its attributes, and what TaskRouter itself knows. */
    workerValue(worker: Worker): Lookup {
      const own: Readonly<Record<string, unknown>> = { sid: worker.sid, friendly_name: worker.name, activity_sid: worker.activitySid, activity_name: activityOf(worker)?.name }
      return (name) => {
        const path = name.replace(/^worker\./, '')
        return own[path] ?? valueAt(attributesOf(worker), path)
      }
    },
    /** The rows of a table in a workspace, in the order in which they were made. */
    within: <T extends Exclude<keyof TaskRouterTables, 'workspaces'>>(table: T, workspaceSid: string): TaskRouterTables[T][] =>
      [...(world[table] as ReadonlyMap<string, TaskRouterTables[T]>).values()].filter((row) => row.workspaceSid === workspaceSid),
  }
}
