import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { falseClock, openTestbed, pass, type Testbed, VOTER } from '../desk.kit.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

let bed: Testbed
falseClock(new Date(2026, 10, 3, 13, 5).getTime())
beforeEach(() => void (bed = openTestbed()))
afterEach(() => bed.close())

const deliveryOf = (id: string) => bed.store.messages.get(id)!.delivery
async function open(): Promise<void> {
  bed.connect()
  bed.available()
  await pass(10)
}
/** Starts anew at another time of this machine's clock; the carrier's stays right. */
async function restart(offset: number): Promise<void> {
  const right = Date.now()
  await bed.close()
  vi.setSystemTime(right + offset)
  bed.carrier.control.aheadMs = -offset
  bed = openTestbed({ store: bed.store, carrier: bed.carrier })
}

describe('a machine whose clock is a year wrong at the start', () => {
  async function promiseAndPutOff() {
    await open()
    bed.compose('me', 'parked', '+16025550177')
    const { messageId } = bed.compose('open', 'hi')
    await pass(100)
    bed.carrier.becomes('hi', 'undelivered', { code: 30023, text: 'limit of the day' })
    await pass(3_000)
    const putOff = crypto.randomUUID()
    bed.desk.commands['message.retry']({ messageId, newId: putOff, later: true })
    return putOff
  }

  it.each([['back', -365 * day], ['ahead', 365 * day]])('(%s) keeps every promise and every text that was put off', async (_which, offset) => {
    const putOff = await promiseAndPutOff()
    await restart(offset)
    await pass(5_000)
    bed.connect()
    await pass(minute)
    expect((await bed.snapshot()).routes).toHaveLength(1)
    expect(deliveryOf(putOff)).toBe('queued')
    // The network's time service puts it right.
    vi.setSystemTime(Date.now() - offset)
    bed.carrier.control.aheadMs = 0
    await pass(2 * minute)
    expect((await bed.snapshot()).routes).toHaveLength(1)
    expect(deliveryOf(putOff)).toBe('queued')
    vi.setSystemTime(Date.now() + 25 * hour)
    await pass(2 * minute)
    expect(deliveryOf(putOff)).toBe('accepted')
    expect((await bed.snapshot()).routes).toHaveLength(1)
    vi.setSystemTime(Date.now() + 7 * day)
    await pass(2 * minute)
    expect((await bed.snapshot()).routes).toEqual([])
  })
})

it('one due row that throws holds up no other', async () => {
  await open()
  bed.store.dues.set('follow', 'nobody', Date.now())
  const { get } = bed.store.tasks
  Object.assign(bed.store.tasks, { get: () => { throw new Error('a fault of ours') } })
  bed.store.dues.set('cooldown', 'a task', Date.now() + 100)
  await pass(2_000)
  const { messageId } = bed.compose('me', 'hi')
  await pass(200)
  bed.carrier.becomes('hi', 'delivered')
  await pass(10_000)
  expect(deliveryOf(messageId)).toBe('delivered')
  expect(bed.changes('notice').filter(({ row }) => row.kind === 'trouble')).toHaveLength(1)
  Object.assign(bed.store.tasks, { get })
  await pass(minute)
  expect(bed.store.dues.get('cooldown', 'a task')).toBeUndefined()
})

describe('a time', () => {
  it('is written in whole ms, and what is none at all is now', () => {
    bed.store.dues.set('send', 'x', 1_000.6)
    expect(bed.store.dues.get('send', 'x')!.at).toBe(1_001)
    bed.store.dues.set('send', 'x', Number.NaN)
    expect(bed.store.dues.get('send', 'x')!.at).toBe(0)
  })

  it.each([['behind', -3 * hour], ['ahead', 3 * hour]])('of a carrier whose clock is %s by three hours is told by the desk’s own', async (_which, aheadMs) => {
    bed.carrier.control.aheadMs = aheadMs
    await open()
    await pass(5_000)
    bed.carrier.receive(VOTER, 'Where do I vote?', Date.now() + aheadMs)
    await pass(4_000)
    const [task] = await bed.tasks()
    expect(Date.now() - task!.waitingSince!).toBeLessThan(10_000)
    expect(task!.waitingSince!).toBeLessThanOrEqual(Date.now())
  })

  it('of rows whose dates disagree with the carrier’s own clock is when they came', async () => {
    await open()
    await pass(5_000)
    bed.carrier.receive(VOTER, 'Where do I vote?', Date.now() - 3 * hour)
    await pass(4_000)
    const [task] = await bed.tasks()
    expect(Date.now() - task!.waitingSince!).toBeLessThan(10_000)
  })
})

describe('a text that has waited', () => {
  async function waits(ms: number) {
    bed.carrier.control.isDown = true
    await open()
    const { messageId } = bed.compose('open', 'Polls close at 8 tonight')
    await pass(1_000)
    vi.setSystemTime(Date.now() + ms)
    bed.carrier.control.isDown = false
    await pass(minute)
    return messageId
  }

  it('for less than two hours goes out', async () => {
    expect(deliveryOf(await waits(110 * minute))).toBe('accepted')
  })

  it.each([['more than two hours', 130 * minute], ['three days', 3 * day]])('for %s asks first, and nothing waits behind it', async (_long, ms) => {
    const messageId = await waits(ms)
    expect(deliveryOf(messageId)).toBe('queued')
    expect(bed.changes('message').at(-1)!.row.asksSince).toBeDefined()
    expect(bed.changes('notice').at(-1)!.row).toMatchObject({ kind: 'message-asks', messageId, body: 'Polls close at 8 tonight' })
    bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId: (await bed.tasks())[0]!.id, body: 'Sorry for the wait', sure: 'idle' })
    await pass(200)
    expect(bed.carrier.taken.map(({ body }) => body)).toEqual(['Sorry for the wait'])
  })

  it('goes out when the agent says so, and is asked about no more', async () => {
    const messageId = await waits(3 * day)
    expect(bed.desk.commands['message.now']({ messageId })).toEqual({ ok: true })
    await pass(200)
    expect(deliveryOf(messageId)).toBe('accepted')
  })

  it('never goes out when they don’t want it any more', async () => {
    const messageId = await waits(3 * day)
    expect(bed.desk.commands['message.withdraw']({ messageId })).toEqual({ ok: true })
    await pass(10 * minute)
    expect([deliveryOf(messageId), bed.carrier.taken]).toEqual(['failed', []])
  })

  it('over midnight asks too, but not in the same minutes', async () => {
    vi.setSystemTime(new Date(2026, 10, 3, 23, 58))
    const messageId = await waits(10 * minute)
    expect(bed.changes('message').at(-1)!.row.asksSince).toBeDefined()
    expect(deliveryOf(messageId)).toBe('queued')
  })
})

it('a declined offer lets the next one ring at once', async () => {
  Object.assign(bed.rules, { capacity: 1 })
  await open()
  bed.carrier.receive(VOTER, 'first', Date.now())
  bed.carrier.receive('+16025550177', 'second', Date.now())
  await pass(4_000)
  const ringing = (await bed.tasks()).filter(({ state }) => state === 'reserved')
  expect(ringing).toHaveLength(1)
  bed.desk.commands['task.decline']({ taskId: ringing[0]!.id })
  expect((await bed.tasks()).filter(({ state, id }) => state === 'reserved' && id !== ringing[0]!.id)).toHaveLength(1)
})
