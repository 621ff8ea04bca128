/** What the clocks of a zone show. */

type Clock = { readonly format: Intl.DateTimeFormat; /** Of the minute that was asked for last, since the epoch, what the clock showed. */ shown: { readonly since: number; readonly minute: number } | undefined }

const clocks = new Map<string, Clock>()

/**
 * @param zone IANA name
 * @param at epoch ms
 * @returns minutes since midnight on the clocks there
 * @throws RangeError when there is no such zone
 */
export function minuteIn(zone: string, at: number): number {
  const clock = clocks.get(zone) ?? { format: new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }), shown: undefined }
  clocks.set(zone, clock)
  // A thousand texts ask within the same minute.
  const since = Math.floor(at / 60_000)
  if (clock.shown?.since !== since) {
    const [hour, minute] = clock.format.format(at).split(':')
    clock.shown = { since, minute: Number(hour) * 60 + Number(minute) }
  }
  return clock.shown.minute
}

/** Whether there is a zone of that name. */
export function isZone(zone: string): boolean {
  try {
    return minuteIn(zone, 0) >= 0
  } catch {
    return false
  }
}
