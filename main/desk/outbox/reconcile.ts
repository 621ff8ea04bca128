/** Finds, among what the carrier took for a number, the text of an attempt whose end nobody knows. */
import type { Carried } from '../../provider/provider.ts'

/** Dates have whole seconds, and the carrier's machines do not agree to the second. */
const SLACK_MS = 60_000
/** How far this machine's clock may be wrong, where the carrier's was not known yet. */
const OWN_CLOCK_SLACK_MS = 10 * 60_000

/** What the carrier's list tells of an attempt. `doubtful`: something was sent in that time whose words the carrier no longer shows. */
export type Match = { readonly kind: 'found'; readonly carried: Carried } | { readonly kind: 'absent' } | { readonly kind: 'doubtful' }

/** The attempt to look for. */
export type Sought = {
  readonly body: string
  /** When the request left, by this machine's clock. */
  readonly startedAt: number
  /** The same by the carrier's clock, where it was known. */
  readonly carrierAt: number | null
}

/**
 * @param taken the carrier's messages to the number, newest first
 * @param isKnown whether a SID belongs to another message of the desk
 */
export function matchAttempt({ body, startedAt, carrierAt }: Sought, taken: readonly Carried[], isKnown: (sid: string) => boolean): Match {
  const since = carrierAt === null ? startedAt - OWN_CLOCK_SLACK_MS : carrierAt - SLACK_MS
  // Oldest first: of several unknown rows the first one belongs to the first unclear attempt.
  const strange = taken.toReversed().filter((row) => row.direction === 'outbound' && row.at >= since && !isKnown(row.sid))
  const wanted = plain(body)
  const carried = strange.find((row) => plain(row.body) !== '' && plain(row.body).endsWith(wanted))
  if (carried) return { kind: 'found', carried }
  // An account that does not retain texts lists them without their words.
  return strange.some((row) => row.body.trim() === '') ? { kind: 'doubtful' } : { kind: 'absent' }
}

/**
 * The words as a carrier may give them back: a trial account puts a sentence before them, so the end is compared;
 * Smart Encoding replaces typographic signs, and a link may have been shortened.
 */
function plain(text: string): string {
  return text
    .replace(/https?:\/\/\S+/gi, 'LINK')
    .normalize('NFKD')
    .replace(/[\u2018\u2019\u201b\u2032]/g, '\'')
    .replace(/[\u201c\u201d\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
