/** The verifier on trial for texts that ask: lost, doubled, adopted, not asked about, told wrongly, shown wrongly. */
import { describe, expect, it } from 'vitest'
import type { CarrierText, Deed, DeskText, FaultKind, Order } from '../../core/facts.ts'
import { atCarrier, dana, minutes, rightWorld } from './right-world.kit.ts'
import { verify } from '../verify.ts'
import { doubtful, inTurn, lifeUpTo, moreOrders, outbound, swapped, withCarrier, withDeeds, withDesk, withoutSid, withText, type Wrong } from './wrongs.kit.ts'

/** What the agent did with the first text, whose request came a minute after midnight. */
const deed = (of: { kind: 'decide'; wasSent: boolean } | { kind: 'now' | 'withdraw' }, more: Partial<Deed> = {}): Wrong =>
  withDeeds({ round: 2, at: minutes(2), answer: 'ok', messageId: 'm1', ...of, ...more } as Deed)
const again = (more: Partial<Deed> = {}): Wrong => deed({ kind: 'decide', wasSent: false }, more)
const arrived = deed({ kind: 'decide', wasSent: true })
const first = (change: Partial<DeskText>): Wrong => withText('m1', change)
const unclear = first({ delivery: 'unclear', sid: null })
const questions = (count: number): Wrong => (world) => ({ ...world, shown: [{ conversationId: 'c1', ids: ['m1', 'm2', 'm3', 'm4'], drawn: { replies: 2, questions: count } }] })
const asked: Wrong = inTurn(unclear, questions(1))
const moreTaken = (...texts: readonly CarrierText[]): Wrong => withCarrier((all) => [...all, ...texts])
const rival = (more: Partial<CarrierText> = {}): CarrierText => atCarrier({ sid: 'SM40', to: dana, body: 'Hello', madeAt: minutes(1) - 50, isForeign: true, isRival: true, ...more })
const order = (more: Partial<Order> = {}): Order => ({ to: dana, body: 'Hello', at: minutes(3), made: 'SM20', isDoubtful: false, ...more })
const notTaken: Wrong = inTurn(withoutSid('SM1'), (world) => ({ ...world, orders: world.orders.map((each) => (each.made === 'SM1' ? { ...each, made: undefined, isDoubtful: true } : each)) }))
const status = (sid: string, to: string): Wrong => withCarrier((texts) => texts.map((each) => (each.sid === sid ? { ...each, status: to } : each)))
const shownAs = (...ids: readonly string[]): Wrong => (world) => ({ ...world, shown: [{ conversationId: 'c1', ids }] })
const over: Wrong = (world) => ({ ...world, isOver: true })
/** Sent again after its first request, whose answer never came, and taken now. */
const sentAgain = inTurn(first({ sid: 'SM20' }), moreOrders(order()), moreTaken(outbound('SM20', dana, 'Hello')))

const wrong: readonly (readonly [what: string, kind: FaultKind, put: Wrong])[] = [
  ['a text that asks is at the carrier twice', 'sent twice', inTurn(unclear, moreTaken(outbound('SM20', dana, 'Hello')))],
  ['a text that was wanted again is at the carrier three times', 'sent twice', inTurn(again(), moreTaken(outbound('SM20', dana, 'Hello'), outbound('SM21', dana, 'Hello')))],
  ['a text is there twice although the agent\'s word was refused', 'sent twice', inTurn(again({ answer: 'gone' }), moreTaken(outbound('SM20', dana, 'Hello')))],
  ['a text is there that asks whether it should go', 'sent twice', first({ delivery: 'queued', sid: null, askedAt: 5 })],
  ['a text is there that the agent withdrew', 'sent twice', inTurn(deed({ kind: 'withdraw' }), first({ delivery: 'failed', sid: null }))],
  ['a text is said to be with the carrier and is not', 'lost', inTurn(first({ delivery: 'unconfirmed', sid: null }), withoutSid('SM1'))],
  ['a text was given up though its withdrawal was refused', 'lost', inTurn(deed({ kind: 'withdraw' }, { answer: 'illegal-move' }), first({ delivery: 'failed', sid: null }), withoutSid('SM1'))],
  ['a text waits though nothing holds it up', 'not settled', inTurn(first({ delivery: 'queued', sid: null }), withoutSid('SM1'))],
  ['a text bears the name of another of ours', 'adopted from others', first({ sid: 'SM5' })],
  ['two texts bear one name', 'adopted from others', inTurn(withText('m7', { sid: 'SM5' }))],
  ['a text bears the name of another desk\'s text', 'adopted from others', inTurn(first({ sid: 'SM40' }), moreTaken(rival()))],
  ['a text bears the name of a reply', 'adopted from others', first({ sid: 'SM2' })],
  ['a text was sent again that the carrier had taken', 'doubt not asked', inTurn(doubtful('SM1'), sentAgain)],
  ['a text was sent again before the agent\'s word', 'doubt not asked', inTurn(doubtful('SM1'), sentAgain, again({ at: minutes(4) }))],
  ['a text was sent again though somebody else had texted the same person', 'doubt not asked', inTurn(notTaken, sentAgain, moreTaken(rival({ body: 'Other words', madeAt: minutes(1) })))],
  ['a text was told from another\'s that says the same', 'doubt not asked', inTurn(doubtful('SM1'), moreTaken(rival()))],
  ['a text is said to have arrived which has not', 'wrong status', status('SM1', 'sent')],
  ['a text is said not to have arrived which has', 'wrong status', first({ delivery: 'undelivered' })],
  ['a text is given up as unconfirmed of which the carrier knows more', 'wrong status', first({ delivery: 'unconfirmed' })],
  ['a receipt was never heard', 'wrong status', inTurn(over, first({ delivery: 'sent' }))],
  ['the window is told of a reply twice', 'shown wrongly', shownAs('m1', 'm2', 'm3', 'm3', 'm4')],
  ['the window is not told of a reply', 'shown wrongly', shownAs('m1', 'm2', 'm4')],
  ['the window is told in another order', 'shown wrongly', shownAs('m1', 'm3', 'm2', 'm4')],
  ['the window is told of nothing', 'shown wrongly', shownAs()],
  ['a reply is drawn twice', 'shown wrongly', (world) => ({ ...world, shown: [{ ...world.shown[0]!, drawn: { replies: 3, questions: 0 } }] })],
  ['a question is not drawn', 'shown wrongly', unclear],
  ['the watchman had to mend a chat', 'illegal state', lifeUpTo(['task.mended', 'danas'])],
  ['the watchman found a reply that nobody had', 'illegal state', lifeUpTo(['message.found', 'm2'])],
]

const fine: readonly (readonly [what: string, put: Wrong])[] = [
  ['a text that asks was taken', asked],
  ['a text that asks was not taken', inTurn(asked, withoutSid('SM1'))],
  ['the agent wanted it again, and it had been taken before', inTurn(doubtful('SM1'), again(), sentAgain)],
  ['the agent\'s word was heard though the app died at it', inTurn(doubtful('SM1'), again({ answer: 'none' }), sentAgain)],
  ['it was wanted again and then refused', inTurn(again(), first({ delivery: 'failed', sid: null, errorCode: 20001 }))],
  ['the agent said that it arrived, which it did not', inTurn(arrived, first({ delivery: 'unconfirmed', sid: null }), withoutSid('SM1'))],
  ['a text asks whether it should go', inTurn(first({ delivery: 'queued', sid: null, askedAt: 5 }), questions(1), withoutSid('SM1'))],
  ['a text was put off', inTurn(first({ delivery: 'queued', sid: null, isPutOff: 1 }), withoutSid('SM1'))],
  ['a text was withdrawn', inTurn(deed({ kind: 'withdraw' }), first({ delivery: 'failed', sid: null }), withoutSid('SM1'))],
  ['a text to somebody of whom a receipt told that they want none was given up', inTurn(
    withText('m4', { delivery: 'failed', sid: null }), withoutSid('SM4'), first({ delivery: 'undelivered' }),
    withCarrier((texts) => texts.map((each) => (each.sid === 'SM1' ? { ...each, status: 'undelivered', errorCode: 21610 } : each))),
  )],
  ['a text that the agent sent at last went after a later one', inTurn(deed({ kind: 'now' }), withCarrier((texts) => swapped(texts, 0, 3)))],
  ['a text was sent again that had not been taken', inTurn(notTaken, sentAgain, withCarrier((texts) => [texts.at(-1)!, ...texts.slice(0, -1)]))],
  ['another desk said the same long before or after', inTurn(doubtful('SM1'), moreTaken(rival({ madeAt: minutes(0.5) }), rival({ sid: 'SM41', madeAt: minutes(2) })))],
  ['another desk\'s text was not to be seen', inTurn(doubtful('SM1'), moreTaken(rival({ listedAt: minutes(9) })))],
  ['others text whom they like', moreTaken(rival({ body: 'Good day' }), rival({ sid: 'SM41', isRival: false, body: 'Hello' }))],
  ['a receipt is on its way', first({ delivery: 'sent' })],
  ['nobody knows what became of a text', inTurn(over, first({ delivery: 'unconfirmed' }), status('SM1', 'sent'))],
  ['a reply showed later than the next', inTurn(
    withText('m2', { seq: 3 }), withText('m3', { seq: 2 }), (world) => ({ ...world, shown: [] }),
    withCarrier((texts) => texts.map((each) => (each.sid === 'SM2' ? { ...each, listedAt: minutes(4) } : each))),
  )],
  ['a mere STOP is in no task', inTurn(
    withText('m2', { body: 'STOP' }), withCarrier((texts) => texts.map((each) => (each.sid === 'SM2' ? { ...each, body: 'STOP' } : each))),
    (world) => withDesk({ tasks: world.desk.tasks.map((task) => (task.id === 'danas' ? { ...task, fromSeq: 3 } : task)) })(world),
  )],
]

describe('a wrong world', () => {
  it.each(wrong)('is told when %s', (_what, kind, put) => {
    expect(verify(put(rightWorld())).map((finding) => finding.kind)).toContain(kind)
  })
})

describe('a right world', () => {
  it.each(fine)('has no findings when %s', (_what, put) => {
    expect(verify(put(rightWorld()))).toEqual([])
  })
})
