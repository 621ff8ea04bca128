/** How often the inbox looks: as often as somebody waits for a word, and as seldom as Twilio asks for (one request in flight, no busy polling). */
import { isAvailable } from '../core/availability.ts'
import type { Context } from '../core/context.ts'

/** `lively`: a chat is being held. `expecting`: somebody waits for a voter's word. `idle`: nobody does. Ms between looks. */
export const pollEveryMs = {
  practice: { lively: 700, expecting: 1_000, idle: 3_000 },
  twilio: { lively: 2_000, expecting: 3_000, idle: 10_000 },
} as const

/** In a team: whether its bell is heard, and how long to rest all the same, since it may lose an event. Ms. */
export type TeamBell = { readonly isBelled: boolean; readonly restMs: number }

export type Urgency = keyof (typeof pollEveryMs)['twilio']

/** How urgent the next look is. */
export function urgencyOf(context: Context): Urgency {
  const { tasks, routes } = context.store
  if (tasks.isAnyAssigned()) return 'lively'
  return isAvailable(context) || routes.isAnyOpen() ? 'expecting' : 'idle'
}
