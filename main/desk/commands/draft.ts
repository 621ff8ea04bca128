/** What the agent types. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'

/** Keeps what the agent types. A draft whose message is already out is not brought back by a late save. */
export function draftSave({ store }: Context, { key, to, body, pictureUrl, messageId, begunFor }: CommandInput<'draft.save'>): Outcome {
  if (body === '' && !to && !pictureUrl) store.drafts.remove(key)
  else if (!store.messages.get(messageId)) store.drafts.save({ key, recipient: to ?? null, body, messageId, begunFor: begunFor ?? null, pictureUrl: pictureUrl ?? null })
  return done
}
