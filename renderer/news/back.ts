/** Coming back to the machine, as the agent hears of it: how long they were away, and what they are now. */
import type { Worker } from '../../contract/model.ts'
import { toast, withdrawToast } from '../page/toasts.ts'
import { mirror } from '../desk/mirror.ts'
import { wentOffline } from './notices.ts'
import { statusWords } from '../words/presence.ts'
import { clockTime } from '../words/times.ts'

/** Says once that the worker is back, and puts away what a return makes untrue. Returns the way to stop. */
export function tellBack(): () => void {
  return mirror.subscribe(({ worker }, { worker: before, phase }) => {
    if (phase !== 'ready' || worker === before) return
    if (worker.available) withdrawToast(wentOffline)
    if (before.away && !worker.away) toast(backWords(worker, before.away), undefined, 'away')
  })
}

function backWords({ activity, available, since }: Worker, away: NonNullable<Worker['away']>): string {
  return `You were away from ${clockTime(away.since)} to ${clockTime(since)}. ${statusWords(activity)}${available ? ' again' : ''}.`
}
