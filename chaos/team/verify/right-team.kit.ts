/** A small team in which everything is right, for tests that put one thing wrong in it. */
import { atCarrier, chained, minutes } from '../../verify/trial/right-world.kit.ts'
import type { Deed, DeskRows, DeskText } from '../../core/facts.ts'
import type { SeenTask, TeamDesk, TeamWorld } from '../facts.ts'

export const dana = '+16025550101'
export const eli = '+16025550102'

const text = (seq: number, sid: string, body: string, direction: DeskText['direction'] = 'inbound', phone = dana): DeskText => ({
  seq, id: `${sid}@${seq}`, conversationId: `c ${phone}`, phone, direction, body, sid, delivery: direction === 'inbound' ? 'received' : 'delivered', errorCode: null, retriedBy: null, askedAt: null, isPutOff: 0,
})

const life = (id: string) => ['task.created', 'task.reserved', 'task.assigned', 'task.wrapped', 'task.completed'].map((kind) => [kind, id] as const)

const rowsOf = (id: string, fromSeq: number, texts: readonly DeskText[], routes: DeskRows['routes'] = []): DeskRows => ({
  texts, routes, tasks: [{ id, conversationId: `c ${dana}`, phone: dana, state: 'completed', assignedAt: 1, wrappingAt: 1, fromSeq }],
  reservations: [], drafts: [], journal: chained(life(id)), activity: 'available', integrity: ['ok'],
})

const task = (sid: string, reason: string, sids: readonly string[]): SeenTask => ({ sid, status: 'completed', reason, conv: dana, kind: 'reply', sids, holders: [] })

const asked = (deed: object): Deed => ({ round: 1, at: 0, answer: 'ok', ...deed }) as Deed

/** Dana wrote and Ana took it, said something and handed her on to Ben, who saw what she wrote then. Ana waits for Eli's reply. */
export function rightTeam(): TeamWorld {
  const [one, said, two, hello] = ['SM0000000001', 'SM0000000002', 'SM0000000003', 'SM0000000004'] as const
  const anas = [text(1, one, 'Who is this?'), text(2, said, 'The hotline', 'outbound'), text(3, hello, 'Hello', 'outbound', eli)]
  const bens = [text(1, one, 'Who is this?'), text(2, said, 'The hotline', 'outbound'), text(3, two, 'Which one?')]
  const desks: readonly TeamDesk[] = [
    {
      name: 'Ana', rows: rowsOf('anas', 1, anas, [{ id: 'r1', conversationId: `c ${eli}`, state: 'open', messageId: anas[2]!.id }]),
      team: { workerId: 'WKana', chats: [{ taskId: 'anas', sid: 'WT1' }], colleagues: new Set() },
      deeds: [
        asked({ kind: 'say', phone: dana, body: 'The hotline', messageId: anas[1]!.id }),
        asked({ kind: 'compose', phone: eli, body: 'Hello', messageId: anas[2]!.id, taskId: 't', routeId: 'r1', option: 'me' }),
      ],
    },
    { name: 'Ben', rows: rowsOf('bens', 1, bens), team: { workerId: 'WKben', chats: [{ taskId: 'bens', sid: 'WT2' }], colleagues: new Set([bens[1]!.id]) }, deeds: [] },
  ]
  return {
    desks,
    tasks: [task('WT1', 'transferred', [one]), task('WT2', 'completed', [one, two])],
    promises: new Map([[eli, { to: 'WKana', msg: anas[2]!.id }]]),
    carrier: [
      atCarrier({ sid: one, direction: 'inbound', status: 'received', from: dana, to: 'us', body: 'Who is this?', madeAt: minutes(1) }),
      atCarrier({ sid: said, to: dana, body: 'The hotline', madeAt: minutes(2) }),
      atCarrier({ sid: two, direction: 'inbound', status: 'received', from: dana, to: 'us', body: 'Which one?', madeAt: minutes(3) }),
      atCarrier({ sid: hello, to: eli, body: 'Hello', madeAt: minutes(4) }),
    ],
    orders: [],
  }
}
