/** What a search, or a list of messages from everywhere, has of people and their messages. */
import type { Contact, Message } from '../model.ts'
import type { Note } from '../people.ts'

/** `taskId`: the newest chat with that person that is not over. */
export type FoundMessage = { readonly message: Message; readonly phone: string; readonly name?: string; readonly taskId?: string }
/** A note and whose it is: their name, their newest chat that is not over, and their conversation. */
export type FoundNote = { readonly note: Note; readonly name?: string; readonly taskId?: string; readonly conversationId?: string }
/** What a search counts. */
export type FoundKind = 'contacts' | 'messages' | 'notes'
/**
 * `more`: of which kinds there is more than the answer has; it has the newest then. `isCut`: there are more messages with these words than a search looks at,
 * so that older ones may be missing.
 */
export type Found = { readonly contacts: readonly Contact[]; readonly messages: readonly FoundMessage[]; readonly notes?: readonly FoundNote[]; readonly more?: readonly FoundKind[]; readonly isCut?: true }

/** States that are asked for by `is:`. */
export const searchStates = ['unread', 'failed', 'followup'] as const
export type SearchState = (typeof searchStates)[number]

/**
 * Whose messages: `me`, `voter`, `team`, or voters who are called so. Several tags are all wanted; of areas, outcomes and people one is enough. Days are this
 * machine's, `2026-11-03`, and both ends are in it.
 */
export type SearchFilters = {
  readonly from?: readonly string[]
  /** Folded names. */
  readonly tag?: readonly string[]
  readonly is?: readonly SearchState[]
  readonly before?: string
  readonly after?: string
  readonly area?: readonly string[]
  readonly outcome?: readonly string[]
}
