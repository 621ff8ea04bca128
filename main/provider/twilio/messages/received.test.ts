import { beforeAll, describe, expect, it } from 'vitest'
import { account, at, carrierThat, otherNumber, rowsOf, sendJson, startSandbox, voter } from '../../provider.kit.ts'
import type { ArrivalOptions, Carried } from '../../provider.ts'
import { arrival, noon, paperCarrier, type Paper, type PaperRow } from '../paper-carrier.kit.ts'
import { openTwilio } from '../twilio.ts'

const sids = async (pages: AsyncIterable<readonly Carried[]>): Promise<string[]> => (await rowsOf(pages)).map((row) => row.sid)

const sandbox = await startSandbox()

describe('arrivals', () => {
  const texts = 230
  const twilio = openTwilio(account, at(sandbox.baseUrl))
  const sinceAt = Math.floor(Date.now() / 1000) * 1000
  const expected: string[] = []

  beforeAll(async () => {
    for (let text = 0; text < texts; text += 1) expected.push(await sandbox.inbound({ from: '+14145550177', body: `Text ${text}` }))
    await sandbox.inbound({ from: '+14145550177', to: otherNumber, body: 'To next door' })
  })

  it('come over several pages, each once', async () => {
    const seen = await sids(twilio.arrivals(sinceAt))
    expect(seen.toSorted()).toEqual(expected.toSorted())
  })

  it('are told as the voter wrote them', async () => {
    const [first] = await rowsOf(twilio.arrivals(sinceAt))
    expect(first).toMatchObject({ direction: 'inbound', person: '+14145550177', ours: account.from, delivery: 'received' })
  })

  it.each(['list-duplicates', 'list-overlap', 'list-disorder'])('survive a list with %s', async (name) => {
    await sandbox.faults({ name })
    const seen = await sids(twilio.arrivals(sinceAt))
    expect(new Set(seen)).toEqual(new Set(expected))
    expect(seen).toHaveLength(new Set(seen).size)
  })

  it('begin at the time asked for', async () => {
    expect(await sids(twilio.arrivals(Date.now() + 60_000))).toEqual([])
  })

  it('fail as a request fails', async () => {
    await sandbox.faults({ name: 'error-before', value: 503, endpoint: 'list' })
    await expect(sids(twilio.arrivals(sinceAt))).rejects.toMatchObject({ trouble: 'passing' })
  })
})

describe('a carrier that knows no filters and repeats its pages', () => {
  const row = (sid: string, over: object = {}) => ({ sid, direction: 'inbound', status: 'received', from: voter, to: account.from, body: sid, date_sent: 'Fri, 02 Jan 2026 03:04:05 +0000', ...over })
  const rows = [
    row('SM1'),
    row('SM2', { to: otherNumber }),
    row('SM3', { status: 'receiving' }),
    row('SM4', { direction: 'outbound-api', status: 'sent' }),
    row('SM5', { date_sent: null, date_created: 'Fri, 02 Jan 2026 03:04:06 +0000' }),
    row('SM6', { date_sent: 'Thu, 01 Jan 2026 23:59:59 +0000' }),
  ]

  it('is read to its end, and only what is meant is taken', async () => {
    const next_page_uri = `/2010-04-01/Accounts/${account.accountSid}/Messages.json?Page=1`
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { messages: rows, next_page_uri }))
    expect(await sids(openTwilio(account, at(baseUrl)).arrivals(Date.parse('2026-01-02T03:04:05Z')))).toEqual(['SM1', 'SM5'])
  })
})

describe('reading the list', () => {
  const since = noon - 300_000
  const row = (index: number): PaperRow => arrival(`SM${index}`, index)
  const look = async (paper: Paper, options: ArrivalOptions = {}): Promise<string[]> => sids(openTwilio(account, at(paper.baseUrl)).arrivals(since, options))
  const sizes = ({ asked }: Paper): (string | undefined)[] => asked.map(({ query }) => query.PageSize)

  it('costs one small page on a quiet line, however many came that day', async () => {
    const paper = await paperCarrier(Array.from({ length: 500 }, (_, index) => arrival(`SM${index}`, 200 + index)))
    expect(await look(paper, { isKnown: () => true })).toHaveLength(20)
    expect(paper.asked).toEqual([{ path: 'Messages.json', query: { To: account.from, 'DateSent>': '2026-01-02', PageSize: '20' } }])
  })

  it('ends with the first page that brings nothing new', async () => {
    const paper = await paperCarrier(Array.from({ length: 100 }, (_, index) => row(index)))
    const news = new Set(['SM0', 'SM19', 'SM20'])
    expect(await look(paper, { isKnown: (sid) => !news.has(sid) })).toEqual(Array.from({ length: 60 }, (_, index) => `SM${index}`))
    expect(sizes(paper)).toEqual(['20', '20', '20'])
  })

  it('goes to the end of the time asked for when it is thorough, beneath what is known', async () => {
    const paper = await paperCarrier(Array.from({ length: 100 }, (_, index) => arrival(`SM${index}`, index * 10)))
    expect(await look(paper, { isKnown: () => true, isThorough: true })).toEqual(Array.from({ length: 31 }, (_, index) => `SM${index}`))
    expect(paper.asked).toHaveLength(2)
  })

  it('takes large pages for that, but none so large that to read it would hold the window up', async () => {
    const paper = await paperCarrier(Array.from({ length: 1_500 }, (_, index) => row(index % 300)))
    await look(paper, { isKnown: () => true, isThorough: true })
    expect(sizes(paper)).toEqual(['20', '400', '400', '400', '400'])
  })

  it('takes large pages where a small one was full of news', async () => {
    const paper = await paperCarrier(Array.from({ length: 250 }, (_, index) => row(index)))
    expect(await look(paper)).toEqual(Array.from({ length: 250 }, (_, index) => `SM${index}`))
    expect(sizes(paper)).toEqual(['20', '200', '200'])
  })

  it('ends at the first page that ends with something older', async () => {
    const paper = await paperCarrier(Array.from({ length: 90 }, (_, index) => arrival(`SM${index}`, index * 20)))
    expect(await look(paper)).toEqual(Array.from({ length: 16 }, (_, index) => `SM${index}`))
    expect(sizes(paper)).toEqual(['20'])
  })

  it('is not ended by an odd date in between, nor by a row without one', async () => {
    const odd = (index: number): PaperRow => (index === 3 ? arrival('SM3', 90_000) : index === 19 ? arrival('SM19', 0, { date_sent: null }) : row(index))
    const paper = await paperCarrier(Array.from({ length: 30 }, (_, index) => odd(index)))
    expect(await look(paper)).toHaveLength(29)
  })

  it('does not take a stranger’s JSON for an empty list', async () => {
    for (const body of [{}, { errors: [] }, { status: 'ok' }, { messages: 'none' }]) {
      const baseUrl = await carrierThat((_request, response) => sendJson(response, body))
      await expect(sids(openTwilio(account, at(baseUrl)).arrivals(since))).rejects.toMatchObject({ trouble: 'passing' })
    }
  })
})
