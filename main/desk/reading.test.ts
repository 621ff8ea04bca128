import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { eachOnFalseClock, pass, type Testbed, VOTER } from './desk.kit.ts'

/** Noon of a day on which nothing else happened. */
const noon = new Date(2026, 10, 3, 12).getTime()

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened), { from: noon })

const query = () => bed.desk.queries
const closed = async (more = {}) => query()['task.closed']({ limit: 50, ...more })

async function arrives(body: string, phone = VOTER) {
  bed.carrier.receive(phone, body, Date.now())
  await pass(10_000)
}

/** A chat from END CHAT to COMPLETE. */
async function closedChat(phone: string, body = `Hello ${phone}`) {
  const { taskId } = bed.compose('open', body, phone)
  await pass(1_000)
  bed.desk.commands['task.wrap']({ taskId })
  bed.desk.commands['task.note']({ taskId, disposition: 'answered' })
  bed.desk.commands['task.complete']({ taskId })
  return taskId
}

describe('the chats closed today', () => {
  it('are told newest first with what their rows show, page by page', async () => {
    const phones = [0, 1, 2, 3, 4].map((index) => `+1602555014${index}`)
    const ids: string[] = []
    for (const phone of phones) ids.unshift(await closedChat(phone))
    bed.desk.commands['contact.rename']({ phone: phones[4]!, name: 'Ann Lee' })
    const first = await closed({ limit: 2 })
    expect(first.tasks.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect(first.tasks[0]).toMatchObject({ phone: phones[4], state: 'completed', completedAt: Date.now(), disposition: 'answered', last: { direction: 'outbound', body: `Hello ${phones[4]}` } })
    expect(first.contacts).toMatchObject([{ phone: phones[4], name: 'Ann Lee' }, { phone: phones[3] }])
    expect(first.more).toBe(true)
    const last = first.tasks.at(-1)!
    const second = await closed({ limit: 3, before: { completedAt: last.completedAt!, id: last.id } })
    expect(second.tasks.map(({ id }) => id)).toEqual(ids.slice(2))
    expect(second.more).toBe(false)
  })

  it('of the same moment are each told once', async () => {
    const ids = [await closedChat('+16025550141'), await closedChat('+16025550142')]
    for (const id of ids) bed.store.tasks.move({ ...bed.store.tasks.get(id)!, completedAt: noon + 5_000 })
    const seen: string[] = []
    for (let page = await closed({ limit: 1 }); ; page = await closed({ limit: 1, before: { completedAt: page.tasks[0]!.completedAt!, id: page.tasks[0]!.id } })) {
      seen.push(page.tasks[0]!.id)
      if (!page.more) break
    }
    expect(seen.toSorted()).toEqual(ids.toSorted())
  })

  it('are none after midnight, nor those of before', async () => {
    await closedChat(VOTER)
    expect((await closed()).tasks).toHaveLength(1)
    await pass(12 * 3_600_000)
    expect((await closed()).tasks).toEqual([])
  })

  it('keep their own last message, whatever is said in a later chat', async () => {
    await closedChat(VOTER, 'Goodbye')
    await arrives('Are you there?')
    expect((await closed()).tasks[0]!.last!.body).toBe('Goodbye')
  })

  it('are kept up to date by events: when one closes, and when its text fails afterwards', async () => {
    const taskId = await closedChat(VOTER, 'Goodbye')
    const rows = () => bed.changes('task').map(({ row }) => row).filter(({ id }) => id === taskId)
    expect(rows().at(-1)).toMatchObject({ state: 'completed', disposition: 'answered', last: { body: 'Goodbye' } })
    bed.carrier.becomes('Goodbye', 'undelivered', { code: 30003, text: 'Unreachable' })
    await pass(60_000)
    expect(rows().at(-1)).toMatchObject({ state: 'completed', last: { delivery: 'undelivered' }, trouble: 'failed' })
    expect((await closed()).tasks[0]).toEqual(rows().at(-1))
  })
})

describe('any conversation can be read', () => {
  let conversationId: string
  beforeEach(async () => {
    const { taskId } = bed.compose('open', 'text 1')
    for (let n = 2; n <= 9; n += 1) bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: `text ${n}` })
    await pass(1_000)
    conversationId = (await bed.tasks())[0]!.conversationId
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.complete']({ taskId })
  })
  const bodies = (messages: readonly { readonly body: string }[]) => messages.map(({ body }) => Number(body.slice(5)))
  const seqOf = (n: number) => bed.store.messages.page(conversationId).find(({ body }) => body === `text ${n}`)!.seq

  it.each([
    [5, 2, [3, 4, 5, 6, 7], true, true],
    [1, 2, [1, 2, 3], false, true],
    [9, 2, [7, 8, 9], true, false],
    [5, 4, [1, 2, 3, 4, 5, 6, 7, 8, 9], false, false],
    [5, 100, [1, 2, 3, 4, 5, 6, 7, 8, 9], false, false],
  ])('around text %i, %i on either side', async (n, limit, expected, moreBefore, moreAfter) => {
    const window = await query()['message.around']({ conversationId, seq: seqOf(n), limit })
    expect(bodies(window.messages)).toEqual(expected)
    expect(window).toMatchObject({ moreBefore, moreAfter })
  })

  it('further in both directions', async () => {
    const on = await query()['message.page']({ conversationId, after: seqOf(5), limit: 3 })
    expect([bodies(on.messages), on.more]).toEqual([[6, 7, 8], true])
    const end = await query()['message.page']({ conversationId, after: seqOf(8), limit: 3 })
    expect([bodies(end.messages), end.more]).toEqual([[9], false])
    const back = await query()['message.page']({ conversationId, before: seqOf(3), limit: 3 })
    expect([bodies(back.messages), back.more]).toEqual([[1, 2], false])
  })

  it('is found by a search, with its place, and with its chat while there is one', async () => {
    const hit = async () => (await query().search({ text: 'text 5', limit: 5 })).messages[0]
    expect(await hit()).toMatchObject({ message: { conversationId, seq: seqOf(5) }, phone: VOTER })
    expect(await hit()).not.toHaveProperty('taskId')
    const { taskId } = bed.compose('open', 'Again')
    expect(await hit()).toMatchObject({ taskId })
    bed.desk.commands['task.wrap']({ taskId })
    expect(await hit()).toMatchObject({ taskId })
  })

  it('and reading changes nothing', async () => {
    await arrives('One more')
    const entries = bed.store.journal.newest()!.seq
    const before = await bed.tasks()
    await query()['message.page']({ conversationId, limit: 50 })
    await query()['message.around']({ conversationId, seq: seqOf(9), limit: 50 })
    await query()['task.history']({ conversationId })
    await closed()
    expect(bed.store.journal.newest()!.seq).toBe(entries)
    expect(await bed.tasks()).toEqual(before)
  })
})

it('earlier chats stand in the order in which they began, with the place at which each is opened', async () => {
  const { taskId: first } = bed.compose('open', 'first')
  await pass(1_000)
  bed.desk.commands['task.wrap']({ taskId: first })
  await arrives('second')
  const { id: second } = (await bed.tasks()).find(({ state }) => state === 'reserved')!
  bed.desk.commands['task.accept']({ taskId: second })
  bed.desk.commands['task.wrap']({ taskId: second })
  bed.desk.commands['task.complete']({ taskId: second })
  await pass(1_000)
  bed.desk.commands['task.complete']({ taskId: first })
  const { conversationId } = bed.store.tasks.get(first)!
  const past = await query()['task.history']({ conversationId })
  expect(past).toMatchObject([{ id: second, conversationId, fromSeq: 2, toSeq: 2 }, { id: first, conversationId, fromSeq: 1, toSeq: 2 }])
  expect(past[0]!.completedAt).toBeLessThan(past[1]!.completedAt!)
})

it('tells of a text and of the attempt that begins with it in one event', async () => {
  const { taskId } = bed.compose('open')
  await pass(1_000)
  const before = bed.events.length
  bed.desk.commands['message.send']({ messageId: randomUUID(), taskId, body: 'Polls close at 7.' })
  const told = bed.events.slice(before).map(({ changes }) => changes.map((change) => (change.kind === 'message' ? change.row.delivery : change.kind)))
  expect(told).toEqual([['sending', 'task', 'line']])
})

it('tells of the parked text that waits for a person', async () => {
  const { routeId } = bed.compose('any')
  expect(await query()['route.with']({ phone: VOTER })).toMatchObject({ id: routeId, to: 'any', message: { body: 'Hello' } })
  expect(await query()['route.with']({ phone: '+16025550142' })).toBeUndefined()
  await arrives('Who is this?')
  expect(await query()['route.with']({ phone: VOTER })).toBeUndefined()
})

it('tells whose replies are promised to the worker, and how many there are', async () => {
  const others = ['+16025550142', '+16025550143', '+16025550144']
  bed.compose('any')
  for (const phone of others) {
    bed.compose('me', 'Hello', phone)
    await pass(1_000)
  }
  expect(await query()['route.promised']({ limit: 2 })).toEqual({ count: 3, phones: ['+16025550144', '+16025550143'] })
})
