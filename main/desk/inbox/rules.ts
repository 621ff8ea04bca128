/** What a reading of the carrier's list brings, pure: the inbox plays it against a real carrier, rules.test.ts against a model. */
import type { Carried } from '../../provider/provider.ts'
import type { Consent } from './consent.ts'

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

export type LastConsents = Map<string, { readonly consent: 'refused' | 'started' | 'yes'; readonly words: string }>

/**
 * What everyone last said of being texted, by person. Whoever said nothing of it, or left open what they mean, is left out.
 * @param consentOf what an arrival says
 */
export function lastConsents(arrivals: readonly Carried[], consentOf: (arrival: Carried) => Consent | undefined): LastConsents {
  return new Map(
    arrivals.flatMap((arrival) => {
      const { person, body } = arrival
      const consent = consentOf(arrival)
      return consent === undefined || consent === 'doubtful' || consent === 'wrong-number' || person === '' ? [] : [[person, { consent, words: body }] as const]
    }),
  )
}

/** How far a reading has come: the newest row's time, but never ahead of the carrier's clock, so that one odd date cannot hide what comes. */
export function readUpTo(rows: readonly Carried[], carrierNow: number): number | undefined {
  if (rows.length === 0) return undefined
  return Math.min(carrierNow, rows.reduce((newest, { at }) => Math.max(newest, at), 0))
}

/** Clocks that go with each other to that much are taken for one: the carrier tells whole seconds, and an answer takes its time. */
const sameClockMs = 3_000

/**
 * The carrier's time of an arrival on the desk's own clock, which is the one that is shown and compared: either may be wrong by hours.
 * @param clock.now the desk's clock, `offset`: how far it is ahead of the carrier's
 * @param clock.floor earlier than this a row that is new now cannot have come, since the list has been read without a gap; undefined after one
 */
export function shownAt(at: number, clock: { readonly now: number; readonly offset: number; readonly floor: number | undefined }): number {
  const moved = Math.abs(clock.offset) < sameClockMs ? at : at + clock.offset
  return moved > clock.now || (clock.floor !== undefined && moved < clock.floor) ? clock.now : moved
}
