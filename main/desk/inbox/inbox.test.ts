import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openCarrier } from '../carrier.kit.ts'
import { falseClock, openTestbed, pass, type Testbed, VOTER } from '../desk.kit.ts'

const second = 1_000
const minute = 60 * second
let bed: Testbed
falseClock()
afterEach(() => bed.close())

const thread = (one = bed) => {
  const conversation = one.store.conversations.with(VOTER)
  return conversation ? one.store.messages.page(conversation.id).map(({ body }) => body) : []
}
function open(carrier = openCarrier()) {
  bed = openTestbed({ carrier })
  bed.available()
  return bed
}

describe('a sender’s first look', () => {
  it('leaves what was there before the desk alone, at the second look too', async () => {
    const carrier = openCarrier()
    carrier.receive(VOTER, 'last week’s question', Date.now() - 60 * minute)
    open(carrier).connect()
    await pass(5 * second)
    expect(thread()).toEqual([])
    await bed.replies('a new question')
    await pass(second)
    expect(thread()).toEqual(['a new question'])
  })

  it('asks about the day before, which comes in when the agent wants it', async () => {
    const carrier = openCarrier()
    carrier.receive(VOTER, 'a question of this morning', Date.now() - 60 * minute)
    open(carrier).connect()
    await pass(5 * second)
    expect(bed.changes('notice').map(({ row }) => row)).toEqual([{ kind: 'earlier-texts', count: 1 }])
    bed.desk.commands['inbox.bringEarlier']({})
    await pass(second)
    expect(thread()).toEqual(['a question of this morning'])
    await pass(5 * second)
    expect(bed.changes('notice')).toHaveLength(1)
  })

  it('does not depend on this machine’s clock for what comes later', async () => {
    vi.setSystemTime(Date.now() + 45 * minute)
    open().connect()
    await pass(second)
    bed.carrier.receive(VOTER, 'by the carrier’s clock', Date.now() - 45 * minute)
    await pass(3 * second)
    expect(thread()).toEqual(['by the carrier’s clock'])
  })
})

describe('arrivals', () => {
  it('come once, whatever the carrier repeats or disorders', async () => {
    open().connect()
    await pass(second)
    const at = Date.now()
    const sent = ['1', '2', '3', '4', '5', '6']
    const rows = sent.map((body, index) => bed.carrier.receive(VOTER, body, at + index * second))
    const shuffled = fc.sample(fc.shuffledSubarray([...rows, ...rows], { minLength: 12 }), { numRuns: 1, seed: 7 })[0]!
    bed.carrier.arrived.splice(0, bed.carrier.arrived.length, ...shuffled)
    await pass(10 * second)
    expect(thread()).toEqual(sent)
    expect((await bed.tasks())[0]!.unread).toBe(6)
  })

  it('are looked up once, though all of the last minutes are read again and again', async () => {
    open().connect()
    await pass(second)
    for (let text = 0; text < 100; text += 1) bed.carrier.receive(VOTER, `text ${text}`, Date.now())
    await pass(10 * second)
    expect((await bed.tasks())[0]!.unread).toBe(100)
    const lookedUp = vi.spyOn(bed.store.messages, 'bySid')
    await pass(2 * minute)
    expect(lookedUp).not.toHaveBeenCalled()
    bed.carrier.receive(VOTER, 'a later one', Date.now())
    await pass(10 * second)
    expect(thread().at(-1)).toBe('a later one')
  })

  it('of the same second keep the carrier’s order', async () => {
    open().connect()
    await pass(second)
    const at = Date.now()
    for (const body of ['first', 'second', 'third']) bed.carrier.receive(VOTER, body, at)
    await pass(3 * second)
    expect(thread()).toEqual(['first', 'second', 'third'])
  })

  it('come soon after the worker becomes available, however long nobody waited for any', async () => {
    bed = openTestbed()
    bed.connect()
    await pass(second)
    bed.carrier.receive(VOTER, 'anybody there?', Date.now())
    await pass(second)
    expect(thread()).toEqual([])
    bed.available()
    await pass(second)
    expect(thread()).toEqual(['anybody there?'])
  })

  it('that came while the app was closed are there after the start', async () => {
    open().connect()
    await pass(second)
    await bed.replies('before')
    await pass(second)
    const { store, carrier } = bed
    await bed.close()
    for (let hour = 1; hour <= 5; hour += 1) carrier.receive(VOTER, `hour ${hour}`, Date.now() + hour * 60 * minute)
    vi.setSystemTime(Date.now() + 6 * 60 * minute)
    bed = openTestbed({ store, carrier })
    bed.connect()
    await pass(second)
    expect(thread()).toEqual(['before', 'hour 1', 'hour 2', 'hour 3', 'hour 4', 'hour 5'])
  })

  it('wait at the carrier while it cannot be reached, and come by themselves', async () => {
    open().connect()
    await pass(second)
    bed.carrier.control.isDown = true
    bed.carrier.receive(VOTER, 'are you there?', Date.now())
    await pass(minute)
    expect(thread()).toEqual([])
    expect((await bed.snapshot()).line).toMatchObject({ state: 'down', nextTryAt: expect.any(Number) })
    bed.carrier.control.isDown = false
    await pass(minute)
    expect(thread()).toEqual(['are you there?'])
  })
})
