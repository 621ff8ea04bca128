/** A person has one conversation, whoever begins it. */
import { newId } from '../../../common/ids.ts'
import type { ConversationRow } from '../../store/rows/contacts.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'

/** The conversation with a person; it is begun when there is none. */
export function conversationWith({ store }: Context, stroke: Stroke, phone: string): ConversationRow {
  const known = store.conversations.with(phone)
  const rev = stroke.record(known ? 'contact.texted' : 'conversation.begun', phone)
  store.contacts.touch(phone, stroke.at, rev)
  stroke.touch('contact', phone)
  if (known) return known
  const conversation = { id: newId(), phone }
  store.conversations.add(conversation)
  return conversation
}
