/** What stands around a text with variables while it is written. */
import { wordsOf } from '../../../../common/wording/table.ts'

export const textWords = wordsOf('settings, text with variables', {
  insert: 'Insert…',
  /** `field` is what the box is called. */
  insertIn: 'Insert into {field}',
  blank: 'A blank to fill in',
  blankText: 'what belongs here',
  unknown: '{count, plural, one {Textdesk doesn’t know {names}, so you are asked to fill it in.} other {Textdesk doesn’t know {names}, so you are asked to fill them in.}}',
  preview: 'To {name}',
})
