/** The texts about voters' files. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('files', {
  /** In the name of a file whose sender has neither a name nor a number. */
  voter: 'voter',
  /** Names of files. */
  reportName: 'Rows not imported.csv',
  contactsName: 'Contacts.csv',
  full: 'There is no space left there. Save the file somewhere else.',
  readonly: 'Textdesk may not write there. Save the file somewhere else.',
  locked: 'Another program holds that file. Save the file somewhere else.',
  unwritable: 'That place could not be written to ({code}). Save the file somewhere else.',
})
