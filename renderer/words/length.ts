/** What is said of a text that is longer than it may be. */
import { limits } from '../../contract/limits.ts'
import { lengthWords } from './tables.ts'

/** What was written. */
export type Written = 'message' | 'note'

/** The sentence for a text that is too long; undefined when it fits. */
export function tooLong(body: string, what: Written = 'message', limit: number = limits.text): string | undefined {
  const { length } = body
  if (length <= limit) return undefined
  const cut = lengthWords.tooLong({ what, limit, length, over: length - limit })
  return length > limits.draft ? `${cut} ${lengthWords.kept({ limit: limits.draft })}` : cut
}

/** The same for somebody who hears it: once, and without what changes with every letter. */
export const limitWords = (what: Written, limit: number): string => lengthWords.limit({ what, limit })
