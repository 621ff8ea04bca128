/** Says that the desk itself is in trouble: a fault of ours, or a disk that takes nothing. */
import type { Ledger } from './ledger.ts'
import type { Log } from './parts.ts'

/** The same trouble, told once a minute, is told often enough. */
const TELL_EVERY_MS = 60_000

/** @returns what is to be called with whatever was thrown; it never throws itself */
export function openPlight(ledger: Ledger, log: Log): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  return (error) => {
    const reason = error instanceof Error ? error.message : String(error)
    log.error('the desk is in trouble', { reason })
    if (performance.now() - toldAt < TELL_EVERY_MS) return
    toldAt = performance.now()
    const text = `Textdesk cannot go on for the moment (${reason}). No text is lost: what waits is on the disk and is tried again every few seconds. If this stays, check that the disk is not full.`
    ledger.say([{ kind: 'notice', row: { kind: 'trouble', text } }])
  }
}
