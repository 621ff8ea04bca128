/** How many SMS a text will be: the counter under every message box. */
import { SegmentedMessage } from 'sms-segments-calculator'

/** Twilio takes at most this many characters in one message (error 21617). */
export const longestText = 1600

/** From this many segments on the counter warns, since each is billed and some carriers split them. */
const manySegments = 4

/** Payload bits of one unit: a GSM-7 character, or a UTF-16 code unit when one letter needs UCS-2. */
const unitBits = { 'GSM-7': 7, 'UCS-2': 16 } as const

export type Meter = {
  readonly segments: number
  /** Units still free in the last segment; a character outside the basic set may take two. */
  readonly left: number
  /** "1 segment · 142 left", with "Emoji:" or "Accents:" before it when those shorten the segments. */
  readonly words: string
  readonly many: boolean
}

/** Counts a text as the carrier will: GSM-7 160, then 153 each; one other letter makes it 70, then 67. */
export function meter(body: string): Meter {
  const message = new SegmentedMessage(body)
  const segments = Math.max(1, message.segmentsCount)
  const free = message.segments.at(-1)?.freeSizeInBits() ?? 0
  const left = Math.floor(free / unitBits[message.encodingName])
  const count = `${segments} ${segments === 1 ? 'segment' : 'segments'} · ${left} left`
  return { segments, left, words: prefix(message.encodingName, body) + count, many: segments >= manySegments }
}

function prefix(encoding: 'GSM-7' | 'UCS-2', body: string): string {
  if (encoding === 'GSM-7') return ''
  return /\p{Extended_Pictographic}/u.test(body) ? 'Emoji: ' : 'Accents: '
}

/** The sentence for a text that is too long to send; undefined when it fits. */
export function tooLong(body: string, limit: number = longestText): string | undefined {
  const over = body.length - limit
  if (over <= 0) return undefined
  const figure = (count: number) => count.toLocaleString('en-US')
  return `A text can have ${figure(limit)} characters. This one has ${figure(body.length)}, so cut ${figure(over)}.`
}
