/** What placing a voter's messages costs, and that nothing is told twice for it: on the model's carrier, with a way that loses nothing. */
import { beforeEach, expect, it } from 'vitest'
import { promiseReply } from '../chats/promise.ts'
import { openFineTeam, type FineTeam } from '../model/fine.kit.ts'
import { changePaper, voterPaper } from '../papers.ts'
import type { TeamWorld } from '../world.ts'
import { placeReply, type Known, type Reply } from './place.ts'
import { addShown } from './shown.ts'

const person = '+14155550123'
let team: FineTeam
let world: TeamWorld
beforeEach(async () => {
  team = await openFineTeam()
  world = team.worldOf('WK1', 'Ana')
})

const played: FineTeam['played'] = (work) => team.played(work)
const reply = (number: number): Reply => ({ sid: `SM${String(number).padStart(32, '0')}`, person, at: team.carrier.now() })
const knownIn = (end: Awaited<ReturnType<typeof placeReply>>): Known | undefined => ('known' in end ? end.known : undefined)
const taskOf = () => team.tasks()

it('begins a chat with four requests; what follows costs one each, and three when somebody has taken it since', async () => {
  const first = await played(() => placeReply(world, reply(1)))
  expect(first).toMatchObject({ end: { kind: 'made' }, requests: 4 })
  const second = await played(() => placeReply(world, reply(2), knownIn(first.end)))
  expect(second).toMatchObject({ end: { kind: 'joined' }, requests: 1 })
  team.carrier.change(taskOf()[0]!, { state: 'assigned' })
  const third = await played(() => placeReply(world, reply(3), knownIn(second.end)))
  expect(third).toMatchObject({ end: { kind: 'joined' }, requests: 3 })
  const fourth = await played(() => placeReply(world, reply(4), knownIn(third.end)))
  expect(fourth).toMatchObject({ end: { kind: 'joined' }, requests: 1 })
  expect(taskOf().map(({ facts }) => facts.sids.length)).toEqual([4])
})

it('begins another chat where the known one is over by now', async () => {
  const first = await played(() => placeReply(world, reply(1)))
  team.carrier.change(taskOf()[0]!, { state: 'completed', endedAt: team.carrier.now() })
  expect((await played(() => placeReply(world, reply(2), knownIn(first.end)))).end).toMatchObject({ kind: 'made' })
  expect(taskOf().map(({ facts }) => facts.sids.length)).toEqual([1, 1])
})

it('brings nothing into the known chat that an earlier one has shown', async () => {
  const late = reply(1)
  await played(() => changePaper(world, voterPaper(world, person), (voter) => ({ ...voter, upto: addShown(null, [late.sid], Math.floor(late.at / 1_000)) })))
  const next = await played(() => placeReply(world, reply(2)))
  expect((await played(() => placeReply(world, late, knownIn(next.end)))).end).toEqual({ kind: 'shown' })
  expect(taskOf()[0]!.facts.sids).toHaveLength(1)
})

it('lets a text that needs nobody join the chat that there is, and begins none for it', async () => {
  const stop = { ...reply(1), needsNobody: true }
  expect((await played(() => placeReply(world, stop))).end).toEqual({ kind: 'shown' })
  expect(taskOf()).toEqual([])
  await played(() => placeReply(world, reply(2)))
  expect((await played(() => placeReply(world, { ...reply(3), needsNobody: true }))).end).toMatchObject({ kind: 'joined' })
})

it('promises a reply of somebody new with one request, and of everybody else with three', async () => {
  expect(await played(() => promiseReply(world, { person, to: 'any', msg: 'a' }))).toEqual({ end: { kind: 'promised' }, requests: 1 })
  const again = await played(() => promiseReply(world, { person, to: 'WK1', msg: 'b' }))
  expect(again).toMatchObject({ end: { kind: 'promised' }, requests: 3 })
  expect(team.carrier.readDoc('v.18335550100.14155550123')?.data).toMatchObject({ route: { to: 'WK1', msg: 'b' } })
})

it('a promise that by setting never ends is kept, however late the reply', async () => {
  const { clock, office } = team
  const forEver = { ...world, office: { ...office, rules: { ...office.rules, routeDays: 0 } } }
  await played(() => promiseReply(forEver, { person, to: 'WK1', msg: 'm' }))
  const later = 20 * 24 * 3_600_000
  // Its time goes by only up to what happens in it.
  clock.after(later, () => undefined)
  await clock.run(clock.now() + later)
  const { end } = await played(() => placeReply(forEver, { sid: 'SM000000000001', person, at: clock.now() }))
  expect(end).toMatchObject({ kind: 'made', known: { task: { facts: { owner: 'WK1' } } } })
})
