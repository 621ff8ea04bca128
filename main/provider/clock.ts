/** The carrier's clock, as its answers tell it: this machine's may be wrong, and may be set in the middle of a send. */
import { machineTime } from '../time.ts'

export type CarrierClock = {
  /** Takes the Date header of an answer (RFC 9110, 6.6.1); one that cannot be read is ignored. */
  heard(date: unknown): void
  /** Epoch ms, never ahead of the carrier by more than the rounding of its header to whole seconds; undefined before the first answer. */
  now(): number | undefined
}

/** @param steady ms that only ever go forward, whatever happens to the machine's clock */
export function carrierClock(steady: () => number = machineTime.steady): CarrierClock {
  let told: { readonly at: number; readonly on: number } | undefined
  return {
    heard(date) {
      const at = typeof date === 'string' ? Date.parse(date) : Number.NaN
      if (!Number.isNaN(at)) told = { at, on: steady() }
    },
    now: () => told && told.at + Math.round(steady() - told.on),
  }
}
