import { describe, expect, it } from 'vitest'
import { CarrierError, type CarrierTrouble } from '../../provider/provider.ts'
import { eachOnFalseClock, openTestbed, pass, type Testbed, VOTER } from '../desk.kit.ts'

let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const trouble = (kind: CarrierTrouble, code?: number, retryAfterMs?: number) => new CarrierError(kind, 'HTTP 400', { by: kind === 'unclear' ? 'nobody' : 'carrier', code, retryAfterMs, carrierText: 'The carrier said no.' })
const deliveryOf = (id: string) => bed.store.messages.get(id)!.delivery

describe('a refusal of the carrier', () => {
  it('says 21610 in words, marks the person, and offers no retry', async () => {
    bed.carrier.control.answer = () => { throw trouble('refused', 21610) }
    const { messageId } = bed.compose('open')
    await pass(10)
    expect(deliveryOf(messageId)).toBe('failed')
    expect(bed.changes('message').at(-1)!.row.failure).toMatchObject({ code: 21610, passing: false, reason: expect.stringMatching(/opted out/) })
    expect(bed.store.marks.of(VOTER)).toMatchObject([{ kind: 'opted-out', said: 'carrier' }])
    expect(bed.changes('notice').at(-1)!.row).toMatchObject({ kind: 'message-failed', phone: VOTER })
    expect(bed.desk.commands['message.retry']({ messageId, newId: crypto.randomUUID() })).toMatchObject({ refusal: { kind: 'opted-out' } })
  })

  it('falls back to the carrier’s own words for a code that nobody knows', async () => {
    bed.carrier.control.answer = () => { throw trouble('refused', 29999) }
    bed.compose('open')
    await pass(10)
    expect(bed.changes('message').at(-1)!.row.failure).toMatchObject({ code: 29999, reason: 'The carrier said no' })
  })
})

describe('a passing trouble', () => {
  it('sends again after the time that the carrier asked for, and not before', async () => {
    const tries = bed.carrier.control.firstEnds(trouble('passing', 20429, 5_000))
    const { messageId } = bed.compose('open')
    await pass(4_900)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'queued'])
    await pass(200)
    expect([tries.count, deliveryOf(messageId)]).toEqual([2, 'accepted'])
  })

  it('keeps the order of a conversation while its first text waits', async () => {
    bed.carrier.control.isDown = true
    const { taskId } = bed.compose('open', 'first')
    bed.desk.commands['message.send']({ messageId: crypto.randomUUID(), taskId, body: 'second' })
    await pass(3_000)
    expect((await bed.snapshot()).line.state).toBe('down')
    bed.carrier.control.isDown = false
    await pass(60_000)
    expect(bed.carrier.taken.toReversed().map(({ body }) => body)).toEqual(['first', 'second'])
    expect((await bed.snapshot()).line.state).toBe('connected')
  })
})

describe('refused keys', () => {
  it('stop everything, lose nothing, and go on when the agent tries again', async () => {
    bed.carrier.control.answer = () => { throw trouble('keys', 20003) }
    const { messageId } = bed.compose('open')
    await pass(59_000)
    expect((await bed.snapshot()).line).toMatchObject({ state: 'refused', trouble: expect.stringMatching(/keys/) })
    expect(deliveryOf(messageId)).toBe('queued')
    bed.carrier.control.answer = undefined
    bed.desk.wake()
    await pass(31_000)
    expect(deliveryOf(messageId)).toBe('accepted')
  })
})

describe('an unclear end', () => {
  it('adopts the text that the carrier took, and does not send it again', async () => {
    const tries = bed.carrier.control.firstEnds(trouble('unclear'), { takes: true })
    const { messageId } = bed.compose('open')
    await pass(100)
    expect(deliveryOf(messageId)).toBe('checking')
    await pass(60_000)
    expect(tries.count).toBe(1)
    expect(bed.store.messages.get(messageId)!.sid).toBe(bed.carrier.taken[0]!.sid)
  })

  it('sends again only once the carrier is known not to have it: its list shows what was sent later', async () => {
    const tries = bed.carrier.control.firstEnds(trouble('unclear'))
    const { messageId } = bed.compose('open')
    await pass(31_000)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'checking'])
    bed.compose('me', 'to somebody else', '+16025550199')
    await pass(7_000)
    expect([tries.count, deliveryOf(messageId)]).toEqual([3, 'accepted'])
    expect(bed.carrier.taken).toHaveLength(2)
  })

  it('asks the agent where nothing shows how fresh the list is', async () => {
    const tries = bed.carrier.control.firstEnds(trouble('unclear'))
    const { messageId } = bed.compose('open')
    await pass(60_000)
    expect([tries.count, deliveryOf(messageId)]).toEqual([1, 'unclear'])
    expect(bed.changes('notice').at(-1)!.row).toMatchObject({ kind: 'message-unclear', messageId })
  })

  it('is settled by the next start when the app died in the middle of a send', async () => {
    let hangUp = (): void => undefined
    bed.carrier.control.answer = (take) => {
      take()
      return new Promise((_answered, failed) => (hangUp = () => failed(trouble('unclear'))))
    }
    const { messageId } = bed.compose('open', 'pull the plug')
    await pass(10)
    expect(deliveryOf(messageId)).toBe('sending')
    const carrier = bed.carrier
    carrier.control.answer = undefined
    // The first desk is left as a killed process leaves it: not closed.
    const next = openTestbed({ store: bed.store, carrier })
    next.connect()
    await pass(100)
    expect(deliveryOf(messageId)).not.toBe('sending')
    expect(carrier.taken).toHaveLength(1)
    await next.close()
    hangUp()
  })

  it('tells two equal texts apart by what is known already', async () => {
    const { taskId } = bed.compose('open', 'same')
    await pass(10)
    bed.carrier.control.firstEnds(trouble('unclear'), { takes: true })
    const second = crypto.randomUUID()
    bed.desk.commands['message.send']({ messageId: second, taskId, body: 'same' })
    await pass(30_000)
    expect(bed.carrier.taken).toHaveLength(2)
    expect(bed.store.messages.get(second)!.sid).toBe(bed.carrier.taken[0]!.sid)
  })
})

describe('what becomes of a text', () => {
  it('is followed to delivered', async () => {
    const { messageId } = bed.compose('open', 'hi')
    await pass(10)
    bed.carrier.becomes('hi', 'sent')
    await pass(2_000)
    expect(deliveryOf(messageId)).toBe('sent')
    bed.carrier.becomes('hi', 'delivered')
    await pass(5_000)
    expect(deliveryOf(messageId)).toBe('delivered')
  })

  it('tells of 30003 in words, even when the chat is over, and Retry sends it as a new message', async () => {
    const { messageId, taskId } = bed.compose('open', 'hi')
    await pass(10)
    bed.carrier.becomes('hi', 'undelivered', { code: 30003, text: 'Unreachable destination handset' })
    await pass(3_000)
    expect(bed.changes('message').at(-1)!.row.failure).toMatchObject({ code: 30003, reason: 'phone off or out of range', passing: true })
    const newId = crypto.randomUUID()
    expect(bed.desk.commands['message.retry']({ messageId, newId })).toEqual({ ok: true })
    await pass(10)
    expect(deliveryOf(newId)).toBe('accepted')
    expect(bed.store.messages.get(messageId)).toMatchObject({ delivery: 'undelivered', retriedBy: newId })
    expect((await bed.tasks())[0]!.id).toBe(taskId)
  })

  it('is not sent again from a later chat when it failed in an earlier one', async () => {
    const { messageId, taskId } = bed.compose('open', 'hi')
    await pass(10)
    bed.carrier.becomes('hi', 'undelivered', { code: 30003, text: 'Unreachable destination handset' })
    await pass(3_000)
    bed.desk.commands['task.wrap']({ taskId })
    bed.desk.commands['task.complete']({ taskId })
    bed.compose('open', 'hello')
    const newId = crypto.randomUUID()
    expect(bed.desk.commands['message.retry']({ messageId, newId })).toMatchObject({ refusal: { kind: 'illegal-move' } })
    await pass(10)
    expect(bed.carrier.taken.map(({ body }) => body)).toEqual(['hello', 'hi'])
  })

  it('is sent again from the chat that was opened on it', async () => {
    const { messageId, routeId } = bed.compose('me', 'hi')
    await pass(10)
    bed.carrier.becomes('hi', 'undelivered', { code: 30003, text: 'Unreachable destination handset' })
    await pass(3_000)
    bed.desk.commands['route.open']({ routeId, taskId: crypto.randomUUID() })
    expect(bed.desk.commands['message.retry']({ messageId, newId: crypto.randomUUID() })).toEqual({ ok: true })
  })
})

it('texts ten voters at once, each exactly once', async () => {
  const numbers = Array.from({ length: 10 }, (_, index) => `+1602555010${index}`)
  for (const phone of numbers) bed.compose('me', 'Hello', phone)
  await pass(100)
  expect(bed.carrier.taken.map(({ person }) => person).toSorted()).toEqual(numbers)
})

describe('the end of the desk', () => {
  it('waits for an answer that is on its way and writes it at once, without the clock', async () => {
    let answer = (): void => undefined
    bed.carrier.control.answer = (take) => new Promise((resolve) => (answer = () => resolve(take())))
    const { messageId } = bed.compose('open')
    await pass(10)
    const closed = bed.close()
    answer()
    await closed
    expect(deliveryOf(messageId)).toBe('accepted')
  })
})
