/** The texts of the page of contacts, and of lists that come in. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Encoding, FileFault, ImportField } from '../../contract/import/imports.ts'

export const peopleWords = wordsOf('contacts', {
  title: 'Contacts',
  find: 'Find a contact',
  list: 'All contacts',
  count: '{count, plural, =0 {No contacts} one {# contact} other {# contacts}}',
  none: 'Nobody is here yet. Import a list, or begin a chat: whoever you text becomes a contact.',
  noMatch: 'No contact matches. Try fewer letters, or part of the number.',
  failed: 'Contacts didn’t load.',
  tryAgain: 'Try again',
  choose: 'Choose a contact to see what is known of them.',
  tag: 'Tag',
  anyTag: 'Any tag',
  texting: 'Texting',
  anyTexting: 'Anyone',
  import: 'Import contacts',
  export: 'Export',
  exported: 'The contacts are saved.',
  back: 'All contacts',
  newMessage: 'Text them',
  stop: 'Stop texting',
  allow: 'Allow texts again',
  person: 'About {name}',
})

export const listWords = wordsOf('contacts, lists', {
  title: 'Import contacts',
  close: 'Close',
  choose: 'Choose a file',
  drop: 'Drop a list here: CSV, or cards of an address book (vCard).',
  paste: 'Or paste cards or rows here',
  takePasted: 'Use what is pasted',
  pasted: 'Pasted',
  reading: 'Reading the file…',
  unreadable: 'The file couldn’t be read. Choose it again.',
  other: 'Choose another file',
  rows: '{count, plural, one {# row} other {# rows}} in {name}',
  letters: 'Letters',
  between: 'Between columns',
  hasHeading: 'The first row is a heading',
  column: 'Column {number, number}',
  isWhat: '{heading} is',
  noNumber: 'Say which column is the number.',
  tagAll: 'Tag everyone with',
  known: 'People who are here already',
  keepMine: 'Only add what’s missing',
  preferList: 'Use the list’s',
  take: '{count, plural, one {Import # row} other {Import # rows}}',

  progress: 'Importing {name}',
  undoing: 'Undoing the import of {name}',
  seen: '{seen, number} of {rows, number}',
  stop: 'Stop',
  done: '{name}: {added, plural, =0 {nobody new} one {# added} other {# added}}, {changed, plural, one {# updated} other {# updated}}, {known, plural, one {# already here} other {# already here}}, {refused, plural, one {# not imported} other {# not imported}}.',
  stopped: '{name} was stopped: {added, plural, =0 {nobody new} one {# added} other {# added}}, {refused, plural, one {# not imported} other {# not imported}}.',
  undone: 'The import of {name} is undone.',
  undoneBut: 'The import of {name} is undone. {count, plural, one {# contact stays: they were} other {# contacts stay: they were}} texted or changed since.',
  report: 'Save rows not imported',
  reportSaved: 'The rows are saved.',
  undo: 'Undo import',
  hide: 'Hide',
})

export const fileFaultWords = wordsOf('contacts, files', {
  empty: 'This file is empty.',
  workbook: 'This is a spreadsheet, not a list. Open it and save it as CSV, then import that.',
  other: 'This isn’t a list of contacts. Choose a CSV or vCard file.',
  large: 'This file is too large. Split it into several.',
  'no-rows': 'There is a heading in this file, and nothing under it.',
} as const satisfies Record<FileFault, string>)

export const fieldWords = wordsOf('contacts, fields', {
  skip: 'Not imported',
  phone: 'Number',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  language: 'Language',
  place: 'Place',
  timeZone: 'Time zone',
  tags: 'Tags',
  note: 'Note',
} as const satisfies Record<ImportField, string>)

export const encodingWords = wordsOf('contacts, letters', {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Windows (Western)',
  macintosh: 'Mac (Western)',
} as const satisfies Record<Encoding, string>)

export const separatorWords = wordsOf('contacts, between columns', {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Bar',
  ':': 'Colon',
  '^': 'Caret',
  '~': 'Tilde',
})
