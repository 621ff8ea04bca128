/** Leads the agent where the tray, a notification, the shortcut or a link wants them: to a chat, or to a filled composer. Nothing is sent. */
import { isInHand } from '../../common/task/task.ts'
import type { Summons } from '../../contract/shapes.ts'
import type { Page } from '../page/page.ts'
import type { ClosedChat } from '../page/view/view.ts'
import { newsWords } from './words.ts'

type SummonsTo<Place extends Summons['to']> = Extract<Summons, { to: Place }>

const closedChatOf = ({ conversationId, phone, taskId, seq }: SummonsTo<'closed-chat'>): ClosedChat => ({ conversationId, phone, ...(taskId !== undefined && { taskId }), ...(seq !== undefined && { seq }) })

/** Returns what follows one. */
export function createSummons({ mirror, view, toasts, composing, newMessage, openClosedChat }: Pick<Page, 'mirror' | 'view' | 'toasts' | 'composing' | 'newMessage' | 'openClosedChat'>) {
  /** A chat is opened; what nobody has taken yet is shown in the panel, since only the agent takes work. */
  function showTask(taskId: string): void {
    const task = mirror.getState().tasks.get(taskId)
    if (!task) return toasts.show(newsWords.gone)
    if (isInHand(task)) return view.openTask(taskId)
    view.showTasks()
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-task="${CSS.escape(taskId)}"]`)?.focus())
  }

  function compose({ number = '', body = '' }: SummonsTo<'composer'>): void {
    if (number === '' && body === '') newMessage()
    else void composing.begin({ to: number, body })
  }

  return (summons: Summons): void => {
    view.closeSearch()
    switch (summons.to) {
      case 'task':
        return showTask(summons.taskId)
      case 'closed-chat':
        return void openClosedChat(closedChatOf(summons))
      case 'page':
        return view.openPage(summons.page)
      case 'composer':
        return compose(summons)
    }
  }
}
