/** The texts of the list of statuses. `name` is what one is called. */
import { wordsOf } from '../../../common/wording/table.ts'

export const statusesWords = wordsOf('settings, statuses', {
  list: 'Statuses',
  help: 'Incoming chats are offered only in a status that gets new chats. Offline always stays in the list.',
  nameOf: 'Name of {name}',
  getsChats: 'Gets new chats',
  getsChatsOf: '{name} gets new chats',
  remove: 'Remove {name}',
  removeCurrent: 'Remove {name}: it is your status now',
  new: 'New status',
  add: 'Add',
  noName: 'Type a name.',
  taken: 'There is a status called {name} already.',
})
