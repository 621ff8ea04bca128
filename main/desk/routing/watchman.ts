/**
 * The desk's own watchman: every voter who waits for an answer has an owner, an offer or a place in the queue. It looks at the start and
 * every minute, mends what it finds and writes it into the journal; there should be nothing to find.
 */
import type { Context } from '../core/context.ts'

export const everyMs = 60_000
/** Older messages are no voter who waits, after a repair either. */
const weekMs = 7 * 24 * 3_600_000
/** Messages of before the start that the first look goes through: what the last minute of a busy desk may have left. */
const firstLook = 2_000

export type Watchman = ReturnType<typeof openWatchman>

export function openWatchman(context: Context) {
  const { store, ledger, log, now } = context
  /** Sequence of the newest message that was looked at. What a repair has brought together is looked through for a week back. */
  let seen = store.repair ? (store.messages.firstSince(now() - weekMs) ?? 1) - 1 : store.messages.last() - firstLook

  return {
    /** @returns how much had to be mended */
    look(): number {
      const last = store.messages.last()
      const found = ledger.commit('clock', (stroke) => {
        store.dues.set('sweep', 'desk', stroke.at + everyMs)
        const mended = context.routing().mend(stroke, seen)
        context.routing().offerWork(stroke)
        return mended
      })
      seen = last
      if (found > 0) log.warn('the desk had to be mended', { mended: found })
      return found
    },
  }
}
