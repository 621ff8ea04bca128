/** What is said of a text that is longer than it may be. */
import { figure } from '../../common/wording/formats.ts'
import { limits } from '../../contract/limits.ts'

/**
 * The sentence for a text that is too long; undefined when it fits.
 *
 * @param what the beginning of it: `A message`, `A note`
 */
export function tooLong(body: string, what = 'A message', limit: number = limits.text): string | undefined {
  const over = body.length - limit
  if (over <= 0) return undefined
  const cut = `${limitWords(what, limit)} This one has ${figure(body.length)}, so cut ${figure(over)}.`
  return body.length > limits.draft ? `${cut} Of what is typed here only the first ${figure(limits.draft)} are kept when Textdesk closes.` : cut
}

/** `A message can have 1,600 characters.` */
export const limitWords = (what: string, limit: number): string => `${what} can have ${figure(limit)} characters.`
