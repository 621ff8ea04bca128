/** Answers a search: people by name and number, messages and notes by their words, all by filters. */
import { fold } from '../../common/search/words.ts'
import type { Found, FoundKind, FoundNote, SearchFilters } from '../../contract/answers/found.ts'
import { plainName } from '../../contract/names.ts'
import type { QueryInput } from '../../contract/queries.ts'
import type { NoteRow } from '../store/people/notes.ts'
import type { MessageFilter } from '../store/search/search.ts'
import { contactsLike } from './contacts-like.ts'
import type { Context } from './core/context.ts'
import { foldedTag } from '../../common/tag-name.ts'
import { spanOf } from './stats/days.ts'
import { contactView, noteView } from './views/people.ts'
import { foundView } from './views/views.ts'

/** More notes than that are a list to be searched itself. */
const mostNotes = 20
/** A name that more people have is no way to find one of them. */
const mostPeople = 100

export async function search(context: Context, { text, filters = {}, limit }: QueryInput<'search'>): Promise<Found> {
  const { store, now, settings } = context
  const filter = await filterOf(context, filters, now())
  const people = isOfMessages(filters) ? [] : await contactsLike(context, text, limit + 1, filter)
  const { rows, isCut } = store.search.messages(text, filter, limit + 1)
  const noteLimit = Math.min(limit, mostNotes)
  const notes = isOfMessages(filters) ? [] : store.search.notes(text, filter, noteLimit + 1)
  // One more of each is asked for than is told: whether there are more is known by it.
  const more = [...moreOf('contacts', people, limit), ...moreOf('messages', rows, limit), ...moreOf('notes', notes, noteLimit)]
  return {
    contacts: people.slice(0, limit).map((row) => contactView(store, row, settings().care)),
    messages: rows.slice(0, limit).map((row) => foundView(store, row, row.phone, settings().care)),
    notes: notes.slice(0, noteLimit).map((row) => foundNote(context, row)),
    ...(more.length > 0 && { more }),
    ...(isCut && { isCut }),
  }
}

const moreOf = (kind: FoundKind, rows: readonly unknown[], limit: number): readonly FoundKind[] => (rows.length > limit ? [kind] : [])

/** Only a message is unread, has a day or was written by somebody. */
const isOfMessages = ({ from, is, before, after, outcome }: SearchFilters): boolean => [from, is, before, after, outcome].some((each) => each !== undefined)

function foundNote({ store }: Context, row: NoteRow): FoundNote {
  const name = store.contacts.get(row.phone)?.name
  const conversationId = store.conversations.with(row.phone)?.id
  const taskId = conversationId === undefined ? undefined : store.tasks.newestOpen(conversationId)?.id
  return { note: noteView(row), ...(name && { name: plainName(name) }), ...(taskId !== undefined && { taskId }), ...(conversationId !== undefined && { conversationId }) }
}

/** None when there is no tag of that name. */
function idsOf({ store: { tags } }: Context, name: string): readonly string[] {
  const tag = tags.named(foldedTag(name))
  return tag ? tags.allMeaning(tag.id) : []
}

async function filterOf(context: Context, { from, tag, is, before, after, area, outcome }: SearchFilters, now: number): Promise<MessageFilter> {
  const who = from?.map(fold)
  const names = from?.filter((each) => !['me', 'voter', 'team'].includes(fold(each))) ?? []
  const people = await Promise.all(names.map((name) => contactsLike(context, name, mostPeople)))
  return {
    ...(who && { from: { isMe: who.includes('me'), isVoter: who.includes('voter'), isTeam: who.includes('team'), phones: people.flat().map(({ phone }) => phone) } }),
    ...(tag && { tags: tag.map((name) => idsOf(context, name)) }),
    ...(is?.includes('failed') && { isFailed: true }),
    ...(is?.includes('unread') && { isUnread: true }),
    ...(is?.includes('followup') && { isFollowed: true }),
    ...(after && { since: spanOf({ first: after, last: after }, now).from }),
    ...(before && { until: spanOf({ first: before, last: before }, now).until }),
    ...(area && { areas: area }),
    ...(outcome && { outcomes: outcome }),
  }
}
