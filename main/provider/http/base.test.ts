import { describe, expect, it } from 'vitest'
import { isBase, rebased } from './base.ts'

describe('a base address', () => {
  it.each(['https://carrier.example', 'https://carrier.example:8443/', 'http://127.0.0.1:4010', 'http://127.9.9.9', 'http://localhost:4010/', 'http://[::1]:4010'])('may be %s', (address) => {
    expect(isBase(address)).toBe(true)
  })

  it.each([
    'http://carrier.example',
    'http://127.0.0.1.carrier.example',
    'http://localhost.carrier.example',
    'http://10.0.0.5:4010',
    'https://carrier.example/twilio',
    'https://carrier.example/?to=me',
    'https://somebody:secret@carrier.example',
    'ftp://127.0.0.1',
    '127.0.0.1:4010',
    '',
  ])('may not be %j', (address) => {
    expect(isBase(address)).toBe(false)
  })
})

describe('an address of Twilio’s', () => {
  const base = 'http://127.0.0.1:4010'
  it.each([
    ['https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?To=%2B1602', `${base}/2010-04-01/Accounts/AC1/Messages.json?To=%2B1602`],
    ['https://messaging.twilio.com/v1/Services/MG1', `${base}/messaging/v1/Services/MG1`],
    ['https://taskrouter.twilio.com/v1/Workspaces?PageSize=1', `${base}/taskrouter/v1/Workspaces?PageSize=1`],
    [`${base}/messaging/v1/Services/MG1/PhoneNumbers?PageToken=x`, `${base}/messaging/v1/Services/MG1/PhoneNumbers?PageToken=x`],
  ])('%s is asked at %s', (address, expected) => {
    expect(rebased(address, base)).toBe(expected)
    expect(rebased(address, `${base}/`)).toBe(expected)
  })

  it('is itself without a base', () => {
    expect(rebased('https://messaging.twilio.com/v1/Services/MG1', undefined)).toBe('https://messaging.twilio.com/v1/Services/MG1')
  })

  it.each(['https://twilio.com.example/v1', 'http://api.twilio.com/v1', 'https://eviltwilio.com/v1', 'http://127.0.0.1:4011/v1', 'https://example.com'])('is not %s, which gets no credentials of ours', (address) => {
    expect(rebased(address, undefined)).toBeUndefined()
    expect(rebased(address, base)).toBeUndefined()
  })
})
