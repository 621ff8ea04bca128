/** A follow-up that is left to the team, on the model's carrier: whatever takes the place of its chat before anybody took it has it too. */
import { beforeEach, expect, it } from 'vitest'
import { openFineTeam, type FineTeam } from '../model/fine.kit.ts'
import { placeReply } from '../placing/place.ts'
import type { TeamWorld } from '../world.ts'
import { leaveFollowUp } from './follow.ts'
import { openChat } from './open.ts'
import { transferChat } from './transfer.ts'

const person = '+14155550123'
const at = 1_800_000_000

let team: FineTeam
let ana: TeamWorld
let ben: TeamWorld
beforeEach(async () => {
  team = await openFineTeam()
  ana = team.worldOf('WK1', 'Ana')
  ben = team.worldOf('WK2', 'Ben')
})

const leave = async (world: TeamWorld, claim: string, followAt = at, isAgain = false) => (await team.played(() => leaveFollowUp(world, { person, claim, isAgain, followAt, note: 'a ride' }))).end
const live = () => team.tasks().filter((task) => !team.carrier.isOver(task))
const reply = (number: number) => ({ sid: `SM${String(number).padStart(32, '0')}`, person, at: team.carrier.now() })
/** Somebody has the chat. */
function take(workerId: string): void {
  const [task] = live()
  team.carrier.offers.set('WR1', { sid: 'WR1', taskSid: task!.sid, workerId, workerName: workerId, state: 'accepted', madeAt: team.carrier.now() })
  team.carrier.change(task!, { state: 'assigned' })
}

it('waits for whoever is free, with its time, its note and who left it', async () => {
  expect(await leave(ana, 'a')).toEqual({ kind: 'left' })
  expect(live()).toMatchObject([{ state: 'pending', priority: 0, facts: { conv: person, kind: 'transfer', owner: 'none', from: 'Ana', note: 'a ride', follow_at: at, sids: [] } }])
})

it('is left once, however often it is said', async () => {
  await leave(ana, 'a')
  expect(await leave(ana, 'a', at, true)).toEqual({ kind: 'left' })
  take('WK2')
  expect(await leave(ana, 'a', at, true)).toEqual({ kind: 'left' })
  expect(team.tasks()).toHaveLength(1)
})

it('goes into the chat that a reply began under its claim, as long as that waits', async () => {
  await leave(ana, 'a')
  const without = () => team.carrier.change(live()[0]!, { facts: { ...live()[0]!.facts, kind: 'reply', follow_at: undefined } })
  without()
  expect(await leave(ana, 'a', at, true)).toEqual({ kind: 'left' })
  expect(live()).toMatchObject([{ facts: { kind: 'reply', follow_at: at } }])
  without()
  team.carrier.change(live()[0]!, { state: 'reserved' })
  expect(await leave(ana, 'a', at, true)).toMatchObject({ kind: 'later' })
  take('WK2')
  expect(await leave(ana, 'a', at, true)).toEqual({ kind: 'held' })
})

it('is not left while somebody has a chat with them, be it a colleague or the agent', async () => {
  await team.played(() => placeReply(ana, reply(1)))
  take('WK2')
  expect(await leave(ana, 'a')).toEqual({ kind: 'held' })
  expect(await leave(ben, 'b')).toEqual({ kind: 'held' })
  expect(live()).toHaveLength(1)
  expect(live()[0]!.facts.follow_at).toBeUndefined()
})

it('goes into the chat of a voter who waits, and into one that has a follow-up: the earlier time holds', async () => {
  const sid = reply(1)
  await team.played(() => placeReply(ana, sid))
  expect(await leave(ana, 'a', at + 60)).toEqual({ kind: 'left' })
  expect(await leave(ben, 'b', at + 90)).toEqual({ kind: 'left' })
  expect(live()).toMatchObject([{ state: 'pending', facts: { from: 'Ben', follow_at: at + 60, sids: [sid.sid.slice(-12)] } }])
  expect(await leave(ben, 'c', at)).toEqual({ kind: 'left' })
  expect(live()).toMatchObject([{ facts: { follow_at: at } }])
})

it('keeps a voter’s text that comes meanwhile', async () => {
  await leave(ana, 'a')
  expect((await team.played(() => placeReply(ben, reply(1)))).end).toMatchObject({ kind: 'joined' })
  expect(live()).toMatchObject([{ facts: { follow_at: at, sids: [expect.anything()] } }])
})

it('is told to whoever opens a chat with them before anybody took it, and to nobody afterwards', async () => {
  await leave(ana, 'a')
  expect((await team.played(() => openChat(ben, { person, claim: 'b' }))).end).toMatchObject({ kind: 'open', followAt: at })
  take('WK2')
  expect((await team.played(() => openChat(ana, { person, claim: 'c', anyway: true }))).end).toMatchObject({ kind: 'open', followAt: undefined })
  expect(live().map(({ facts }) => facts.claim)).toEqual(['c'])
})

it('goes along when the chat is given to somebody', async () => {
  await leave(ana, 'a')
  const [task] = live()
  await team.played(() => transferChat(ben, { person, claim: 'b', taskSid: task!.sid, kind: 'transfer', to: 'WK3', followAt: task!.facts.follow_at }))
  expect(live()).toMatchObject([{ facts: { owner: 'WK3', follow_at: at } }])
})

it('is in the chat that a reply begins when the carrier has ended its own', async () => {
  await leave(ana, 'a')
  team.carrier.change(live()[0]!, { state: 'canceled', endedAt: team.carrier.now() })
  expect((await team.played(() => placeReply(ben, reply(1)))).end).toMatchObject({ kind: 'made' })
  expect(live()).toMatchObject([{ facts: { kind: 'reply', follow_at: at } }])
})
