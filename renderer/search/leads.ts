/** Where each result leads. */
import { isInHand } from '../../common/task/task.ts'
import type { Template } from '../../contract/answers/templates.ts'
import { taskWith } from '../desk/mirror/tasks.ts'
import type { Page } from '../page/page.ts'
import type { SettingPlace } from '../settings/places.ts'
import type { Hit } from './found/results.ts'

/** A person: to their chat, else to a new message. A text or a note: to where it stands, in the agent's own chat or in one that is only read. */
export function lead(page: Page, result: Hit): void {
  const { tasks } = page.mirror.getState()
  if (result.kind === 'contact') {
    const task = taskWith(tasks, result.phone)
    if (!task) return compose(page, result)
    page.view.closeSearch()
    return void page.openChat(task.id)
  }
  const { taskId, conversationId } = result.kind === 'message' ? { taskId: result.hit.taskId, conversationId: result.hit.message.conversationId } : result.found
  const seq = result.kind === 'message' ? result.hit.message.seq : undefined
  const task = taskId === undefined ? undefined : tasks.get(taskId)
  if (conversationId === undefined) return compose(page, result)
  page.view.closeSearch()
  if (!task || !isInHand(task)) return void page.openClosedChat({ conversationId, phone: result.phone, ...(seq !== undefined && { seq }) })
  if (seq === undefined) return void page.openChat(task.id)
  void page.openChatAt(task.id, conversationId, seq)
}

export function compose({ view, composing }: Page, { phone }: Hit): void {
  view.closeSearch()
  void composing.begin({ to: phone, body: '' })
}

/** Into the text that is being written: the composer's when it is open, else the reply of the open chat; where there is neither, into a new message. It never sends. */
export function insert(page: Page, template: Template): void {
  const { composer, page: shown, closedChat, selected } = page.view.getState()
  const task = selected === undefined ? undefined : page.mirror.getState().tasks.get(selected)
  const hasReply = shown === 'chat' && !closedChat && task?.state === 'assigned'
  page.view.closeSearch()
  if (!composer && !hasReply) page.newMessage()
  page.view.wantTemplate(template)
}

/** To the settings, with what else is there left out. */
export function toSetting({ view }: Page, { says }: SettingPlace): void {
  view.closeSearch()
  view.openPage('settings')
  view.seek(says)
}
