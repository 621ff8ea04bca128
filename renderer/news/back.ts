/** Coming back to the machine, as the agent hears of it: how long they were away, and what they are now. */
import type { Worker } from '../../contract/model.ts'
import type { Activity } from '../../contract/settings.ts'
import type { Page } from '../page/page.ts'
import { statusWords } from '../words/presence.ts'
import { clockTime } from '../words/times.ts'
import { hostileRun, wentOffline } from './notices.ts'
import { newsWords as words } from './words.ts'

/** Says once that the worker is back, and puts away what a return makes untrue. Returns the way to stop. */
export function tellBack({ mirror, toasts }: Pick<Page, 'mirror' | 'toasts'>): () => void {
  return mirror.subscribe(({ worker, settings }, { worker: before, phase }) => {
    if (phase !== 'ready' || worker === before) return
    if (worker.available) toasts.withdraw(wentOffline)
    else toasts.withdraw(hostileRun)
    if (before.away && !worker.away) toasts.show(backWords(worker, settings.activities, before.away), undefined, 'away')
  })
}

function backWords({ activity, available, since }: Worker, list: readonly Activity[], away: NonNullable<Worker['away']>): string {
  const status = statusWords(list, activity)
  // A moment on the clock has no length.
  if (since - away.since < 60_000) return available ? words.backAtWork({ status }) : words.back({ status })
  const when = { from: clockTime(away.since), to: clockTime(since), status }
  return available ? words.backAtWorkAfter(when) : words.backAfter(when)
}
