import { describe, expect, it } from 'vitest'
import { hear } from './speaker.ts'
import { TransportError, type TransportEnd } from './transport.ts'
import { retryAfterMs, troubleOfAnswer, troubleOfEnd } from './trouble.ts'

const page = '<html>Welcome to our Wi-Fi</html>'
const json = (code: number): string => JSON.stringify({ code, message: 'No way to +16025550148.' })
const deed = { isQuestion: false }
const question = { isQuestion: true }
const requestId = { 'twilio-request-id': 'RQ1' }

function heard(status: number, body: string | number = page, headers: Readonly<Record<string, string>> = {}) {
  return hear({ status, headers, body: Buffer.from(typeof body === 'number' ? json(body) : body) })
}

describe('who answered', () => {
  it.each([
    [200, '{"sid":"SM1"}', 'carrier'],
    [400, json(21211), 'carrier'],
    [404, JSON.stringify({ type: 'https://www.twilio.com/docs/api/errors/20404', title: 'Not Found', status: 404, code: 20404 }), 'carrier'],
    [200, page, 'stranger'],
    [200, '[]', 'stranger'],
    [200, 'null', 'stranger'],
    [200, '', 'stranger'],
    [403, '{"message":"Forbidden"}', 'stranger'],
    [403, '{"code":403,"message":"Blocked by policy"}', 'stranger'],
    [401, '{"code":"20003"}', 'stranger'],
  ] as const)('HTTP %i with %s: the %s', (status, body, by) => {
    expect(heard(status, body).by).toBe(by)
    expect(heard(status, body, requestId).by).toBe('carrier')
  })
})

describe('the carrier’s answer to a text', () => {
  it.each([
    [401, 20003, 'keys'],
    [403, 20003, 'keys'],
    [403, 20005, 'keys'],
    [403, 20008, 'keys'],
    [400, 20003, 'keys'],
    [401, 10001, 'keys'],
    [401, 20151, 'keys'],
    [403, 70051, 'denied'],
    [401, 70051, 'denied'],
    [403, 20006, 'denied'],
    [403, 20403, 'denied'],
    [403, 20010, 'denied'],
    [403, 21408, 'refused'],
    [429, 20429, 'passing'],
    [503, 20503, 'unclear'],
    [500, 20500, 'unclear'],
    [400, 21211, 'refused'],
    [400, 21610, 'refused'],
    [404, 20404, 'refused'],
    [422, 20422, 'refused'],
  ] as const)('HTTP %i with code %i is %s', (status, code, trouble) => {
    expect(troubleOfAnswer(heard(status, code), deed)).toMatchObject({ name: 'CarrierError', trouble, code, by: 'carrier' })
  })

  it.each([
    [401, 'passing'],
    [403, 'passing'],
    [400, 'refused'],
    [404, 'refused'],
    [429, 'passing'],
    [408, 'unclear'],
    [500, 'unclear'],
    [504, 'unclear'],
    [599, 'unclear'],
    [307, 'unclear'],
    [201, 'unclear'],
  ] as const)('HTTP %i without a code, by its outer machines, is %s', (status, trouble) => {
    expect(troubleOfAnswer(heard(status, page, requestId), deed)).toMatchObject({ trouble, by: 'carrier', code: undefined })
  })

  it('says that it has waited in vain', () => {
    expect([408, 504, 500].map((status) => troubleOfAnswer(heard(status, page, requestId), deed).silent)).toEqual([true, true, false])
  })
})

describe('a stranger’s answer', () => {
  const statuses = [200, 302, 307, 400, 401, 403, 404, 408, 429, 500, 502, 503, 504, 511]

  it.each(statuses)('HTTP %i to a text tells nothing of it', (status) => {
    expect(troubleOfAnswer(heard(status), deed)).toMatchObject({ trouble: 'unclear', by: 'stranger', code: undefined, carrierText: undefined })
  })

  it('HTTP 407 says that the text was not passed on', () => {
    expect(troubleOfAnswer(heard(407), deed)).toMatchObject({ trouble: 'passing', by: 'stranger' })
  })

  it.each([...statuses, 407])('HTTP %i to a question passes', (status) => {
    expect(troubleOfAnswer(heard(status), question)).toMatchObject({ trouble: 'passing', by: 'stranger', isGone: false })
  })

  it('is neither the carrier’s code nor its sentence', () => {
    expect(troubleOfAnswer(heard(403, '{"code":403,"message":"Blocked by policy"}'), question)).toMatchObject({ trouble: 'passing', code: undefined, carrierText: undefined })
  })

  it('is told to the agent as what it is', () => {
    expect(troubleOfAnswer(heard(403), question).advice).toMatch(/web filter/)
    expect(troubleOfAnswer(heard(407), question).advice).toMatch(/proxy asks for a name and a password/)
  })
})

describe('the carrier’s answer to a question', () => {
  it.each([
    [401, 20003, 'keys'],
    [403, 70051, 'denied'],
    [404, 20404, 'refused'],
    [500, 20500, 'passing'],
    [503, 20503, 'passing'],
    [429, 20429, 'passing'],
  ] as const)('HTTP %i with code %i is %s', (status, code, trouble) => {
    expect(troubleOfAnswer(heard(status, code), question)).toMatchObject({ trouble, by: 'carrier', silent: false })
  })

  it('tells what is not there any more', () => {
    expect(troubleOfAnswer(heard(404, 20404), question).isGone).toBe(true)
    expect(troubleOfAnswer(heard(404), question).isGone).toBe(false)
  })
})

describe('an error', () => {
  it('keeps the carrier’s own sentence apart from what may be logged', () => {
    const error = troubleOfAnswer(heard(400, 29999), deed)
    expect(error.carrierText).toBe('No way to +16025550148.')
    expect(error.message).not.toContain('6025550148')
  })

  it('carries the wait that was asked for, whoever asked', () => {
    expect(troubleOfAnswer(heard(429, 20429, { 'retry-after': '3' }), deed).retryAfterMs).toBe(3000)
    expect(troubleOfAnswer(heard(503, page, { 'retry-after': '120' }), question).retryAfterMs).toBe(120_000)
    expect(troubleOfAnswer(heard(503), deed).retryAfterMs).toBeUndefined()
  })

  it('reads a time by the clock of whoever wrote it: this machine’s may be hours off', () => {
    const headers = { date: 'Fri, 02 Jan 2015 03:04:05 GMT', 'retry-after': 'Fri, 02 Jan 2015 03:04:25 GMT' }
    expect(troubleOfAnswer(heard(503, undefined, headers), question).retryAfterMs).toBe(20_000)
  })
})

describe('a request without an answer', () => {
  const troubleOf = (end: TransportEnd, asked: typeof deed) => troubleOfEnd(new TransportError(end, 'ERR_X'), asked)

  it.each(['unreached', 'insecure', 'proxy-login', 'proxy-refused'] as const)('%s has not left, so it may be made again', (end) => {
    expect(troubleOf(end, deed)).toMatchObject({ trouble: 'passing', silent: false })
  })

  it.each(['silent', 'broken', 'too-large'] as const)('%s may have been taken, if it was a text', (end) => {
    expect(troubleOf(end, deed)).toMatchObject({ trouble: 'unclear', by: 'nobody', silent: end === 'silent' })
    expect(troubleOf(end, question)).toMatchObject({ trouble: 'passing', by: 'nobody' })
  })

  it('stranger: a machine that nobody knows of answered a text that it may have passed on', () => {
    expect(troubleOf('stranger', deed)).toMatchObject({ trouble: 'unclear', by: 'stranger', silent: false, advice: expect.stringMatching(/web filter/) })
    expect(troubleOf('stranger', question)).toMatchObject({ trouble: 'passing', by: 'stranger' })
  })

  it('tells the agent where "can’t be reached" would mislead', () => {
    expect(troubleOf('proxy-login', deed)).toMatchObject({ by: 'stranger', advice: expect.stringMatching(/^Your office’s proxy asks for a name and a password/) })
    expect(troubleOf('insecure', deed).advice).toMatch(/not secure/)
    expect(troubleOf('unreached', deed).advice).toBeUndefined()
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-01-02T03:04:05Z')
  it.each([
    ['2', 2000],
    ['0.5', 500],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['86400', 3_600_000],
    ['Sat, 02 Jan 2027 03:04:05 GMT', 3_600_000],
    ['-1', 0],
    ['later', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s asks for %s ms', (header, wait) => {
    expect(retryAfterMs(header === undefined ? {} : { 'retry-after': header }, now)).toBe(wait)
  })
})
