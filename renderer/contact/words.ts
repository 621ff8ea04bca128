/** The texts of the contact card. */
import { wordsOf } from '../../common/wording/table.ts'
import type { MarkKind } from '../../contract/model.ts'

export const contactWords = wordsOf('contact', {
  card: 'Contact card',
  close: 'Close',
  title: 'Contact',
  edit: 'Edit contact',
  name: 'Name',
  noName: 'Not known',
  number: 'Number',
  copyNumber: 'Copy number',
  copied: 'Number copied.',
  place: 'Place',
  placeMeans: 'Where the number is registered; the person may be elsewhere.',
  localTime: 'Local time',

  placeSaid: 'What was noted of where they live.',
  language: 'Language',
  noLanguage: 'Not known',
  zoneNow: '{city}, {time}',
  zoneOfNumber: 'As the number says',
  noZone: 'Not known',
  zone: 'Time zone',

  texting: 'Texting',
  canText: 'Can text',
  cannotAnswer: 'Can’t be answered',
  undo: 'Undo',

  notes: 'Notes',
  noteBy: 'You, {day} at {time}',
  noteShared: 'You, {day} at {time}. Colleagues read it.',
  noteByOther: '{name}, {day} at {time}',
  addNote: 'Add a note',
  editNote: 'Edit note',
  removeNote: 'Remove note',
  noteRemoved: 'The note is removed.',
  notesFailed: 'Notes didn’t load.',

  previous: 'Previous conversations',
  first: 'First conversation with this number.',
  messages: '{count, plural, one {# message} other {# messages}}',
  messagesIn: '{count, plural, one {# message} other {# messages}} · {minutes, number} min',
  previousFailed: 'Earlier conversations didn’t load.',
  tryAgain: 'Try again',
})

/** What the button that takes a mark back is called. */
export const undoWords = wordsOf('contact, undo', {
  'wrong-number': 'Undo: it is the right number',
  landline: 'Undo: it takes texts',
} as const satisfies Record<Exclude<MarkKind, 'opted-out'>, string>)
