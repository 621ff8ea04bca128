/** A text meets quiet hours: it waits for the morning, goes because the agent knew of them, or asks. */
import type { Quiet } from '../../../../contract/queries.ts'
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { nightOf } from '../../people/quiet.ts'

/**
 * The agent has just sent the text, or said that it goes now: where they were warned of the hour, that is their word on it.
 *
 * @param knowsHour false where nobody has seen at what hour it goes; then it asks when it is begun
 */
export function meetNight(context: Context, stroke: Stroke, id: string, phone: string, knowsHour = true): void {
  const night = nightOf(context, phone, stroke.at)
  if (!night) return
  if (context.settings().rules.quietHours !== 'warn') holdForDay(context, stroke, id, night)
  else if (knowsHour) goAnyway(context, stroke, id, night)
}

/** The override: it is in the journal with the zone in which it was night. */
export function goAnyway({ store }: Context, stroke: Stroke, id: string, { zone, turnsAt }: Quiet): void {
  store.messages.inQuiet(id, 'anyway', stroke.record('gate.overridden', id, { zone, until: turnsAt }))
  stroke.touch('message', id)
}

/**
 * The text waits until it is day there, as one that the agent put off does; then the gate is asked again.
 *
 * @returns false when that day never comes
 */
export function holdForDay({ store }: Context, stroke: Stroke, id: string, { zone, turnsAt }: Quiet): boolean {
  if (turnsAt === undefined) return false
  store.messages.inQuiet(id, 'held', stroke.record('gate.held', id, { zone, until: turnsAt }))
  store.dues.set('later', id, turnsAt)
  stroke.touch('message', id)
  return true
}
