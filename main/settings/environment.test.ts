import { describe, expect, it } from 'vitest'
import { environmentWords } from './words.ts'
import { readEnvironment } from './environment.ts'

const token = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'token', TEXTDESK_FROM: '+16025550100' }
const key = { TWILIO_API_KEY: 'SK1', TWILIO_API_SECRET: 'secret' }

const lineOf = (variables: Record<string, string | undefined>) => readEnvironment(variables).line

describe('the environment', () => {
  it('says nothing of the line when it is empty', () => {
    expect(readEnvironment({})).toEqual({ line: { kind: 'saved' }, baseUrl: undefined, agentName: undefined })
    expect(lineOf({ TWILIO_ACCOUNT_SID: '', TEXTDESK_FROM: ' ' })).toEqual({ kind: 'saved' })
  })

  it('gives an account by its auth token', () => {
    expect(lineOf(token)).toEqual({ kind: 'account', account: { accountSid: 'AC1', secret: 'token', from: '+16025550100' } })
  })

  it('prefers the API key', () => {
    expect(lineOf({ ...token, ...key })).toEqual({ kind: 'account', account: { accountSid: 'AC1', apiKeySid: 'SK1', secret: 'secret', from: '+16025550100' } })
  })

  it('takes a Messaging Service for the sender', () => {
    expect(lineOf({ ...token, TEXTDESK_FROM: `MG${'0'.repeat(32)}` })).toMatchObject({ kind: 'account' })
  })

  it('is practice mode whatever else is set', () => {
    expect(lineOf({ ...token, TEXTDESK_PRACTICE: '1', TEXTDESK_TWILIO_BASE_URL: 'nonsense' })).toEqual({ kind: 'practice' })
    expect(lineOf({ TEXTDESK_PRACTICE: '0' })).toEqual({ kind: 'saved' })
  })

  it('names the agent and another carrier beside what is saved', () => {
    expect(readEnvironment({ TEXTDESK_AGENT: 'Maya', TEXTDESK_TWILIO_BASE_URL: 'http://127.0.0.1:4010' })).toEqual({
      line: { kind: 'saved' },
      baseUrl: 'http://127.0.0.1:4010',
      agentName: 'Maya',
    })
  })
})

describe('the base address', () => {
  it.each([
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
    ['https://Carrier.example', 'https://carrier.example'],
    ['http://carrier.example', undefined],
  ])('%s leads to %s', (given, baseUrl) => {
    expect(readEnvironment({ TEXTDESK_TWILIO_BASE_URL: given }).baseUrl).toBe(baseUrl)
  })
})

describe('a malformed environment is said, not passed over', () => {
  it.each([
    ['TEXTDESK_FROM is missing', { TEXTDESK_FROM: undefined }],
    ['TEXTDESK_FROM is neither', { TEXTDESK_FROM: '602-555-0100' }],
    ['TWILIO_ACCOUNT_SID is missing', { TWILIO_ACCOUNT_SID: undefined }],
    ['TWILIO_ACCOUNT_SID does not begin with AC', { TWILIO_ACCOUNT_SID: 'SK1' }],
    ['TWILIO_AUTH_TOKEN (or TWILIO_API_KEY) is missing', { TWILIO_AUTH_TOKEN: undefined }],
    ['TWILIO_API_SECRET is missing', { TWILIO_API_KEY: 'SK1' }],
    ['TEXTDESK_TWILIO_BASE_URL is not an address', { TEXTDESK_TWILIO_BASE_URL: '127.0.0.1:4010' }],
    ['TEXTDESK_TWILIO_BASE_URL is not an address', { TEXTDESK_TWILIO_BASE_URL: 'http://carrier.example' }],
    ['TEXTDESK_TWILIO_BASE_URL is not an address', { TEXTDESK_TWILIO_BASE_URL: 'https://carrier.example/twilio' }],
  ])('%s', (trouble, over) => {
    expect(lineOf({ ...token, ...over })).toMatchObject({ kind: 'wrong' })
    const line = lineOf({ ...token, ...over })
    expect(line.kind === 'wrong' && environmentWords[line.fault]).toContain(trouble)
  })

  it('keeps the secret out of what it says', () => {
    expect(JSON.stringify(lineOf({ ...token, TWILIO_AUTH_TOKEN: 'hush', TEXTDESK_FROM: undefined }))).not.toContain('hush')
  })
})
