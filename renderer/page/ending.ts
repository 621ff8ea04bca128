/** How a chat ends: END CHAT, which can be taken back until COMPLETE, and COMPLETE, after which the agent goes on. */
import type { MirrorStore } from '../desk/mirror.ts'
import { nameOf } from '../words/phone.ts'
import type { Commands } from './commands.ts'
import type { Stand } from './stand.ts'
import type { ToastStore } from './toasts.ts'
import type { ViewStore } from './view.ts'

type Parts = { readonly mirror: MirrorStore; readonly view: ViewStore; readonly toasts: ToastStore; readonly act: Commands['act']; readonly stand: Stand }

export type Ending = ReturnType<typeof createEnding>

export function createEnding({ mirror, view, toasts, act, stand }: Parts) {
  const aboutEnd = (taskId: string) => `end of ${taskId}`

  /** Takes END CHAT back, and leads into the chat. */
  async function reopenChat(taskId: string): Promise<void> {
    toasts.withdraw(aboutEnd(taskId))
    if (await act('task.reopen', { taskId })) view.openTask(taskId)
  }

  return {
    reopenChat,
    /** END CHAT. */
    async endChat(taskId: string): Promise<void> {
      const { tasks, contacts } = mirror.getState()
      const phone = tasks.get(taskId)?.phone ?? ''
      if (!(await act('task.wrap', { taskId }))) return
      toasts.show(`Chat with ${nameOf(contacts.get(phone), phone)} ended.`, { label: 'Undo', act: () => void reopenChat(taskId) }, aboutEnd(taskId))
    },
    /** COMPLETE. Where the agent stood in the chat they go on to the next. */
    async completeChat(taskId: string): Promise<void> {
      if (!(await act('task.complete', { taskId }))) return
      toasts.withdraw(aboutEnd(taskId))
      const { page, selected } = view.getState()
      if (page === 'chat' && selected === taskId) stand.goOn(taskId)
    },
  }
}
