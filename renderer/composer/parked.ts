/** Says that a message went out and that its chat waits for the reply. */
import { numberText } from '../../common/number/write.ts'
import type { Sent } from '../desk/typed/sending.ts'
import type { Page } from '../page/page.ts'
import { composerWords } from './words.ts'

/** The toast of the second and third option. */
export function tellParked({ mirror, toasts, view }: Pick<Page, 'mirror' | 'toasts' | 'view'>, { phone }: Sent): void {
  /** Goes to the first row under Waiting for reply: they stand newest first. */
  const showNewest = () => {
    view.showTasks()
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-parked] button')?.focus())
  }
  const number = numberText(phone, mirror.getState().settings.country)
  toasts.show(composerWords.sent({ number }), { label: composerWords.show, act: showNewest })
}
