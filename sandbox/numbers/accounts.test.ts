import { expect, test } from 'vitest'
import { control, line, newStateFile, sdk, startCarrier } from '../fixture.ts'
import { defaults } from '../settings.ts'

test('the account answers to its token and to its API keys, and to nothing else', async () => {
  const more = { sid: `SK${'a'.repeat(32)}`, secret: 'ours' }
  const { url } = await startCarrier({ settings: { moreKeys: [more] } })
  const { accountSid, apiKey, apiSecret } = defaults
  expect((await sdk(url).api.v2010.accounts(accountSid).fetch()).status).toBe('active')
  expect((await sdk(url, { user: apiKey, password: apiSecret }).api.v2010.accounts(accountSid).fetch()).status).toBe('active')
  expect((await sdk(url, { user: more.sid, password: more.secret }).api.v2010.accounts(accountSid).fetch()).status).toBe('active')
  await expect(sdk(url, { password: 'wrong' }).messages.list({ limit: 1 })).rejects.toMatchObject({ code: 20003, status: 401 })
})

test('a key that was revoked answers no more, also after a restart, until it is given back', async () => {
  const more = { sid: `SK${'a'.repeat(32)}`, secret: 'ours' }
  const [stateFile, settings] = [newStateFile(), { moreKeys: [more] }]
  const first = await startCarrier({ stateFile, settings })
  const status = async (url: string, { sid, secret }: typeof more) => (await sdk(url, { user: sid, password: secret }).api.v2010.accounts(defaults.accountSid).fetch()).status
  const main = { sid: defaults.apiKey, secret: defaults.apiSecret }
  await control(first.url, 'keys', { revoked: [more.sid] })
  await expect(status(first.url, more)).rejects.toMatchObject({ code: 20003 })
  expect(await status(first.url, main)).toBe('active')
  await first.close()
  const { url } = await startCarrier({ stateFile, settings })
  await expect(status(url, more)).rejects.toMatchObject({ code: 20003 })
  await control(url, 'keys', { revoked: [] })
  expect(await status(url, more)).toBe('active')
})

test('another account is not found', async () => {
  const { url } = await startCarrier()
  await expect(sdk(url).api.v2010.accounts(`AC${'a'.repeat(32)}`).fetch()).rejects.toMatchObject({ code: 20404, status: 404 })
})

test('numbers are found by their digits and say whether they can text', async () => {
  const voice = '+14155550160'
  const { url } = await startCarrier({ settings: { voiceNumbers: [voice] } })
  const find = async (phoneNumber: string) => (await sdk(url).incomingPhoneNumbers.list({ phoneNumber, limit: 5 })).map(({ capabilities }) => capabilities.sms)
  expect([await find(line), await find(voice), await find('+12025550100')]).toEqual([[true], [false], []])
})

test('the Messaging Service tells its numbers, and another one is not found', async () => {
  const { url } = await startCarrier({ settings: { numbers: [line, '+18335550101', '+18335550102'] } })
  const service = sdk(url).messaging.v1.services(defaults.serviceSid)
  expect((await service.fetch()).friendlyName).toBe('Practice service')
  const numbers = await service.phoneNumbers.list({ pageSize: 2 })
  expect(numbers.map(({ phoneNumber }) => phoneNumber)).toEqual([line, '+18335550101', '+18335550102'])
  await expect(sdk(url).messaging.v1.services(`MG${'a'.repeat(32)}`).fetch()).rejects.toMatchObject({ code: 20404, status: 404 })
})
