/** The carrier's clock, as its answers tell it: this machine's may be wrong, and may be set in the middle of a send. */
import { machineTime, type Time } from '../../time/time.ts'

export type CarrierClock = {
  /** Takes the Date header of an answer (RFC 9110, 6.6.1); one that cannot be read is ignored. */
  heard(date: unknown): void
  /**
   * Epoch ms, never ahead of the carrier by more than the rounding of its header to whole seconds; undefined before the first answer, and after
   * a sleep of the machine, or when its clock was set, until the next one.
   */
  now(): number | undefined
}

/**
 * What only goes forward stands still while the machine sleeps, on most systems, and the clock that does not can be set: where the two part by
 * more than this, nobody here knows how much time went by.
 */
const sameMs = 5_000

/** @param time carries the carrier's clock on between two answers */
export function carrierClock({ now, steady }: Pick<Time, 'now' | 'steady'> = machineTime): CarrierClock {
  let told: { readonly at: number; readonly on: number; readonly read: number } | undefined
  return {
    heard(date) {
      const at = typeof date === 'string' ? Date.parse(date) : Number.NaN
      if (!Number.isNaN(at)) told = { at, on: steady(), read: now() }
    },
    now() {
      if (!told) return undefined
      const gone = steady() - told.on
      return Math.abs(now() - told.read - gone) > sameMs ? undefined : told.at + Math.round(gone)
    },
  }
}
