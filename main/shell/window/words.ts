/** The texts around the page: the window's title, and the application's menu. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('window', {
  title: 'Textdesk',
  file: 'File',
  view: 'View',
  reset: 'Actual size',
  in: 'Zoom in',
  out: 'Zoom out',
})
