/** The verifier is itself on trial: each thing that must not be is put into a right world, and has to be named. */
import { describe, expect, it } from 'vitest'
import type { FaultKind } from '../../core/facts.ts'
import { dana, eli, rightWorld } from './right-world.kit.ts'
import { verify } from '../verify.ts'
import { inTurn, lifeUpTo, moreTexts, outbound, swapped, text, withCarrier, withDeeds, withDesk, withoutSid, withoutText, withText, type Wrong } from './wrongs.kit.ts'

const wrong: readonly (readonly [what: string, kind: FaultKind, put: Wrong])[] = [
  ['a text is at the carrier twice', 'sent twice', withCarrier((texts) => [...texts, outbound('SM20', dana, 'Hello')])],
  ['a text that was sent twice on purpose is at the carrier three times', 'sent twice', withCarrier((texts) => [...texts, outbound('SM20', eli, 'Yes')])],
  ['the carrier has a text that the desk does not know', 'sent twice', withCarrier((texts) => [...texts, outbound('SM20', dana, 'Surprise')])],
  ['a text that the desk gave up is at the carrier', 'sent twice', withText('m1', { delivery: 'failed', sid: null })],
  ['a text never reached the carrier', 'lost', withoutSid('SM4')],
  ['one of two equal texts never reached the carrier', 'lost', withoutSid('SM7')],
  ['a text was given up though nothing refuses it', 'lost', inTurn(withText('m1', { delivery: 'failed', sid: null }), withoutSid('SM1'))],
  ['a text bears a name that the carrier never gave', 'lost', withText('m1', { sid: 'SM99' })],
  ['a text is still on its way when all is at rest', 'not settled', withText('m1', { delivery: 'checking', sid: null })],
  ['a text that was taken is not in the database', 'command lost', inTurn(withoutText('m1'), withoutSid('SM1'))],
  ['a text that was taken has other words', 'command lost', withText('m1', { body: 'Hell' })],
  ['a text sent by the keys is not in the database', 'command lost', inTurn(withoutText('m4'), withoutSid('SM4'))],
  ['a text that was refused is in the database', 'sent twice', moreTexts({ ...text('m1'), id: 'm9', seq: 9, sid: null })],
  ['a held key made two texts', 'sent twice', inTurn(moreTexts({ ...text('m4'), id: 'm20', seq: 20, sid: 'SM20' }), withCarrier((texts) => [...texts, outbound('SM20', dana, 'The hotline')]))],
  ['the chat of a taken text is not there', 'command lost', (world) => withDesk({ tasks: world.desk.tasks.filter(({ id }) => id !== 'danas') })(world)],
  ['the route of a parked text is not there', 'command lost', withDesk({ routes: [] })],
  ['a completed chat is not completed', 'command lost', (world) => withDesk({ tasks: world.desk.tasks.map((task) => (task.id === 'elis' ? { ...task, state: 'wrapping' } : task)) })(world)],
  ['an accepted chat was never assigned', 'command lost', withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'accept', taskId: 'elis next' })],
  ['a retry that was taken made no text', 'command lost', withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'retry', phone: dana, body: 'Hello', messageId: 'm1', newId: 'm20', later: false })],
  ['a declined offer goes on ringing', 'command lost', withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'decline', taskId: 'elis next', offeredAt: 300 })],
  ['the chat of an opened route is not there', 'command lost', withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'open route', routeId: 'r5', taskId: 't20' })],
  ['a canceled route is not canceled', 'command lost', withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'cancel route', routeId: 'r5' })],
  ['the activity is not the one that was set', 'command lost', withDesk({ activity: 'break' })],
  ['two texts of a conversation changed places on the way', 'out of order', withCarrier((texts) => swapped(texts, 0, 3))],
  ['texts are not in the order in which they were written', 'out of order', withDeeds(
    { round: 2, at: 0, answer: 'ok', kind: 'say', phone: eli, body: 'Yes', messageId: 'm7' },
    { round: 2, at: 0, answer: 'ok', kind: 'say', phone: eli, body: 'Yes', messageId: 'm5' },
  )],
  ['a reply is missing', 'reply missing', withoutText('m3')],
  ['a reply has other words', 'reply missing', withText('m3', { body: 'And wh' })],
  ['a reply is before nobody\'s eyes', 'reply missing', (world) => withDesk({ tasks: world.desk.tasks.map((task) => (task.id === 'danas' ? { ...task, fromSeq: 3 } : task)) })(world)],
  ['a reply is shown twice', 'reply shown twice', moreTexts({ ...text('m3'), id: 'm20', seq: 20 })],
  ['a reply is shown that nobody sent', 'reply shown twice', moreTexts({ ...text('m3'), id: 'm20', seq: 20, sid: 'SM20' })],
  ['two replies changed places', 'out of order', inTurn(withText('m2', { seq: 3 }), withText('m3', { seq: 2 }))],
  ['a task took a move that is not legal', 'illegal state', inTurn(lifeUpTo(['task.wrapped', 'elis next']), (world) => withDesk({ tasks: world.desk.tasks.map((task) => (task.id === 'elis next' ? { ...task, state: 'wrapping' } : task)) })(world))],
  ['a task came back from its end', 'illegal state', lifeUpTo(['task.reserved', 'elis'])],
  ['a task is not where its journal leads', 'illegal state', (world) => withDesk({ tasks: world.desk.tasks.map((task) => (task.id === 'danas' ? { ...task, state: 'wrapping' } : task)) })(world)],
  ['the journal tells of a task that is not there', 'illegal state', lifeUpTo(['task.created', 'nobodys'])],
  ['a conversation has two live tasks', 'illegal state', (world) => withDesk({ tasks: world.desk.tasks.map((task) => (task.id === 'elis next' ? { ...task, conversationId: 'c1' } : task)) })(world)],
  ['a reserved task rings nowhere', 'illegal state', withDesk({ reservations: [] })],
  ['a task rings that is not reserved', 'illegal state', (world) => withDesk({ reservations: [...world.desk.reservations, { taskId: 'danas', state: 'pending', offeredAt: 400 }] })(world)],
  ['a conversation has two open routes', 'illegal state', (world) => withDesk({ routes: [...world.desk.routes, ...['a', 'b'].map((id) => ({ id, conversationId: 'c1', state: 'open', messageId: 'm1' }))] })(world)],
  ['an entry of the journal was changed', 'chain broken', (world) => withDesk({ journal: world.desk.journal.map((entry) => (entry.seq === 2 ? { ...entry, payload: '{"a":1}' } : entry)) })(world)],
  ['an entry of the journal was taken out', 'chain broken', (world) => withDesk({ journal: world.desk.journal.filter(({ seq }) => seq !== 4) })(world)],
  ['the journal went back behind what was on disk', 'chain broken', (world) => ({ ...world, known: { seq: 20, hash: 'that of an entry now gone' } })],
  ['the journal was written anew', 'chain broken', (world) => ({ ...world, known: { seq: 3, hash: 'that of another entry' } })],
  ['a draft is older than its last save', 'draft lost', withDesk({ drafts: [{ key: 'danas', recipient: null, body: 'Ha' }] })],
  ['a draft is gone', 'draft lost', withDesk({ drafts: [] })],
  ['the draft of a text that was sent is still there', 'draft lost', inTurn(
    withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'draft', key: 'composer', body: 'Yes', messageId: 'm30' }, { round: 2, at: 0, answer: 'none', kind: 'say', phone: eli, body: 'Yes', messageId: 'm31' },
      { round: 2, at: 0, answer: 'ok', kind: 'compose', phone: '+16025550103', body: 'Yes', messageId: 'm30', taskId: 'danas', routeId: 'r30', option: 'open' }),
    moreTexts({ ...text('m1'), id: 'm30', seq: 30, sid: 'SM30', phone: '+16025550103', body: 'Yes' }),
    withCarrier((texts) => [...texts, outbound('SM30', '+16025550103', 'Yes')]),
    (world) => withDesk({ drafts: [...world.desk.drafts, { key: 'composer', recipient: null, body: 'Yes' }] })(world),
  )],
  ['a reply that was typed a second ago is not on disk', 'draft lost', withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'typed draft', key: 'danas', body: 'Half an answer' })],
  ['a text was given up, and the Escape came a round later', 'lost', inTurn(
    withDeeds({ round: 2, at: 2, answer: 'ok', kind: 'escape' }), withText('m4', { delivery: 'failed', sid: null }), withoutSid('SM4'),
  )],
  ['SQLite finds the file damaged', 'database damaged', withDesk({ integrity: ['row 3 missing from index message_by_at'] })],
]

/** What the window is told is on trial elsewhere. */
const unseen: Wrong = (world) => ({ ...world, shown: [] })

const fine: readonly (readonly [what: string, put: Wrong])[] = [
  ['everything is right', (world) => world],
  ['a command without an answer was not carried out', inTurn(unseen, withoutText('m7'), withoutSid('SM7'))],
  ['sixty texts never had an answer', withDeeds(...Array.from({ length: 60 }, (_, index) => ({ round: 2, at: 0, answer: 'none', kind: 'say', phone: eli, body: 'Yes', messageId: `n${index}` }) as const))],
  ['a draft without an answer was not saved', withDesk({ drafts: [{ key: 'danas', recipient: null, body: 'Half' }] })],
  ['a text was given up that the carrier refuses', inTurn(
    withDeeds({ round: 2, at: 0, answer: 'ok', kind: 'compose', phone: '+16025550192', body: 'Hello', messageId: 'm30', taskId: 'danas', routeId: 'r', option: 'open' }),
    moreTexts({ ...text('m1'), id: 'm30', conversationId: 'c30', seq: 30, phone: '+16025550192', delivery: 'failed', sid: null }),
  )],
  ['a text was given up that an Escape may have taken back', inTurn(
    withDeeds({ round: 1, at: 2, answer: 'ok', kind: 'escape' }), withText('m4', { delivery: 'failed', sid: null }), withoutSid('SM4'),
  )],
  ['a text was given up because the person said STOP', inTurn(
    withText('m1', { delivery: 'failed', sid: null }), withoutSid('SM1'),
    withText('m2', { body: 'STOP' }), withCarrier((texts) => texts.map((each) => (each.sid === 'SM2' ? { ...each, body: 'STOP' } : each))),
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

describe('the journal\'s chain', () => {
  it('is computed as the desk writes it', () => {
    // Two entries out of a real database.
    const journal = [
      { seq: 1, at: 1767225600000, actor: 'clock', kind: 'desk.opened', subject: 'Offline', payload: '{}', hash: '54d9d878066b9b1df1724b24c0e93577d8daa6fc1346d0a842ea00a28ba75252' },
      { seq: 2, at: 1767225600500, actor: 'worker', kind: 'activity.changed', subject: 'Available', payload: '{"from":"Offline"}', hash: '8eeb8591f7bf10fa114381efa08f08441689cdfac3fd3e6c52e695d3ceb3c455' },
    ]
    expect(verify({ ...rightWorld(), desk: { ...rightWorld().desk, journal, tasks: [] }, known: undefined }).filter(({ kind }) => kind === 'chain broken')).toEqual([])
  })
})
