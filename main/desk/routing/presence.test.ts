import { describe, expect, it, vi } from 'vitest'
import { eachOnFalseClock, openTestbed, pass, type Testbed, VOTER } from '../desk.kit.ts'

const second = 1_000
const minute = 60 * second
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const task = async () => (await bed.tasks())[0]
const worker = async () => (await bed.snapshot()).worker
const kinds = () => bed.store.journal.after(0).map(({ kind }) => kind)

describe('a worker who is away', () => {
  it('takes no work, is told why and since when, and has their own choice back with the first move', async () => {
    bed.desk.leave('locked')
    expect(await worker()).toMatchObject({ activity: 'available', available: false, away: { why: 'locked', since: Date.now() } })
    await bed.replies('hello?')
    await pass(5 * second)
    expect((await task())!.state).toBe('pending')
    bed.desk.comeBack()
    expect(await worker()).toMatchObject({ activity: 'available', available: true })
    expect((await worker()).away).toBeUndefined()
    expect((await task())!.state).toBe('reserved')
    expect(kinds()).toEqual(expect.arrayContaining(['worker.away', 'worker.back']))
  })

  it('gives a ringing offer back', async () => {
    await bed.replies('hello?')
    await pass(5 * second)
    expect((await task())!.state).toBe('reserved')
    bed.desk.leave('idle')
    expect((await task())!.state).toBe('pending')
  })

  it('is not away from a lunch, and their own choice ends being away', async () => {
    bed.desk.commands['activity.set']({ activity: 'lunch' })
    bed.desk.leave('idle')
    expect((await worker()).away).toBeUndefined()
    bed.available()
    bed.desk.leave('asleep')
    bed.desk.leave('locked')
    expect((await worker()).away).toMatchObject({ why: 'asleep' })
    bed.desk.commands['activity.set']({ activity: 'break', by: 'tray' })
    expect(await worker()).toMatchObject({ activity: 'break', available: false })
    expect((await worker()).away).toBeUndefined()
  })

  it('does not gather time in the activity', async () => {
    await pass(minute)
    bed.desk.leave('idle')
    await pass(30 * minute)
    bed.desk.comeBack()
    await pass(minute)
    bed.desk.commands['activity.set']({ activity: 'break' })
    expect((await worker()).usedTodayMs.available).toBeLessThan(3 * minute)
  })
})

describe('a reply that was promised to a worker', () => {
  async function parkAndReply() {
    bed.compose('me')
    await pass(second)
    bed.desk.commands['activity.set']({ activity: 'lunch' })
    await bed.replies('yes?')
    await pass(second)
  }

  it('waits for them, and comes straight into their chats when they are back in time', async () => {
    await parkAndReply()
    expect(await task()).toMatchObject({ state: 'pending', origin: 'reply', heldUntil: expect.any(Number) })
    await pass(9 * minute)
    bed.available()
    expect(await task()).toMatchObject({ state: 'assigned' })
    expect((await task())!.heldUntil).toBeUndefined()
  })

  it('goes to the queue with the end of their time, and is offered like any other', async () => {
    await parkAndReply()
    await pass(10 * minute)
    expect(await task()).toMatchObject({ state: 'pending' })
    expect((await task())!.heldUntil).toBeUndefined()
    expect(kinds()).toContain('task.freed')
    bed.available()
    expect((await task())!.state).toBe('reserved')
  })

  it('is in the queue right after the start, when the time ended while the desk was down', async () => {
    Object.assign(bed.rules, { ownerMinutes: 1 })
    await parkAndReply()
    const { store, carrier, close } = bed
    await close()
    vi.setSystemTime(Date.now() + 2 * minute)
    bed = openTestbed({ store, carrier })
    bed.connect()
    await pass(second)
    expect(await task()).toMatchObject({ state: 'pending' })
    expect((await task())!.heldUntil).toBeUndefined()
    await bed.close()
  })

  it('can be taken at once by hand', async () => {
    await parkAndReply()
    expect(bed.desk.commands['task.accept']({ taskId: (await task())!.id })).toEqual({ ok: true })
    expect((await task())!.state).toBe('assigned')
  })
})

describe('a promise', () => {
  it('can be made to somebody else', async () => {
    const { routeId } = bed.compose('me')
    expect(bed.desk.commands['route.change']({ routeId, to: 'any' })).toEqual({ ok: true })
    expect((await bed.snapshot()).routes).toMatchObject([{ id: routeId, to: 'any' }])
    await bed.replies('yes')
    await pass(2 * second)
    expect((await task())!.state).toBe('reserved')
  })

  it('expires after its days, with an entry in the journal; a later reply goes to the queue', async () => {
    Object.assign(bed.rules, { routeDays: 0.01 })
    bed.compose('me')
    expect((await bed.snapshot()).routes[0]!.until).toBe(Date.now() + 864_000)
    await pass(865_000)
    expect((await bed.snapshot()).routes).toEqual([])
    expect(kinds()).toContain('route.expired')
    await bed.replies('late, but here')
    await pass(5 * second)
    expect((await task())!.state).toBe('reserved')
  })
})

describe('a missed offer', () => {
  it('rings again after a rest', async () => {
    await bed.replies('hello?')
    await pass(31 * second)
    expect(await task()).toMatchObject({ state: 'pending' })
    expect(bed.changes('notice').at(-1)!.row).toMatchObject({ kind: 'offer-missed', wentOffline: false })
    await pass(6 * second)
    expect((await task())!.state).toBe('reserved')
  })

  it('sets the worker Offline where the settings say so, and says it', async () => {
    Object.assign(bed.rules, { missedGoesOffline: true, ringSeconds: 10 })
    await bed.replies('hello?')
    await pass(15 * second)
    expect(await worker()).toMatchObject({ activity: 'offline', available: false })
    expect(bed.changes('notice').at(-1)!.row).toMatchObject({ kind: 'offer-missed', wentOffline: true })
    expect((await task())!.state).toBe('pending')
  })
})

it('a reply in wrap-up goes on with that chat, where the settings say so', async () => {
  Object.assign(bed.rules, { wrapReply: 'reopen' })
  const { taskId } = bed.compose('open')
  await pass(second)
  bed.desk.commands['task.wrap']({ taskId })
  await bed.replies('one more thing')
  await pass(2 * second)
  expect(await bed.tasks()).toMatchObject([{ id: taskId, state: 'assigned', unread: 1 }])
})

describe('the watchman', () => {
  it('finds a voter whom no task has, gives them a place, and writes it down', async () => {
    const { taskId } = bed.compose('open')
    await pass(second)
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.complete']({ taskId })
    const conversation = bed.store.conversations.with(VOTER)!
    // As a fault of ours would leave it: a message that was kept and never placed.
    bed.store.messages.add({ id: crypto.randomUUID(), conversationId: conversation.id, direction: 'inbound', body: 'lost?', at: Date.now(), delivery: 'received', segments: 1, sid: 'SMlost', rev: 1 })
    await pass(61 * second)
    expect((await bed.tasks()).filter(({ state }) => state === 'reserved')).toHaveLength(1)
    expect(kinds()).toContain('message.found')
  })

  it('ends an offer that nothing would end', async () => {
    await bed.replies('hello?')
    await pass(5 * second)
    const { id } = (await task())!
    bed.store.dues.clear('offer', id)
    await pass(61 * second)
    expect(kinds()).toContain('task.mended')
    expect(bed.store.dues.get('offer', id)).toBeDefined()
  })

  it('finds nothing on an ordinary evening', async () => {
    for (const voter of [1, 2, 3, 4, 5, 6, 7]) bed.carrier.receive(`+1602555010${voter}`, 'hi', Date.now())
    await pass(5 * minute)
    expect(kinds()).not.toContain('task.mended')
    expect(kinds()).not.toContain('message.found')
  })
})
