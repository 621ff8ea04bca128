import { expect, it } from 'vitest'
import { hasTheWords } from './reconcile.ts'

it.each([
  ['It’s “open” – until 7…', 'It\'s "open" - until 7...'],
  ['Bring your card', 'Sent from your Twilio trial account - Bring your card'],
  ['Cảm ơn 👋🏽\r\nbạn', 'Cảm ơn 👋🏽\r\nbạn'],
])('%j has the words when the carrier gives it back as %j', (sent, given) => expect(hasTheWords(given, sent)).toBe(true))

it('another text has not', () => expect(hasTheWords('It is open until 8', 'It is open until 7')).toBe(false))
