/** What the desk wants the agent to hear once, as toasts. */
import type { Notice } from '../../contract/model.ts'
import { toast } from '../ui/toasts.ts'
import { nameOf } from './phone.ts'
import { openTask, view } from './view.ts'

export function showNotice(notice: Notice): void {
  switch (notice.kind) {
    case 'offer-missed':
      return toast(`The chat from ${nameOf(notice, notice.phone)} was offered for too long. It went back to the queue.`)
    case 'message-failed': {
      const { taskId } = notice
      const { page, selected } = view.getState()
      // The bubble itself says so, before the agent's eyes.
      if (page === 'chat' && taskId !== undefined && selected === taskId) return
      const show = taskId === undefined ? undefined : { label: 'Show', act: () => openTask(taskId) }
      return toast(`Your message to ${nameOf(notice, notice.phone)} didn’t arrive: ${notice.reason}`, show)
    }
    case 'trouble':
      return toast(notice.text)
  }
}
