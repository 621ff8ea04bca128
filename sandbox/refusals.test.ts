/** Answers in the carrier's place: its own refusals, and those of whoever is on the way. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { accountPath, bodies, control, order, plainly, requestsAt, sdk, text, withFaults } from './fixture.ts'
import { defaults } from './settings.ts'

test.each([
  ['unauthorized', 401, 20003, null],
  ['unauthorized=401:30', 401, 20003, '30'],
  ['forbidden', 403, 70051, null],
  ['forbidden=20403:60', 403, 20403, '60'],
  ['status', 400, 20001, null],
  ['status=409/50416', 409, 50416, null],
  ['status=429/20429:7', 429, 20429, '7'],
  ['error-before=503:20', 503, 20503, '20'],
  ['error-before=507', 507, 20500, null],
] as const)('%s: %i with %i, Retry-After %s, and nothing was taken', async (fault, status, code, retryAfter) => {
  const url = await withFaults(`${fault}@create,count=1`)
  const answer = await order(url)
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('twilio-request-id')]).toEqual([status, retryAfter, expect.stringMatching(/^RQ/)])
  expect(await answer.json()).toEqual({ code, message: expect.any(String), more_info: `https://www.twilio.com/docs/errors/${code}`, status })
  expect(await bodies(url)).toEqual([])
})

test('an error after all was done can name a time as well', async () => {
  const url = await withFaults('error-after=503:20@create,count=1')
  const answer = await order(url)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '20'])
  expect(await bodies(url)).toEqual(['Hi'])
})

/** What each endpoint is hit by, as a path. */
async function paths(url: string) {
  const { sid } = (await (await control(url, 'inbound', { from: text.to, media: ['card'] })).json()) as { sid: string }
  const [media] = await sdk(url).messages(sid).media.list({ limit: 1 })
  const redirect = await plainly(url, `${accountPath}/Messages/${sid}/Media/${media?.sid}`)
  const { pathname, search } = new URL(redirect.headers.get('location') ?? '')
  return {
    list: `${accountPath}/Messages.json`, fetch: `${accountPath}/Messages/${sid}.json`, media: `${accountPath}/Messages/${sid}/Media.json`,
    file: `${pathname}${search}`, service: `/messaging/v1/Services/${defaults.serviceSid}`, other: `${accountPath}.json`,
  }
}

test.each(['list', 'fetch', 'media', 'file', 'service'] as const)('a fault meant for %s hits nothing else', async (endpoint) => {
  const url = await withFaults()
  const all = await paths(url)
  await control(url, 'faults', { faults: [{ name: 'forbidden', endpoint }] })
  for (const [name, path] of Object.entries(all)) expect([name, (await plainly(url, path)).status]).toEqual([name, name === endpoint ? 403 : 200])
  expect((await order(url)).status).toBe(201)
})

test('a fault meant for all hits every endpoint', async () => {
  const url = await withFaults()
  const all = await paths(url)
  await control(url, 'faults', { faults: [{ name: 'status', value: '404/20404' }] })
  for (const path of Object.values(all)) expect((await plainly(url, path)).status).toBe(404)
  expect((await order(url)).status).toBe(404)
})

type Told = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: string }

/** Sends a text on a connection of this agent. Unlike fetch it shows everything that comes back, a proxy's 407 as well. */
function send(url: string, agent?: Agent): Promise<Told> {
  const headers = { authorization: `Basic ${Buffer.from(`${defaults.accountSid}:${defaults.authToken}`).toString('base64')}` }
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${accountPath}/Messages.json`, { agent, method: 'POST', headers }, (answer) => {
      buffer(answer).then((bytes) => resolve({ status: answer.statusCode, headers: answer.headers, body: bytes.toString() }), reject)
    })
    asked.on('error', reject)
    asked.end(new URLSearchParams({ To: text.to, From: text.from, Body: 'Hi' }).toString())
  })
}

test.each([
  [407, 'proxy-authenticate', 'Basic realm="Office"'],
  [302, 'location', 'http://portal.example/login'],
  [403, 'location', undefined],
  [404, 'location', undefined],
  [502, 'location', undefined],
  [200, 'location', undefined],
] as const)('a proxy answers %i with a page, and nothing of it is the carrier’s', async (status, header, value) => {
  for (const [fault, taken] of [['proxy', []], ['proxy-after', ['Hi']]] as const) {
    const url = await withFaults('clock=7200000,count=1', `${fault}=${status}@create,count=1`)
    const { headers, body, ...told } = await send(url)
    expect([told.status, headers[header], headers['content-type'], headers['twilio-request-id']]).toEqual([status, value, 'text/html', undefined])
    expect(body).toMatch(/^<html>/)
    expect(Math.abs(Date.parse(headers.date ?? '') - Date.now())).toBeLessThan(60_000)
    expect(await bodies(url)).toEqual(taken)
  }
})

test('a proxy that names a time', async () => {
  const url = await withFaults('proxy=502:15@list')
  expect((await plainly(url, `${accountPath}/Messages.json`)).headers.get('retry-after')).toBe('15')
})

function keptAlive(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  return agent
}

test('a connection that is used again closes in that moment, and the text was taken; a fresh one is spared', async () => {
  const url = await withFaults('connection-close-idle@create,count=1')
  const agent = keptAlive()
  expect((await send(url, agent)).status).toBe(201)
  expect(await bodies(url)).toEqual(['Hi'])
  await expect(send(url, agent)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(await bodies(url)).toEqual(['Hi', 'Hi'])
  expect((await send(url, agent)).status).toBe(201)
  const texts = (await requestsAt(url)).filter(({ method }) => method === 'POST')
  expect(texts.map(({ isReused, outcome }) => [isReused, outcome])).toEqual([[false, 201], [true, 'dropped'], [false, 201]])
})

test('dropped after, on a fresh connection and on one that is used again: the text was taken each time', async () => {
  const url = await withFaults('drop-after@create,count=1')
  const agent = keptAlive()
  await expect(send(url, agent)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect((await send(url, agent)).status).toBe(201)
  await control(url, 'faults', { faults: [{ name: 'drop-after', endpoint: 'create', count: 1 }] })
  await expect(send(url, agent)).rejects.toMatchObject({ code: 'ECONNRESET' })
  const texts = (await requestsAt(url)).filter(({ method }) => method === 'POST')
  expect(texts.map(({ isReused, outcome }) => [isReused, outcome])).toEqual([[false, 'dropped'], [false, 201], [true, 'dropped']])
  expect(await bodies(url)).toEqual(['Hi', 'Hi', 'Hi'])
})
