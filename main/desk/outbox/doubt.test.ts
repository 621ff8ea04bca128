import { describe, expect, it, vi } from 'vitest'
import { CarrierError } from '../../provider/provider.ts'
import { SENDER } from '../carrier.kit.ts'
import { eachOnFalseClock, pass, type Testbed, VOTER } from '../desk.kit.ts'
import { mostChecks } from './rules.ts'

const minute = 60_000
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const deliveryOf = (id: string) => bed.store.messages.get(id)!.delivery
const unclear = (silent = false, by: 'carrier' | 'nobody' = 'nobody') => new CarrierError('unclear', 'no answer', { silent, by })
const firstEndsUnclear = ({ takes, silent = false }: { takes: boolean; silent?: boolean }) => bed.carrier.control.firstEnds(unclear(silent), { takes })

describe('a text whose request ended without an answer', () => {
  it('waits longer before it goes out again, since the carrier may still be at it', async () => {
    const tries = firstEndsUnclear({ takes: false, silent: true })
    const { messageId } = bed.compose('open')
    await pass(50_000)
    bed.compose('me', 'elsewhere', '+16025550199')
    await pass(13_000)
    expect([tries.count, deliveryOf(messageId)]).toEqual([2, 'checking'])
    bed.compose('me', 'elsewhere', '+16025550198')
    await pass(12_000)
    expect([tries.count, deliveryOf(messageId)]).toEqual([4, 'accepted'])
  })

  it('is found although this machine’s clock is three hours wrong', async () => {
    bed.carrier.control.aheadMs = -3 * 60 * minute
    const tries = firstEndsUnclear({ takes: true })
    const { messageId } = bed.compose('open')
    await pass(minute)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'accepted'])
  })

  it('keeps the later texts of its conversation back, and no others', async () => {
    firstEndsUnclear({ takes: false })
    const { taskId } = bed.compose('open', 'first')
    await pass(10)
    bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId, body: 'second' })
    bed.compose('me', 'elsewhere', '+16025550199')
    await pass(2_000)
    expect(bed.carrier.taken.map(({ body }) => body)).toEqual(['elsewhere'])
    await pass(28_500)
    bed.compose('me', 'elsewhere too', '+16025550198')
    await pass(10_000)
    expect(bed.carrier.taken.toReversed().map(({ body }) => body)).toEqual(['elsewhere', 'elsewhere too', 'first', 'second'])
  })

  it('is the agent’s to decide when the carrier shows the time without the words', async () => {
    const tries = firstEndsUnclear({ takes: true })
    const { messageId } = bed.compose('open', 'Hello')
    await pass(10)
    bed.carrier.taken[0] = { ...bed.carrier.taken[0]!, body: '' }
    await pass(minute)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'unclear'])
    expect(bed.changes('notice').at(-1)!.row).toMatchObject({ kind: 'message-unclear', messageId, phone: VOTER })
    expect(bed.desk.commands['message.decide']({ messageId, wasSent: true })).toEqual({ ok: true })
    expect(deliveryOf(messageId)).toBe('unconfirmed')
  })

  it('is found by its picture as well as by its words', async () => {
    const tries = firstEndsUnclear({ takes: true })
    const { messageId } = bed.compose('open', 'Look', VOTER, 'https://example.org/a.png')
    await pass(minute)
    expect([tries.count, deliveryOf(messageId), bed.carrier.control.pictures]).toEqual([1, 'accepted', ['https://example.org/a.png']])
  })

  it.each([
    ['without the picture', 'https://example.org/a.png', 0],
    ['with a picture that it has not', undefined, 1],
  ])('is the agent’s to decide when the carrier shows the words %s', async (_how, pictureUrl, mediaCount) => {
    const tries = firstEndsUnclear({ takes: false })
    const { messageId } = bed.compose('open', 'Look', VOTER, pictureUrl)
    await pass(10)
    bed.carrier.control.rivalSends(VOTER, 'Look', { mediaCount })
    await pass(minute)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'unclear'])
  })

  it('goes out again with its picture where the carrier proves that it does not have it', async () => {
    const tries = firstEndsUnclear({ takes: false })
    bed.compose('open', 'Look', VOTER, 'https://example.org/a.png')
    await pass(31_000)
    bed.compose('me', 'elsewhere', '+16025550199')
    await pass(12_000)
    expect([tries.count, bed.carrier.control.pictures]).toEqual([3, ['https://example.org/a.png', undefined, 'https://example.org/a.png']])
  })

  it('is the agent’s to decide when the list is of no use, and goes out again on their word', async () => {
    const tries = firstEndsUnclear({ takes: false })
    const list = vi.spyOn(bed.carrier.provider, 'sentTo').mockRejectedValue(unclear(false, 'carrier'))
    const { messageId } = bed.compose('open', 'Hello')
    await pass(15 * minute)
    expect(list).toHaveBeenCalledTimes(mostChecks)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'unclear'])
    bed.desk.commands['message.decide']({ messageId, wasSent: false })
    await pass(10)
    expect([tries.count, deliveryOf(messageId)]).toEqual([2, 'accepted'])
  })

  it('is asked about for as long as there is no line, and is never given up for that', async () => {
    const tries = firstEndsUnclear({ takes: true })
    const { messageId } = bed.compose('open', 'Hello')
    await pass(10)
    bed.carrier.control.isDown = true
    await pass(40 * minute)
    expect(deliveryOf(messageId)).toBe('checking')
    bed.carrier.control.isDown = false
    await pass(minute)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'accepted'])
  })
})

it('a text of which the carrier never says what became of it is unconfirmed after 36 hours', async () => {
  const { messageId } = bed.compose('open', 'hi')
  await pass(10)
  bed.carrier.becomes('hi', 'sent')
  vi.setSystemTime(Date.now() + 35 * 60 * minute)
  await pass(11 * minute)
  expect(deliveryOf(messageId)).toBe('sent')
  vi.setSystemTime(Date.now() + 60 * minute)
  await pass(11 * minute)
  expect(deliveryOf(messageId)).toBe('unconfirmed')
})

it('a clock that is set back by an hour lets nothing wait an hour longer', async () => {
  bed.carrier.control.isDown = true
  const { messageId } = bed.compose('open', 'hi')
  await pass(3_000)
  vi.setSystemTime(Date.now() - 60 * minute)
  bed.carrier.control.isDown = false
  await pass(2 * minute)
  expect(deliveryOf(messageId)).toBe('accepted')
})

it('tells how many texts wait while there is no line', async () => {
  bed.carrier.control.isDown = true
  bed.compose('open', 'one')
  bed.compose('me', 'two', '+16025550199')
  await pass(1_000)
  expect((await bed.snapshot()).line).toMatchObject({ state: 'down', waiting: 2, sender: SENDER })
  bed.carrier.control.isDown = false
  await pass(minute)
  expect((await bed.snapshot()).line).toMatchObject({ state: 'connected', waiting: 0 })
  expect(bed.changes('line').at(-1)!.row.waiting).toBe(0)
})

it('a disk that takes nothing stops everything, says so once, and loses nothing', async () => {
  const { transaction } = bed.store
  const full = () => { throw new Error('database or disk is full') }
  const { messageId, taskId } = bed.compose('open', 'one')
  await pass(10)
  const second = crypto.randomUUID()
  bed.desk.commands['message.send']({ messageId: second, taskId, body: 'two' })
  Object.assign(bed.store, { transaction: full })
  await pass(minute)
  expect(bed.changes('notice').filter(({ row }) => row.kind === 'trouble')).toHaveLength(1)
  Object.assign(bed.store, { transaction })
  await pass(minute)
  expect([deliveryOf(messageId), deliveryOf(second)]).toEqual(['accepted', 'accepted'])
  expect(bed.carrier.taken.toReversed().map(({ body }) => body)).toEqual(['one', 'two'])
})
