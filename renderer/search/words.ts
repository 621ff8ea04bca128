/** The texts of the search. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Direction } from '../../contract/model.ts'
import type { Filter } from './results.ts'

export const searchWords = wordsOf('search', {
  title: 'Search',
  field: 'Search messages and contacts',
  move: 'Move',
  open: 'Open',
  compose: 'New message',

  idle: 'Type two letters or more of a name, a number or a message.',
  loading: 'Searching…',
  failed: 'Search isn’t ready yet. Try again in a moment.',
  nothing: 'No match for “{typed}”. Try fewer letters, or part of the number.',

  count: '{count, plural, one {# result} other {# results}}',
  results: 'Results',
  /** Before the person’s name, number and place. */
  contact: 'Contact',
  message: 'Message, {name}, {date}, {text}',
})

export const filterWords = wordsOf('search, filters', {
  all: 'All',
  messages: 'Messages',
  contacts: 'Contacts',
} as const satisfies Record<Filter, string>)

/** Who wrote a message that was found. */
export const writerWords = wordsOf('search, writers', { inbound: 'Voter', outbound: 'You' } as const satisfies Record<Direction, string>)
