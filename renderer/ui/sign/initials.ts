/** What stands in an avatar: letters from a name, a hue from a number. */

/** The first letters of the first and last word, upper case: `Marisol de la Vega` gives `MV`. Empty for a name without letters. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}

/** One of five hues, always the same for the same text, so that a voter keeps their colour. */
export function hueOf(text: string): 1 | 2 | 3 | 4 | 5 {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return ((sum % 5) + 1) as 1 | 2 | 3 | 4 | 5
}
