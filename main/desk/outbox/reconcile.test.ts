import { describe, expect, it } from 'vitest'
import type { Carried } from '../../provider/provider.ts'
import { hasTheWords, matchAttempt, type SentText } from './reconcile.ts'

it.each([
  ['It’s “open” – until 7…', 'It\'s "open" - until 7...'],
  ['Bring your card', 'Sent from your Twilio trial account - Bring your card'],
  ['Cảm ơn 👋🏽\r\nbạn', 'Cảm ơn 👋🏽\r\nbạn'],
])('%j has the words when the carrier gives it back as %j', (sent, given) => expect(hasTheWords(given, sent)).toBe(true))

it('another text has not', () => expect(hasTheWords('It is open until 8', 'It is open until 7')).toBe(false))

describe('a text with a picture', () => {
  const row = (mediaCount: number): Carried => ({ sid: `MM${mediaCount}`, direction: 'outbound', person: '+16025550148', channel: 'sms', ours: '+18335550199', body: 'Look', delivery: 'sent', at: 1_000_000, segments: 1, mediaCount })
  const match = (text: SentText, ...rows: readonly Carried[]) => matchAttempt({ ...text, startedAt: 1_000_000, carrierAt: 1_000_000 }, rows, { isKnown: () => false, inDoubt: 1 }).kind
  const plain: SentText = { body: 'Look', pictureUrl: null }
  const picture: SentText = { body: 'Look', pictureUrl: 'https://example.org/a.png' }

  it('is found in a row that has one, and a text without in a row that has none', () => {
    expect(match(picture, row(1))).toBe('found')
    expect(match(plain, row(0))).toBe('found')
  })

  it('may be, and may not be, a row with the same words that differs in that', () => {
    expect(match(picture, row(0))).toBe('doubtful')
    expect(match(plain, row(1))).toBe('doubtful')
    expect(match(picture, row(0), row(1))).toBe('doubtful')
    expect(match(picture)).toBe('absent')
  })
})
