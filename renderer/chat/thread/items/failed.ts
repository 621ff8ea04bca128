/** The text of a chat that did not arrive. */
import { hasFailed } from '../../../../common/delivery.ts'
import type { Message } from '../../../../contract/model.ts'
import type { Thread } from '../../../desk/threads/thread.ts'

/** When the chats before this one were over (epoch ms); what is older belongs to them. */
export const earlierUntil = (past: Thread['past'], taskId: string): number =>
  Math.max(0, ...past.filter(({ id }) => id !== taskId).map(({ wrappingAt = 0 }) => wrappingAt))

/** The agent's last text in this chat, if it failed and was not sent again. */
export function lastFailed({ messages, past }: Pick<Thread, 'messages' | 'past'>, taskId: string): Message | undefined {
  const last = messages.findLast((message) => message.direction === 'outbound' && !message.isRecalled)
  if (!last || last.by !== undefined || !hasFailed(last.delivery) || last.retriedBy !== undefined) return undefined
  return last.at > earlierUntil(past, taskId) ? last : undefined
}
