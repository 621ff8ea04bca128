/** The texts of the dialogs in which an accident ends. */
import { wordsOf } from '../../../common/wording/table.ts'

export const words = wordsOf('accidents', {
  title: 'Textdesk',
  windowFails: 'The window of Textdesk has failed several times in a row.',
  nothingLost:
    'Nothing is lost: your chats are on the disk, and messages still come in and go out. Try again; if it fails once more, close Textdesk and start it. The log in its folder has the reason.',
  again: 'Try again',
  quit: 'Quit',
  close: 'Close this window',
  notOpened: 'Textdesk could not open its data.',
})
