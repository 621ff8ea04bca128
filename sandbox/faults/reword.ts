/** How a carrier changes the words of a text before it keeps them. */
import { createHash } from 'node:crypto'
import { SegmentedMessage } from 'sms-segments-calculator'

const shortened = (url: string) => `https://vote.example/${createHash('sha256').update(url).digest('base64url').slice(0, 8)}`

const kinds = {
  /** Look-alikes become letters of the GSM alphabet, by Twilio's own table: https://www.twilio.com/docs/messaging/services/smart-encoding-char-list */
  smart: (body) => new SegmentedMessage(body, 'auto', true).graphemes.join(''),
  /** What an account on trial puts before every text. */
  trial: (body) => `Sent from your Twilio trial account - ${body}`,
  /** A campaign that has to name the way out. */
  'stop-line': (body) => `${body}\nReply STOP to opt out`,
  /** Link shortening: https://www.twilio.com/docs/messaging/features/link-shortening */
  'short-link': (body) => body.replaceAll(/https?:\/\/\S+/g, shortened),
  trimmed: (body) => body.trim(),
  /** Each half of a sign beyond the first 65,536 is taken for itself, and can stand for nothing. */
  surrogate: (body) => body.replaceAll(/[\uD800-\uDFFF]/g, '\uFFFD'),
  /** The account keeps no words: https://www.twilio.com/docs/messaging/features/message-redaction */
  redacted: () => '',
} as const satisfies Record<string, (body: string) => string>

export type Rewording = keyof typeof kinds

export const rewordings = Object.keys(kinds) as [Rewording, ...Rewording[]]

/** The words that the carrier keeps of a text. */
export const reword = (body: string, kind: Rewording): string => kinds[kind](body)
