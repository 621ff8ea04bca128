import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../../contract/commands.ts'
import { account, apiKey, carrierThat, deadAddress, sendJson, serviceSid, startSandbox, voiceNumber, type Sandbox } from './testbed.ts'
import { faultOf } from './verify.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.stop())

const faultAt = (over: Partial<Account>) => faultOf({ ...account, ...over }, { baseUrl: sandbox.baseUrl })

describe('an account that works', () => {
  it.each([
    ['by its auth token', {}],
    ['by an API key', apiKey],
    ['by a Messaging Service', { from: serviceSid }],
  ])('has no fault %s', async (_how, over) => {
    expect(await faultAt(over)).toBeUndefined()
  })
})

describe('an account that does not work', () => {
  it.each([
    ['wrong-key', { secret: 'wrong' }],
    ['wrong-key', { ...apiKey, secret: 'wrong' }],
    ['wrong-key', { accountSid: `AC${'f'.repeat(32)}` }],
    ['no-such-number', { from: '+16025550109' }],
    ['no-such-number', { from: `MG${'d'.repeat(32)}` }],
    ['no-sms', { from: voiceNumber }],
  ] as const)('is told %s', async (fault, over) => {
    expect(await faultAt(over)).toBe(fault)
  })

  it('is told unreachable when nobody answers', async () => {
    expect(await faultOf(account, { baseUrl: await deadAddress() })).toBe('unreachable')
  })

  it('is told suspended by its status', async () => {
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { sid: account.accountSid, status: 'suspended' }))
    expect(await faultOf(account, { baseUrl })).toBe('suspended')
  })

  it('is told suspended by the carrier\'s code', async () => {
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { code: 20005, status: 403 }, 403))
    expect(await faultOf(account, { baseUrl })).toBe('suspended')
  })
})

it('does not take a standard API key for a wrong one because it may not read the account', async () => {
  const baseUrl = await carrierThat((request, response) => {
    if (!request.url?.includes('IncomingPhoneNumbers')) return sendJson(response, { code: 20003, status: 401 }, 401)
    sendJson(response, { incoming_phone_numbers: [{ phone_number: account.from, capabilities: { sms: true } }] })
  })
  expect(await faultOf({ ...account, ...apiKey }, { baseUrl })).toBeUndefined()
})

it.each([
  { accountSid: 'AC123' },
  { accountSid: `SK${'a'.repeat(32)}` },
  { apiKeySid: `AC${'a'.repeat(32)}` },
  { secret: '' },
  { from: '602 555 0100' },
  { from: 'MG123' },
])('tells a bad shape without a request: %o', async (over) => {
  let requests = 0
  const baseUrl = await carrierThat((_request, response) => {
    requests += 1
    response.end()
  })
  expect(await faultOf({ ...account, ...over }, { baseUrl })).toBe('bad-shape')
  expect(requests).toBe(0)
})
