/** The texts of the search. */
import type { FilterKey } from '../../../common/search/filters.ts'
import { wordsOf } from '../../../common/wording/table.ts'
import type { SearchState } from '../../../contract/answers/found.ts'
import type { Direction } from '../../../contract/model.ts'

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
  /** In the place of the count where not all is shown. */
  newest: 'More than {count, plural, one {# result. The newest is shown.} other {# results. The newest are shown.}}',
  textedLast: 'More than {count, plural, one {# result. Who was texted last is shown.} other {# results. Those texted last are shown.}}',
  results: 'Results',
  /** Before the person’s name, number and place. */
  contact: 'Contact',
  message: 'Message, {name}, {date}, {text}',
  filter: 'Filter, {filter}, {says}',
  command: 'Command, {says}',
  again: 'Search again, {typed}',
  note: 'Note on {name}, {date}, {text}',
  template: 'Template, {title}',
  setting: 'Setting, {says}, in {section}',
  /** A filter, with how much it would leave. */
  chip: '{filter} ({count})',
  chipMore: '{filter} ({count}+)',
  noteOn: 'Private note',

  narrow: 'Narrow it down with from: tag: is: before: after: area: and outcome:, for example is:failed after:yesterday.',
  odd: '{odd} is no filter, so it’s looked for as words.',
  cut: 'Only the newest messages with these words were looked through. Add a day with before: to look further back.',
})

export const filterWords = wordsOf('search, filters', {
  all: 'All',
  messages: 'Messages',
  contacts: 'Contacts',
  notes: 'Notes',
  templates: 'Templates',
  settings: 'Settings',
} as const)

/** Who wrote a message that was found. */
export const writerWords = wordsOf('search, writers', { inbound: 'Voter', outbound: 'You' } as const satisfies Record<Direction, string>)

/** Titles of what else is in the list. */
export const groupWords = wordsOf('search, groups', { filters: 'Filters', commands: 'Commands', recent: 'Searched before' })

/** What each filter is for. */
export const offerWords = wordsOf('search, what filters do', {
  from: 'Who wrote it',
  tag: 'People with a tag',
  is: 'Unread, failed or to be followed up',
  before: 'Up to a day',
  after: 'From a day on',
  area: 'People of an area code',
  outcome: 'How the chat ended',
} as const satisfies Record<FilterKey, string>)

export const stateWords = wordsOf('search, states', { unread: 'Not read yet', failed: 'Didn’t arrive', followup: 'To be followed up' } as const satisfies Record<SearchState, string>)
export const senderWords = wordsOf('search, senders', { me: 'You', voter: 'Voters', team: 'Colleagues' })
/** As they are typed into a filter. */
export const dayWords = wordsOf('search, days', { today: 'today', yesterday: 'yesterday' })
export const deedWords = wordsOf('search, commands', { newMessage: 'New message', people: 'Contacts', stats: 'Stats', settings: 'Settings', evening: 'End the practice evening' })
