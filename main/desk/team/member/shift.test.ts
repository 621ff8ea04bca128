/** A follow-up whose chat is over, at the end of a shift: it goes to the team as a chat that waits, and whoever takes that comes back to the voter. */
import { expect, it, vi } from 'vitest'
import { newId } from '../../../../common/ids.ts'
import { startSandbox } from '../../../provider/provider.kit.ts'
import { openEveningDesk, patience, silence, type EveningDesk } from '../evening.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
let evenings = 0

/** Two agents who were never there before, and the end of Ana's shift with a follow-up in an hour whose chat is complete. */
async function openTeam() {
  evenings += 1
  const [ana, ben] = ['Ana', 'Ben'].map((name) => openEveningDesk(sandbox, `${name} ${evenings}`, { team: 'setup' })) as [EveningDesk, EveningDesk]
  await Promise.all([ana.joined(), ben.joined()])
  const phone = `+1513555${7500 + evenings}`
  ana.available()
  await ana.compose(phone, 'open', 'Hello from Ana')
  const { id, conversationId } = await ana.task(phone, 'assigned')
  const at = Math.ceil(Date.now() / 1_000) * 1_000 + 3_600_000
  ana.desk.commands['followUp.set']({ followUpId: newId(), conversationId, at })
  ana.wrap(id)
  await vi.waitFor(async () => expect(await ana.complete(id)).toEqual({ ok: true }), patience)
  return { ana, ben, phone, at }
}

const endShift = (desk: EveningDesk) => desk.desk.commands['team.endShift']({ note: 'asked for a ride' })
const handed = (desk: EveningDesk) => desk.notices().flatMap((notice) => (notice.kind === 'shift-ended' ? [notice.handed] : []))
const followUps = (desk: EveningDesk) => desk.store.followUps.open().map(({ conversationId, at }) => ({ phone: desk.store.conversations.get(conversationId)!.phone, at }))

it('goes to whoever takes the chat, with its time and the note', async () => {
  const { ana, ben, phone, at } = await openTeam()
  expect(await endShift(ana)).toEqual({ ok: true })
  expect(handed(ana)).toEqual([[{ what: 'followUp', phone, isDone: true }]])
  expect(followUps(ana)).toEqual([])
  ben.available()
  const { id } = await ben.task(phone, 'reserved')
  expect(followUps(ben)).toEqual([])
  expect(await ben.accept(id)).toEqual({ ok: true })
  expect((await ben.task(phone, 'assigned')).handed).toEqual({ from: ana.name, note: 'asked for a ride' })
  expect(followUps(ben)).toEqual([{ phone, at }])
  ben.wrap(id)
  expect(await ben.complete(id)).toEqual({ ok: true })
  expect(followUps(ben)).toEqual([{ phone, at }])
})

it('stays where it is when a colleague has a chat with the voter, and the shift ends all the same', async () => {
  const { ana, ben, phone, at } = await openTeam()
  ben.available()
  await vi.waitFor(async () => expect(await ben.compose(phone, 'open', 'Hello from Ben')).toEqual({ ok: true }), patience)
  await ben.task(phone, 'assigned')
  await vi.waitFor(() => expect(ben.store.team.open()[0]?.sid).toBeTruthy(), patience)
  expect(await endShift(ana)).toEqual({ ok: true })
  expect(handed(ana)).toEqual([[{ what: 'reminder', phone, isDone: true }]])
  expect(followUps(ana)).toEqual([{ phone, at }])
  expect(followUps(ben)).toEqual([])
})
