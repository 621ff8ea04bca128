/** Says that a message went out and that its chat waits for the reply. */
import { nationalNumber } from '../words/phone.ts'
import { showTasks } from '../page/view.ts'
import { toast } from '../page/toasts.ts'
import type { Sent } from './send.ts'

/** The toast of the second and third option. */
export function tellParked({ phone }: Sent): void {
  toast(`Sent to ${nationalNumber(phone)}. Waiting for reply.`, { label: 'Show', act: showNewest })
}

/** Goes to the first row under Waiting for reply: they stand newest first. */
function showNewest(): void {
  showTasks()
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-label="Waiting for reply"] button')?.focus())
}
