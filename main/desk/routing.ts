/**
 * Who gets a conversation: pure decisions, with TaskRouter's meanings. A team mode can put TaskRouter itself in their place,
 * so nothing here reads a clock, a store or a carrier.
 */

/** What is known when a voter's message arrives. */
export type Arrival = {
  /** A task of the conversation is waited for or worked on. */
  readonly hasLiveTask: boolean
  /** The open route of the conversation, if a send was parked. */
  readonly route: 'me' | 'any' | undefined
  /** The worker's activity takes work. */
  readonly available: boolean
}

/** `join`: the message belongs to the live task. `me`: a new task, straight into the worker's chats. `queue`: a new task, offered. */
export function placeArrival({ hasLiveTask, route, available }: Arrival): 'join' | 'me' | 'queue' {
  if (hasLiveTask) return 'join'
  return route === 'me' && available ? 'me' : 'queue'
}

/** How the desk offers work. Durations in ms. */
export type OfferRules = {
  /** How long a reservation rings. */
  readonly ringMs: number
  /** How long a declined task is not offered to the same worker. */
  readonly declinedMs: number
  /** The same after a reservation that nobody answered. */
  readonly missedMs: number
  /** Chats that a worker may hold by offer; the agent's own sends do not count. */
  readonly capacity: number
}

export const offerRules: OfferRules = { ringMs: 30_000, declinedMs: 60_000, missedMs: 5_000, capacity: 5 }

/** What is known when the desk looks for work to offer. */
export type Queue = {
  readonly available: boolean
  /** Chats that the worker holds by offer, and reservations that ring. */
  readonly held: number
  /** Pending tasks, longest waiting first. */
  readonly pending: readonly { readonly id: string; readonly cooling: boolean }[]
}

/** The tasks to reserve now, in the order in which they have waited. */
export function tasksToOffer({ available, held, pending }: Queue, { capacity } = offerRules): readonly string[] {
  if (!available) return []
  return pending.filter((task) => !task.cooling).slice(0, Math.max(0, capacity - held)).map((task) => task.id)
}
