/** Says that a text was put off, and until when. */
import type { Page } from '../page/page.ts'
import { goesAt } from '../quiet/useQuiet.ts'
import { comingMoment } from '../words/times.ts'
import { laterWords } from './words.ts'

/** Where it will be held for the end of quiet hours, it says when that is. */
export async function tellScheduled({ clock, mirror, query, toasts }: Pick<Page, 'clock' | 'mirror' | 'query' | 'toasts'>, phone: string, { dueAt }: { readonly dueAt: number }): Promise<void> {
  const { quietHours } = mirror.getState().settings.rules
  // Without an answer nothing is known but the time that was chosen.
  const quiet = quietHours === 'hold' ? await query('gate.quiet', { phone, at: dueAt }).catch(() => undefined) : undefined
  const at = goesAt(quiet, quietHours, dueAt)
  toasts.show((at === dueAt ? laterWords.scheduled : laterWords.held)(comingMoment(at, clock.now())))
}
