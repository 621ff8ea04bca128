/** The texts of the list of tags. `name` is what one is called. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { TagColour } from '../../../contract/model.ts'

export const tagsWords = wordsOf('settings, tags', {
  list: 'Tags',
  help: 'A change shows at once on everybody who has the tag. Merge two that mean the same: whoever has the one then has the other.',
  none: 'There are none yet. Tags are made where they are given: in a chat, or in Contacts.',
  nameOf: 'Name of {name}',
  colourOf: 'Color of {name}: {colour}',
  merge: 'Merge {name} into another tag',
  remove: 'Remove {name}',
  noName: 'Type a name.',
  taken: 'There is a tag called {name} already. You can merge this one into it.',
  removed: '{name} is removed from everybody.',
  merged: '{name} is now {into}.',
  undo: 'Undo',
})

export const tagColourWords = wordsOf('settings, colors of tags', {
  grey: 'gray',
  green: 'green',
  sand: 'sand',
  teal: 'teal',
  clay: 'clay',
  slate: 'slate',
} as const satisfies Record<TagColour, string>)
