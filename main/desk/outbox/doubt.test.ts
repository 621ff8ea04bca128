import { describe, expect, it, vi } from 'vitest'
import { CarrierError } from '../../provider/provider.ts'
import { SENDER, VOTER, type Testbed } from '../desk.kit.ts'
import { eachOnFalseClock, pass } from '../each-desk.kit.ts'
import { mostChecks } from './rules.ts'

const minute = 60_000
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const deliveryOf = (id: string) => bed.store.messages.get(id)!.delivery
const unclear = (silent = false, by: 'carrier' | 'nobody' = 'nobody') => new CarrierError('unclear', 'no answer', { silent, by })

/** The first request ends unclear; `takes` says whether the carrier has the text all the same. */
function firstEndsUnclear({ takes, silent = false }: { takes: boolean; silent?: boolean }) {
  const tries = { count: 0 }
  bed.carrier.control.answer = (take) => {
    tries.count += 1
    if (tries.count > 1) return take()
    if (takes) take()
    throw unclear(silent)
  }
  return tries
}

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

describe('what keeps a text from going out', () => {
  it('is a STOP that came while the line was away, for the text that waited too', async () => {
    bed.carrier.control.isDown = true
    const { messageId } = bed.compose('open', 'Are you there?')
    await pass(minute)
    bed.carrier.receive(VOTER, 'STOP', Date.now())
    bed.carrier.control.isDown = false
    await pass(minute)
    expect(bed.carrier.taken).toEqual([])
    expect(bed.store.messages.get(messageId)).toMatchObject({ delivery: 'failed', errorCode: 21610 })
  })

  it('is not a STOP that the same person took back later', async () => {
    bed.carrier.control.isDown = true
    bed.compose('open', 'Are you there?')
    bed.carrier.receive(VOTER, 'START', Date.now() + 1_000)
    bed.carrier.receive(VOTER, 'STOP', Date.now())
    bed.carrier.control.isDown = false
    await pass(minute)
    expect(bed.carrier.taken).toHaveLength(1)
  })

  it('is the sender’s rest after a 429, for every conversation', async () => {
    bed.carrier.control.answer = () => { throw new CarrierError('passing', '429', { code: 20429, retryAfterMs: 5_000 }) }
    bed.compose('open', 'one')
    await pass(10)
    bed.carrier.control.answer = undefined
    bed.compose('me', 'two', '+16025550199')
    await pass(4_000)
    expect(bed.carrier.taken).toEqual([])
    await pass(2_000)
    expect(bed.carrier.taken).toHaveLength(2)
  })

  it('is a number marked as a landline, until the mark is taken back', async () => {
    const { taskId } = bed.compose('open', 'one')
    await pass(10)
    bed.desk.commands['contact.mark']({ phone: VOTER, kind: 'landline' })
    const second = { messageId: crypto.randomUUID(), taskId, body: 'two' }
    expect(bed.desk.commands['message.send'](second)).toEqual({ ok: false, refusal: { kind: 'landline' } })
    bed.desk.commands['contact.unmark']({ phone: VOTER, kind: 'landline' })
    expect(bed.desk.commands['message.send'](second)).toEqual({ ok: true })
  })
})

describe('a text that the agent put off', () => {
  async function putOff() {
    const { messageId, taskId } = bed.compose('open', 'hi')
    await pass(10)
    bed.carrier.becomes('hi', 'undelivered', { code: 30003, text: 'Unreachable' })
    await pass(3_000)
    const newId = crypto.randomUUID()
    bed.desk.commands['message.retry']({ messageId, newId, later: true })
    const waits = bed.changes('message').findLast(({ row }) => row.id === newId)!.row.waitsUntil! - Date.now()
    return { newId, taskId, waits }
  }

  it('goes out by itself when its time has come, and tells when', async () => {
    const { newId, waits } = await putOff()
    expect(waits).toBeGreaterThan(5 * minute)
    expect((await bed.snapshot()).line.waiting).toBe(0)
    await pass(waits - 1_000)
    expect(deliveryOf(newId)).toBe('queued')
    await pass(2_000)
    expect(deliveryOf(newId)).toBe('accepted')
  })

  it('keeps no later text of the chat back', async () => {
    const { newId, taskId } = await putOff()
    bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId, body: 'one more thing' })
    await pass(100)
    expect(bed.carrier.taken[0]!.body).toBe('one more thing')
    expect(deliveryOf(newId)).toBe('queued')
  })

  it('goes out at once when the agent says so', async () => {
    const { newId } = await putOff()
    expect(bed.desk.commands['message.now']({ messageId: newId })).toEqual({ ok: true })
    await pass(100)
    expect(deliveryOf(newId)).toBe('accepted')
  })

  it('never goes out when the agent withdraws it, which nobody needs to tell them', async () => {
    const { newId } = await putOff()
    const told = bed.changes('notice').length
    expect(bed.desk.commands['message.withdraw']({ messageId: newId })).toEqual({ ok: true })
    await pass(60 * minute)
    expect(bed.store.messages.get(newId)).toMatchObject({ delivery: 'failed', errorText: 'you withdrew it before it went out' })
    expect(bed.carrier.taken).toHaveLength(1)
    expect(bed.changes('notice')).toHaveLength(told)
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
