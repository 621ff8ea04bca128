/** The texts of the settings about wrap-up. `name` is what an outcome is called. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { DispositionColor } from '../../../contract/settings.ts'

export const outcomesWords = wordsOf('settings, outcomes', {
  required: 'Ask for an outcome',
  requiredHelp: 'A chat can only be completed once somebody has chosen how it ended.',
  minutes: 'Time for wrap-up',
  minutesUnit: 'minutes',
  minutesHelp: 'How long it should take. 0 = as long as it takes.',
  completes: 'Complete by itself when the time is over',
  completesHelp: 'Agents are warned before, and can take more time. Applies to chats that end from now on.',

  list: 'How chats end',
  help: 'The keys 1 to 9 choose the first nine, in this order. A hidden one isn’t offered any more; chats that ended with it keep its name.',
  nameOf: 'Name of {name}',
  colorOf: 'Color of {name}: {color}',
  up: 'Move {name} up',
  down: 'Move {name} down',
  hide: 'Hide {name}',
  show: 'Show {name}',
  lastShown: 'Hide {name}: it is the only one left',
  movedTo: '{name} is number {place, number} now.',
  new: 'New outcome',
  add: 'Add',
  noName: 'Type a name.',
  taken: 'There is an outcome called {name} already.',
})

export const colorWords = wordsOf('settings, colors', {
  gray: 'gray',
  green: 'green',
  amber: 'amber',
  teal: 'teal',
  clay: 'clay',
  slate: 'slate',
} as const satisfies Record<DispositionColor, string>)
