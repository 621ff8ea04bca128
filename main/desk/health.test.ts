import { describe, expect, it } from 'vitest'
import { CarrierError } from '../provider/provider.ts'
import { eachOnFalseClock, openTestbed, pass, type Testbed, VOTER } from './desk.kit.ts'

/** A fault belongs to the request that it happened to. */

const MINUTE = 60_000
let bed: Testbed
eachOnFalseClock((opened) => (bed = opened))

const line = async () => (await bed.snapshot()).line
const wrongKeys = new CarrierError('keys', 'HTTP 401', { by: 'carrier', code: 20003 })
const notThisList = new CarrierError('denied', 'HTTP 403', { by: 'carrier', code: 70051, carrierText: 'Authorization Error.' })
const proxy = new CarrierError('passing', 'HTTP 403', { by: 'stranger', advice: 'Something on the way answers in its place.' })
const isHere = (body: string) => {
  const conversation = bed.store.conversations.with(VOTER)
  return conversation !== undefined && bed.store.messages.page(conversation.id).some((message) => message.body === body)
}

describe('keys that are not accepted at one look', () => {
  it('are told, tried again after a minute by themselves, and then what came meanwhile is there', async () => {
    bed.carrier.refuses.arrivals = wrongKeys
    await pass(4_000)
    expect(await line()).toMatchObject({ state: 'refused', trouble: expect.stringContaining('keys'), nextTryAt: expect.any(Number) })
    bed.carrier.refuses.arrivals = undefined
    bed.carrier.receive(VOTER, 'anybody there?', Date.now())
    await pass(50_000)
    expect(isHere('anybody there?')).toBe(false)
    await pass(12_000)
    expect(isHere('anybody there?')).toBe(true)
    expect(await line()).toMatchObject({ state: 'connected' })
  })

  it('are tried after 1, 2, 5 and then every 15 minutes', async () => {
    bed.carrier.refuses.arrivals = wrongKeys
    await pass(4_000)
    const looks = () => bed.carrier.asked.filter((what) => what === 'arrivals').length
    const before = looks()
    for (const [minutes, tries] of [[1, 1], [2, 2], [5, 3], [15, 4], [15, 5]] as const) {
      await pass(minutes * MINUTE)
      expect(looks() - before).toBe(tries)
    }
  })

  it('are tried at once when the agent asks', async () => {
    bed.carrier.refuses.arrivals = wrongKeys
    await pass(4_000)
    bed.carrier.refuses.arrivals = undefined
    bed.desk.wake()
    await pass(100)
    expect(await line()).toMatchObject({ state: 'connected' })
  })

  it('keep no text from going out', async () => {
    bed.carrier.refuses.arrivals = wrongKeys
    await pass(4_000)
    const { messageId } = bed.compose('open')
    await pass(1_000)
    expect(bed.store.messages.get(messageId)!.delivery).toBe('accepted')
    expect(await line()).toMatchObject({ state: 'refused' })
  })
})

describe('a list that may not be read', () => {
  it('is never called Connected, whatever else works', async () => {
    bed.carrier.refuses.arrivals = notThisList
    await pass(4_000)
    expect(await line()).toMatchObject({ state: 'unreadable', trouble: expect.stringMatching(/^Replies can’t be read: Authorization Error \(error 70051\)/) })
    bed.compose('open')
    await pass(5_000)
    expect(bed.carrier.taken).toHaveLength(1)
    expect(await line()).toMatchObject({ state: 'unreadable' })
    bed.carrier.refuses.arrivals = undefined
    await pass(MINUTE)
    expect(await line()).toMatchObject({ state: 'connected' })
  })
})

describe('a request that fails beside the line', () => {
  it.each(['fetch', 'sent', 'media', 'file'] as const)('(%s) leaves it connected', async (what) => {
    for (const error of [wrongKeys, notThisList, proxy, new CarrierError('unclear', 'no answer', { silent: true })]) {
      bed.carrier.refuses[what] = error
      bed.compose('me', 'Hello', `+1602555${String(Math.abs(error.message.length * 97) % 10_000).padStart(4, '0')}`)
      const row = bed.carrier.receive(VOTER, `with a file ${error.trouble}`, Date.now(), { mediaCount: 1 })
      bed.carrier.files.set(row.sid, [{ sid: `ME${row.sid}`, contentType: 'image/png', bytes: Uint8Array.of(1) }])
      await pass(20_000)
      expect(await line()).toMatchObject({ state: 'connected' })
    }
    expect(bed.changes('line').filter(({ row }) => row.state !== 'connected' && row.state !== 'connecting')).toEqual([])
  })
})

describe('a proxy’s answer', () => {
  it('to a look is the line’s, in words of its own, and passes', async () => {
    bed.carrier.refuses.arrivals = proxy
    await pass(4_000)
    expect(await line()).toMatchObject({ state: 'down', trouble: 'Something on the way answers in its place.' })
    bed.carrier.refuses.arrivals = undefined
    await pass(31_000)
    expect(await line()).toMatchObject({ state: 'connected' })
  })

  it('never fails a text: it waits or is asked about', async () => {
    bed.carrier.refuses.send = new CarrierError('passing', 'HTTP 407', { by: 'stranger' })
    const { messageId } = bed.compose('open')
    await pass(5_000)
    expect(bed.store.messages.get(messageId)!.delivery).toBe('queued')
    bed.carrier.refuses.send = undefined
    await pass(31_000)
    expect(bed.store.messages.get(messageId)!.delivery).toBe('accepted')
    expect(bed.carrier.taken).toHaveLength(1)
  })
})

it('the wait that the carrier asks for is kept by a look', async () => {
  bed.carrier.refuses.arrivals = new CarrierError('passing', '429', { by: 'carrier', code: 20429, retryAfterMs: 45_000 })
  await pass(4_000)
  bed.carrier.refuses.arrivals = undefined
  const looks = bed.carrier.asked.filter((what) => what === 'arrivals').length
  await pass(40_000)
  expect(bed.carrier.asked.filter((what) => what === 'arrivals')).toHaveLength(looks)
  await pass(6_000)
  expect(await line()).toMatchObject({ state: 'connected' })
})

it('keys that may not send say so, keep every text, and are tried again', async () => {
  bed.carrier.refuses.send = new CarrierError('denied', 'HTTP 403', { by: 'carrier', code: 70051 })
  const { messageId } = bed.compose('open')
  await pass(1_000)
  expect(await line()).toMatchObject({ state: 'refused', trouble: expect.stringContaining('send messages') })
  expect(bed.store.messages.get(messageId)!.delivery).toBe('queued')
  bed.carrier.refuses.send = undefined
  await pass(MINUTE)
  expect(bed.store.messages.get(messageId)!.delivery).toBe('accepted')
  expect(await line()).toMatchObject({ state: 'connected' })
})

it('a desk that knows no sender takes no new message, and tells the agent why', async () => {
  const alone = openTestbed({ line: { mode: 'twilio' } })
  alone.available()
  const { messageId, outcome } = alone.compose('open')
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'trouble', text: expect.stringContaining('nothing was sent') } })
  expect([alone.store.messages.get(messageId), await alone.tasks()]).toEqual([undefined, []])
  await alone.close()
})
