/** What clocks show where a person may be, beside the agent's own. A number may be in several zones, so that no one time is theirs. */
import { wallClock } from '../../common/zone/moment.ts'
import { zonesOf } from '../../common/zone/zones.ts'
import { clockTime } from '../words/times.ts'
import { laterWords as words } from './words.ts'

/** Clocks that are farther apart say nothing of when it is for somebody. */
const farApartMs = 6 * 3_600_000

/** @param known what is said of the person, or the one zone of their number */
export const zonesFor = (phone: string, known: string | undefined): readonly string[] => (known === undefined ? zonesOf(phone) : [known])

/** A zone by whose clock they surely go at that time; undefined where they may go by several. */
export function surelyIn(zones: readonly string[], at: number): string | undefined {
  const [first] = zones
  return first !== undefined && zones.every((zone) => wallClock(zone, at) === wallClock(first, at)) ? first : undefined
}

/** A time for them and for the agent: “9:00 AM for them, 11:00 AM for you”. */
export function bothClocks(zones: readonly string[], at: number): string {
  const yours = clockTime(at)
  const walls = zones.map((zone) => ({ zone, wall: Date.parse(`${wallClock(zone, at)}Z`) })).toSorted((a, b) => a.wall - b.wall)
  const [first, last] = [walls[0], walls.at(-1)]
  if (!first || !last) return yours
  if (last.wall - first.wall > farApartMs) return words.unknown({ yours })
  const [from, to] = [clockTime(at, first.zone), clockTime(at, last.zone)]
  if (from !== to) return words.range({ from, to, yours })
  return from === yours ? yours : words.both({ theirs: from, yours })
}
