/** The texts of the menu of a right click. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('context menu', {
  noSuggestions: 'No suggestions',
  learn: 'Add to dictionary',
  openLink: 'Open {host} in your browser',
  copyLink: 'Copy link',
  copyPicture: 'Copy picture',
  textNumber: 'Text this number',
  textOne: 'Text one of these numbers',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste without formatting',
  selectAll: 'Select all',
})
