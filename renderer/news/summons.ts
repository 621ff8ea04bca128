/** Leads the agent where the tray, a notification, the shortcut or a link wants them: to a chat, or to a filled composer. Nothing is sent. */
import { isInHand } from '../../common/task/task.ts'
import type { Summons } from '../../contract/events.ts'
import type { Page } from '../page/page.ts'
import { newsWords } from './words.ts'

/** Returns what follows one. */
export function createSummons({ mirror, view, toasts, composing, newMessage }: Pick<Page, 'mirror' | 'view' | 'toasts' | 'composing' | 'newMessage'>) {
  /** A chat is opened; what nobody has taken yet is shown in the panel, since only the agent takes work. */
  function showTask(taskId: string): void {
    const task = mirror.getState().tasks.get(taskId)
    if (!task) return toasts.show(newsWords.gone)
    if (isInHand(task)) return view.openTask(taskId)
    view.showTasks()
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-task="${CSS.escape(taskId)}"]`)?.focus())
  }

  return (summons: Summons): void => {
    view.closeSearch()
    if (summons.to === 'task') return showTask(summons.taskId)
    const { number = '', body = '' } = summons
    if (number === '' && body === '') return newMessage()
    void composing.begin({ to: number, body })
  }
}
