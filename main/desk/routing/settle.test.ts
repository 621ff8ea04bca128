import { describe, expect, it } from 'vitest'
import { eachDesk, type Testbed } from '../desk.kit.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened))

const settle = (taskId: string, isSettled = true) => bed.desk.commands['task.settle']({ taskId, isSettled })
const task = async (id: string) => (await bed.tasks()).find((each) => each.id === id)!
const waiting = (id: string) => bed.until(async () => ((await task(id)).waitingSince === undefined ? undefined : task(id)))
const messagesOf = async (id: string) => (await bed.desk.queries['message.page']({ conversationId: (await task(id)).conversationId, limit: 20 })).messages

/** A chat in which the voter wrote last, and the agent has seen it. */
async function thanked() {
  const { taskId } = bed.compose('open', 'It is open until 7.')
  await bed.replies('Perfect, thanks.')
  await waiting(taskId)
  bed.desk.commands['task.read']({ taskId, seq: (await messagesOf(taskId)).at(-1)!.seq })
  return taskId
}

describe('a chat that needs no answer', () => {
  it('keeps nobody waiting, until the voter writes again', async () => {
    const taskId = await thanked()
    expect(settle(taskId)).toEqual({ ok: true })
    expect(await task(taskId)).toMatchObject({ state: 'assigned', isSettled: true })
    expect(await task(taskId)).not.toHaveProperty('waitingSince')

    await bed.replies('One more thing?')
    const again = await waiting(taskId)
    const [newest] = (await messagesOf(taskId)).slice(-1)
    expect(again).toMatchObject({ waitingSince: newest!.at })
    expect(again).not.toHaveProperty('isSettled')
  })

  it('can need one after all', async () => {
    const taskId = await thanked()
    const { waitingSince } = await task(taskId)
    settle(taskId)
    settle(taskId, false)
    expect(await task(taskId)).toMatchObject({ waitingSince })
  })

  it('is only what the agent has seen: a text that came unseen waits on', async () => {
    const taskId = await thanked()
    await bed.replies('And where is it?')
    await bed.until(async () => ((await task(taskId)).unread === 1 ? true : undefined))
    settle(taskId)
    expect(await task(taskId)).toMatchObject({ waitingSince: (await messagesOf(taskId)).at(-1)!.at })
  })

  it('is one that is open', () => {
    const { taskId } = bed.compose('open')
    bed.desk.commands['task.wrap']({ taskId })
    expect(settle(taskId)).toMatchObject({ refusal: { kind: 'gone' } })
    expect(settle(crypto.randomUUID())).toMatchObject({ refusal: { kind: 'gone' } })
  })
})
