import { describe, expect, it } from 'vitest'
import { account, at, otherNumber, rowsOf, serviceSid } from '../provider.kit.ts'
import type { Provider } from '../provider.ts'
import { arrival, noon, paperCarrier, sending, type Paper, type PaperRow } from './paper-carrier.kit.ts'
import { openTwilio } from './twilio.ts'

const since = noon - 3_600_000
const otherService = `MG${'d'.repeat(32)}`
const service = ({ baseUrl }: Paper): Provider => openTwilio({ ...account, from: serviceSid }, at(baseUrl))
const number = ({ baseUrl }: Paper): Provider => openTwilio(account, at(baseUrl))
const heard = async (provider: Provider): Promise<string[]> => (await rowsOf(provider.arrivals(since))).map(({ sid }) => sid)
const sent = async (provider: Provider): Promise<string[]> => (await rowsOf(provider.sent(since))).map(({ sid }) => sid)
const pool = { numbers: [account.from, otherNumber], shortCodes: ['72345'], senders: ['rcs:vote_agent'] }

describe('a Messaging Service', () => {
  const rows: readonly PaperRow[] = [
    arrival('SM1', 1),
    arrival('SM2', 2, { to: '+16025550190' }),
    arrival('SM3', 3, { to: otherNumber, messaging_service_sid: serviceSid }),
    arrival('SM4', 4, { to: 'whatsapp:+15550001111', from: 'whatsapp:+16025550148' }),
    arrival('SM5', 5, { to: '72345' }),
    arrival('SM6', 6, { to: 'rcs:vote_agent', from: 'rcs:+16025550148' }),
    arrival('SM7', 7, { to: '54321', body: 'Your code is 1234' }),
    arrival('SM8', 8, { messaging_service_sid: otherService }),
  ]

  it('hears its own pool and nothing else of the account', async () => {
    const paper = await paperCarrier(rows, pool)
    expect((await heard(service(paper))).toSorted()).toEqual(['SM1', 'SM3', 'SM5', 'SM6'])
    expect(paper.asked.filter(({ path }) => path === 'Messages.json').map(({ query }) => query.To)).toEqual([account.from, otherNumber, '72345', 'rcs:vote_agent'])
  })

  it('with a large pool is read by one list, filtered here', async () => {
    const numbers = Array.from({ length: 11 }, (_, index) => `+160255501${String(index).padStart(2, '0')}`)
    const paper = await paperCarrier(rows, { numbers })
    expect(await heard(service(paper))).toEqual(['SM1', 'SM3'])
    expect(paper.asked.filter(({ path }) => path === 'Messages.json').map(({ query }) => query.To)).toEqual([undefined])
  })

  it('is asked for its pool once for many looks', async () => {
    const paper = await paperCarrier(rows, pool)
    const provider = service(paper)
    await heard(provider)
    await heard(provider)
    expect(paper.asked.filter(({ path }) => path.startsWith('pool/'))).toHaveLength(3)
  })

  it('cannot be read when its pool may not be, and can as soon as it may', async () => {
    const paper = await paperCarrier(rows, pool)
    const provider = service(paper)
    paper.instead = (path) => (path === 'pool/PhoneNumbers' ? { status: 403, body: { code: 70051 } } : undefined)
    await expect(heard(provider)).rejects.toMatchObject({ trouble: 'denied', code: 70051 })
    delete paper.instead
    expect(await heard(provider)).toHaveLength(4)
  })

  it('has neither short codes nor channels where it may not see them', async () => {
    const paper = await paperCarrier(rows, pool)
    paper.instead = (path) => (path === 'pool/ShortCodes' ? { status: 404, body: { code: 20404 } } : path === 'pool/ChannelSenders' ? { status: 403, body: { code: 70051 } } : undefined)
    expect(await heard(service(paper))).toEqual(['SM1', 'SM3'])
  })

  it('does not take trouble with its channels for having none', async () => {
    const paper = await paperCarrier(rows, pool)
    paper.instead = (path) => (path === 'pool/ChannelSenders' ? { status: 500, body: { code: 20500 } } : undefined)
    await expect(heard(service(paper))).rejects.toMatchObject({ trouble: 'passing' })
  })

  it('counts as sent what it sent, or a number of its pool for nobody else', async () => {
    const paper = await paperCarrier([
      sending('SM1', 1, { messaging_service_sid: serviceSid, from: null }),
      sending('SM2', 2, { messaging_service_sid: serviceSid }),
      sending('SM3', 3, { messaging_service_sid: otherService }),
      sending('SM4', 4),
      sending('SM5', 5, { from: '+16025550190' }),
      sending('SM6', 6, { messaging_service_sid: serviceSid, from: '+16025550191' }),
      arrival('SM7', 7, { from: account.from, to: '+16025550148' }),
    ], pool)
    expect((await service(paper).sentTo('+16025550148')).map(({ sid }) => sid)).toEqual(['SM1', 'SM2', 'SM4', 'SM6'])
    expect(await sent(service(paper))).toEqual(['SM2', 'SM4'])
  })
})

describe('a number', () => {
  it('hears and counts as sent what is its own', async () => {
    const paper = await paperCarrier([
      arrival('SM1', 1),
      arrival('SM2', 2, { to: otherNumber }),
      sending('SM3', 3),
      sending('SM4', 4, { from: otherNumber }),
      sending('SM5', 5, { from: null, messaging_service_sid: otherService }),
      sending('SM6', 6, { messaging_service_sid: otherService }),
    ])
    expect(await heard(number(paper))).toEqual(['SM1'])
    expect(await sent(number(paper))).toEqual(['SM3', 'SM6'])
    expect((await number(paper).sentTo('+16025550148')).map(({ sid }) => sid)).toEqual(['SM3', 'SM6'])
  })
})

describe('what was sent to a person', () => {
  it('is found in every writing, newest first, each text once', async () => {
    const paper = await paperCarrier([
      sending('SM1', 1, { to: '+525512345678' }),
      sending('SM2', 2, { to: '+5215512345678' }),
      sending('SM3', 3, { to: '+525512345678' }),
      sending('SM4', 4, { to: '+525512345679' }),
    ])
    expect(await number(paper).sentTo('+525512345678')).toMatchObject(['SM1', 'SM2', 'SM3'].map((sid) => ({ sid, person: '+525512345678' })))
  })

  it('is looked for on the channels of the pool', async () => {
    const paper = await paperCarrier([sending('SM1', 1, { to: 'rcs:+16025550148', from: 'rcs:vote_agent' })], pool)
    expect(await service(paper).sentTo('+16025550148')).toMatchObject([{ sid: 'SM1', channel: 'rcs' }])
  })

  it('is nothing for nobody, and nobody is asked', async () => {
    const paper = await paperCarrier([sending('SM1', 1)])
    expect(await number(paper).sentTo('')).toEqual([])
    expect(paper.asked).toEqual([])
  })
})

describe('what our sender sent', () => {
  it('comes in large pages, with what has no date of sending yet, and ends at the time asked for', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => sending(`SM${index}`, index * 10))
    const paper = await paperCarrier([sending('SM-new', 0, { date_sent: null, status: 'queued' }), ...rows])
    const found = await sent(number(paper))
    expect(found).toHaveLength(362)
    expect(found.slice(0, 2)).toEqual(['SM-new', 'SM0'])
    expect(paper.asked.map(({ query }) => [query.From, query.PageSize, query['DateSent>']])).toEqual([[account.from, '200', undefined], [account.from, '200', undefined]])
  })
})
