import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { CarrierError } from '../provider/provider.ts'
import { eachDesk, type Testbed, VOTER } from './desk.kit.ts'

let bed: Testbed
eachDesk((opened) => (bed = opened))

const message = (id: string) => bed.store.messages.get(id)!
const delivery = (id: string, state: string) => bed.until(async () => message(id).delivery === state)
const firstTask = () => bed.until(async () => (await bed.tasks())[0])

describe('the composer’s three options', () => {
  it('opens the chat at once with option one, and the text reaches the carrier', async () => {
    const { messageId, taskId, outcome } = bed.compose('open', 'Your ballot is ready.')
    expect(outcome).toEqual({ ok: true })
    const [task] = await bed.tasks()
    expect(task).toMatchObject({ id: taskId, state: 'assigned', origin: 'agent', phone: VOTER, unread: 0 })
    await delivery(messageId, 'accepted')
    expect(bed.carrier.taken.map((row) => [row.person, row.body])).toEqual([[VOTER, 'Your ballot is ready.']])
  })

  it('parks option two and opens the chat in my tasks when the voter replies', async () => {
    const { routeId } = bed.compose('me')
    expect(await bed.tasks()).toEqual([])
    expect((await bed.snapshot()).routes).toMatchObject([{ id: routeId, to: 'me', message: { body: 'Hello' } }])
    await bed.replies('Who is this?')
    const task = await firstTask()
    expect(task).toMatchObject({ state: 'assigned', origin: 'reply', unread: 1, last: { body: 'Who is this?' } })
    expect((await bed.snapshot()).routes).toEqual([])
  })

  it('parks option three and offers the chat when the voter replies', async () => {
    bed.compose('any')
    await bed.replies('Yes please')
    const task = await firstTask()
    expect(task.state).toBe('reserved')
    expect(task.offer!.expiresAt - task.offer!.offeredAt).toBe(30_000)
    expect(bed.desk.commands['task.accept']({ taskId: task.id })).toEqual({ ok: true })
    expect((await firstTask()).state).toBe('assigned')
  })

  it('puts a later send in the place of an earlier promise', async () => {
    bed.compose('me')
    bed.compose('any', 'Second')
    expect((await bed.snapshot()).routes).toMatchObject([{ to: 'any', message: { body: 'Second' } }])
  })

  it('refuses a second chat with a number and names the one there is', async () => {
    const { taskId } = bed.compose('open')
    const second = bed.compose('open', 'Again')
    expect(second.outcome).toEqual({ ok: false, refusal: { kind: 'active-task', taskId } })
    expect(bed.store.messages.get(second.messageId)).toBeUndefined()
  })

  it('refuses when the worker is not Available', async () => {
    bed.desk.commands['activity.set']({ activity: 'lunch' })
    expect(bed.compose('open').outcome).toEqual({ ok: false, refusal: { kind: 'not-available' } })
  })

  it('refuses what the gate refuses', async () => {
    expect(bed.compose('open', '  ').outcome).toMatchObject({ refusal: { kind: 'empty' } })
    expect(bed.compose('open', 'x'.repeat(1601)).outcome).toMatchObject({ refusal: { kind: 'too-long', limit: 1600 } })
    expect(bed.compose('open', 'Hi', '+1602').outcome).toMatchObject({ refusal: { kind: 'bad-number' } })
  })
})

describe('a chat', () => {
  it('goes back and forth in order and ends in two steps', async () => {
    const { taskId } = bed.compose('open', 'one')
    await bed.replies('two')
    await bed.until(async () => (await bed.tasks())[0]?.unread === 1)
    const threeId = randomUUID()
    bed.desk.commands['message.send']({ messageId: threeId, taskId, body: 'three' })
    await delivery(threeId, 'accepted')
    const { messages } = await bed.desk.queries['message.page']({ conversationId: (await firstTask()).conversationId, limit: 50 })
    expect(messages.map(({ body }) => body)).toEqual(['one', 'two', 'three'])

    expect(bed.desk.commands['task.complete']({ taskId })).toMatchObject({ ok: false })
    expect(bed.desk.commands['task.wrap']({ taskId })).toEqual({ ok: true })
    expect(bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: 'late' })).toMatchObject({ refusal: { kind: 'illegal-move' } })
    bed.desk.commands['task.note']({ taskId, disposition: 'no-response', note: 'Left a note.' })
    expect(bed.desk.commands['task.complete']({ taskId })).toEqual({ ok: true })
    expect(await bed.tasks()).toEqual([])
    expect(bed.store.tasks.get(taskId)).toMatchObject({ state: 'completed', disposition: 'no-response', note: 'Left a note.' })
  })

  it('sends the same draft once, however often the command comes', async () => {
    const { taskId } = bed.compose('open', 'one')
    const messageId = randomUUID()
    for (let press = 0; press < 20; press += 1) bed.desk.commands['message.send']({ messageId, taskId, body: 'held Enter' })
    await delivery(messageId, 'accepted')
    expect(bed.carrier.taken.filter(({ body }) => body === 'held Enter')).toHaveLength(1)
  })

  it('sends a picture by its public link with a text, tells of it, and takes no other link', async () => {
    const { taskId } = bed.compose('open', 'one')
    const [pictureUrl, messageId] = ['https://example.org/ballot.png', randomUUID()]
    const reply = (link: string) => bed.desk.commands['message.send']({ messageId, taskId, body: 'It looks like this.', pictureUrl: link })
    for (const other of ['http://example.org/ballot.png', 'https://10.0.0.7/ballot.png', 'https://me:pw@example.org/a.png', 'file:///home/a.png']) expect(reply(other)).toEqual({ ok: false, refusal: { kind: 'bad-picture' } })
    expect(reply(pictureUrl)).toEqual({ ok: true })
    await delivery(messageId, 'accepted')
    expect(bed.carrier.pictures).toEqual([undefined, pictureUrl])
    expect(message(messageId)).toMatchObject({ pictureUrl, segments: 1 })
    expect(bed.changes('message').at(-1)!.row).toMatchObject({ body: 'It looks like this.', pictureUrl })
    expect(bed.store.journal.after(0).find(({ kind, subject }) => kind === 'message.queued' && subject === messageId)!.payload).toContain(pictureUrl)
  })

  it('sends the picture again with a text that failed', async () => {
    bed.carrier.control.answer = () => { throw new CarrierError('refused', 'no', { by: 'carrier', code: 12300 }) }
    const { messageId } = bed.compose('open', 'Look', VOTER, 'https://example.org/ballot.png')
    await delivery(messageId, 'failed')
    expect(bed.changes('notice').at(-1)!.row).toMatchObject({ kind: 'message-failed', body: 'Look', pictureUrl: 'https://example.org/ballot.png' })
    bed.carrier.control.answer = undefined
    const newId = randomUUID()
    bed.desk.commands['message.retry']({ messageId, newId })
    await delivery(newId, 'accepted')
    expect(bed.carrier.pictures).toEqual(['https://example.org/ballot.png', 'https://example.org/ballot.png'])
  })

  it('gives a reply during wrap-up a task of its own', async () => {
    const { taskId } = bed.compose('open')
    bed.desk.commands['task.wrap']({ taskId })
    await bed.replies('One more thing')
    const tasks = await bed.until(async () => ((await bed.tasks()).length === 2 ? bed.tasks() : undefined))
    expect(tasks.map(({ state }) => state)).toEqual(['wrapping', 'reserved'])
  })

  it('marks what the agent has seen, and never unmarks it', async () => {
    const { taskId } = bed.compose('open')
    await bed.replies('a')
    const task = await bed.until(async () => (await bed.tasks()).find(({ unread }) => unread === 1))
    const { messages } = await bed.desk.queries['message.page']({ conversationId: task.conversationId, limit: 5 })
    bed.desk.commands['task.read']({ taskId, seq: messages.at(-1)!.seq })
    bed.desk.commands['task.read']({ taskId, seq: 1 })
    expect((await firstTask()).unread).toBe(0)
  })
})

describe('offers', () => {
  it('offers an unsolicited text, and a declined one rests before it rings again', async () => {
    await bed.replies('Where do I vote?')
    const task = await firstTask()
    expect(task).toMatchObject({ state: 'reserved', origin: 'voter' })
    bed.desk.commands['task.decline']({ taskId: task.id })
    expect((await firstTask()).state).toBe('pending')
    expect(bed.store.dues.get('cooldown', task.id)!.at).toBeGreaterThan(Date.now())
  })

  it('waits in the queue while the worker is away and rings when they come back', async () => {
    bed.desk.commands['activity.set']({ activity: 'break' })
    await bed.replies('Hello?')
    expect((await firstTask()).state).toBe('pending')
    bed.available()
    expect((await firstTask()).state).toBe('reserved')
    bed.desk.commands['activity.set']({ activity: 'offline' })
    expect((await firstTask()).state).toBe('pending')
  })

  it('opens a ringing or waiting task when the agent composes to its number', async () => {
    await bed.replies('Hello?')
    const task = await firstTask()
    expect(bed.compose('open').outcome).toEqual({ ok: false, refusal: { kind: 'active-task', taskId: task.id } })
    expect(bed.desk.commands['task.accept']({ taskId: task.id })).toEqual({ ok: true })
    expect((await firstTask()).state).toBe('assigned')
  })
})

describe('consent', () => {
  it('locks the chat when the voter texts STOP, and START opens it again', async () => {
    const { taskId } = bed.compose('open')
    await bed.replies('Stop.')
    await bed.until(() => bed.store.marks.of(VOTER).length === 1)
    expect(bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: 'Sorry' })).toMatchObject({ refusal: { kind: 'opted-out' } })
    await bed.replies('START')
    await bed.until(() => bed.store.marks.of(VOTER).length === 0)
    expect(bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: 'Welcome back' })).toEqual({ ok: true })
  })
})

it('a worker who has as many chats as may ring is asked about no queue, however long it is, and what was promised comes all the same', async () => {
  Object.assign(bed.rules, { capacity: 1 })
  const states = async () => (await bed.tasks()).map(({ state }) => state).toSorted()
  await bed.replies('First?', '+16025550101')
  await bed.until(async () => (await states()).includes('reserved'))
  bed.compose('me', 'Hello')
  const queue = vi.spyOn(bed.store.tasks, 'pending')
  for (const end of [102, 103, 104]) await bed.replies('Me too', `+16025550${end}`)
  await bed.until(async () => (await states()).length === 4)
  expect(queue).not.toHaveBeenCalled()
  await bed.replies('Yes', VOTER)
  await bed.until(async () => (await bed.tasks()).some(({ phone, state }) => phone === VOTER && state === 'assigned'))
  expect(await states()).toEqual(['assigned', 'pending', 'pending', 'pending', 'reserved'])
})
