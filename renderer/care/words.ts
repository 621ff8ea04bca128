/** The texts of what is covered. */
import { wordsOf } from '../../common/wording/table.ts'

export const careWords = wordsOf('care', {
  show: 'Show',
  /** Names the button for somebody who does not see what it stands under. `label` is “May be hostile: insults”. */
  showName: 'Show: {label}',
  cover: 'Cover again',
  unasked: '{count, plural, one {A picture or file that nobody asked for} other {# pictures or files that nobody asked for}}',
})
