/** Finds, among what the carrier took from us for a person, the text of an attempt whose end nobody knows. */
import { SegmentedMessage } from 'sms-segments-calculator'
import type { Carried } from '../../provider/provider.ts'

/** Dates have whole seconds, and the carrier's machines do not agree to the second. */
const slackMs = 5_000
/** How far this machine's clock may be wrong, where the carrier's was not known yet. */
const ownClockSlackMs = 10 * 60_000
/** What a trial account puts before each text (recorded answers of api.twilio.com). */
const trialPrefix = 'Sent from your Twilio trial account - '

/** `doubtful`: something was sent in that time, and nobody can say for certain that it is this text, or that it is not. */
export type Match = { readonly kind: 'found'; readonly carried: Carried } | { readonly kind: 'absent' } | { readonly kind: 'doubtful' }

/** A text as it was sent. */
export type SentText = { readonly body: string; readonly pictureUrl: string | null }

/** The attempt to look for. */
export type Sought = SentText & {
  /** When the request left, by this machine's clock. */
  readonly startedAt: number
  /** The same by the carrier's clock, where it was known. */
  readonly carrierAt: number | null
}

/** The carrier's time from which on a text may be that of the attempt. */
export const soughtSince = ({ startedAt, carrierAt }: Pick<Sought, 'startedAt' | 'carrierAt'>): number => (carrierAt === null ? startedAt - ownClockSlackMs : carrierAt - slackMs)

/**
 * One text that nobody else sent, with the same words, and a picture where it has one, is it. Anything else that nobody can explain is doubt, whatever its words: a carrier
 * may give them back changed, or not at all, and somebody else may text from our number.
 * @param taken what our sender sent to the person
 * @param known.isKnown whether a SID belongs to another message of the desk; `inDoubt`: how many of its texts to that person are in doubt, this one included
 */
export function matchAttempt(sought: Sought, taken: readonly Carried[], known: { readonly isKnown: (sid: string) => boolean; readonly inDoubt: number }): Match {
  const since = soughtSince(sought)
  const [only, ...others] = taken.filter((row) => row.direction === 'outbound' && row.at >= since && !known.isKnown(row.sid))
  if (only === undefined) return { kind: 'absent' }
  return others.length === 0 && known.inDoubt <= 1 && isAsSent(only, sought) ? { kind: 'found', carried: only } : { kind: 'doubtful' }
}

/** Whoever else texts from our number is looked for so far back. */
export const rivalsMs = 3_600_000

/**
 * Whether somebody else texts from our number: then a text with the same words may be theirs.
 * @param sent what our sender sent of late, to anybody
 * @param isOurs whether a text is known to be the desk's, or may be one of those that it is in doubt about
 */
export const hasRival = (found: Carried, sent: readonly Carried[], isOurs: (row: Carried) => boolean): boolean => sent.some((row) => row.sid !== found.sid && !isOurs(row))

/**
 * Whether a row of the list may be the text. The list does not tell where a picture lay, only that there is one. A text whose picture the carrier
 * has turned into a link is none that can be told from others.
 */
export const isAsSent = ({ body, mediaCount }: Pick<Carried, 'body' | 'mediaCount'>, sent: SentText): boolean =>
  mediaCount > 0 === (sent.pictureUrl !== null) && hasTheWords(body, sent.body)

/** Whether the words are given back as they were sent, or changed only as the carrier's documents say that it may be. */
export function hasTheWords(given: string, sent: string): boolean {
  return given === sent || [sent, trialPrefix + sent].some((each) => smart(each) === smart(given))
}

/** As the carrier's Smart Encoding writes it, which replaces signs that would make a text longer. */
const smart = (text: string): string => new SegmentedMessage(text, 'auto', true).graphemes.join('')
