/** Since when a practice evening lasts. */
import type { Outcome } from '../../../contract/commands.ts'
import type { Span } from '../../../contract/answers/stats.ts'
import { done } from '../../../contract/handlers.ts'
import type { Entry } from '../../store/file/journal.ts'
import type { Context } from '../core/context.ts'
import { spanOf } from '../stats/days.ts'

const begun = 'evening.begun'

/** The agent plays another evening: from now on everything is counted anew. */
export function eveningBegin({ ledger }: Context): Outcome {
  ledger.commit('worker', (stroke) => void stroke.record(begun, 'practice'))
  return done
}

/** The evening, and what the journal has of it, newest first: since the agent began it anew, else since this machine's midnight. */
export function eveningIn({ store, now }: Pick<Context, 'store' | 'now'>): { readonly span: Span; readonly entries: readonly Entry[] } {
  const { from, until } = spanOf('today', now())
  const entries: Entry[] = []
  for (const entry of store.journal.newestFirst()) {
    if (entry.at < from) break
    if (entry.kind === begun) return { span: { from: entry.at, until }, entries }
    entries.push(entry)
  }
  return { span: { from, until }, entries }
}
