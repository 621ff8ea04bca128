/** Several campaigns in one account: each has its own senders, and one list shows the texts of all. */
import { expect, test } from 'vitest'
import { control, line, requestsAt, sdk, silentNumber, startCarrier } from './fixture.ts'
import { defaults } from './settings.ts'

const other = { sid: `MG${'b'.repeat(32)}`, senders: ['+18335550102', '+18335550103', '54321', 'rcs:brand_agent'] }
const unpooled = '+18335550104'

const start = () => startCarrier({ settings: { campaigns: [other], unpooled: [unpooled] } })

test('each Messaging Service tells its own senders, by kind', async () => {
  const { url } = await start()
  const tell = async (sid: string) => {
    const service = sdk(url).messaging.v1.services(sid)
    return [
      (await service.phoneNumbers.list({ pageSize: 1 })).map(({ phoneNumber }) => phoneNumber),
      (await service.shortCodes.list()).map(({ shortCode }) => shortCode),
      (await service.channelSenders.list()).map(({ sender, senderType }) => [sender, senderType]),
    ]
  }
  expect(await tell(defaults.serviceSid)).toEqual([[line], [], []])
  expect(await tell(other.sid)).toEqual([['+18335550102', '+18335550103'], ['54321'], [['rcs:brand_agent', 'rcs']]])
  expect((await requestsAt(url)).every(({ path }) => path.startsWith('/messaging/v1/Services/MG'))).toBe(true)
})

test('the account owns the numbers of all of them, and those of none', async () => {
  const { url } = await start()
  const owned = (await sdk(url).incomingPhoneNumbers.list({ limit: 20 })).map(({ phoneNumber }) => phoneNumber)
  expect(owned).toEqual([line, '+18335550102', '+18335550103', unpooled])
})

test('a text leaves from a sender of its own service', async () => {
  const { url } = await start()
  const { sid } = await sdk(url).messages.create({ to: silentNumber, messagingServiceSid: other.sid, body: 'Hi' })
  await expect.poll(() => sdk(url).messages(sid).fetch()).toMatchObject({ from: '+18335550102', messagingServiceSid: other.sid })
  await expect(sdk(url).messages.create({ to: silentNumber, messagingServiceSid: other.sid, from: line, body: 'Hi' })).rejects.toMatchObject({ code: 21606 })
  expect(await sdk(url).messages.create({ to: silentNumber, from: unpooled, body: 'Hi' })).toMatchObject({ from: unpooled, messagingServiceSid: null })
})

test('a STOP closes the service that it was sent to, and no other', async () => {
  const { url } = await start()
  await control(url, 'inbound', { from: silentNumber, to: '+18335550103', body: 'STOP' })
  const send = (from: string) => sdk(url).messages.create({ to: silentNumber, from, body: 'Hi' }).then(() => 'sent', ({ code }: { code: number }) => code)
  expect([await send('+18335550102'), await send('+18335550103'), await send(line), await send(unpooled)]).toEqual([21610, 21610, 'sent', 'sent'])
})

test('a STOP by another channel of the same person counts', async () => {
  const { url } = await start()
  await control(url, 'inbound', { from: `rcs:${silentNumber}`, body: 'Stop' })
  await control(url, 'inbound', { from: '+5215512345678', body: 'STOP' })
  for (const to of [silentNumber, '+525512345678']) await expect(sdk(url).messages.create({ to, from: line, body: 'Hi' })).rejects.toMatchObject({ code: 21610 })
})

test('another desk and another campaign stand in the same list, with what tells them apart', async () => {
  const { url } = await start()
  await control(url, 'outbound', { to: silentNumber, body: 'From the desk beside' })
  await control(url, 'outbound', { to: silentNumber, body: 'From another campaign', from: '+18335550102', service: other.sid })
  await control(url, 'outbound', { to: silentNumber, body: 'By itself', direction: 'outbound-reply' })
  await control(url, 'inbound', { from: silentNumber, to: '+18335550102', body: 'To another campaign' })
  const listed = (await sdk(url).messages.list({ limit: 10 })).map(({ body, direction, messagingServiceSid }) => [body, direction, messagingServiceSid])
  expect(listed).toHaveLength(4)
  expect(listed).toEqual(expect.arrayContaining([
    ['From the desk beside', 'outbound-api', null],
    ['From another campaign', 'outbound-api', other.sid],
    ['By itself', 'outbound-reply', null],
    ['To another campaign', 'inbound', null],
  ]))
  expect((await sdk(url).messages.list({ to: line, limit: 10 })).map(({ body }) => body)).toEqual([])
  expect((await requestsAt(url)).filter(({ method }) => method === 'POST')).toEqual([])
})

test.each(['rcs:+14145550101', 'whatsapp:+14145550101', '+5215512345678', '54321', 'VoteInfo', '', null])('%j may write', async (from) => {
  const { url } = await start()
  await control(url, 'inbound', { from, body: '   ' })
  await control(url, 'inbound', { from, body: '' })
  const [blank, spaces] = await sdk(url).messages.list({ to: line, limit: 5 })
  expect([blank, spaces]).toMatchObject([{ from, body: '', direction: 'inbound' }, { from, body: '   ' }])
})
