/** What the clocks of a zone show. */

const clocks = new Map<string, Intl.DateTimeFormat>()

/**
 * @param zone IANA name
 * @param at epoch ms
 * @returns minutes since midnight on the clocks there
 * @throws RangeError when there is no such zone
 */
export function minuteIn(zone: string, at: number): number {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' })
  clocks.set(zone, clock)
  const [hour, minute] = clock.format(at).split(':')
  return Number(hour) * 60 + Number(minute)
}

/** Whether there is a zone of that name. */
export function isZone(zone: string): boolean {
  try {
    return minuteIn(zone, 0) >= 0
  } catch {
    return false
  }
}
