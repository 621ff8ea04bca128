import { describe, expect, it } from 'vitest'
import type { Account } from '../../../contract/commands.ts'
import { account, apiKey, at, carrierThat, deadAddress, sendJson, serviceSid, startSandbox, voiceNumber } from '../provider.kit.ts'
import { faultOf } from './verify.ts'

const sandbox = await startSandbox()

const faultAt = (over: Partial<Account>) => faultOf({ ...account, ...over }, at(sandbox.baseUrl))

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
    expect(await faultOf(account, at(await deadAddress()))).toBe('unreachable')
  })

  it('is told suspended by its status', async () => {
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { sid: account.accountSid, status: 'suspended' }))
    expect(await faultOf(account, at(baseUrl))).toBe('suspended')
  })

  it('is told suspended by the carrier\'s code', async () => {
    const baseUrl = await carrierThat((_request, response) => sendJson(response, { code: 20005, status: 403 }, 403))
    expect(await faultOf(account, at(baseUrl))).toBe('suspended')
  })
})

describe('an API key', () => {
  const notAllowed = [403, { code: 70051, status: 403 }] as const
  const rights = {
    account: /Accounts\/AC\w+\.json/,
    numbers: /IncomingPhoneNumbers/,
    messages: /Messages\.json/,
    service: /Services\/MG\w+$/,
    pool: /PhoneNumbers\?/,
  }
  const answers: Readonly<Record<keyof typeof rights, unknown>> = {
    account: { status: 'active' },
    numbers: { incoming_phone_numbers: [{ phone_number: account.from, capabilities: { sms: true } }] },
    messages: { messages: [] },
    service: { sid: serviceSid },
    pool: { phone_numbers: [{ phone_number: account.from }] },
  }

  /** The fault of a key that has these rights alone. */
  async function faultWith(has: readonly (keyof typeof rights)[], from = account.from): Promise<unknown> {
    const baseUrl = await carrierThat((request, response) => {
      const right = has.find((each) => rights[each].test(request.url ?? ''))
      if (right) sendJson(response, answers[right])
      else sendJson(response, notAllowed[1], notAllowed[0])
    })
    return faultOf({ ...account, ...apiKey, from }, at(baseUrl))
  }

  it('is not taken for a wrong one because it may not read the account', async () => {
    expect(await faultWith(['numbers', 'messages'])).toBeUndefined()
  })

  it('may text without the right to read the account’s numbers', async () => {
    expect(await faultWith(['messages'])).toBeUndefined()
  })

  it('that may send and not read is told, since no reply would be seen', async () => {
    expect(await faultWith(['account', 'numbers'])).toBe('no-reading')
    expect(await faultWith(['service', 'pool'], serviceSid)).toBe('no-reading')
  })

  it('that may not see the pool of its Messaging Service is told as well', async () => {
    expect(await faultWith(['service', 'messages'], serviceSid)).toBe('no-reading')
    expect(await faultWith(['service', 'messages', 'pool'], serviceSid)).toBeUndefined()
  })
})

it.each([403, 401, 302, 200])('does not take a stranger’s HTTP %i for the carrier’s word on the keys', async (status) => {
  const baseUrl = await carrierThat((_request, response) => void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>'))
  expect(await faultOf(account, at(baseUrl))).toBe('blocked')
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
  expect(await faultOf({ ...account, ...over }, at(baseUrl))).toBe('bad-shape')
  expect(requests).toBe(0)
})
