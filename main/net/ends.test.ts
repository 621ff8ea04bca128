import { describe, expect, it } from 'vitest'
import { hasNotLeft } from '../provider/http/transport.ts'
import { endOf } from './ends.ts'

const end = (name: string, isAsked = false) => endOf(new Error(`net::${name}`), isAsked)

describe('by Chromium’s name for what happened', () => {
  it.each([
    ['ERR_NAME_NOT_RESOLVED', 'unreached'],
    ['ERR_CONNECTION_REFUSED', 'unreached'],
    ['ERR_CONNECTION_TIMED_OUT', 'unreached'],
    ['ERR_PROXY_CONNECTION_FAILED', 'unreached'],
    ['ERR_SOCKS_CONNECTION_FAILED', 'unreached'],
    ['ERR_CERT_AUTHORITY_INVALID', 'insecure'],
    ['ERR_CERT_DATE_INVALID', 'insecure'],
    ['ERR_TUNNEL_CONNECTION_FAILED', 'proxy-refused'],
    ['ERR_PROXY_AUTH_UNSUPPORTED', 'proxy-login'],
  ])('%s: nothing has left, it was %s', (name, kind) => {
    expect(end(name).end).toBe(kind)
    expect(hasNotLeft(end(name))).toBe(true)
  })

  it('a tunnel that failed after a proxy had asked for a name and a password is that proxy’s', () => {
    expect(end('ERR_TUNNEL_CONNECTION_FAILED', true).end).toBe('proxy-login')
  })

  // Each of these is how an established connection can end as well: MapSystemError, and Chromium closing connections by itself.
  it.each([
    'ERR_INTERNET_DISCONNECTED',
    'ERR_ADDRESS_UNREACHABLE',
    'ERR_ADDRESS_INVALID',
    'ERR_NETWORK_CHANGED',
    'ERR_NETWORK_IO_SUSPENDED',
    'ERR_CONNECTION_RESET',
    'ERR_CONNECTION_CLOSED',
    'ERR_CONNECTION_ABORTED',
    'ERR_CONNECTION_FAILED',
    'ERR_EMPTY_RESPONSE',
    'ERR_ABORTED',
    'ERR_FAILED',
    'ERR_SSL_PROTOCOL_ERROR',
    'ERR_BAD_SSL_CLIENT_AUTH_CERT',
    'ERR_CERT_DATABASE_CHANGED',
    'ERR_CERT_ERROR_IN_SSL_RENEGOTIATION',
    'ERR_CONTENT_LENGTH_MISMATCH',
    'ERR_INVALID_HTTP_RESPONSE',
    'ERR_SOMETHING_NEW',
  ])('%s: perhaps', (name) => {
    expect(end(name).end).toBe('broken')
    expect(hasNotLeft(end(name))).toBe(false)
  })

  it('a login that is asked for where no proxy is known: perhaps, for the whole request has gone there', () => {
    expect(end('ERR_UNEXPECTED_PROXY_AUTH').end).toBe('stranger')
    expect(hasNotLeft(end('ERR_UNEXPECTED_PROXY_AUTH'))).toBe(false)
  })

  it('a time-out on the way: perhaps, and nobody has answered', () => {
    expect(end('ERR_TIMED_OUT').end).toBe('silent')
  })

  it('an error without a name: perhaps', () => {
    expect(endOf(new Error('something with +16025550148'), false)).toMatchObject({ end: 'broken', message: 'ERR_FAILED' })
  })
})
