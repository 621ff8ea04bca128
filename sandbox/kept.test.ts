/** What the carrier keeps and tells of a text, where faults make it another thing than what was sent. */
import { expect, test } from 'vitest'
import { bodies, control, dana, holdClock, line, order, requestsAt, sdk, silentNumber, startCarrier, text, withFaults } from './fixture.ts'
import { parseFault } from './faults.ts'
import { reword, rewordings } from './reword.ts'
import { defaults } from './settings.ts'

test.each([
  ['smart', 'Pregunte por «Ana» – “now”… 50 ÷ 2 • ½', 'Pregunte por "Ana" - "now"... 50 / 2 - 1/2'],
  ['smart', 'a\u200Bb\u00A0c', 'ab  c'],
  ['trial', 'Hi', 'Sent from your Twilio trial account - Hi'],
  ['stop-line', 'Hi', 'Hi\nReply STOP to opt out'],
  ['short-link', 'See https://example.com/where/to/vote?x=1 today', expect.stringMatching(/^See https:\/\/vote\.example\/[\w-]{8} today$/)],
  ['trimmed', '  Hi \n', 'Hi'],
  ['surrogate', 'Vote 🗳️!', 'Vote \uFFFD\uFFFD\uFE0F!'],
  ['redacted', 'Hi', ''],
] as const)('reworded (%s): %j is kept as %j, in the answer and in the list', async (kind, body, kept) => {
  const url = await withFaults(`reword=${kind},count=1`)
  const made = await sdk(url).messages.create({ ...text, body })
  expect([made.body, ...(await bodies(url))]).toEqual([kept, kept])
  expect((await requestsAt(url))[0]?.form).toContainEqual(['Body', body])
  await sdk(url).messages.create({ ...text, body })
  expect((await bodies(url))[0]).toBe(body)
})

test('every rewording makes the same of the same words', () => {
  for (const kind of rewordings) expect(reword('«a» https://a.example/b 🗳️ ', kind)).toBe(reword('«a» https://a.example/b 🗳️ ', kind))
})

test('a Mexican number comes back in its old writing, and is found under both', async () => {
  const url = await withFaults('to-rewritten')
  const made = await sdk(url).messages.create({ ...text, to: '+525512345678' })
  expect(made.to).toBe('+5215512345678')
  for (const to of ['+525512345678', '+5215512345678']) expect(await sdk(url).messages.list({ to, limit: 5 })).toMatchObject([{ sid: made.sid, to: '+5215512345678' }])
  expect((await sdk(url).messages.create(text)).to).toBe(text.to)
})

test('by a Messaging Service the sender is not told before the text is sent', async () => {
  const { url } = await startCarrier({ settings: { speed: 1 }, faults: [parseFault('from-null,count=1')] })
  const hold = holdClock('2026-11-02T10:00:00Z')
  const send = () => sdk(url).messages.create({ to: silentNumber, messagingServiceSid: defaults.serviceSid, body: 'Hi' })
  const [late, usual] = [await send(), await send()]
  hold('2026-11-02T10:00:00.200Z')
  expect([(await sdk(url).messages(late.sid).fetch()).from, (await sdk(url).messages(usual.sid).fetch()).from]).toEqual([null, line])
  expect((await sdk(url).messages.list({ from: line, limit: 5 })).map(({ sid }) => sid)).not.toContain(late.sid)
  hold('2026-11-02T10:00:40Z')
  expect((await sdk(url).messages(late.sid).fetch()).from).toBe(line)
})

test('from a number of its own the sender is known at once', async () => {
  const url = await withFaults('from-null')
  expect((await sdk(url).messages.create(text)).from).toBe(line)
})

test('a stale list shows neither rows nor statuses that are newer, a fetch does', async () => {
  const { url } = await startCarrier()
  const hold = holdClock('2026-11-02T10:00:00Z')
  const { sid } = await sdk(url).messages.create(text)
  hold('2026-11-02T10:01:00Z')
  await control(url, 'faults', { faults: [{ name: 'list-stale', value: 60_000 }] })
  await control(url, 'inbound', { from: dana, body: 'New' })
  expect(await sdk(url).messages.list({ limit: 5 })).toMatchObject([{ sid, status: 'queued' }])
  expect((await sdk(url).messages(sid).fetch()).status).toBe('delivered')
  hold('2026-11-02T10:02:00Z')
  expect((await sdk(url).messages.list({ limit: 5 })).map(({ body, status }) => [body, status])).toEqual([['New', 'received'], ['Hi', 'delivered']])
})

test('texts that are hidden appear in no list, but can be fetched', async () => {
  const url = await withFaults('list-hide,count=2')
  const hidden = await sdk(url).messages.create({ ...text, body: '1' })
  for (const body of ['2', '3']) await sdk(url).messages.create({ ...text, body })
  expect(await bodies(url)).toEqual(['3'])
  expect((await sdk(url).messages(hidden.sid).fetch()).body).toBe('1')
})

test('a receipt comes when it was told to, however fast the carrier is', async () => {
  const { url } = await startCarrier({ faults: [parseFault('receipt-delay=26000')] })
  const hold = holdClock('2026-11-02T10:00:00Z')
  const { sid } = await sdk(url).messages.create(text)
  const statusAt = async (time: string) => {
    hold(time)
    return (await sdk(url).messages(sid).fetch()).status
  }
  expect(await statusAt('2026-11-02T10:00:25.900Z')).toBe('sent')
  expect(await statusAt('2026-11-02T10:00:26Z')).toBe('delivered')
})

test('a voter may answer before the receipt comes', async () => {
  const { url } = await startCarrier({ settings: { speed: 1 }, faults: [parseFault('receipt-delay=26000')] })
  holdClock('2026-11-02T10:00:00Z')
  const { sid } = await sdk(url).messages.create({ ...text, to: dana })
  await control(url, 'clock', { aheadMs: 12_000 })
  await control(url, 'clock', { aheadMs: 16_000 })
  expect(await sdk(url).messages.list({ from: dana, limit: 5 })).toHaveLength(1)
  expect((await sdk(url).messages(sid).fetch()).status).toBe('sent')
})

test('an opt-out can come by the receipt', async () => {
  const url = await withFaults('receipt-21610,count=1')
  const { sid } = await sdk(url).messages.create(text)
  await expect.poll(() => sdk(url).messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 21610 })
  expect((await order(url)).status).toBe(201)
})

test('what no list tells of a message: who had it sent, in which words, and when lists show it', async () => {
  const { url } = await startCarrier({ faults: ['reword=trial,count=1', 'list-hide,count=1'].map(parseFault) })
  holdClock('2026-11-02T10:00:00Z')
  const { sid } = await sdk(url).messages.create(text)
  await control(url, 'outbound', { to: silentNumber, body: 'Of another desk' })
  const madeAt = Date.UTC(2026, 10, 2, 10)
  expect(await (await control(url, 'origins')).json()).toEqual({ origins: [
    { sid, isForeign: false, askedTo: silentNumber, askedBody: 'Hi', madeAt, listedAt: null },
    { sid: expect.any(String), isForeign: true, askedTo: silentNumber, askedBody: 'Of another desk', madeAt, listedAt: madeAt },
  ] })
})
