/** What is an emoji (Unicode TS 51): drawn as one by itself, by a sign behind it, or as half of a flag. */
const emoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji}\uFE0F/u
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** As many as phones draw larger. */
const few = 3

export const holdsEmoji = (text: string): boolean => emoji.test(text)

/** Whether there are one to three of them and nothing else. */
export function isFewEmoji(text: string): boolean {
  const signs = Array.from(letters.segment(text.replaceAll(/\s/g, '')), ({ segment }) => segment)
  return signs.length > 0 && signs.length <= few && signs.every(holdsEmoji)
}
