/** What has the words of a refusal and refuses nothing, taken out of a text before it is judged. */
import { english } from './english.ts'
import { spanish } from './spanish.ts'

export const harmlessPatterns: readonly RegExp[] = [...english.harmless, ...spanish.harmless]

/**
 * @param folded as foldText writes it
 * @returns the same, with a line in place of what is harmless
 */
export const withoutHarmless = (folded: string): string => harmlessPatterns.reduce((text, words) => text.replaceAll(words, '_'), folded)

/**
 * A text as it is weighed: as it is, and once more without what is harmless.
 * @param left what withoutHarmless leaves of it
 */
export const asWeighed = (folded: string, left = withoutHarmless(folded)): string => (left === folded ? folded : `${folded} ${left}`)
