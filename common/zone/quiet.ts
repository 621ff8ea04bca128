/**
 * Quiet hours in the recipient's zone, pure. Before 8 in the morning and after 9 at night no telephone solicitation may be made there (47 CFR
 * 64.1200(c)(1), the recipient's local time), which campaigns keep for all of their texts.
 */
import { minuteIn } from './clock.ts'

/** When texts may go out: from `from` up to, and no longer at, `to`. Minutes of the day, whole quarter hours, `from` before `to`. */
export type DayHours = { readonly from: number; readonly to: number }

/** Every zone's clock is set in whole quarters of an hour, so that it is day or night for a quarter at a time, there as here. */
export const quarterMs = 15 * 60_000
/** Where no hour of these days is day everywhere, none will be. */
const ahead = (3 * 24 * 3_600_000) / quarterMs

/** Whether it is night in any of the zones. Where nobody knows the zone nobody can say that it is day. */
export function isQuiet(zones: readonly string[], at: number, { from, to }: DayHours): boolean {
  const isDayIn = (zone: string): boolean => {
    const minute = minuteIn(zone, at)
    return minute >= from && minute < to
  }
  return zones.length === 0 || !zones.every(isDayIn)
}

/** @returns the first moment from `at` on when it is day in all of the zones; undefined when there is none in the next days */
export const dayFrom = (zones: readonly string[], at: number, hours: DayHours): number | undefined => firstFrom(at, (quarter) => !isQuiet(zones, quarter, hours))

/** @returns the first moment from `at` on when it is night in one of the zones; undefined when there is none in the next days */
export const nightFrom = (zones: readonly string[], at: number, hours: DayHours): number | undefined => firstFrom(at, (quarter) => isQuiet(zones, quarter, hours))

function firstFrom(at: number, holds: (at: number) => boolean): number | undefined {
  if (holds(at)) return at
  let quarter = Math.floor(at / quarterMs) * quarterMs
  for (let passed = 0; passed < ahead; passed += 1) {
    quarter += quarterMs
    if (holds(quarter)) return quarter
  }
  return undefined
}
