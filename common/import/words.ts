/** The texts of lists: why a row was not taken, and what stands over the columns of those that go out. */
import { wordsOf } from '../wording/table.ts'
import type { RowFault } from '../../contract/import/imports.ts'

export const reportWords = wordsOf('import, report', { row: 'Row', why: 'Why it wasn’t imported' })

export const rowFaultWords = wordsOf('import, rows', {
  'no-number': 'There is no number in it.',
  'not-a-number': 'What stands for the number isn’t one.',
  'too-short': 'The number has too few digits.',
  'too-long': 'The number has too many digits.',
  'no-such-number': 'No number can begin like this.',
  'two-numbers': 'There is more than one number in one cell.',
  rounded: 'A spreadsheet shortened the number, and some of its digits are gone. Make the column text and save the file again.',
  service: 'This is a short code or an emergency number.',
  twice: 'The number stands in an earlier row too.',
  quote: 'A quotation mark in it is not closed.',
  card: 'This card can’t be read.',
  'more-cells': 'It has more cells than the heading.',
  'long-name': 'The name is too long.',
  'long-note': 'The note is too long.',
  'long-tag': 'A tag in it is too long.',
  'many-tags': 'It has more tags than a person can have.',
} as const satisfies Record<RowFault, string>)

export const exportWords = wordsOf('export', {
  name: 'Name',
  number: 'Number',
  language: 'Language',
  place: 'Place',
  zone: 'Time zone',
  tags: 'Tags',
  notes: 'Notes',
  texting: 'Texting',
  'opted-out': 'Opted out',
  landline: 'Landline',
  'wrong-number': 'Wrong number',
})
