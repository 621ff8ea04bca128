/** What a search, or a list of messages from everywhere, has of people and their messages. */
import type { Contact, Message } from '../model.ts'

/** `taskId`: the newest chat with that person that is not over. */
export type FoundMessage = { readonly message: Message; readonly phone: string; readonly name?: string; readonly taskId?: string }
export type Found = { readonly contacts: readonly Contact[]; readonly messages: readonly FoundMessage[] }
