import { expect, it } from 'vitest'
import { account, type Carrier, type CarrierMessage, type CarrierOrigin, type CarrierRequest } from '../../e2e/kit/carrier.ts'
import { openBooks } from './books.ts'

const request = (number: number, more: Partial<CarrierRequest> = {}): CarrierRequest => ({
  number, at: number * 1000, endedAt: number * 1000 + 100, method: 'POST', path: '/2010-04-01/Accounts/AC1/Messages.json', query: [], form: [['To', '+1'], ['Body', `${number}`]], faults: [], outcome: 201, ...more,
})
const message = (more: Partial<CarrierMessage> = {}): CarrierMessage => ({
  sid: 'SM1', direction: 'outbound-api', from: account.number, to: '+5215555501234', body: 'Other words', num_media: '0', status: 'sent', error_code: null, messaging_service_sid: null, ...more,
})
const origin = (more: Partial<CarrierOrigin> = {}): CarrierOrigin => ({ sid: 'SM1', isForeign: false, askedTo: '+525555501234', askedBody: 'Words', madeAt: 5, listedAt: 9, ...more })

function booksOf(requests: readonly CarrierRequest[], messages: readonly CarrierMessage[] = [], origins: readonly CarrierOrigin[] = []) {
  const known = { requests, messages, origins }
  const carrier = { requests: async () => known.requests, messages: async () => known.messages, origins: async () => known.origins } as Carrier
  return { books: openBooks(carrier), known }
}

it('tells a request whose end leaves a doubt from those of which everybody knows', async () => {
  const { books } = booksOf([
    request(1), request(2, { outcome: 400 }), request(3, { outcome: 429 }), request(5, { method: 'GET' }),
    request(11, { outcome: 'dropped' }), request(12, { outcome: 503 }), request(13, { outcome: 200, faults: ['proxy-after'] }), request(14, { outcome: 404, faults: ['proxy'] }),
    request(15, { outcome: 407, faults: ['proxy'] }),
  ])
  const { orders } = await books.read()
  expect(orders.map(({ body, isDoubtful }) => [body, isDoubtful])).toEqual([
    ['1', false], ['2', false], ['3', false], ['11', true], ['12', true], ['13', true], ['14', true], ['15', true],
  ])
})

it('knows that nobody heard what was answered after the app had died', async () => {
  const { books } = booksOf([request(1), request(2, { endedAt: 9000 }), request(3)])
  books.appDied(2500)
  expect((await books.read()).orders.map(({ isDoubtful }) => isDoubtful)).toEqual([false, true, false])
})

it('keeps what a carrier forgets that is killed', async () => {
  const { books, known } = booksOf([request(1, { made: 'SM1' })])
  await books.note()
  books.restarted()
  Object.assign(known, { requests: [request(1, { form: [['To', '+1'], ['Body', 'of the next start']] })] })
  expect((await books.read()).orders.map(({ body, made }) => [body, made])).toEqual([['1', 'SM1'], ['of the next start', undefined]])
})

it('tells texts as they were asked for, and whose they are', async () => {
  const texts = [message(), message({ sid: 'SM2' }), message({ sid: 'SM3', from: '+18335550177' }), message({ sid: 'SM4', messaging_service_sid: 'MG1' })]
  const { books } = booksOf([], texts, texts.map(({ sid }) => origin({ sid, isForeign: sid !== 'SM1', listedAt: sid === 'SM2' ? null : 9 })))
  const { carrier } = await books.read()
  expect(carrier[0]).toMatchObject({ to: '+525555501234', body: 'Words', madeAt: 5, listedAt: 9 })
  expect(carrier.map(({ isForeign, isRival }) => [isForeign, isRival])).toEqual([[false, false], [true, true], [true, false], [true, false]])
  expect(carrier[1]?.listedAt).toBe(Infinity)
})
