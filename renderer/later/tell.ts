/** Says that a text was put off, and until when. */
import type { Page } from '../page/page.ts'
import { comingMoment } from '../words/times.ts'
import { laterWords } from './words.ts'

export function tellScheduled({ clock, toasts }: Pick<Page, 'clock' | 'toasts'>, { dueAt }: { readonly dueAt: number }): void {
  toasts.show(laterWords.scheduled(comingMoment(dueAt, clock.now())))
}
