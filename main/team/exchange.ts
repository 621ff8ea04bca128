/**
 * What a team keeps at the carrier, and how a desk asks for it: documents that many desks write, each by the version it has read; tasks, which
 * the carrier routes; workers and what they are offered. No word of the vendor passes this file. Every call makes one request (lists: one a
 * page) and rejects with a `CarrierError`, nothing else: `unclear` when it may or may not have been done.
 */
import type { TaskState } from '../../contract/model.ts'
import type { TaskFacts } from './records.ts'

/** A document as it was read. `version` changes with every write. */
export type Doc = {
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
  readonly version: string
  /** Since it was last written, by the carrier's clock; whole seconds, so a second more or less. Ms. */
  readonly ageMs: number
}

export type TeamTask = {
  readonly sid: string
  /** Empty where it comes from a list, which tells none: whatever is asked by that is answered `changed`, without a request. */
  readonly version: string
  readonly state: TaskState
  /** Undefined where a list does not carry them: then the task itself has to be asked for. */
  readonly facts: TaskFacts | undefined
  /** By the carrier's clock, ms. */
  readonly ageMs: number
  readonly priority: number
  readonly reason: string | undefined
}

/** A task that is to be made. */
export type NewTeamTask = {
  readonly facts: TaskFacts
  /** Since when the voter waits: epoch ms by the carrier's clock. */
  readonly since?: number | undefined
  readonly priority?: number
  /** The worker whose it is at once, whatever they do and however many chats they hold: a chat that the agent opens. */
  readonly worker?: string
}

/** A worker was offered a task. */
export type Reservation = {
  readonly sid: string
  readonly taskSid: string
  readonly workerId: string
  readonly workerName: string
  /** `pending` rings, `accepted` holds; all else is over. */
  readonly state: 'pending' | 'accepted' | 'wrapping' | 'over'
  readonly ageMs: number
}

export type TeamWorker = {
  readonly id: string
  readonly name: string
  /** The desk's id of the activity where the office has one, else the carrier's name of it. */
  readonly activity: string
  readonly available: boolean
  /** Since when, by the carrier's clock: epoch ms. */
  readonly since: number
  readonly isSupervisor: boolean
  /** They are in the team no more; what is known of them stays. */
  readonly hasLeft: boolean
}

/** How a request that depends on a version ended when it was not done: somebody was faster; the task is over; nothing is there. */
export type NotDone = 'changed' | 'over' | 'gone'

export type Exchange = {
  /** The carrier's clock, epoch ms, as far as its answers have told it. */
  now(): number | undefined

  readDoc(name: string): Promise<Doc | undefined>
  /** `exists`: somebody made it already. `ttlSeconds`: it is gone so long after its last write; 0 for never. */
  createDoc(name: string, data: Doc['data'], ttlSeconds: number): Promise<Doc | 'exists'>
  /** Writes all of it, if nobody has written since `version`. */
  writeDoc(name: string, data: Doc['data'], version: string, ttlSeconds: number): Promise<Doc | 'changed' | 'gone'>
  removeDoc(name: string): Promise<void>

  task(sid: string): Promise<TeamTask | undefined>
  /** `live`: pending, reserved, assigned, wrapping. `ended`: those that were completed or canceled in the last minutes, as long as the carrier keeps them. */
  tasks(which: 'live' | 'ended' | 'waiting'): Promise<readonly TeamTask[]>
  /** Not idempotent: after `unclear` look for one with the same claim first. */
  makeTask(task: NewTeamTask): Promise<TeamTask>
  /** Other facts for a task that is not over. `gone`: nothing is there any more. */
  changeTask(sid: string, facts: TaskFacts, version: string): Promise<TeamTask | NotDone>
  /** Its state becomes `to`. Without a version whatever has happened meanwhile. `over` also when it is no longer in a state that can. */
  endTask(sid: string, to: 'completed' | 'canceled', reason: string, version?: string): Promise<'done' | NotDone>
  prioritize(sid: string, priority: number): Promise<'done' | NotDone>

  /** What a worker is offered and holds. `accepted` are those of the held that nobody wraps up, which in a team nobody does: one request. */
  reservations(workerId: string, which: 'pending' | 'accepted' | 'held'): Promise<readonly Reservation[]>
  /** Who was offered a task, the newest last. */
  reservationsOf(taskSid: string): Promise<readonly Reservation[]>
  /** `over`: the offer no longer stands. */
  answer(workerId: string, reservationSid: string, to: 'accepted' | 'rejected'): Promise<'done' | 'over'>

  workers(): Promise<readonly TeamWorker[]>
  worker(id: string): Promise<TeamWorker | undefined>
  /** `activity`: a desk's id. What rings at the worker goes back to the queue when it takes no work. */
  setActivity(workerId: string, activity: string): Promise<TeamWorker>
  setCapacity(workerId: string, chats: number): Promise<void>
}
