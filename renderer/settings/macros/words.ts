/** The texts of the list of macros. `name` is what one is called. */
import { wordsOf } from '../../../common/wording/table.ts'

export const macrosWords = wordsOf('settings, macros', {
  list: 'Macros',
  help: 'A macro sends a last reply, ends the chat with an outcome and completes it, all in one. Until it is completed you can undo it.',
  none: 'You have none yet.',
  add: 'New macro',
  newTitle: 'New macro',
  editTitle: 'Edit {name}',
  edit: 'Edit {name}',
  remove: 'Remove {name}',
  removed: '{name} is removed.',
  undo: 'Undo',
  withoutReply: 'Sends nothing',
  andCompletes: '{outcome}, COMPLETE',

  name: 'Name',
  reply: 'Reply',
  replyHelp: 'Empty: nothing is sent.',
  onlySpanish: 'Empty: voters who speak English get the Spanish one.',
  spanish: 'Reply in Spanish',
  spanishHelp: 'Empty: voters who speak Spanish get the English one.',
  outcome: 'Outcome',
  noOutcome: 'None',
  completes: 'Complete the chat as well',
  key: 'Key',
  noKey: 'None',
  keyTaken: '{keys} ({name})',
  save: 'Save',
  cancel: 'Cancel',
  noName: 'Type a name.',
  taken: 'There is a macro called {name} already.',
})
