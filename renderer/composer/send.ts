/** Hands the composer's message to the desk, once. */
import { newId } from '../../common/ids.ts'
import type { Outcome } from '../../contract/commands.ts'
import { handOver } from '../desk/handOver.ts'
import type { SendOption } from './SendMenu.tsx'

/** What the desk took: enough to open the chat or to say that it waits. */
export type Sent = { readonly option: SendOption; readonly phone: string; readonly taskId: string; readonly routeId: string }

type Wish = { readonly messageId: string; readonly phone: string; readonly body: string; readonly option: SendOption }

/** The ids that a message brings with it stay the same until it is taken, so that a send which is heard twice is one send. */
const ids = new Map<string, { readonly taskId: string; readonly routeId: string }>()

/** Undefined when this message is on its way or with the desk already. */
export async function sendOnce({ messageId, phone, body, option }: Wish): Promise<{ outcome: Outcome; sent: Sent } | undefined> {
  const own = ids.get(messageId) ?? { taskId: newId(), routeId: newId() }
  ids.set(messageId, own)
  const outcome = await handOver('compose.send', { messageId, ...own, phone, body, option })
  if (!outcome) return undefined
  if (outcome.ok) ids.delete(messageId)
  return { outcome, sent: { ...own, option, phone } }
}
