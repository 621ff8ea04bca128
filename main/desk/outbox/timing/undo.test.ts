import { describe, expect, it } from 'vitest'
import { openTestbed, eachOnFalseClock, pass, type Testbed, VOTER } from '../../desk.kit.ts'

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const send = (option: 'open' | 'me' | 'any', body = 'Good day', phone = VOTER, pictureUrl?: string) => {
  const ids = { messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID() }
  expect(bed.desk.commands['compose.send']({ ...ids, phone, body, pictureUrl, option, mayUndo: true })).toEqual({ ok: true })
  return ids
}
const reply = (taskId: string, body: string) => {
  const messageId = crypto.randomUUID()
  expect(bed.desk.commands['message.send']({ messageId, taskId, body, mayUndo: true })).toEqual({ ok: true })
  return messageId
}
const draft = (body: string, key = 'composer') => ({ key, body, messageId: crypto.randomUUID() })
const takeBack = (messageId: string, kept = draft('Good day')) => bed.desk.commands['message.recall']({ messageId, draft: kept })
const shown = (id: string) => bed.changes('message').findLast(({ row }) => row.id === id)!.row
const bodies = () => bed.carrier.taken.map(({ body }) => body)

describe('the first text of a chat', () => {
  it('waits for the seconds of the settings, tells until when, and goes out by itself', async () => {
    const { messageId } = send('open')
    expect(shown(messageId).undoUntil! - Date.now()).toBe(5_000)
    expect((await bed.snapshot()).line.waiting).toBe(0)
    await pass(4_900)
    expect(bodies()).toEqual([])
    await pass(300)
    expect(bodies()).toEqual(['Good day'])
    expect(shown(messageId)).not.toHaveProperty('undoUntil')
  })

  it('goes at once when the agent says so, and where the settings have no seconds', async () => {
    const { messageId } = send('me')
    bed.desk.commands['message.now']({ messageId })
    await pass(50)
    expect(bodies()).toEqual(['Good day'])
    Object.assign(bed.rules, { undoSeconds: 0 })
    send('me', 'Now', '+16025550199')
    await pass(50)
    expect(bodies()).toEqual(['Now', 'Good day'])
  })

  it('keeps the texts behind it, so that their order holds', async () => {
    const { taskId } = send('open', 'one')
    reply(taskId, 'two')
    await pass(4_900)
    expect(bodies()).toEqual([])
    await pass(1_000)
    expect(bodies()).toEqual(['two', 'one'])
  })

  it('is in the field again when it is taken back, and never goes', async () => {
    const { messageId, taskId } = send('open')
    await pass(2_000)
    const kept = draft('Good day', bed.store.tasks.get(taskId)!.conversationId)
    expect(takeBack(messageId, kept)).toEqual({ ok: true })
    expect(takeBack(messageId, kept)).toEqual({ ok: true })
    expect((await bed.snapshot()).drafts).toEqual([kept])
    expect(shown(messageId)).toMatchObject({ isRecalled: true })
    expect((await bed.tasks())[0]).not.toHaveProperty('last')
    await pass(60_000)
    expect(bodies()).toEqual([])
    const again = reply(taskId, 'Good evening')
    expect(shown(again).undoUntil).toBeDefined()
  })

  it('comes back with its picture, which stays in the field without words as well', async () => {
    const pictureUrl = 'https://example.org/ballot.png'
    const { messageId } = send('me', 'Good day', VOTER, pictureUrl)
    expect((await bed.snapshot()).routes).toMatchObject([{ message: { pictureUrl } }])
    const kept = { ...draft('Good day'), pictureUrl }
    takeBack(messageId, kept)
    expect((await bed.snapshot()).drafts).toEqual([kept])
    bed.desk.commands['draft.save']({ ...kept, body: '' })
    expect((await bed.snapshot()).drafts).toEqual([{ ...kept, body: '' }])
    bed.desk.commands['draft.save'](draft(''))
    expect((await bed.snapshot()).drafts).toEqual([])
    await pass(60_000)
    expect(bed.carrier.pictures).toEqual([])
  })

  it('takes its promise back with it', async () => {
    const { messageId } = send('me')
    takeBack(messageId)
    expect((await bed.snapshot()).routes).toEqual([])
    await bed.replies('Hello?')
    await pass(4_000)
    expect((await bed.tasks())[0]).toMatchObject({ state: 'reserved', origin: 'voter' })
  })

  it('cannot be taken back once it is under way', async () => {
    const { messageId } = send('open')
    bed.carrier.control.answer = (take) => new Promise((resolve) => setTimeout(() => resolve(take()), 1_000))
    await pass(5_300)
    expect(takeBack(messageId)).toEqual({ ok: false, refusal: { kind: 'under-way' } })
    await pass(2_000)
    expect(takeBack(messageId)).toEqual({ ok: false, refusal: { kind: 'under-way' } })
    expect(bodies()).toEqual(['Good day'])
  })

  it('survives the end of the app, and goes out once', async () => {
    send('me')
    await bed.close()
    const { store, carrier } = bed
    bed = openTestbed({ store, carrier })
    bed.connect()
    await pass(1_000)
    expect(bodies()).toEqual([])
    await pass(5_000)
    expect(bodies()).toEqual(['Good day'])
  })

  it('is not counted as said, failed or found', async () => {
    const { messageId } = send('any', 'A word like no other')
    takeBack(messageId)
    expect(await bed.desk.queries['stats.of']({ days: 'today', whose: 'mine' })).toMatchObject({ failed: 0, sent: 0 })
    expect((await bed.desk.queries.search({ text: 'word like no other', limit: 5 })).messages).toEqual([])
  })
})

describe('where people talk', () => {
  it('nothing waits: a reply to a voter is at the carrier at once', async () => {
    await bed.replies('Where do I vote?')
    await pass(4_000)
    const [task] = await bed.tasks()
    bed.desk.commands['task.accept']({ taskId: task!.id })
    const id = reply(task!.id, 'At the library')
    expect(shown(id)).not.toHaveProperty('undoUntil')
    await pass(50)
    expect(bodies()).toEqual(['At the library'])
  })

  it('nor does the second text of one’s own', async () => {
    const { taskId } = send('open', 'one')
    await pass(6_000)
    reply(taskId, 'two')
    await pass(50)
    expect(bodies()).toEqual(['two', 'one'])
  })
})
