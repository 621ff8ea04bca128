/** The texts of the agent's own keys. `what` is what a shortcut does. */
import { wordsOf } from '../../../common/wording/table.ts'

export const ownKeysWords = wordsOf('settings, keys', {
  help: 'Press one, then the keys you want for it. Esc leaves it as it is.',
  is: '{what}: {keys}',
  reads: '{what}: press the keys',
  pressKeys: 'Press the keys…',
  reset: 'Reset {what} to {keys}',
  resetAll: 'Reset all shortcuts',
  /** Keys of a Mac are called by their own names. */
  plain: '{mac, select, yes {Hold Cmd or Option with it, or use a function key.} other {Hold Ctrl or Alt with it, or use a function key.}}',
  system: '{keys} belongs to the system, or is for writing. Choose other keys.',
  sign: 'On many keyboards {keys} writes a sign. Choose other keys.',
  taken: '{keys} is taken: {what} ({where}). Choose other keys, or change that one first.',
})
