/** The carrier in the world of rules.kit.ts: what it may do with a request, and the bounds that it keeps. */
import type { Carried } from '../../provider/provider.ts'
import { tryAgain, type RequestEnd } from './rules.ts'

/** What becomes of one request. The carrier keeps the bounds that docs/architecture.md assumes of it. */
export type Fate = {
  readonly end: 'answered' | 'refused' | 'passing' | 'unavailable' | 'broken' | 'silent'
  readonly takes: boolean
  /** 0 to 1: how much of the time that it has the carrier needs to take the text, and then to show it in its list. */
  readonly lateness: number
  readonly hidden: number
  /** How the words are given back. */
  readonly words: 'as sent' | 'with a trial prefix' | 'changed' | 'not at all'
  /** Whether the list tells of the picture that came with them. */
  readonly picture: 'as sent' | 'left out'
}

/** `of`: whose text it is; undefined for somebody else's. */
export type Taken = Carried & { readonly shownAt: number; readonly of: number | undefined }

export const latencyMs = 80
/** What a request that nobody answers takes until it is given up. */
export const timeoutMs = 15_000
/**
 * What docs/architecture.md assumes of the carrier: the latest moment to take a text after its request has ended, and by how much the list
 * may show one text later than another.
 */
export const takesAfterBrokenMs = 5_000
export const takesAfterSilentMs = 35_000
export const showsWithinMs = 20_000
/** The carrier's clock and the desk's have nothing to do with each other. */
export const carrierAheadMs = 7 * 3_600_000
export const kindly: Fate = { end: 'answered', takes: true, lateness: 0, hidden: 0, words: 'as sent', picture: 'as sent' }

/** What the desk hears of a request that is not answered as it should be. */
export function endOf(end: Exclude<Fate['end'], 'answered'>): RequestEnd {
  if (end === 'refused') return { kind: 'refused', code: 21211, text: 'no' }
  if (end === 'unavailable') return { kind: 'unclear', silent: false, code: tryAgain }
  if (end === 'passing') return { kind: 'passing', retryAfterMs: undefined, isRate: false }
  return { kind: 'unclear', silent: end === 'silent' }
}

/** Of the texts in this world those with the same words are alike in that, too. */
export const hasPicture = (body: string): boolean => body === 'text 1'

/** The words as the carrier's list gives them back. */
export const given: Record<Fate['words'], (body: string) => string> = {
  'as sent': (body) => body,
  'with a trial prefix': (body) => `Sent from your Twilio trial account - ${body}`,
  changed: (body) => `${body} Reply STOP to opt out`,
  'not at all': () => '',
}
