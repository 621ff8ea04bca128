import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Provider } from './provider.ts'
import { account, apiKey, carrierThat, deadAddress, otherNumber, serviceSid, startSandbox, voter, type Sandbox } from './testbed.ts'
import { openTwilio } from './twilio.ts'

let sandbox: Sandbox
let twilio: Provider
/** The same account, texting by its Messaging Service. */
let service: Provider

beforeAll(async () => {
  sandbox = await startSandbox()
  twilio = openTwilio(account, { baseUrl: sandbox.baseUrl })
  service = openTwilio({ ...account, from: serviceSid }, { baseUrl: sandbox.baseUrl })
})
afterEach(() => sandbox.faults())
afterAll(() => sandbox.stop())

describe('sending', () => {
  it('hands the text over from our number and tells what the carrier made of it', async () => {
    const sent = await twilio.send(voter, 'Polls close at 7.\nBring an ID ☺')
    expect(sent).toMatchObject({ direction: 'outbound', from: account.from, to: voter, body: 'Polls close at 7.\nBring an ID ☺', delivery: 'accepted', mediaCount: 0 })
    expect(sent.sid).toMatch(/^SM/)
    expect(sent.segments).toBe(1)
    expect(Math.abs(Date.now() - sent.at)).toBeLessThan(60_000)
    expect((await twilio.fetch(sent.sid)).sid).toBe(sent.sid)
  })

  it('goes by a Messaging Service without naming a number', async () => {
    await service.send(voter, 'By the service')
    const create = (await sandbox.requests()).findLast((request) => request.method === 'POST')
    expect(create?.form.toSorted()).toEqual([['Body', 'By the service'], ['MessagingServiceSid', serviceSid], ['To', voter]])
  })

  it('works by API key', async () => {
    const byKey = openTwilio({ ...account, ...apiKey }, { baseUrl: sandbox.baseUrl })
    expect((await byKey.send(voter, 'By key')).delivery).toBe('accepted')
  })

  it('is refused with the carrier\'s code', async () => {
    await expect(twilio.send('+16025550194', 'Hi')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'refused', code: 21610 })
  })

  it('says that the keys are not accepted', async () => {
    const stranger = openTwilio({ ...account, secret: 'wrong' }, { baseUrl: sandbox.baseUrl })
    await expect(stranger.send(voter, 'Hi')).rejects.toMatchObject({ trouble: 'keys', code: 20003 })
  })
})

describe('a request that does not end well', () => {
  it.each([
    [{ name: 'drop-before' }, { trouble: 'unclear' }],
    [{ name: 'drop-after' }, { trouble: 'unclear' }],
    [{ name: 'error-before', value: 500 }, { trouble: 'unclear' }],
    [{ name: 'error-after', value: 502 }, { trouble: 'unclear' }],
    [{ name: 'error-before', value: 503 }, { trouble: 'unclear' }],
    [{ name: 'rate-limit', value: 2 }, { trouble: 'passing', code: 20429, retryAfterMs: 2000 }],
  ])('%o is told apart by what it means for the text', async (fault, expected) => {
    await sandbox.faults({ ...fault, endpoint: 'create' })
    await expect(twilio.send(voter, 'Hi')).rejects.toMatchObject({ name: 'CarrierError', ...expected })
  })

  it('ends by itself when the carrier is too slow', async () => {
    await sandbox.faults({ name: 'slow', value: 30_000, count: 1 })
    const hasty = openTwilio(account, { baseUrl: sandbox.baseUrl, timeoutMs: 150 })
    await expect(hasty.send(voter, 'Hi')).rejects.toMatchObject({ trouble: 'unclear' })
  })

  it('ends by itself when the answer trickles', async () => {
    const baseUrl = await carrierThat((_request, response) => {
      const drip = setInterval(() => response.write(' '), 20)
      response.once('close', () => clearInterval(drip))
    })
    await expect(openTwilio(account, { baseUrl, timeoutMs: 200 }).send(voter, 'Hi')).rejects.toMatchObject({ trouble: 'unclear' })
  })

  it('may be repeated when nobody was there', async () => {
    const provider = openTwilio(account, { baseUrl: await deadAddress() })
    await expect(provider.send(voter, 'Hi')).rejects.toMatchObject({ trouble: 'passing', code: undefined })
    await expect(provider.mediaBytes('MM1', 'ME1')).rejects.toMatchObject({ trouble: 'passing' })
  })

  it.each([
    ['a portal\'s page', '<html>Welcome to our Wi-Fi</html>'],
    ['half an answer', '{"sid":"SM1","bo'],
    ['an answer without a name', '{}'],
    ['nothing', ''],
  ])('is unclear after %s', async (_what, body) => {
    const baseUrl = await carrierThat((_request, response) => void response.writeHead(201, { 'content-type': 'application/json' }).end(body))
    await expect(openTwilio(account, { baseUrl }).send(voter, 'Hi')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'unclear' })
  })

  it('shows neither the text nor the secret in its error', async () => {
    await sandbox.faults({ name: 'drop-after', endpoint: 'create' })
    const error: unknown = await twilio.send(voter, 'A private matter').catch((reason: unknown) => reason)
    const { message, stack, cause } = error as Error
    expect(JSON.stringify([error, message, stack, cause])).not.toMatch(/private|5135550108|token-of-a-test|Basic/)
  })
})

describe('what the carrier took from us', () => {
  it('holds a text whose answer was lost', async () => {
    await sandbox.faults({ name: 'drop-after', endpoint: 'create', count: 1 })
    await twilio.send('+15135550107', 'Lost answer').catch(() => undefined)
    expect(await twilio.sentTo('+15135550107')).toMatchObject([{ direction: 'outbound', to: '+15135550107', body: 'Lost answer' }])
  })

  it('leaves out what another number of the account sent', async () => {
    await openTwilio({ ...account, from: otherNumber }, { baseUrl: sandbox.baseUrl }).send('+15135550106', 'From next door')
    expect(await twilio.sentTo('+15135550106')).toEqual([])
    expect(await service.sentTo('+15135550106')).toHaveLength(1)
  })
})
