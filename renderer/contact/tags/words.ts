/** The texts of a person's tags. */
import { wordsOf } from '../../../common/wording/table.ts'
import type { TagColour } from '../../../contract/model.ts'

export const tagWords = wordsOf('tags', {
  tags: 'Tags',
  add: 'Add tag',
  find: 'Find or name a tag',
  make: 'New tag “{name}”',
  none: 'No tags yet. Type a name to make the first.',
  remove: 'Remove tag {name}',
  given: '{name} is tagged {tag}.',
  taken: '{name} is no longer tagged {tag}.',
  undo: 'Undo',
  more: '{count, plural, one {# more tag} other {# more tags}}',
})

/** What the colours are called where somebody chooses one. */
export const colourWords = wordsOf('tags, colours', {
  grey: 'Grey',
  green: 'Green',
  sand: 'Sand',
  teal: 'Teal',
  clay: 'Clay',
  slate: 'Slate',
} as const satisfies Record<TagColour, string>)
