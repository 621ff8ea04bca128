/** The provider's HTTP over Node, for tests and whoever runs without Electron. It knows no proxies and only Node's own certificates. */
import http from 'node:http'
import https from 'node:https'
import { TransportError, type Transport, type TransportAnswer, type TransportEnd, type TransportRequest } from './transport.ts'

/** Its connections are kept for questions; what must go out once has one to itself. */
export function nodeTransport(): Transport {
  const kept = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) }
  return (request) => {
    const { protocol } = new URL(request.url)
    if (protocol !== 'http:' && protocol !== 'https:') return Promise.reject(new TransportError('unreached', 'ERR_INVALID_PROTOCOL'))
    return exchange(request, request.once ? false : kept[protocol])
  }
}

function exchange({ method, url, headers, body, timeoutMs, limitBytes, signal }: TransportRequest, agent: http.Agent | false): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new TransportError('silent', 'GIVEN_UP'))
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = (url.startsWith('https:') ? https : http).request(url, { method, headers: { ...headers, ...length }, agent })
    const timer = setTimeout(() => fail(new TransportError('silent', 'TIMED_OUT')), timeoutMs)
    const giveUp = (): void => fail(new TransportError('silent', 'GIVEN_UP'))
    const leave = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
    const fail = (error: TransportError): void => {
      leave()
      reject(error)
      sent.destroy()
    }
    signal?.addEventListener('abort', giveUp)
    sent.on('error', (error) => fail(endOf(error)))
    sent.on('response', (answer) => {
      const parts: Buffer[] = []
      let size = 0
      answer.on('data', (part: Buffer) => {
        size += part.byteLength
        if (size > limitBytes) fail(new TransportError('too-large', 'TOO_LARGE'))
        else parts.push(part)
      })
      answer.on('error', (error) => fail(endOf(error)))
      answer.on('end', () => {
        leave()
        resolve({ status: answer.statusCode ?? 0, headers: flat(answer.headers), body: Buffer.concat(parts) })
      })
    })
    sent.end(body)
  })
}

/** System calls before which nothing was written. Their names alone tell nothing: `read` knows ENETDOWN and EHOSTUNREACH as well. */
const before: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo'])
/** OpenSSL's and Node's names for a certificate that was not accepted; the handshake ends before the request is written. */
const certificate = /^(CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_(GET|VERIFY)_|HOSTNAME_MISMATCH$|INVALID_CA$)/

/** What Node's error says about a request: judged by the system call that failed. */
export function endOf(error: Error): TransportError {
  const { code, syscall } = error as Error & { readonly code?: unknown; readonly syscall?: unknown }
  const name = typeof code === 'string' ? code : 'ERR_FAILED'
  // Node tries a host's addresses in turn and gathers what each try met.
  const isUnmade = before.has(syscall) || (error instanceof AggregateError && error.errors.every((each: Error) => endOf(each).end === 'unreached'))
  return new TransportError(isUnmade ? 'unreached' : kindOf(name), name)
}

const kindOf = (name: string): TransportEnd => (certificate.test(name) ? 'insecure' : name === 'ETIMEDOUT' ? 'silent' : 'broken')

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]))
}
