/** Hands the reply of a chat to the desk, and what was typed meanwhile to the next draft. */
import type { Refusal } from '../../contract/commands.ts'
import { draftOf, endDraft, keepDraft } from './drafts.ts'
import { handOver } from './handOver.ts'

/**
 * Sends what the chat's draft holds; a repeated key or a second click meets a draft that is on its way, or an empty one, and sends nothing.
 * Once the desk has the text the draft is a new one, which holds what was typed meanwhile.
 *
 * @returns why the desk did not take it; then the draft is as it was, and a second try is the same send
 */
export async function sendReply(taskId: string): Promise<Refusal | undefined> {
  const { body, messageId } = draftOf(taskId)
  if (body.trim() === '') return undefined
  const outcome = await handOver('message.send', { messageId, taskId, body: body.trim() })
  if (!outcome) return undefined
  if (!outcome.ok) return outcome.refusal
  const typed = draftOf(taskId).body
  const since = typed.startsWith(body) ? typed.slice(body.length) : ''
  const next = endDraft(taskId)
  if (since !== '') keepDraft({ ...next, body: since })
  return undefined
}
