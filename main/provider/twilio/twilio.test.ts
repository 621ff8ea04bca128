import { describe, expect, it, vi } from 'vitest'
import type { Transport } from '../http/transport.ts'
import { account, apiKey, at, carrierThat, deadAddress, otherNumber, sendJson, serviceSid, startSandbox, voter } from '../provider.kit.ts'
import { openTwilio } from './twilio.ts'

const sandbox = await startSandbox()
const twilio = openTwilio(account, at(sandbox.baseUrl))
/** The same account, texting by its Messaging Service. */
const service = openTwilio({ ...account, from: serviceSid }, at(sandbox.baseUrl))

describe('sending', () => {
  it('hands the text over from our number and tells what the carrier made of it', async () => {
    const sent = await twilio.send(voter, 'Polls close at 7.\nBring an ID ☺')
    expect(sent).toMatchObject({ direction: 'outbound', person: voter, channel: 'sms', ours: account.from, body: 'Polls close at 7.\nBring an ID ☺', delivery: 'accepted', mediaCount: 0 })
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

  it('names the place of a picture, which the carrier then has', async () => {
    const sent = await twilio.send(voter, 'It looks like this', 'https://example.org/ballot.png?size=2&x=ü')
    expect(sent).toMatchObject({ body: 'It looks like this', mediaCount: 1, segments: 1 })
    const create = (await sandbox.requests()).findLast((request) => request.method === 'POST')
    expect(create?.form.toSorted()).toEqual([['Body', 'It looks like this'], ['From', account.from], ['MediaUrl', 'https://example.org/ballot.png?size=2&x=ü'], ['To', voter]])
    expect(await twilio.media(sent.sid)).toEqual([{ sid: expect.stringMatching(/^ME/), contentType: 'image/png' }])
    expect((await twilio.sentTo(voter))[0]).toMatchObject({ sid: sent.sid, mediaCount: 1 })
  })

  it('says that the place of a picture is none', async () => {
    await expect(twilio.send(voter, 'Hi', 'example.org/ballot.png')).rejects.toMatchObject({ trouble: 'refused', code: 21620 })
  })

  it('works by API key', async () => {
    const byKey = openTwilio({ ...account, ...apiKey }, at(sandbox.baseUrl))
    expect((await byKey.send(voter, 'By key')).delivery).toBe('accepted')
  })

  it('is refused with the carrier\'s code', async () => {
    await expect(twilio.send('+16025550194', 'Hi')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'refused', code: 21610 })
  })

  it('says that the keys are not accepted', async () => {
    const stranger = openTwilio({ ...account, secret: 'wrong' }, at(sandbox.baseUrl))
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
    const hasty = openTwilio(account, at(sandbox.baseUrl, { timeoutMs: 150 }))
    await expect(hasty.send(voter, 'Hi')).rejects.toMatchObject({ trouble: 'unclear' })
  })

  it('ends by itself when the answer trickles', async () => {
    const baseUrl = await carrierThat((_request, response) => {
      const drip = setInterval(() => response.write(' '), 20)
      response.once('close', () => clearInterval(drip))
    })
    await expect(openTwilio(account, at(baseUrl, { timeoutMs: 200 })).send(voter, 'Hi')).rejects.toMatchObject({ trouble: 'unclear' })
  })

  it('may be repeated when nobody was there', async () => {
    const provider = openTwilio(account, at(await deadAddress()))
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
    await expect(openTwilio(account, at(baseUrl)).send(voter, 'Hi')).rejects.toMatchObject({ name: 'CarrierError', trouble: 'unclear' })
  })

  it.each([401, 403, 404, 400, 302])('is nobody’s no when a stranger answers HTTP %i', async (status) => {
    const baseUrl = await carrierThat((_request, response) => void response.writeHead(status, { 'content-type': 'text/html', 'retry-after': '9' }).end('<html>'))
    const provider = openTwilio(account, at(baseUrl))
    await expect(provider.send(voter, 'Hi')).rejects.toMatchObject({ trouble: 'unclear', by: 'stranger', retryAfterMs: 9000 })
    await expect(provider.fetch('SM1')).rejects.toMatchObject({ trouble: 'passing', by: 'stranger' })
    await expect(provider.sentTo(voter)).rejects.toMatchObject({ trouble: 'passing', by: 'stranger' })
  })

  it('is another message’s when the carrier tells of another', async () => {
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { sid: 'SM2', status: 'delivered' }))
    await expect(openTwilio(account, at(baseUrl)).fetch('SM1')).rejects.toMatchObject({ trouble: 'passing' })
  })

  it('shows neither the text nor the secret in its error', async () => {
    await sandbox.faults({ name: 'drop-after', endpoint: 'create' })
    const error: unknown = await twilio.send(voter, 'A private matter').catch((reason: unknown) => reason)
    const { message, stack, cause } = error as Error
    expect(JSON.stringify([error, message, stack, cause])).not.toMatch(/private|5135550108|token-of-a-test|Basic/)
  })
})

describe('the carrier’s clock', () => {
  const date = 'Fri, 02 Jan 2026 03:04:05 GMT'
  const clockAfter = async (status: number, body: string, headers = {}): Promise<number | undefined> => {
    const baseUrl = await carrierThat((_request, response) => void response.writeHead(status, { date, ...headers }).end(body))
    const provider = openTwilio(account, at(baseUrl))
    await provider.fetch('SM1').catch(() => undefined)
    return provider.now()
  }

  it('is set by the carrier’s own answers, be they errors', async () => {
    expect(await clockAfter(200, '{"sid":"SM1"}')).toBeCloseTo(Date.parse(date), -4)
    expect(await clockAfter(404, '{"code":20404}')).toBeCloseTo(Date.parse(date), -4)
    expect(await clockAfter(502, '<html>', { 'twilio-request-id': 'RQ1' })).toBeCloseTo(Date.parse(date), -4)
  })

  it('is not set by a stranger’s', async () => {
    expect(await clockAfter(502, '<html>')).toBeUndefined()
    expect(await clockAfter(200, '<html>')).toBeUndefined()
  })
})

describe('what the process’s environment says to the SDK', () => {
  it('has no effect', async () => {
    vi.stubEnv('TWILIO_EDGE', 'sydney')
    vi.stubEnv('TWILIO_REGION', 'au1')
    vi.stubEnv('TWILIO_CA_BUNDLE', '/nowhere')
    vi.stubEnv('HTTP_PROXY', await deadAddress())
    const asked: string[] = []
    const transport: Transport = async ({ url }) => {
      asked.push(url)
      return { status: 200, headers: {}, body: Buffer.from('{"sid":"SM1"}') }
    }
    await openTwilio(account, { transport }).fetch('SM1')
    vi.unstubAllEnvs()
    expect(asked).toEqual([`https://api.twilio.com/2010-04-01/Accounts/${account.accountSid}/Messages/SM1.json`])
  })
})

it('says where it leads when that is not Twilio', () => {
  const nowhere: Transport = () => expect.unreachable()
  expect(openTwilio(account, { transport: nowhere, baseUrl: 'http://127.0.0.1:4010' }).address).toBe('http://127.0.0.1:4010')
  expect(openTwilio(account, { transport: nowhere })).not.toHaveProperty('address')
})

describe('what the carrier took from us', () => {
  it('holds a text whose answer was lost', async () => {
    await sandbox.faults({ name: 'drop-after', endpoint: 'create', count: 1 })
    await twilio.send('+15135550107', 'Lost answer').catch(() => undefined)
    expect(await twilio.sentTo('+15135550107')).toMatchObject([{ direction: 'outbound', person: '+15135550107', body: 'Lost answer' }])
  })

  it('leaves out what another number of the account sent', async () => {
    await openTwilio({ ...account, from: otherNumber }, at(sandbox.baseUrl)).send('+15135550106', 'From next door')
    expect(await twilio.sentTo('+15135550106')).toEqual([])
    expect(await service.sentTo('+15135550106')).toHaveLength(1)
  })
})
