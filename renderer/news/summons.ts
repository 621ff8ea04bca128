/** Leads the agent where the tray, a notification, the shortcut or a link wants them: to a chat, or to a filled composer. Nothing is sent. */
import type { Summons } from '../../contract/events.ts'
import { toast } from '../page/toasts.ts'
import { mirror } from '../desk/mirror.ts'
import { closeSearch, openComposer, openTask, showTasks } from '../page/view.ts'

export function followSummons(summons: Summons): void {
  closeSearch()
  if (summons.to === 'task') return showTask(summons.taskId)
  const { number = '', body = '' } = summons
  if (number === '' && body === '') return openComposer()
  // The composer's own code is not on the first screen.
  void import('../page/filling.ts').then(({ composeTo }) => composeTo({ to: number, body }))
}

/** A chat is opened; what nobody has taken yet is shown in the panel, since only the agent takes work. */
function showTask(taskId: string): void {
  const task = mirror.getState().tasks.get(taskId)
  if (!task) return toast('This chat has been completed meanwhile.')
  if (task.state === 'assigned' || task.state === 'wrapping') return openTask(taskId)
  showTasks()
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-task="${CSS.escape(taskId)}"]`)?.focus())
}
