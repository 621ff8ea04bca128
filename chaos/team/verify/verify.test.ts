/** The verifier of a team is itself on trial: each thing that must not be is put into a right team, and has to be named. */
import { expect, it } from 'vitest'
import { atCarrier, minutes } from '../../verify/trial/right-world.kit.ts'
import type { CarrierText, DeskRows, FaultKind } from '../../core/facts.ts'
import type { SeenTask, TeamDesk, TeamWorld } from '../facts.ts'
import { dana, eli, rightTeam } from './right-team.kit.ts'
import { verifyTeam } from './verify.ts'

type Wrong = (world: TeamWorld) => TeamWorld

const withTasks = (change: (tasks: readonly SeenTask[]) => readonly SeenTask[]): Wrong => (world) => ({ ...world, tasks: change(world.tasks) })
const withTask = (sid: string, change: Partial<SeenTask>): Wrong => withTasks((tasks) => tasks.map((task) => (task.sid === sid ? { ...task, ...change } : task)))
const withDesk = (name: string, change: (desk: TeamDesk) => Partial<TeamDesk>): Wrong => (world) => ({ ...world, desks: world.desks.map((desk) => (desk.name === name ? { ...desk, ...change(desk) } : desk)) })
const withRows = (name: string, change: (rows: DeskRows) => Partial<DeskRows>): Wrong => withDesk(name, ({ rows }) => ({ rows: { ...rows, ...change(rows) } }))
const withText = (more: Partial<CarrierText>): Wrong => (world) =>
  ({ ...world, carrier: [...world.carrier, atCarrier({ sid: 'SM0000000009', direction: 'inbound', status: 'received', from: dana, to: 'us', body: 'Hello?', madeAt: minutes(9), ...more })] })

const wrong: readonly (readonly [what: string, kind: FaultKind, put: Wrong])[] = [
  ['a voter\'s text is in no task', 'in no chat', withText({})],
  ['a voter\'s text is in a task that was withdrawn and in no other', 'in no chat', withTask('WT2', { status: 'canceled' })],
  ['a voter\'s text went along with nobody when a chat was handed on', 'in no chat', withTask('WT2', { sids: ['SM0000000003'] })],
  ['two agents answered the same text', 'in two chats', withTask('WT1', { reason: 'completed' })],
  ['two chats of one text are live', 'in two chats', withTasks((tasks) => [...tasks, { ...tasks[1]!, sid: 'WT3', status: 'assigned', reason: null }])],
  ['a text was completed away', 'never shown', withRows('Ben', ({ texts }) => ({ texts: texts.filter(({ sid }) => sid !== 'SM0000000003') }))],
  ['a text stands above its chat', 'never shown', withRows('Ben', ({ tasks }) => ({ tasks: tasks.map((task) => ({ ...task, fromSeq: 3 })) }))],
  ['a chat was at no desk', 'never shown', withDesk('Ben', ({ team }) => ({ team: { ...team, chats: [] } }))],
  ['a task is left that nobody has', 'orphan', withTask('WT2', { status: 'assigned', reason: null })],
  ['a desk holds a chat to the end', 'orphan', withRows('Ben', ({ tasks, journal }) => ({ tasks: tasks.map((task) => ({ ...task, state: 'wrapping' })), journal: journal.slice(0, -1) }))],
  ['the team forgot a promise', 'promise lost', (world) => ({ ...world, promises: new Map() })],
  ['a text of an agent is at the carrier twice', 'sent twice', withText({ sid: 'SM0000000008', direction: 'outbound-api', from: 'us', to: dana, body: 'The hotline' })],
  ['a text of an agent never reached the carrier', 'lost', (world) => ({ ...world, carrier: world.carrier.filter(({ sid }) => sid !== 'SM0000000002') })],
  ['a colleague\'s text is taken for one\'s own', 'adopted from others', withDesk('Ben', ({ team }) => ({ team: { ...team, colleagues: new Set() } }))],
  ['a text that was taken is not in the database', 'command lost', withRows('Ana', ({ texts }) => ({ texts: texts.filter(({ body }) => body !== 'Hello') }))],
  ['a task went a way that there is not', 'illegal state', withRows('Ben', ({ tasks }) => ({ tasks: tasks.map((task) => ({ ...task, state: 'canceled' })) }))],
  ['an entry of the journal was changed', 'chain broken', withRows('Ana', ({ journal }) => ({ journal: journal.map((entry) => ({ ...entry, subject: 'other' })) }))],
  ['a database is damaged', 'database damaged', withRows('Ana', () => ({ integrity: ['row 7 missing from index'] }))],
]

it('finds nothing in a team in which everything is right', () => expect(verifyTeam(rightTeam())).toEqual([]))

it.each(wrong)('names it when %s', (_, kind, put) => expect(verifyTeam(put(rightTeam())).map((finding) => finding.kind)).toContain(kind))

it.each([['after it', minutes(9)], ['while it was made, and was listed late', -19_000]])('lets a mere STOP be in no task, and a promise end with what the voter wrote %s', (_, madeAt) => {
  const answered: Wrong = (world) => withTasks((tasks) => [...tasks, { ...tasks[1]!, sid: 'WT3', conv: eli, sids: ['SM0000000009'] }])(withText({ from: eli, madeAt })({ ...world, promises: new Map() }))
  const shown: Wrong = withDesk('Ana', ({ rows, team }) => ({
    team: { ...team, chats: [...team.chats, { taskId: 'elis', sid: 'WT3' }] },
    rows: { ...rows, texts: [...rows.texts, { ...rows.texts[2]!, seq: 4, id: 'reply', sid: 'SM0000000009', direction: 'inbound', body: 'Hello?' }] },
  }))
  expect(verifyTeam(withText({ body: 'STOP' })(rightTeam()))).toEqual([])
  expect(verifyTeam(shown(answered(rightTeam()))).filter(({ kind }) => kind === 'promise lost')).toEqual([])
})
