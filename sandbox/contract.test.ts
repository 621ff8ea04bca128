/** Every answer of the practice carrier, and every request of Twilio's SDK, held against Twilio's description. */
import { RequestClient, Twilio } from 'twilio'
import { expect, test } from 'vitest'
import { accountPath, control, line, plainly, requestsAt, sdk, silentNumber, startCarrier, type PlainInit } from './fixture.ts'
import { loadChecker } from './openapi/checker.ts'
import { defaults } from './settings.ts'

const checker = loadChecker()
const root = accountPath
const service = `/messaging/v1/Services/${defaults.serviceSid}`
const campaign = { sid: `MG${'b'.repeat(32)}`, senders: ['+18335550102', '54321', 'rcs:brand_agent', 'whatsapp:+18335550102'] }
const nobody = `SM${'0'.repeat(32)}`

/** The violations of a request's answer, with the status so that a test cannot pass on the wrong one. */
async function held(url: string, path: string, init: PlainInit = {}) {
  const answer = await plainly(url, path, init)
  const text = await answer.text()
  const { pathname } = new URL(path, url)
  const violations = checker.checkResponse({ method: init.method ?? 'GET', path: pathname, status: answer.status, body: text ? JSON.parse(text) : undefined })
  return [answer.status, violations]
}

const form = (fields: Record<string, string>): PlainInit => ({ method: 'POST', body: new URLSearchParams(fields) })

async function carrierWithAPast() {
  const { url } = await startCarrier({ settings: { voiceNumbers: ['+14155550160'], unpooled: ['+18335550103'], campaigns: [campaign] } })
  const client = sdk(url)
  const taken = await client.messages.create({ to: silentNumber, from: line, body: 'Hi' })
  const failed = await client.messages.create({ to: '+14155550180', from: line, body: 'Hi' })
  const inbound = (await (await control(url, 'inbound', { from: silentNumber, body: 'Look', media: ['card'] })).json()) as { sid: string }
  const [media] = await client.messages(inbound.sid).media.list({ limit: 1 })
  await expect.poll(async () => (await client.messages(failed.sid).fetch()).status).toBe('undelivered')
  return { url, taken: taken.sid, failed: failed.sid, inbound: inbound.sid, media: media?.sid ?? '' }
}

test('every answer to a good request is as Twilio describes it', async () => {
  const { url, taken, failed, inbound, media } = await carrierWithAPast()
  const paths = [
    `${root}.json`, `${root}/IncomingPhoneNumbers.json`, `${root}/IncomingPhoneNumbers.json?PhoneNumber=%2B18335550100`, `${root}/IncomingPhoneNumbers.json?PhoneNumber=%2B12025550100`,
    `${root}/Messages.json`, `${root}/Messages.json?PageSize=1`, `${root}/Messages.json?PageSize=1&Page=1`, `${root}/Messages.json?To=%2B12025550100`, `${root}/Messages.json?DateSent%3E=2026-01-02`,
    `${root}/Messages/${taken}.json`, `${root}/Messages/${failed}.json`, `${root}/Messages/${inbound}.json`,
    `${root}/Messages/${taken}/Media.json`, `${root}/Messages/${inbound}/Media.json`, `${root}/Messages/${inbound}/Media/${media}.json`,
    ...[service, `/messaging/v1/Services/${campaign.sid}`].flatMap((path) => [path, `${path}/PhoneNumbers`, `${path}/PhoneNumbers?PageSize=1`, `${path}/ShortCodes`, `${path}/ChannelSenders`, `${path}/ChannelSenders?PageSize=1`]),
  ]
  for (const path of paths) expect([path, ...(await held(url, path))]).toEqual([path, 200, []])
  expect(await held(url, `${root}/Messages/${inbound}/Media/${media}`)).toEqual([307, []])
  expect(await held(url, `${root}/Messages.json`, form({ To: silentNumber, From: line, Body: 'Hi' }))).toEqual([201, []])
  expect(await held(url, `${root}/Messages.json`, form({ To: silentNumber, MessagingServiceSid: defaults.serviceSid, MediaUrl: 'https://a.example/1.png' }))).toEqual([201, []])
  expect(await held(url, `${root}/Messages/${taken}.json`, form({ Body: '' }))).toEqual([200, []])
  expect(await held(url, `${root}/Messages/${taken}.json`, { method: 'DELETE' })).toEqual([204, []])
})

test('every row of odd senders, other desks and other campaigns is as Twilio describes it', async () => {
  const { url } = await carrierWithAPast()
  for (const from of ['rcs:+14145550101', 'whatsapp:+14145550101', '+5215512345678', '54321', 'VoteInfo', null]) {
    await control(url, 'inbound', { from, body: '  ', media: [{ contentType: null, base64: '' }], to: 'rcs:brand_agent' })
  }
  for (const direction of ['outbound-api', 'outbound-reply', 'outbound-call']) await control(url, 'outbound', { to: silentNumber, body: 'Hi', service: campaign.sid, direction })
  expect(await held(url, `${root}/Messages.json`)).toEqual([200, []])
})

test('every refusal has the body of a Twilio error', async () => {
  const { url } = await carrierWithAPast()
  expect(await held(url, `${root}/Messages/${nobody}.json`)).toEqual([404, []])
  expect(await held(url, `${root}/Calls.json`)).toEqual([404, []])
  expect(await held(url, `${root}/Messages.json?PageSize=0`)).toEqual([400, []])
  expect(await held(url, `${root}/Messages.json`, form({ To: '123', From: line, Body: 'Hi' }))).toEqual([400, []])
  expect(await held(url, `${root}.json`, { headers: { authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' } })).toEqual([401, []])
  for (const [name, value, status] of [['rate-limit', 1, 429], ['error-before', 500, 500], ['error-after', 503, 503], ['unauthorized', '401:30', 401], ['forbidden', 20403, 403], ['status', '409/50416', 409]] as const) {
    await control(url, 'faults', { faults: [{ name, value, count: 1 }] })
    expect(await held(url, `${root}/Messages.json`)).toEqual([status, []])
  }
})

test("what Twilio's SDK asks is what the list of requests shows, and as described", async () => {
  const { url, inbound } = await carrierWithAPast()
  const client = sdk(url)
  await client.messages.list({ to: line, dateSentAfter: new Date('2026-01-02'), pageSize: 1 })
  await client.messages.create({ to: silentNumber, messagingServiceSid: defaults.serviceSid, mediaUrl: ['https://a.example/1.png', 'https://a.example/2.png'] })
  await client.incomingPhoneNumbers.list({ phoneNumber: line, limit: 1 })
  await client.messaging.v1.services(defaults.serviceSid).phoneNumbers.list({ limit: 5 })
  await client.messages(inbound).media.list()
  const seen = await requestsAt(url)
  expect(seen.length).toBeGreaterThan(8)
  expect(seen.flatMap((request) => checker.checkRequest(request))).toEqual([])
})

test('a carrier that answers wrongly does not pass', async () => {
  const { url, taken } = await carrierWithAPast()
  const answer = await (await plainly(url, `${root}/Messages/${taken}.json`)).json()
  const wrong = { ...(answer as object), num_segments: 1 }
  expect(checker.checkResponse({ method: 'GET', path: `${root}/Messages/${taken}.json`, status: 200, body: wrong })).not.toEqual([])
})

test('the redirected SDK is the real one', () => {
  expect(sdk('http://127.0.0.1:1')).toBeInstanceOf(Twilio)
  expect(sdk('http://127.0.0.1:1').httpClient).toBeInstanceOf(RequestClient)
})
