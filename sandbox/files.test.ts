/** The bytes of files, and what can become of them on their host. */
import { expect, test } from 'vitest'
import { accountPath, control, line, plainly, requestsAt, sdk, silentNumber, withFaults } from './fixture.ts'

type Text = { sid: string }

/** The signed addresses of the files of a text that came in with these. */
async function addresses(url: string, media: readonly unknown[]): Promise<string[]> {
  const { sid } = (await (await control(url, 'inbound', { from: silentNumber, media })).json()) as Text
  const files = await sdk(url).messages(sid).media.list({ limit: 10 })
  const redirects = await Promise.all(files.map((file) => plainly(url, `${accountPath}/Messages/${sid}/Media/${file.sid}`)))
  return redirects.map((redirect) => redirect.headers.get('location') ?? '')
}

const statuses = (all: readonly string[]) => Promise.all(all.map(async (address) => (await fetch(address)).status))

test.each([
  ['file-gone=2', [200, 404, 200]],
  ['file-blocked=3', [200, 200, 403]],
  ['file-gone', [404, 404, 404]],
  ['file-gone=4', [200, 200, 200]],
] as const)('%s: the files of a message are answered with %j', async (fault, expected) => {
  const url = await withFaults(fault)
  expect(await statuses(await addresses(url, ['card', 'line', 'card']))).toEqual(expected)
})

test('a count is used up by the file that is meant, not by the others', async () => {
  const url = await withFaults('file-gone=2,count=1')
  const files = await addresses(url, ['card', 'line'])
  expect(await statuses([...files, ...files])).toEqual([200, 404, 200, 200])
})

test.each([
  ['file-blocked', 403],
  ['file-page', 200],
] as const)('%s: a page comes in the place of the file', async (fault, status) => {
  const url = await withFaults(fault)
  const [address = ''] = await addresses(url, ['card'])
  const answer = await fetch(address)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('twilio-request-id')]).toEqual([status, 'text/html', null])
  expect(await answer.text()).toMatch(/^<html>/)
})

test('a large file has more than 5 MB and says so', async () => {
  const url = await withFaults('file-large=1')
  const [first = '', second = ''] = await addresses(url, ['card', 'card'])
  const [large, usual] = await Promise.all([fetch(first), fetch(second)])
  expect(Number(large.headers.get('content-length'))).toBeGreaterThan(5 * 1024 * 1024)
  expect((await large.arrayBuffer()).byteLength).toBe(Number(large.headers.get('content-length')))
  expect((await usual.arrayBuffer()).byteLength).toBeLessThan(100_000)
})

test('a slow file waits, the others do not', async () => {
  const url = await withFaults('file-slow=2:60000')
  const [first = '', second = ''] = await addresses(url, ['card', 'card'])
  let isAnswered = false
  fetch(second).then(() => (isAnswered = true), () => undefined)
  await expect.poll(async () => (await requestsAt(url, 'downloads')).length).toBe(1)
  expect((await fetch(first)).status).toBe(200)
  expect(isAnswered).toBe(false)
})

test('a slow file comes after the time asked for', async () => {
  const url = await withFaults('file-slow=0:120')
  const [address = ''] = await addresses(url, ['card'])
  const before = performance.now()
  await fetch(address)
  expect(performance.now() - before).toBeGreaterThan(110)
})

test('the list of downloads tells whether a client brought its credentials to the files, where they do not belong', async () => {
  const url = await withFaults()
  const [address = ''] = await addresses(url, ['card'])
  await fetch(address)
  await fetch(address, { headers: { authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' } })
  const seen = await requestsAt(url, 'downloads')
  expect(seen.map(({ hasCredentials, outcome }) => [hasCredentials, outcome])).toEqual([[false, 200], [true, 200]])
  expect((await requestsAt(url)).filter(({ path }) => path.startsWith('/cdn/'))).toEqual([])
})

test('a file of many megabytes can be handed in', async () => {
  const url = await withFaults()
  const bytes = Buffer.alloc(5_000_000, 'x')
  const [address = ''] = await addresses(url, [{ contentType: 'image/heic', base64: bytes.toString('base64') }])
  expect((await (await fetch(address)).arrayBuffer()).byteLength).toBe(bytes.length)
})

test.each([
  ['text/plain', 'See you there'],
  ['text/vcard', 'BEGIN:VCARD\nEND:VCARD'],
  ['image/heic', '\0\0\0\u0018ftypheic'],
  ['IMAGE/JPEG; name=a.jpg', 'no jpeg at all'],
  ['image/png', ''],
  [null, 'nobody knows what this is'],
])('a file of the type %s is kept as it was handed in', async (contentType, content) => {
  const url = await withFaults()
  const bytes = Buffer.from(content)
  const [address = ''] = await addresses(url, [{ contentType, base64: bytes.toString('base64') }])
  const answer = await fetch(address)
  expect([answer.headers.get('content-type'), Buffer.from(await answer.arrayBuffer())]).toEqual([contentType, bytes])
  const [message] = await sdk(url).messages.list({ to: line, limit: 1 })
  expect(await sdk(url).messages(message?.sid ?? '').media.list({ limit: 5 })).toMatchObject([{ contentType }])
})
