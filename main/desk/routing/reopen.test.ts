import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../store/store.ts'
import { eachDesk, openTestbed, type Testbed, VOTER } from '../desk.kit.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened), { rules: { capacity: 1 } })

const task = async (id: string) => (await bed.tasks()).find((each) => each.id === id)
const wrapped = (phone = VOTER) => {
  const { taskId } = bed.compose('open', 'Hello', phone)
  bed.desk.commands['task.wrap']({ taskId })
  return taskId
}

describe('a chat that was ended by mistake', () => {
  it('goes on with its outcome and note, and its time in chat', async () => {
    const { taskId } = bed.compose('open')
    const { assignedAt } = (await task(taskId))!
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.note']({ taskId, disposition: 'answered', note: 'Asked about' })
    expect(bed.desk.commands['task.reopen']({ taskId })).toEqual({ ok: true })
    expect(await task(taskId)).toMatchObject({ state: 'assigned', assignedAt, disposition: 'answered', note: 'Asked about' })
    expect(await task(taskId)).not.toHaveProperty('wrappingAt')
    expect(bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: 'One more thing' })).toEqual({ ok: true })
    expect(bed.store.journal.after(0).map(({ kind }) => kind)).toContain('task.reopened')

    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.complete']({ taskId })
    expect(bed.store.tasks.get(taskId)).toMatchObject({ state: 'completed', disposition: 'answered', note: 'Asked about' })
  })

  it('is theirs again whatever their status and however many chats they hold', async () => {
    const taskId = wrapped()
    await bed.replies('Hello?', '+16025550177')
    const offer = await bed.until(async () => (await bed.tasks()).find(({ state }) => state === 'reserved'))
    bed.desk.commands['task.accept']({ taskId: offer.id })
    bed.desk.commands['activity.set']({ activity: 'lunch' })
    expect(bed.desk.commands['task.reopen']({ taskId })).toEqual({ ok: true })
    expect((await bed.tasks()).map(({ state }) => state)).toEqual(['assigned', 'assigned'])
  })

  it('that was reopened already is no trouble', () => {
    const taskId = wrapped()
    bed.desk.commands['task.reopen']({ taskId })
    expect(bed.desk.commands['task.reopen']({ taskId })).toEqual({ ok: true })
  })

  it('stays ended once it is completed, or unknown, or somebody else’s to take', async () => {
    const taskId = wrapped()
    bed.desk.commands['task.complete']({ taskId })
    expect(bed.desk.commands['task.reopen']({ taskId })).toMatchObject({ refusal: { kind: 'illegal-move' } })
    expect(bed.desk.commands['task.reopen']({ taskId: randomUUID() })).toMatchObject({ refusal: { kind: 'gone' } })
    await bed.replies('Hello?', '+16025550177')
    const offer = await bed.until(async () => (await bed.tasks())[0])
    expect(bed.desk.commands['task.reopen']({ taskId: offer.id })).toMatchObject({ refusal: { kind: 'illegal-move' } })
  })

  it('gives way to the chat that the voter’s next text began', async () => {
    const taskId = wrapped()
    await bed.replies('One more')
    const next = await bed.until(async () => (await bed.tasks()).find(({ state }) => state === 'reserved'))
    expect(bed.desk.commands['task.reopen']({ taskId })).toEqual({ ok: false, refusal: { kind: 'active-task', taskId: next.id } })
  })

  it('after a reply that came, takes the next one in', async () => {
    const taskId = wrapped()
    bed.desk.commands['task.reopen']({ taskId })
    await bed.replies('Still there?')
    await bed.until(async () => (await task(taskId))?.unread === 1)
    expect(await bed.tasks()).toHaveLength(1)
  })
})

describe('a half-written reply', () => {
  const type = (key: string, body: string, messageId = randomUUID()) => bed.desk.commands['draft.save']({ key, body, messageId })
  const drafts = async () => (await bed.snapshot()).drafts.map(({ key, body }) => [key, body])

  it('outlives END CHAT and COMPLETE, and is there in the next chat with that person', async () => {
    const { taskId } = bed.compose('open')
    const { conversationId } = (await task(taskId))!
    type(conversationId, 'Your polling place is')
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.complete']({ taskId })
    expect(await drafts()).toEqual([[conversationId, 'Your polling place is']])
    await bed.replies('Hello again')
    const next = await bed.until(async () => (await bed.tasks())[0])
    expect(next.conversationId).toBe(conversationId)
    expect(await drafts()).toEqual([[conversationId, 'Your polling place is']])
  })

  it('that was sent is not brought back by a late save', async () => {
    const { taskId } = bed.compose('open')
    const { conversationId } = (await task(taskId))!
    const messageId = randomUUID()
    type(conversationId, 'Your polling', messageId)
    bed.desk.commands['message.send']({ messageId, taskId, body: 'Your polling place is here' })
    type(conversationId, 'Your polling place is', messageId)
    expect(await drafts()).toEqual([])
  })
})

describe('the chats that the agent stood in', () => {
  it('are told after a restart, the last first, as far as they are open', async () => {
    const store = openStore({ file: ':memory:' })
    let now = 0
    const first = openTestbed({ store })
    first.connect()
    first.available()
    const ids = ['+16025550141', '+16025550142', '+16025550143'].map((phone) => first.compose('open', 'Hi', phone).taskId)
    expect((await first.snapshot()).used).toEqual([])
    for (const taskId of [ids[0]!, ids[2]!, ids[1]!, ids[2]!]) {
      now += 1
      store.tasks.show(taskId, now)
    }
    first.desk.commands['task.show']({ taskId: ids[0]! })
    first.desk.commands['task.wrap']({ taskId: ids[1]! })
    first.desk.commands['task.complete']({ taskId: ids[1]! })
    await first.close()
    const second = openTestbed({ store })
    expect((await second.snapshot()).used).toEqual([ids[0], ids[2]])
    await second.close()
  })
})
