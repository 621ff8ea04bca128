/** Says that a message went out and that its chat waits for the reply. */
import type { Sent } from '../desk/sending.ts'
import type { Page } from '../page/page.ts'
import { nationalNumber } from '../words/phone.ts'

/** The toast of the second and third option. */
export function tellParked({ toasts, view }: Pick<Page, 'toasts' | 'view'>, { phone }: Sent): void {
  /** Goes to the first row under Waiting for reply: they stand newest first. */
  const showNewest = () => {
    view.showTasks()
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-label="Waiting for reply"] button')?.focus())
  }
  toasts.show(`Sent to ${nationalNumber(phone)}. Waiting for reply.`, { label: 'Show', act: showNewest })
}
