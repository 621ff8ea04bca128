import { describe, expect, it } from 'vitest'
import { endOf, nodeTransport } from './node-transport.kit.ts'
import { transportContract } from './transport.kit.ts'

describe('the transport over Node', () => {
  it.each(transportContract.map(({ name, play }) => [name, play] as const))('%s', async (_name, play) => {
    await expect(play(nodeTransport())).resolves.toBeUndefined()
  })
})

const failure = (code: string, rest: object = {}): Error => Object.assign(new Error('with +16025550148 in it'), { code, ...rest })

describe('whether anything left is judged by the system call', () => {
  const codes = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'ETIMEDOUT']
  it.each(codes)('%s of connect: nothing', (code) => {
    expect(endOf(failure(code, { syscall: 'connect' })).end).toBe('unreached')
  })

  it.each([...codes, 'ECONNRESET'].flatMap((code) => ['read', 'write', undefined].map((syscall) => [code, syscall] as const)))('%s of %s: perhaps', (code, syscall) => {
    expect(endOf(failure(code, { syscall })).end).toBe(code === 'ETIMEDOUT' ? 'silent' : 'broken')
  })

  it('a name that cannot be looked up: nothing', () => {
    expect(endOf(failure('ENOTFOUND', { syscall: 'getaddrinfo' })).end).toBe('unreached')
  })

  it('several addresses tried: nothing, if none could be connected', () => {
    const refused = failure('ECONNREFUSED', { syscall: 'connect' })
    expect(endOf(Object.assign(new AggregateError([refused, refused]), { code: 'ECONNREFUSED' })).end).toBe('unreached')
    expect(endOf(Object.assign(new AggregateError([refused, failure('ENETDOWN', { syscall: 'read' })]), { code: 'ENETDOWN' })).end).toBe('broken')
  })

  it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])('%s ends the handshake: nothing', (code) => {
    expect(endOf(failure(code)).end).toBe('insecure')
  })

  it.each(['EPROTO', 'HPE_INVALID_CONSTANT', 'EPIPE'])('%s: perhaps', (code) => {
    expect(endOf(failure(code)).end).toBe('broken')
  })

  it('shows nothing but the system’s word', () => {
    expect(JSON.stringify([endOf(failure('EPIPE')).message, endOf(failure('EPIPE')).cause])).not.toContain('602')
  })
})
