/** The texts of the viewer of pictures. */
import { wordsOf } from '../../common/wording/table.ts'

export const viewerWords = wordsOf('viewer', {
  name: 'Picture',
  stage: 'The picture',
  broken: 'This picture can’t be shown. Save it to open it.',
  previous: 'Previous picture',
  next: 'Next picture',
  /** `day` is “Today”, “Friday” or “October 12”. */
  when: '{day}, {time}',
  alt: 'Sent by the voter',
  altFrom: 'Sent by {who}, {when}',
  percent: '{percent, number} %',
  larger: 'Zoom in',
  smaller: 'Zoom out',
  fit: 'Fit to window',
  copy: 'Copy picture',
  copied: 'Copied.',
  save: 'Save as…',
  saved: 'Saved.',
  close: 'Close',
})
