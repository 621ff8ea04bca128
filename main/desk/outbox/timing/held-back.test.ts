import { describe, expect, it } from 'vitest'
import { CarrierError } from '../../../provider/provider.ts'
import { eachOnFalseClock, pass, type Testbed, VOTER } from '../../desk.kit.ts'

const minute = 60_000
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const deliveryOf = (id: string) => bed.store.messages.get(id)!.delivery

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
    expect(bed.store.messages.get(newId)).toMatchObject({ delivery: 'failed', errorText: 'withdrawn' })
    expect(bed.carrier.taken).toHaveLength(1)
    expect(bed.changes('notice')).toHaveLength(told)
  })
})
