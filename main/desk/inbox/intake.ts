/** What a reading of the carrier's list brings, pure: the inbox plays it against a real carrier, intake.test.ts against a model. */
import type { Carried } from '../../provider/provider.ts'
import { consentIn } from './optout.ts'

/**
 * What is new among the rows, each SID once, oldest first. Rows of one second keep the carrier's own order, which lists the newest first.
 * @param floor rows at or before this time (the carrier's epoch ms) were there before the desk and are not brought in
 */
export function newArrivals(rows: readonly Carried[], floor: number, isKnown: (sid: string) => boolean): readonly Carried[] {
  const bySid = new Map(rows.map((row) => [row.sid, row]))
  return [...bySid.values()]
    .filter((row) => row.at > floor && !isKnown(row.sid))
    .toReversed()
    .toSorted((a, b) => a.at - b.at)
}

/** Everyone's last word on being texted: person by person, whether they now refuse. Whoever said nothing of it is left out. */
export function lastConsents(arrivals: readonly Carried[]): ReadonlyMap<string, boolean> {
  const said = arrivals.map((row) => [row.person, consentIn(row.body)] as const)
  return new Map(said.flatMap(([phone, consent]) => (consent ? [[phone, consent === 'refused'] as const] : [])))
}

/** How far a reading has come: the newest row's time, but never ahead of the carrier's clock, so that one odd date cannot hide what comes. */
export function readUpTo(rows: readonly Carried[], carrierNow: number): number | undefined {
  if (rows.length === 0) return undefined
  return Math.min(carrierNow, Math.max(...rows.map((row) => row.at)))
}
