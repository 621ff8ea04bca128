/** Says that the desk itself is in trouble: a disk that takes nothing, or a fault of ours. */
import type { Log } from '../../log/log.ts'
import type { Store } from '../../store/store.ts'
import type { Time } from '../../time/time.ts'
import type { Ledger } from './ledger.ts'

/** The same trouble, told once a minute, is told often enough. */
const tellEveryMs = 60_000

type Parts = { readonly ledger: Ledger; readonly log: Log; readonly store: Store; readonly steady: Time['steady']; readonly words: (error: unknown) => string }

/** @returns what is to be called with whatever was thrown; it never throws itself */
export function openOwnFault({ ledger, log, store, steady, words }: Parts): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  return (error) => {
    log.error('the desk is in trouble', { reason: error instanceof Error ? error.message : String(error) })
    store.met(error)
    if (steady() - toldAt < tellEveryMs) return
    toldAt = steady()
    ledger.say([{ kind: 'notice', row: { kind: 'trouble', text: words(error) } }])
  }
}
