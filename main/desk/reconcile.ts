/** Finds, among what the carrier took for a number, the text of an attempt whose end nobody knows. */
import type { Carried } from '../provider/provider.ts'
import type { AttemptRow, MessageRow } from '../store/messages.ts'

/** How far the carrier's clock may lag behind this machine's. */
const CLOCK_SKEW_MS = 10 * 60_000

/**
 * @param taken the carrier's messages to the number, newest first
 * @param isKnown whether a SID belongs to another message of the desk
 * @returns the carrier's row, or undefined when it shows none that fits
 */
export function matchAttempt(
  message: Pick<MessageRow, 'body'>,
  attempt: Pick<AttemptRow, 'startedAt'>,
  taken: readonly Carried[],
  isKnown: (sid: string) => boolean,
): Carried | undefined {
  // Oldest first: of several unknown rows the first one belongs to the first unclear attempt.
  return taken.toReversed().find((row) =>
    row.direction === 'outbound' && row.at >= attempt.startedAt - CLOCK_SKEW_MS && isSameText(row.body, message.body) && !isKnown(row.sid))
}

/** A trial account's texts come back with a sentence of Twilio's before them, so the end is compared. */
function isSameText(carried: string, sent: string): boolean {
  return carried.trimEnd().endsWith(sent.trim())
}
