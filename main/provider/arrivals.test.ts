import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Carried, Provider } from './provider.ts'
import { account, carrierThat, otherNumber, rowsOf, sendJson, serviceSid, startSandbox, voter, type Sandbox } from './testbed.ts'
import { openTwilio } from './twilio.ts'

const sids = async (pages: AsyncIterable<readonly Carried[]>): Promise<string[]> => (await rowsOf(pages)).map((row) => row.sid)

describe('arrivals', () => {
  const texts = 230
  let sandbox: Sandbox
  let twilio: Provider
  let sinceAt: number
  let expected: string[]

  beforeAll(async () => {
    sandbox = await startSandbox()
    twilio = openTwilio(account, { baseUrl: sandbox.baseUrl })
    sinceAt = Math.floor(Date.now() / 1000) * 1000
    expected = []
    for (let text = 0; text < texts; text += 1) expected.push(await sandbox.inbound({ from: '+14145550177', body: `Text ${text}` }))
    await sandbox.inbound({ from: '+14145550177', to: otherNumber, body: 'To next door' })
  })

  afterEach(() => sandbox.faults())
  afterAll(() => sandbox.stop())

  it('come over several pages, each once', async () => {
    const seen = await sids(twilio.arrivals(sinceAt))
    expect(seen.toSorted()).toEqual(expected.toSorted())
  })

  it('are told as the voter wrote them', async () => {
    const [first] = await rowsOf(twilio.arrivals(sinceAt))
    expect(first).toMatchObject({ direction: 'inbound', from: '+14145550177', to: account.from, delivery: 'received' })
  })

  it.each(['list-duplicates', 'list-overlap', 'list-disorder'])('survive a list with %s', async (name) => {
    await sandbox.faults({ name })
    const seen = await sids(twilio.arrivals(sinceAt))
    expect(new Set(seen)).toEqual(new Set(expected))
    expect(seen).toHaveLength(new Set(seen).size)
  })

  it('of all the numbers come to a Messaging Service', async () => {
    expect(await sids(openTwilio({ ...account, from: serviceSid }, { baseUrl: sandbox.baseUrl }).arrivals(sinceAt))).toHaveLength(texts + 1)
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
    expect(await sids(openTwilio(account, { baseUrl }).arrivals(Date.parse('2026-01-02T03:04:05Z')))).toEqual(['SM1', 'SM5'])
  })
})

describe('reading ends', () => {
  it('with a page that holds only older rows', async () => {
    let pages = 0
    const baseUrl = await carrierThat((_request, response) => {
      pages += 1
      const date_sent = `Fri, 02 Jan 2026 03:0${9 - pages}:00 +0000`
      sendJson(response, { messages: [{ sid: `SM${pages}`, direction: 'inbound', status: 'received', to: account.from, from: voter, date_sent }], next_page_uri: `/next?Page=${pages}` })
    })
    expect(await sids(openTwilio(account, { baseUrl }).arrivals(Date.parse('2026-01-02T03:07:00Z')))).toEqual(['SM1', 'SM2'])
    expect(pages).toBe(3)
  })
})
