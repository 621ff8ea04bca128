/** Sends a failed text again. Whoever asks for it, and however often, it is one message. */
import { act } from '../page/commands.ts'

/** The id that each failed message's successor will have. */
const newIds = new Map<string, string>()

/** @param later after the wait that its failure asks for, instead of at once */
export function sendAgain(messageId: string, later = false): void {
  const newId = newIds.get(messageId) ?? crypto.randomUUID()
  newIds.set(messageId, newId)
  void act('message.retry', { messageId, newId, ...(later && { later }) })
}
