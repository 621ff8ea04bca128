/** What TaskRouter knows, as rows: https://www.twilio.com/docs/taskrouter. Times are epoch ms by the carrier's clock, attributes JSON text. */

type Made = { readonly sid: string; readonly createdAt: number; readonly updatedAt: number }
type Within = Made & { readonly workspaceSid: string }

export type Workspace = Made & {
  readonly name: string
  readonly defaultActivitySid: string
  /** Where a worker goes who misses an offer. */
  readonly timeoutActivitySid: string
}

/** `available` never changes. */
export type Activity = Within & { readonly name: string; readonly available: boolean }

export type TaskChannel = Within & { readonly name: string; readonly uniqueName: string }

export type TaskQueue = Within & {
  readonly name: string
  /** Which workers serve it. */
  readonly targetWorkers: string
  /** How many of them a task is offered to at once. */
  readonly maxReserved: number
}

export type Workflow = Within & {
  readonly name: string
  /** JSON text. */
  readonly configuration: string
  /** How long an offer stands, in seconds. */
  readonly reservationTimeout: number
}

/** How many tasks of a channel a worker takes at once. */
export type Capacity = { readonly capacity: number; readonly available: boolean; readonly updatedAt: number }

export type Worker = Within & {
  readonly name: string
  readonly attributes: string
  readonly activitySid: string
  readonly statusChangedAt: number
  readonly lastReservedAt: number
  /** By the channel's SID; those that nobody changed are missing. */
  readonly capacities: Readonly<Record<string, Capacity>>
  readonly version: number
}

export type TaskStatus = 'pending' | 'reserved' | 'assigned' | 'wrapping' | 'completed' | 'canceled'

export type Task = Within & {
  readonly attributes: string
  readonly status: TaskStatus
  readonly channelSid: string
  readonly workflowSid: string | null
  readonly queueSid: string | null
  readonly queueEnteredAt: number
  readonly priority: number
  /** How long it may live unassigned, in seconds. */
  readonly timeout: number
  readonly reason: string | null
  readonly virtualStartAt: number
  readonly routingTarget: string | null
  readonly ignoreCapacity: boolean
  /** Where it is on its way: the filter of its workflow (-1 for the default one) and the step in that. */
  readonly filter: number
  readonly step: number
  /** How many offers there were. */
  readonly offers: number
  readonly assignedAt: number | null
  readonly endedAt: number | null
  readonly version: number
}

export type ReservationStatus = 'pending' | 'accepted' | 'rejected' | 'timeout' | 'canceled' | 'rescinded' | 'wrapping' | 'completed'

export type Reservation = Within & {
  readonly taskSid: string
  readonly workerSid: string
  readonly status: ReservationStatus
  /** When it ends by itself. */
  readonly timeoutAt: number
  readonly version: number
}

/** TaskRouter's tables, each by SID in the order in which its rows were made. */
export type TaskRouterTables = {
  workspaces: Workspace
  activities: Activity
  taskChannels: TaskChannel
  taskQueues: TaskQueue
  workflows: Workflow
  workers: Worker
  tasks: Task
  reservations: Reservation
}

export const liveTask: readonly TaskStatus[] = ['pending', 'reserved', 'assigned', 'wrapping']

/** Reservations that take up capacity: that a wrapping one does as well is assumed. */
export const liveReservation: readonly ReservationStatus[] = ['pending', 'accepted', 'wrapping']

export const isEnded = ({ status }: Task): boolean => !liveTask.includes(status)
