/** How saved files are called, and what stands in the way of saving them. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('saving', {
  /** Names of files. */
  reportName: 'Rows not imported',
  contactsName: 'Contacts',
  templates: 'Textdesk templates',
  journal: 'Textdesk journal {day}',
  /** In the place of a name and a number. */
  voter: 'voter',
  full: 'There is no space left there. Save the file somewhere else.',
  readonly: 'Textdesk may not write there. Save the file somewhere else.',
  locked: 'Another program holds that file. Save the file somewhere else.',
  unwritable: 'That place could not be written to ({code}). Save the file somewhere else.',
})
