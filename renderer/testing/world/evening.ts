/** An hour of an evening shift as every part of the window shows it: an offer, chats, a wrap-up, parked sends. */
import type { Evening } from '../../../contract/answers/evening.ts'
import type { Stats } from '../../../contract/answers/stats.ts'
import { unknownDesk } from '../../desk/mirror/mirror.ts'
import { aContact, aMessage, aRoute, aTask } from './samples.ts'
import { checksOf, type World } from './world.ts'

const minute = 60_000
/** Tuesday, November 3, 2026, 7:31 PM in Phoenix, where the window of the tests stands. */
export const evening = Date.UTC(2026, 10, 4, 2, 31)
const ago = (minutes: number) => evening - minutes * minute

const marisol = { phone: '+16025550148', conversationId: 'chat' }
const polling = 'Your polling place is Desert Willow Recreation Center, 4418 W Larkspur Ln. It is open from 6 AM to 7 PM.'

const messages = [
  aMessage(1, 'Hi, where do I vote? I moved in May.', { at: ago(9) }),
  aMessage(2, 'Hi Marisol, I can look that up. Which street do you live on now?', { at: ago(8), direction: 'outbound', delivery: 'delivered' }),
  aMessage(3, 'Larkspur Lane in Phoenix', { at: ago(6) }),
  aMessage(4, polling, { at: ago(5), direction: 'outbound', delivery: 'sent' }),
  aMessage(5, 'So I can go there after work?', { at: ago(2) }),
  aMessage(6, 'And do I need my card?', { at: ago(2) }),
]

/** Two texts of Harold's, which are unread, and what was said with Joaquin, whose chat is over. */
const others = [
  aMessage(11, 'I went to the county office on Capitol Drive', { at: ago(4), conversationId: 'other' }),
  aMessage(12, 'They told me that the office was closed today', { at: ago(4), conversationId: 'other' }),
  aMessage(21, 'Am I still registered?', { at: ago(20), conversationId: 'ended' }),
  aMessage(22, 'You are, at your address on Vernor Highway. See you on Tuesday!', { at: ago(18), direction: 'outbound', delivery: 'delivered', conversationId: 'ended' }),
  aMessage(23, 'Great, thank you', { at: ago(2), conversationId: 'ended' }),
]

const midnight = new Date(evening).setHours(0, 0, 0, 0)
const sent = [12, 24, 29, 30, 35, 37, 27, 39, 33]
const received = [14, 22, 31, 27, 38, 34, 29, 41, 36]

export const eveningFigures: Stats = {
  from: midnight, until: new Date(midnight).setDate(new Date(midnight).getDate() + 1), taken: 49, finished: 47, received: 272, sent: 265, delivered: 258, underWay: 3, queued: 1, unknown: 0, failed: 4,
  firstAnswer: { count: 44, medianMs: 72_000, ninetiethMs: 190_000 }, handling: { count: 47, medianMs: 520_000, ninetiethMs: 1_260_000 },
  usedMs: { available: 378 * minute, break: 15 * minute, lunch: 30 * minute },
  by: 'hour',
  bars: sent.map((count, index) => ({ from: new Date(midnight).setHours(8 + index), until: new Date(midnight).setHours(9 + index), received: received[index]!, sent: count })),
  outcomes: [{ disposition: 'answered', count: 18 }, { disposition: 'polling-place', count: 12 }, { disposition: 'no-response', count: 4 }],
}

/** What its practice was like, from 6 PM on. */
export const eveningPlayed: Evening = {
  from: new Date(midnight).setHours(18), until: eveningFigures.until, texted: 14, wrote: 12, received: 31, sent: 36, delivered: 33, underWay: 1, queued: 0, unknown: 0, failed: 2,
  firstAnswer: { count: 11, medianMs: 48_000, slowestMs: 215_000 }, handling: { count: 9, medianMs: 380_000, slowestMs: 1_140_000 },
  checks: checksOf({ 'opted-out': 2, night: 1, slip: 3, sure: 1 }),
  met: [
    { personality: 'curious', lesson: 'answered' },
    { personality: 'hurried', lesson: 'waits' },
    { personality: 'wrong-number', lesson: 'unmarked' },
    { personality: 'stops-in-words', lesson: 'texted-again' },
    { personality: 'late-night', lesson: 'night' },
  ],
}

export const eveningWorld: Partial<World> = {
  worker: { name: 'Dana Okafor', activity: 'available', available: true, since: ago(84), usedTodayMs: { available: 0, break: 15 * minute }, rev: 1 },
  line: { mode: 'twilio', state: 'connected', since: ago(84), sender: '+18335550100', waiting: 0 },
  settings: {
    ...unknownDesk.settings,
    languages: ['en', 'es'],
    agentName: 'Dana Okafor',
    mode: 'twilio',
    account: { accountSid: `AC${'0'.repeat(32)}`, from: '+18335550100' },
    notifications: { shows: 'full', sounds: true, volume: 0.6 },
  },
  tasks: [
    aTask('offer', {
      state: 'reserved',
      phone: '+14405550167',
      createdAt: ago(1),
      offer: { offeredAt: evening - 12_000, expiresAt: evening + 18_000 },
      unread: 1,
      last: { direction: 'inbound', body: 'Is early voting still open tonight?', at: ago(1), delivery: 'received' },
    }),
    aTask('chat', { ...marisol, assignedAt: ago(9), waitingSince: ago(2), last: { direction: 'inbound', body: 'And do I need my card?', at: ago(2), delivery: 'received' } }),
    aTask('other', {
      phone: '+14145550101',
      assignedAt: ago(4),
      unread: 2,
      waitingSince: ago(4),
      last: { direction: 'inbound', body: 'They told me that the office was closed today', at: ago(4), delivery: 'received' },
    }),
    aTask('ended', { phone: '+13135550178', state: 'wrapping', assignedAt: ago(20), wrappingAt: ago(1) }),
  ],
  routes: [aRoute('one', ago(12), { phone: '+12085550115' }), aRoute('two', ago(48), { phone: '+13135550177', to: 'any' })],
  contacts: [
    aContact('+16025550148', { name: 'Marisol Vega', place: 'Phoenix, AZ', timeZone: 'America/Phoenix' }),
    aContact('+14145550101', { name: 'Harold Whitcomb', place: 'Wisconsin', timeZone: 'America/Chicago' }),
    aContact('+14405550167', { place: 'Ohio', timeZone: 'America/New_York' }),
    aContact('+13135550178', { name: 'Joaquin Reyes', place: 'Detroit, MI', timeZone: 'America/Detroit' }),
    aContact('+12085550115', { name: 'Bea Lindqvist', place: 'Idaho', timeZone: 'America/Boise' }),
    aContact('+13135550177', { place: 'Detroit, MI', timeZone: 'America/Detroit' }),
  ],
  messages: [...messages, ...others],
  figures: eveningFigures,
  played: eveningPlayed,
  past: {
    chat: [{ ...aTask('chat', { assignedAt: ago(9) }), messages: 6, fromSeq: 1 }, { ...aTask('before', { state: 'completed', createdAt: ago(60 * 24 * 22), assignedAt: ago(60 * 24 * 22), wrappingAt: ago(60 * 24 * 22 - 7), completedAt: ago(60 * 24 * 22 - 8), disposition: 'registration', note: 'Moved in May.' }), messages: 6, fromSeq: 0 }],
  },
}
