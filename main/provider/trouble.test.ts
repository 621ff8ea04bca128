import { describe, expect, it } from 'vitest'
import { retryAfterMs, troubleOfAnswer, troubleOfFailure } from './trouble.ts'

const answer = (status: number, code?: number, headers = {}) => troubleOfAnswer({ status, body: code === undefined ? '<html>' : { code }, headers, isQuestion: false }, 0)
const failure = (code: string, rest: object = {}) => Object.assign(new Error('with +16025550148 in it'), { code, ...rest })

describe('an answer that is no success', () => {
  it.each([
    [401, undefined, 'keys'],
    [401, 20003, 'keys'],
    [403, undefined, 'keys'],
    [403, 20003, 'keys'],
    [403, 20005, 'keys'],
    [403, 20008, 'keys'],
    [400, 20003, 'keys'],
    [403, 21408, 'refused'],
    [429, undefined, 'passing'],
    [429, 20429, 'passing'],
    [503, undefined, 'unclear'],
    [503, 20503, 'unclear'],
    [500, 20500, 'unclear'],
    [500, undefined, 'unclear'],
    [502, undefined, 'unclear'],
    [504, undefined, 'unclear'],
    [599, undefined, 'unclear'],
    [408, undefined, 'unclear'],
    [400, 21211, 'refused'],
    [400, 21610, 'refused'],
    [404, 20404, 'refused'],
    [422, 20422, 'refused'],
    [307, undefined, 'refused'],
  ] as const)('HTTP %i with code %s is %s', (status, code, trouble) => {
    expect(answer(status, code)).toMatchObject({ name: 'CarrierError', trouble, code })
  })

  it('is passing for HTTP 503 where the request only asked', () => {
    expect(troubleOfAnswer({ status: 503, body: undefined, headers: {}, isQuestion: true })).toMatchObject({ trouble: 'passing' })
  })

  it('keeps the carrier’s own sentence apart from what may be logged', () => {
    const error = troubleOfAnswer({ status: 400, body: { code: 29999, message: 'No way to +16025550148.' }, headers: {}, isQuestion: false })
    expect(error.carrierText).toBe('No way to +16025550148.')
    expect(error.message).not.toContain('6025550148')
  })

  it('carries the wait that the carrier asked for', () => {
    expect(answer(429, 20429, { 'retry-after': '3' }).retryAfterMs).toBe(3000)
    expect(answer(503, undefined, {}).retryAfterMs).toBeUndefined()
  })
})

describe('a request without an answer', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])('%s was never made, so it may be repeated', (code) => {
    expect(troubleOfFailure(failure(code)).trouble).toBe('passing')
    expect(troubleOfFailure(new TypeError('fetch failed', { cause: failure(code) })).trouble).toBe('passing')
  })

  it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'SELF_SIGNED_CERT_IN_CHAIN'])(
    '%s ends the handshake, so nothing was written',
    (code) => expect(troubleOfFailure(failure(code)).trouble).toBe('passing'),
  )

  it.each(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ERR_CANCELED', 'ERR_BAD_RESPONSE', 'EPROTO', 'HPE_INVALID_CONSTANT'])(
    '%s may have come after the carrier took it',
    (code) => expect(troubleOfFailure(failure(code)).trouble).toBe('unclear'),
  )

  it('tells a connection that was too slow to open from an answer that stayed out', () => {
    expect(troubleOfFailure(failure('ETIMEDOUT', { cause: failure('ETIMEDOUT', { syscall: 'connect' }) })).trouble).toBe('passing')
    expect(troubleOfFailure(failure('ETIMEDOUT', { cause: Object.assign(new AggregateError([]), { code: 'ETIMEDOUT' }) })).trouble).toBe('passing')
    expect(troubleOfFailure(failure('ETIMEDOUT', { syscall: 'read' })).trouble).toBe('unclear')
  })

  it('keeps nothing of the original error, which holds the credentials and the text', () => {
    const error = troubleOfFailure(failure('ECONNRESET', { config: { headers: { Authorization: 'Basic x' }, data: 'Body=secret' } }))
    expect(error.cause).toBeUndefined()
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/6025550148|Basic|secret/)
  })

  it('takes what is thrown and is no error for an unclear end', () => {
    expect(troubleOfFailure('gone').trouble).toBe('unclear')
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-01-02T03:04:05Z')
  it.each([
    ['2', 2000],
    ['0.5', 500],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['-1', 0],
    ['later', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s asks for %s ms', (header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait)
  })
})
