/** STOP and START as Twilio handles them for long codes and toll-free numbers: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out */
import { personOf } from '../numbers/numbers.ts'
import type { Keeper, World } from '../world/state.ts'

const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']
const startWords = ['START', 'YES', 'UNSTOP']

const pair = (line: string, voter: string) => `${line} > ${personOf(voter)}`

/** Whether a STOP stands between our number and theirs, whatever channel it came by. */
export const isOptedOut = (world: World, line: string, voter: string): boolean => world.optOuts.has(pair(line, voter))

/**
 * Takes note of an inbound text. Only a keyword that is the whole text counts, in any case.
 * @param lines the number written to, with all others of its Messaging Service: the block covers the service.
 */
export function noteKeyword({ put, drop }: Keeper, { lines, voter, body }: { lines: readonly string[]; voter: string; body: string }) {
  const word = body.trim().toUpperCase()
  for (const key of lines.map((line) => pair(line, voter))) {
    if (stopWords.includes(word)) put('optOuts', key, true)
    if (startWords.includes(word)) drop('optOuts', key)
  }
}
