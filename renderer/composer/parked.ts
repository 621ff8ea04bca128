/** Says that a message went out and that its chat waits for the reply. */
import { numberText } from '../../common/number/write.ts'
import type { Sent } from '../desk/sending.ts'
import type { Page } from '../page/page.ts'

/** The toast of the second and third option. */
export function tellParked({ mirror, toasts, view }: Pick<Page, 'mirror' | 'toasts' | 'view'>, { phone }: Sent): void {
  /** Goes to the first row under Waiting for reply: they stand newest first. */
  const showNewest = () => {
    view.showTasks()
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-label="Waiting for reply"] button')?.focus())
  }
  toasts.show(`Sent to ${numberText(phone, mirror.getState().settings.country)}. Waiting for reply.`, { label: 'Show', act: showNewest })
}
