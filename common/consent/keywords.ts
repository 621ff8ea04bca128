/**
 * The carrier's own words for no more texts, and for texts again: Twilio's default keywords for long codes and toll-free numbers (help article
 * 223134027, and the Advanced Opt-Out tutorial). The carrier acts on them itself, so nobody but the person can undo what they did.
 */
const stopping: ReadonlySet<string> = new Set(['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout', 'opt out', 'stop all'])
const starting: ReadonlySet<string> = new Set(['start', 'unstop'])

/** Small letters and digits alone: accents, apostrophes, quotes, punctuation, emoji and marks that nobody sees say nothing here. */
function wordsOf(body: string): string {
  return body
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** `stop`, `start`, `yes`: the whole text is that; undefined for any other. */
export function keywordIn(body: string): 'stop' | 'start' | 'yes' | undefined {
  const words = wordsOf(body)
  if (stopping.has(words)) return 'stop'
  if (starting.has(words)) return 'start'
  return words === 'yes' ? 'yes' : undefined
}
