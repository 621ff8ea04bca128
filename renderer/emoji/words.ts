/** The texts of the picker of emoji. */
import { wordsOf } from '../../common/wording/table.ts'

export const emojiWords = wordsOf('emoji', {
  insert: 'Insert emoji',
  find: 'Find an emoji',
  list: 'Emoji',
  groups: 'Kinds of emoji',
  none: 'No emoji is called that.',
  loading: 'Loading the emoji',
  /** What the text would be with it. `counted` is “Emoji: 1 segment · 41 left”. */
  cost: 'With an emoji: {counted}',
})

export const groupWords = wordsOf('emoji, kinds', {
  often: 'Often used',
  smileys: 'Smileys',
  people: 'People',
  nature: 'Animals and nature',
  food: 'Food',
  travel: 'Places and travel',
  activities: 'Activities',
  objects: 'Objects',
  symbols: 'Symbols',
  flags: 'Flags',
})

export type EmojiGroup = keyof typeof groupWords
