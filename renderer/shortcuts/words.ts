/** The texts of the sheet of shortcuts. */
import { wordsOf } from '../../common/wording/table.ts'

export const shortcutsWords = wordsOf('sheet of shortcuts', {
  title: 'Keyboard shortcuts',
  find: 'Find a shortcut',
  list: 'Shortcuts',
  found: '{count, plural, one {# shortcut} other {# shortcuts}}',
  none: 'No shortcut for “{typed}”.',
})
