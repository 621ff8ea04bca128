/** STOP and START as Twilio handles them for long codes and toll-free numbers: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out */
import type { World } from './state.ts'

const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']
const startWords = ['START', 'YES', 'UNSTOP']

const pair = (line: string, voter: string) => `${line} > ${voter}`

/** Whether a STOP stands between our number and theirs. */
export const isOptedOut = (world: World, line: string, voter: string): boolean => world.optOuts.includes(pair(line, voter))

/**
 * Takes note of an inbound text. Only a keyword that is the whole text counts, in any case.
 * @param lines the number written to, with all others of its Messaging Service: the block covers the service.
 */
export function noteKeyword(world: World, { lines, voter, body }: { lines: readonly string[]; voter: string; body: string }) {
  const word = body.trim().toUpperCase()
  const pairs = lines.map((line) => pair(line, voter))
  if (stopWords.includes(word)) world.optOuts = [...new Set([...world.optOuts, ...pairs])]
  if (startWords.includes(word)) world.optOuts = world.optOuts.filter((kept) => !pairs.includes(kept))
}
