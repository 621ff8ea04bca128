/** What the agent wants to come back to: one for each conversation, told once when it is time, also after a restart. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { eachDesk, openTestbed, VOTER, type Testbed } from '../desk.kit.ts'

let bed: Testbed
eachDesk((next) => (bed = next))

const minute = 60_000

async function chat(): Promise<string> {
  bed.compose('open')
  return (await bed.tasks())[0]!.conversationId
}
const set = (conversationId: string, at: number) => {
  const followUpId = randomUUID()
  expect(bed.desk.commands['followUp.set']({ followUpId, conversationId, at })).toEqual({ ok: true })
  return followUpId
}
const open = async (of = bed) => (await of.snapshot()).followUps
const told = (of = bed) => of.changes('notice').filter(({ row }) => row.kind === 'follow-up').length

it('is told of once it is time, and stands there until it is done', async () => {
  const conversationId = await chat()
  const id = set(conversationId, Date.now() - 1)
  const row = await bed.until(async () => (await open()).find(({ isDue }) => isDue))
  expect(row).toMatchObject({ id, conversationId, phone: VOTER, isDue: true })
  expect(told()).toBe(1)
  expect(bed.desk.commands['followUp.done']({ followUpId: id })).toEqual({ ok: true })
  expect(bed.desk.commands['followUp.done']({ followUpId: id })).toEqual({ ok: true })
  expect(await open()).toEqual([])
  expect(bed.changes('followUp').at(-1)?.row.isDone).toBe(true)
})

it('is one for a conversation: another time takes its place, and is told of anew', async () => {
  const conversationId = await chat()
  const id = set(conversationId, Date.now() - 1)
  await bed.until(() => told() === 1)
  set(conversationId, Date.now() + 60 * minute)
  expect(await open()).toMatchObject([{ id }])
  expect((await open())[0]!.isDue).toBeUndefined()
  set(conversationId, Date.now() - 1)
  await bed.until(() => told() === 2)
})

it('outlives the chat and a restart', async () => {
  const conversationId = await chat()
  set(conversationId, Date.now() + 60 * minute)
  await bed.close()
  const again = openTestbed({ store: bed.store })
  expect(await open(again)).toHaveLength(1)
  expect(bed.store.dues.get('follow-up', (await open(again))[0]!.id)).toBeDefined()
  expect((await again.snapshot()).contacts.map(({ phone }) => phone)).toContain(VOTER)
  await again.close()
})

it('of a conversation that there is not is refused', () => {
  expect(bed.desk.commands['followUp.set']({ followUpId: randomUUID(), conversationId: randomUUID(), at: 1 })).toEqual({ ok: false, refusal: { kind: 'gone' } })
})
