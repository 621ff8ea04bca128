/** A small world in which everything is right, for tests that put one thing wrong in it. */
import { createHash } from 'node:crypto'
import type { CarrierText, DeskRows, DeskText, Entry, World } from '../../core/facts.ts'

export const dana = '+16025550101'
export const eli = '+16025550102'

/** Epoch ms by the carrier's clock. */
export const minutes = (count: number): number => count * 60_000

/** A text of ours at the carrier, listed as soon as it is made. */
export const atCarrier = (text: Pick<CarrierText, 'sid' | 'to' | 'body' | 'madeAt'> & Partial<CarrierText>): CarrierText => ({
  direction: 'outbound-api', from: 'us', status: 'delivered', errorCode: null, isForeign: false, isRival: false, listedAt: text.madeAt, ...text,
})

/** Entries in a chain of their own; each is its kind and its subject. */
export function chained(entries: readonly (readonly [kind: string, subject: string])[]): readonly Entry[] {
  let hash = '0'.repeat(64)
  return entries.map(([kind, subject], index) => {
    const bare = { seq: index + 1, at: 1000 + index, actor: 'worker', kind, subject, payload: '{}' }
    hash = createHash('sha256').update(JSON.stringify([hash, bare.seq, bare.at, bare.actor, kind, subject, '{}'])).digest('hex')
    return { ...bare, hash }
  })
}

const sent = (seq: number, phone: string, body: string, more: Partial<DeskText> = {}): DeskText => ({
  seq, id: `m${seq}`, conversationId: phone === dana ? 'c1' : 'c2', phone, direction: 'outbound', body, delivery: 'delivered', sid: `SM${seq}`, errorCode: null, retriedBy: null,
  askedAt: null, isPutOff: 0, ...more,
})
const received = (seq: number, phone: string, body: string): DeskText => ({ ...sent(seq, phone, body), direction: 'inbound', delivery: 'received' })

/** Entries of the right world. Dana's chat is open; Eli's was completed, and his next reply rings. */
export const lives: readonly (readonly [string, string])[] = [
  ['task.created', 'danas'], ['task.reserved', 'danas'], ['task.assigned', 'danas'], ['task.read', 'danas'],
  ['task.created', 'elis'], ['task.reserved', 'elis'], ['task.assigned', 'elis'], ['task.wrapped', 'elis'], ['task.noted', 'elis'], ['task.completed', 'elis'],
  ['task.created', 'elis next'], ['task.reserved', 'elis next'], ['task.released', 'elis next'], ['task.reserved', 'elis next'],
]

const task = (id: string, conversationId: string, phone: string, state: string, fromSeq: number) =>
  ({ id, conversationId, phone, state, fromSeq, assignedAt: state === 'reserved' ? null : 1, wrappingAt: state === 'completed' ? 1 : null })

/**
 * Dana was texted by the composer and answered; a reply was typed by the keys. Eli was parked, answered, and answers again after his chat's end.
 * The words `Yes` went to Eli twice, as the agent wanted it.
 */
export function rightWorld(): World & { readonly desk: DeskRows } {
  const texts = [
    sent(1, dana, 'Hello'), received(2, dana, 'Who is this?'), received(3, dana, 'And why?'), sent(4, dana, 'The hotline'),
    sent(5, eli, 'Yes'), received(6, eli, 'Ok'), sent(7, eli, 'Yes'), received(8, eli, 'Ok'),
  ]
  return {
    desk: {
      texts,
      tasks: [task('danas', 'c1', dana, 'assigned', 1), task('elis', 'c2', eli, 'completed', 5), task('elis next', 'c2', eli, 'reserved', 8)],
      reservations: [
        { taskId: 'elis', state: 'accepted', offeredAt: 100 }, { taskId: 'elis next', state: 'rejected', offeredAt: 200 }, { taskId: 'elis next', state: 'pending', offeredAt: 300 },
      ],
      routes: [{ id: 'r5', conversationId: 'c2', state: 'kept', messageId: 'm5' }],
      drafts: [{ key: 'danas', recipient: null, body: 'Half a' }],
      journal: chained(lives),
      activity: 'available',
      integrity: ['ok'],
    },
    carrier: texts.map(({ sid, phone, body, direction, seq }) => atCarrier({
      sid: sid!, body, madeAt: minutes(seq), ...(direction === 'outbound' ? { direction: 'outbound-api', to: phone } : { direction: 'inbound', status: 'received', from: phone, to: 'us' }),
    })),
    orders: texts.filter(({ direction }) => direction === 'outbound').map(({ phone: to, body, sid, seq }) => ({ to, body, at: minutes(seq) - 100, made: sid!, isDoubtful: false })),
    shown: [{ conversationId: 'c1', ids: ['m1', 'm2', 'm3', 'm4'], drawn: { replies: 2, questions: 0 } }, { conversationId: 'c2', ids: ['m6', 'm7', 'm8'] }],
    isOver: false,
    deeds: [
      { round: 1, at: 0, answer: 'ok', kind: 'activity', activity: 'available' },
      { round: 1, at: 0, answer: 'ok', kind: 'compose', phone: dana, body: 'Hello', messageId: 'm1', taskId: 'danas', routeId: 'r1', option: 'open' },
      { round: 1, at: 0, answer: 'ok', kind: 'typed', phone: dana, body: 'The hotline', draft: 'danas' },
      { round: 1, at: 0, answer: 'ok', kind: 'compose', phone: eli, body: 'Yes', messageId: 'm5', taskId: 't5', routeId: 'r5', option: 'me' },
      { round: 1, at: 0, answer: 'none', kind: 'say', phone: eli, body: 'Yes', messageId: 'm7' },
      { round: 1, at: 0, answer: 'opted-out', kind: 'say', phone: eli, body: 'No', messageId: 'm9' },
      { round: 1, at: 0, answer: 'ok', kind: 'wrap', taskId: 'elis' },
      { round: 1, at: 0, answer: 'ok', kind: 'complete', taskId: 'elis' },
      { round: 1, at: 0, answer: 'ok', kind: 'decline', taskId: 'elis next', offeredAt: 200 },
      { round: 2, at: 0, answer: 'ok', kind: 'draft', key: 'danas', body: 'Half', messageId: 'm10' },
      { round: 2, at: 0, answer: 'none', kind: 'draft', key: 'danas', body: 'Half a', messageId: 'm10' },
    ],
    known: { seq: 3, hash: chained(lives)[2]!.hash },
  }
}
