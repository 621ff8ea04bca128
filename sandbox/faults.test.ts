import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultKinds } from './faultkinds.ts'
import { bodies, control, holdClock, order, requestsAt, sdk, text, withFaults } from './fixture.ts'
import { parseFault } from './faults.ts'

test('dropped before: the connection ends and nothing was taken', async () => {
  const url = await withFaults('drop-before@create,count=1')
  await expect(sdk(url).messages.create(text)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(await bodies(url)).toEqual([])
  expect(await requestsAt(url)).toMatchObject([{ method: 'POST', outcome: 'dropped' }, { method: 'GET', outcome: 200 }])
  await expect(sdk(url).messages.create(text)).resolves.toMatchObject({ status: 'queued' })
})

test('dropped after: the connection ends and the text was taken', async () => {
  const url = await withFaults('drop-after@create,count=1')
  await expect(sdk(url).messages.create(text)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(await bodies(url)).toEqual(['Hi'])
})

test('cut after: the answer breaks off, and the text was taken', async () => {
  const url = await withFaults('cut-after@create,count=1')
  await expect(sdk(url).messages.create(text)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(await bodies(url)).toEqual(['Hi'])
  const [cut, { sid } = { sid: '' }] = [(await requestsAt(url))[0], (await sdk(url).messages.list({ limit: 1 }))[0]]
  expect(cut).toMatchObject({ number: 1, method: 'POST', outcome: 'dropped', made: sid })
})

test.each([[500, 20500], [503, 20503]])('an error %i before: nothing was taken', async (status, code) => {
  const url = await withFaults(`error-before=${status}@create,count=1`)
  await expect(sdk(url).messages.create(text)).rejects.toMatchObject({ status, code })
  expect(await bodies(url)).toEqual([])
})

test('an error 502 after is no JSON, and the text was taken', async () => {
  const url = await withFaults('error-after=502@create,count=1')
  const answer = await order(url)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html'])
  expect(await bodies(url)).toEqual(['Hi'])
})

test('too many requests: 429 with Retry-After, and nothing was taken', async () => {
  const url = await withFaults('rate-limit=3,count=1')
  const answer = await order(url)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3'])
  expect(await answer.json()).toMatchObject({ code: 20429 })
  expect(await bodies(url)).toEqual([])
})

test('slow: the answer comes after the time asked for', async () => {
  const url = await withFaults('slow=120@fetch')
  const { sid } = await sdk(url).messages.create(text)
  const before = performance.now()
  await sdk(url).messages(sid).fetch()
  expect(performance.now() - before).toBeGreaterThan(110)
})

test('slow after: the text was taken, and the answer is still out', async () => {
  const url = await withFaults('slow-after=60000@create')
  let isAnswered = false
  sdk(url).messages.create(text).then(() => (isAnswered = true), () => undefined)
  await expect.poll(() => bodies(url)).toEqual(['Hi'])
  expect(isAnswered).toBe(false)
})

test('slow after: the answer comes after the time asked for', async () => {
  const url = await withFaults('slow-after=120@fetch')
  const { sid } = await sdk(url).messages.create(text)
  const before = performance.now()
  await sdk(url).messages(sid).fetch()
  expect(performance.now() - before).toBeGreaterThan(110)
})

test('a list that fails leaves creating alone', async () => {
  const url = await withFaults('error-before=500@list,count=1')
  await expect(sdk(url).messages.create(text)).resolves.toMatchObject({ status: 'queued' })
  await expect(sdk(url).messages.list({ limit: 5 })).rejects.toMatchObject({ status: 500 })
  expect(await bodies(url)).toEqual(['Hi'])
})

async function withFive(...faults: string[]) {
  const url = await withFaults(...faults)
  for (const body of ['1', '2', '3', '4', '5']) await sdk(url).messages.create({ ...text, body })
  return url
}

test('duplicates: a row comes twice on a page', async () => {
  expect(await bodies(await withFive('list-duplicates'))).toEqual(['5', '4', '3', '2', '1', '5'])
})

test('overlap: a page begins with the last row of the page before', async () => {
  const url = await withFive('list-overlap')
  const walked = await sdk(url).messages.list({ pageSize: 3 })
  expect(walked.map(({ body }) => body)).toEqual(['5', '4', '3', '3', '2', '1'])
})

test('disorder: all rows come, in no order', async () => {
  const seen = await bodies(await withFive('list-disorder'))
  expect(seen).not.toEqual(['5', '4', '3', '2', '1'])
  expect(seen.toSorted()).toEqual(['1', '2', '3', '4', '5'])
})

test('delay: a row is fetched at once and listed later', async () => {
  const url = await withFaults('list-delay=3000')
  const hold = holdClock('2026-11-02T10:00:00Z')
  const { sid } = await sdk(url).messages.create(text)
  expect((await sdk(url).messages(sid).fetch()).sid).toBe(sid)
  expect(await bodies(url)).toEqual([])
  hold('2026-11-02T10:00:03Z')
  expect(await bodies(url)).toEqual(['Hi'])
})

test('hidden for a while: a text is in no list until then', async () => {
  const url = await withFaults('list-hide=20000,count=1')
  const hold = holdClock('2026-11-02T10:00:00Z')
  await sdk(url).messages.create(text)
  await sdk(url).messages.create({ ...text, body: 'later' })
  expect(await bodies(url)).toEqual(['later'])
  hold('2026-11-02T10:00:20Z')
  expect(await bodies(url)).toEqual(['later', 'Hi'])
})

test('stale: a message is told as it was', async () => {
  const url = await withFaults('fetch-stale=60000,count=1')
  const hold = holdClock('2026-11-02T10:00:00Z')
  const { sid } = await sdk(url).messages.create(text)
  hold('2026-11-02T10:00:50Z')
  expect((await sdk(url).messages(sid).fetch()).status).toBe('queued')
  expect((await sdk(url).messages(sid).fetch()).status).toBe('delivered')
})

test('a chance below one hits some requests, the same ones for the same seed', async () => {
  const outcomes = []
  for (const _ of ['once', 'again']) {
    const url = await withFaults('error-before=503@create,chance=0.5')
    const seen = []
    for (let index = 0; index < 12; index += 1) seen.push(await sdk(url).messages.create(text).then(() => true, () => false))
    outcomes.push(seen)
  }
  expect(new Set(outcomes[0]).size).toBe(2)
  expect(outcomes[1]).toEqual(outcomes[0])
})

test('the control handle replaces and tells the faults', async () => {
  const url = await withFaults('drop-before')
  const answer = await control(url, 'faults', { faults: [{ name: 'error-before', value: 500, endpoint: 'create', count: 2 }] })
  expect(await answer.json()).toEqual({ faults: [{ name: 'error-before', value: 500, endpoint: 'create', count: 2, chance: 1 }] })
  await expect(sdk(url).messages.create(text)).rejects.toMatchObject({ status: 500 })
  expect(await (await control(url, 'faults')).json()).toMatchObject({ faults: [{ count: 1 }] })
  await control(url, 'faults', { faults: [] })
  await expect(sdk(url).messages.create(text)).resolves.toMatchObject({ status: 'queued' })
})

test.each([
  'storm', 'drop-before@moon', 'error-before=x', 'error-before=404', 'slow=5,count=0', 'slow=5,sometimes=1', 'slow=soon', 'proxy=500', 'reword=nicely', 'forbidden=403',
  'status=200', 'status=503:soon', 'file-gone=first',
])('the fault %s is not understood', (fault) => {
  expect(() => parseFault(fault)).toThrow(`--fault ${fault} is not understood`)
})

test('the README tells every fault, and no other', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
  const section = readme.slice(readme.indexOf('## Faults'), readme.indexOf('## Handles'))
  expect([...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name).toSorted()).toEqual(Object.keys(faultKinds).toSorted())
})
