/** The texts about voters' files. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('files', {
  /** In the name of a file whose sender has neither a name nor a number. */
  voter: 'voter',
})
