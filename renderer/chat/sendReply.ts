/** Hands the reply of a chat to the desk, once: a send is bound to the id of its draft, and no id is handed over a second time. */
import type { Refusal } from '../../contract/commands.ts'
import { desk } from '../desk/desk.ts'
import { draftOf, endDraft, keepDraft } from '../desk/drafts.ts'

const lost: Refusal = { kind: 'trouble', text: 'Textdesk couldn’t take this message. It is still here: send it again.' }

/** Drafts on their way or with the desk, by the id of their message. */
const handedOver = new Set<string>()

/**
 * Sends what the chat's draft holds; a repeated key or a second click meets a draft that is on its way, or an empty one, and sends nothing.
 * Once the desk has the text the draft is a new one, which holds what was typed meanwhile.
 *
 * @returns why the desk did not take it; then the draft is as it was, and a second try is the same send
 */
export async function sendReply(taskId: string): Promise<Refusal | undefined> {
  const { body, messageId } = draftOf(taskId)
  if (handedOver.has(messageId) || body.trim() === '') return undefined
  handedOver.add(messageId)
  const outcome = await desk.command('message.send', { messageId, taskId, body: body.trim() }).catch(() => ({ ok: false, refusal: lost }) as const)
  if (!outcome.ok) {
    handedOver.delete(messageId)
    return outcome.refusal
  }
  const typed = draftOf(taskId).body
  const since = typed.startsWith(body) ? typed.slice(body.length) : ''
  const next = endDraft(taskId)
  if (since !== '') keepDraft({ ...next, body: since })
  return undefined
}
