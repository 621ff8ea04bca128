/**
 * Who gets a conversation: pure decisions, with TaskRouter's meanings. A team mode can put TaskRouter itself in their place,
 * so nothing here reads a clock, a store or a carrier. rules.test.ts plays them against a model world.
 */

import type { DeskRules } from '../../../contract/settings.ts'

/** The rules of a desk; durations in ms. */
export type RoutingRules = {
  /** How long a reservation rings. */
  readonly ringMs: number
  /** Chats that a worker may hold by offer; the agent's own sends and promised replies do not count. */
  readonly capacity: number
  /** How long a promised reply waits for its owner who is not there; afterwards anybody may take it. */
  readonly ownerMs: number
  /** A reply during wrap-up: goes on with that chat, or begins a task of its own. */
  readonly wrapReply: 'reopen' | 'new'
}

/** The rules as the settings give them. */
export function routingRules({ ringSeconds, capacity, ownerMinutes, wrapReply }: DeskRules): RoutingRules {
  return { ringMs: ringSeconds * 1_000, capacity, ownerMs: ownerMinutes * 60_000, wrapReply }
}

/** How long a task does not ring again after the worker declined it, missed it, or had it taken back. */
export const cooldownMs = { rejected: 60_000, timeout: 5_000, rescinded: 0 } as const

/** What is known when a voter's message arrives. */
export type Arrival = {
  /** A task of the conversation is waited for or worked on. */
  readonly hasLiveTask: boolean
  /** A task of the conversation is in wrap-up. */
  readonly isWrapping: boolean
  /** The open route of the conversation, if a send was parked. */
  readonly route: 'me' | 'any' | undefined
  /** The worker takes work now. */
  readonly available: boolean
  /** The message says nothing but that they want no more texts: nobody has to answer it. */
  readonly isRefusal?: boolean
}

/**
 * `join`: the message belongs to the live task. `reopen`: the chat in wrap-up goes on. `mine`: a new task, straight into the worker's chats.
 * `held`: a new task that waits for its owner for `ownerMs`. `queue`: a new task, offered. `none`: it is kept, and no task begins.
 */
export type Placement = 'join' | 'reopen' | 'mine' | 'held' | 'queue' | 'none'

export function placeArrival({ hasLiveTask, isWrapping, route, available, isRefusal = false }: Arrival, { wrapReply }: Pick<RoutingRules, 'wrapReply'>): Placement {
  if (hasLiveTask) return 'join'
  if (isRefusal && route === undefined) return 'none'
  if (isWrapping && wrapReply === 'reopen') return 'reopen'
  if (route !== 'me') return 'queue'
  return available ? 'mine' : 'held'
}

/** What is known when the desk looks for work to hand out. */
export type Queue = {
  readonly available: boolean
  /** Chats that the worker holds by offer, and reservations that ring. */
  readonly held: number
  /** Pending tasks, longest waiting first. `cooling`: rests after a refusal or a miss. `isOwned`: a promised reply that waits for the worker. */
  readonly pending: readonly { readonly id: string; readonly cooling: boolean; readonly isOwned: boolean }[]
}

/** The tasks that come to the worker now: `mine` straight into their chats, `ring` as reservations, each in the order in which they waited. */
export function handOut({ available, held, pending }: Queue, { capacity }: Pick<RoutingRules, 'capacity'>): { readonly mine: readonly string[]; readonly ring: readonly string[] } {
  if (!available) return { mine: [], ring: [] }
  const free = Math.max(0, capacity - held)
  return {
    mine: pending.filter(({ isOwned }) => isOwned).map(({ id }) => id),
    ring: pending.filter(({ isOwned, cooling }) => !isOwned && !cooling).slice(0, free).map(({ id }) => id),
  }
}
