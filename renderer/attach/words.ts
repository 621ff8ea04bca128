/** What is said of a picture that goes with a text by its public link. */
import type { PictureFault } from '../../common/link/picture.ts'
import { wordsOf } from '../../common/wording/table.ts'

export const attachWords = wordsOf('picture by link', {
  add: 'Add a picture by link',
  link: 'Link to the picture',
  means: 'Anybody who has the link can see the picture, so choose one that may be public. The carrier fetches it from there.',
  mms: 'The voter’s phone gets it as a picture message (MMS). That works for US and Canadian numbers, if your account may send them; otherwise the carrier refuses it or sends a link. Write some words with it: a picture alone isn’t sent.',
  take: 'Add',
  cancel: 'Cancel',
  goesAlong: 'Picture that goes along',
  remove: 'Remove the picture',
  removed: 'The picture was removed.',
})

export const pictureFaultWords = wordsOf('picture by link, faults', {
  insecure: 'The link has to begin with https://',
  unfinished: 'This isn’t a whole link yet.',
  password: 'There is a name or a password in this link. Take one that works without.',
  private: 'The carrier can’t reach this one. Take the link of a public website.',
  long: 'This link is too long for the carrier. Take a shorter one.',
} as const satisfies Record<PictureFault, string>)
