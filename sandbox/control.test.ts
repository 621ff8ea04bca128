import { expect, test } from 'vitest'
import { accountPath, control, line, plainly, requestsAt, sdk, silentNumber, startCarrier } from './fixture.ts'
import { defaults } from './settings.ts'

test('an injected text is in the list at once, with its picture', async () => {
  const { url } = await startCarrier()
  const answer = await control(url, 'inbound', { from: silentNumber, body: 'Hello?', media: ['line'] })
  expect(answer.status).toBe(201)
  expect(await sdk(url).messages.list({ to: line, limit: 5 })).toMatchObject([{ from: silentNumber, body: 'Hello?', direction: 'inbound', status: 'received', numMedia: '1' }])
})

test('the bytes of a picture stand behind a redirect to a signed address', async () => {
  const { url } = await startCarrier()
  const { sid } = (await (await control(url, 'inbound', { from: silentNumber, media: ['card'] })).json()) as { sid: string }
  const [media] = await sdk(url).messages(sid).media.list({ limit: 1 })
  const path = `${accountPath}/Messages/${sid}/Media/${media?.sid}`
  expect((await fetch(`${url}${path}`)).status).toBe(401)
  const redirect = await plainly(url, path)
  expect(redirect.status).toBe(307)
  const picture = await fetch(redirect.headers.get('location') ?? '')
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await picture.arrayBuffer()).subarray(1, 4).toString()).toBe('PNG')
  expect((await fetch(`${url}/cdn/${sid}/1/${media?.sid}?Signature=guessed`)).status).toBe(403)
})

test.each([
  ['inbound', { from: 5, body: 'x' }, /from/],
  ['inbound', { from: silentNumber }, /body/],
  ['inbound', { from: silentNumber, media: ['moon'] }, /there is no picture moon; there are card, line, sent/],
  ['voter', { number: silentNumber }, /no voter at/],
  ['silence', { silent: 'yes' }, /silent/],
  ['faults', { faults: [{ name: 'storm' }] }, /faults\.0\.name/],
])('%s says what is wrong with %o', async (name, body, problem) => {
  const { url } = await startCarrier()
  const answer = await control(url, name, body)
  expect(answer.status).toBe(400)
  expect(((await answer.json()) as { problem: string }).problem).toMatch(problem)
})

test('the list of requests holds parameters and no credentials', async () => {
  const { url } = await startCarrier()
  await sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi', mediaUrl: ['https://example.com/1.png', 'https://example.com/2.png'] })
  const [seen] = await requestsAt(url)
  expect(seen).toMatchObject({ method: 'POST', path: `${accountPath}/Messages.json`, outcome: 201, query: [] })
  expect(seen?.form.filter(([key]) => key === 'MediaUrl')).toHaveLength(2)
  const everything = JSON.stringify(seen)
  expect(everything).not.toContain(defaults.authToken)
  expect(everything.toLowerCase()).not.toContain('authorization')
})
