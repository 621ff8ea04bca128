/** Who may use the handles below /practice. */
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { control, plainly, startCarrier } from './fixture.ts'
import { defaults } from './settings.ts'

const handles = ['voters', 'messages', 'origins', 'requests', 'downloads', 'faults']
const words = JSON.stringify({ silent: true })

/** Asks with any headers, which a browser's fetch would not let through. */
const ask = (url: string, { method = 'GET', headers = {}, body = '', path = '/practice/messages' }: { method?: string; headers?: Record<string, string>; body?: string; path?: string }) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${url}${path}`, { method, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.on('error', reject)
    asked.end(body)
  })

const post = (url: string, type: string | undefined, body: string, path = '/practice/silence') =>
  ask(url, { method: 'POST', path, body, headers: type === undefined ? {} : { 'content-type': type } })

test('they answer to loopback names only', async () => {
  const { url, port } = await startCarrier()
  const hosts = [`127.0.0.1:${port}`, 'localhost', 'evil.example', 'evil.example:80', '127.0.0.1.evil.example']
  expect(await Promise.all(hosts.map((host) => ask(url, { headers: { host } })))).toEqual([200, 200, 404, 404, 404])
})

test.each(['https://evil.example', 'null', 'http://127.0.0.1:4010', 'app://textdesk'])('no page gets an answer, whatever its origin: %s', async (origin) => {
  const { url } = await startCarrier()
  for (const handle of handles) expect(await ask(url, { path: `/practice/${handle}`, headers: { origin } })).toBe(403)
  expect(await ask(url, { method: 'POST', path: '/practice/voter', headers: { origin } })).toBe(403)
  expect(await ask(url, { method: 'POST', path: '/practice/silence', headers: { origin, 'content-type': 'application/json' }, body: words })).toBe(403)
  expect(await (await control(url, 'messages')).json()).toEqual({ messages: [] })
})

test('a form does nothing', async () => {
  const { url } = await startCarrier()
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', undefined]) expect(await post(url, type, words)).toBe(415)
  for (const type of ['application/json', 'Application/JSON; charset=utf-8']) expect(await post(url, type, words)).toBe(200)
  expect(await post(url, undefined, '', '/practice/voter')).toBe(201)
})

test('a closed carrier wants the credentials of the account for each of them', async () => {
  const { url } = await startCarrier({ settings: { closed: true } })
  for (const handle of handles) {
    expect((await control(url, handle)).status).toBe(401)
    expect((await plainly(url, `/practice/${handle}`)).status).toBe(200)
  }
  expect((await control(url, 'voter', {})).status).toBe(401)
  const json = { 'content-type': 'application/json' }
  expect((await plainly(url, '/practice/voter', { method: 'POST', headers: json, body: '{}' })).status).toBe(201)
  expect((await plainly(url, '/practice/desk', { method: 'POST', headers: json, body: '{"available":true}' })).status).toBe(200)
})

test.each(['geheim-ü', 'ключ', '😀'.repeat(16), ''])('credentials of other letters (%s) are refused in Twilio’s words', async (secret) => {
  const { url } = await startCarrier({ settings: { closed: true } })
  for (const encoding of ['utf8', 'latin1'] as const) {
    const authorization = `Basic ${Buffer.from(`${defaults.accountSid}:${secret}`, encoding).toString('base64')}`
    expect(await ask(url, { path: `/2010-04-01/Accounts/${defaults.accountSid}.json`, headers: { authorization } })).toBe(401)
    expect(await ask(url, { headers: { authorization } })).toBe(401)
  }
})
