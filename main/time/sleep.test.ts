/** A machine that has slept, and whose app was not told: what it knows of the carrier's clock is as old as the sleep was long. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openCarrier } from '../desk/carrier.kit.ts'
import { openTestbed, pass, type Testbed } from '../desk/desk.kit.ts'
import { carrierClock } from '../provider/http/clock.ts'
import { CarrierError, type Provider } from '../provider/provider.ts'

const hour = 3_600_000
/** Longer than a request that is broken off. */
const listTakesMs = 500
let bed: Testbed
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  const carrier = openCarrier()
  bed = openTestbed({ carrier: { ...carrier, provider: withRealClock(carrier.provider) } })
  bed.connect()
  bed.available()
  await pass(5_000)
})
afterEach(async () => {
  const closed = bed.close()
  await pass(listTakesMs)
  await closed
  vi.useRealTimers()
})

/** Answers of the carrier tell its clock, as their Date header does. */
function withRealClock(provider: Provider): Provider {
  const clock = carrierClock()
  const heard = <T>(answer: T): T => {
    clock.heard(new Date(Date.now()).toUTCString())
    return answer
  }
  return {
    ...provider,
    now: clock.now,
    send: async (...text) => heard(await provider.send(...text)),
    sentTo: async (person) => heard(await provider.sentTo(person)),
    async *arrivals(since, options) {
      await new Promise((resolve) => void setTimeout(resolve, listTakesMs))
      for await (const page of provider.arrivals(since, options)) yield heard(page)
    },
    async *sent(since) {
      for await (const page of provider.sent(since)) yield heard(page)
    },
  }
}

it('a text whose answer is lost right after it is not sent again by what the carrier took before that text could be there', async () => {
  vi.setSystemTime(Date.now() + hour)
  bed.carrier.control.answer = (take) => {
    bed.carrier.control.answer = undefined
    setTimeout(take, 4_000)
    throw new CarrierError('unclear', 'no answer')
  }
  const { messageId } = bed.compose('open', 'Polls close at 8')
  await pass(200)
  bed.compose('me', 'elsewhere', '+16025550199')
  await pass(60_000)
  expect(bed.carrier.taken.map(({ body }) => body).toSorted()).toEqual(['Polls close at 8', 'elsewhere'])
  expect(bed.store.messages.get(messageId)!.delivery).toBe('accepted')
})

it('nothing is sent before the carrier has told its time again', async () => {
  vi.setSystemTime(Date.now() + hour)
  bed.compose('open', 'Hello')
  await pass(listTakesMs - 10)
  expect(bed.carrier.asked).not.toContain('send')
  await pass(20)
  expect(bed.carrier.asked).toContain('send')
})
