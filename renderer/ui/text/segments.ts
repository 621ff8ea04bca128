/** How many SMS a text will be: the counter under every message box. */
import { holdsEmoji } from './emoji.ts'
import { uiWords } from '../words.ts'
import { septets } from './gsm.ts'

/** From this many segments on the counter warns, since each is billed and some carriers split them. */
const manySegments = 4

/** Of one SMS, and what its header takes of each when a text needs several (3GPP TS 23.040). */
const smsBits = 1120
const headerBits = 48

/** One unit: a GSM-7 character, or a UTF-16 code unit when one letter needs UCS-2. */
const gsmBits = 7
const ucsBits = 16

export type Meter = {
  readonly segments: number
  /** Units still free in the last segment; a character outside the basic set may take two. */
  readonly left: number
  /** "1 segment · 142 left", with what shortens the segments before it: "Emoji:", "Accents:", "Other letters:", or the first sign that does. */
  readonly words: string
  readonly many: boolean
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Counts a text as the carrier will: GSM-7 160, then 153 each; one other letter makes it 70, then 67. What a reader sees as one letter
 * is not cut in two. Twilio's own calculator (`SegmentedMessage`) says the same and takes a second for a long paste.
 */
export function meter(body: string): Meter {
  const units = gsmUnits(body)
  const bits = units?.map((count) => count * gsmBits) ?? Array.from(letters.segment(body), ({ segment }) => segment.length * ucsBits)
  const { segments, freeBits } = fill(bits)
  const left = Math.floor(freeBits / (units ? gsmBits : ucsBits))
  const counted = uiWords.counted({ segments, left })
  return { segments, left, words: units ? counted : withReason(body, counted), many: segments >= manySegments }
}

/** How many septets each character takes; undefined when one of them is not in GSM-7. */
function gsmUnits(body: string): readonly number[] | undefined {
  const units: number[] = []
  for (const letter of body) {
    const count = septets.get(letter)
    if (count === undefined) return undefined
    units.push(count)
  }
  return units
}

function fill(letterBits: readonly number[]): { readonly segments: number; readonly freeBits: number } {
  const total = letterBits.reduce((sum, bits) => sum + bits, 0)
  if (total <= smsBits) return { segments: 1, freeBits: smsBits - total }
  const room = smsBits - headerBits
  let segments = 1
  let freeBits = room
  for (const bits of letterBits) {
    if (bits > freeBits) {
      segments += 1
      freeBits = room
    }
    freeBits -= bits
  }
  return { segments, freeBits }
}

/** What makes each segment shorter. A single sign, a dash or three dots in one, is easily put in other words once it is named. */
function withReason(body: string, counted: string): string {
  if (holdsEmoji(body)) return uiWords.countedEmoji({ counted })
  const outside = [...body].filter((letter) => !septets.has(letter))
  if (outside.some((letter) => /[\p{L}\p{M}]/u.test(letter) && !/[\p{Script=Latin}\p{Script=Inherited}]/u.test(letter))) return uiWords.countedLetters({ counted })
  if (outside.some((letter) => /[\p{L}\p{M}]/u.test(letter))) return uiWords.countedAccents({ counted })
  const sign = outside.find((letter) => /[\p{P}\p{S}]/u.test(letter))
  return sign === undefined ? uiWords.countedHidden({ counted }) : uiWords.countedSign({ sign, counted })
}
