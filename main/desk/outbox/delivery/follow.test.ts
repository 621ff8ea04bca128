import { expect, it, vi } from 'vitest'
import { CarrierError } from '../../../provider/provider.ts'
import { eachOnFalseClock, pass, type Testbed, VOTER } from '../../desk.kit.ts'

const hour = 3_600_000
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened), { rules: { staleMinutes: 0 } })

const deliveryOf = (id: string) => bed.store.messages.get(id)!.delivery
const asked = (what: string) => bed.carrier.asked.filter((each) => each === what).length

it('a receipt after 5, 25 or 40 seconds is heard without any trouble', async () => {
  for (const seconds of [5, 25, 40]) {
    const { messageId } = bed.compose('me', `after ${seconds}`, `+16025550${100 + seconds}`)
    await pass(1_000)
    bed.carrier.becomes(`after ${seconds}`, 'sent')
    await pass(seconds * 1_000)
    expect(deliveryOf(messageId)).toBe('sent')
    bed.carrier.becomes(`after ${seconds}`, 'delivered')
    await pass(15_000)
    expect(deliveryOf(messageId)).toBe('delivered')
  }
  expect(bed.changes('notice')).toEqual([])
})

it('hundreds of texts are followed by a few looks at the list of what was sent', async () => {
  for (let voter = 0; voter < 200; voter += 1) bed.compose('me', `Hello ${voter}`, `+1602555${String(voter).padStart(4, '0')}`)
  await pass(40_000)
  for (let voter = 0; voter < 200; voter += 1) bed.carrier.becomes(`Hello ${voter}`, 'delivered')
  await pass(20_000)
  expect(bed.store.messages.unsettled()).toEqual([])
  expect(bed.carrier.taken.every(({ sid }) => bed.store.messages.bySid(sid)!.delivery === 'delivered')).toBe(true)
  expect(asked('fetch')).toBeLessThan(200)
  expect(asked('sent')).toBeLessThan(60)
})

it('what the carrier has deleted is asked for no longer', async () => {
  const { messageId } = bed.compose('open', 'hi')
  await pass(200)
  bed.carrier.refuses.fetch = new CarrierError('refused', 'HTTP 404', { by: 'carrier', code: 20404, isGone: true })
  await pass(2_000)
  expect(deliveryOf(messageId)).toBe('unconfirmed')
  const before = asked('fetch')
  await pass(24 * hour)
  expect(asked('fetch')).toBe(before)
})

it('age counts from the handing over: a text that waited for two days is followed like any other', async () => {
  bed.carrier.control.isDown = true
  const { messageId } = bed.compose('open', 'two days late')
  vi.setSystemTime(Date.now() + 48 * hour)
  bed.carrier.control.isDown = false
  await pass(40_000)
  expect(deliveryOf(messageId)).toBe('accepted')
  await pass(hour)
  expect(deliveryOf(messageId)).toBe('accepted')
  bed.carrier.becomes('two days late', 'delivered')
  await pass(10 * 60_000)
  expect(deliveryOf(messageId)).toBe('delivered')
})

it('a machine whose clock is set back by days asks no more often for that', async () => {
  bed.compose('open', 'hi')
  await pass(200)
  bed.carrier.becomes('hi', 'sent')
  vi.setSystemTime(Date.now() - 52 * hour)
  bed.carrier.control.aheadMs += 52 * hour
  await pass(hour)
  expect(asked('fetch')).toBeLessThan(40)
})

it('a machine whose clock is set ahead by days gives up no text that the carrier has had for seconds', async () => {
  const { messageId } = bed.compose('open', 'hi')
  await pass(200)
  bed.carrier.becomes('hi', 'sent')
  vi.setSystemTime(Date.now() + 52 * hour)
  bed.carrier.control.aheadMs -= 52 * hour
  await pass(10 * 60_000)
  expect(deliveryOf(messageId)).toBe('sent')
  bed.carrier.becomes('hi', 'delivered')
  await pass(10 * 60_000)
  expect(deliveryOf(messageId)).toBe('delivered')
})

it('an opt-out that the carrier tells of by status bars the person', async () => {
  bed.compose('open', 'hi')
  await pass(200)
  bed.carrier.becomes('hi', 'undelivered', { code: 21610, text: 'Attempt to send to unsubscribed recipient' })
  await pass(3_000)
  expect(bed.store.marks.of(VOTER)).toMatchObject([{ kind: 'opted-out', said: 'carrier' }])
  expect(bed.compose('me', 'again').outcome).toMatchObject({ refusal: { kind: 'opted-out' } })
})
