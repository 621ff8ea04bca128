/** One request and its answer over Chromium's network stack. */
import { net, type ClientRequest, type IncomingMessage, type Session } from 'electron'
import { TransportError, type TransportAnswer, type TransportRequest } from '../provider/http/transport.ts'
import { endOf } from './ends.ts'

type Ends = { readonly resolve: (answer: TransportAnswer) => void; readonly fail: (error: TransportError) => void }

/**
 * Sends a request in a session, without cookies, credentials or cache of its own, and follows no redirect. Rejects with a `TransportError`.
 * @param signal ends it; its reason is the error's name
 */
export function exchange(request: TransportRequest, session: Session, signal: AbortSignal): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => {
    const sent = begin(request, session)
    if (!sent) return reject(new TransportError('unreached', 'ERR_INVALID_REQUEST'))
    const giveUp = (): void => fail(new TransportError('silent', String(signal.reason)))
    const leave = (): void => signal.removeEventListener('abort', giveUp)
    const fail = (error: TransportError): void => {
      leave()
      reject(error)
      sent.abort()
    }
    const ends: Ends = {
      resolve(answer) {
        leave()
        resolve(answer)
      },
      fail,
    }
    let isAsked = false
    // Answered with nothing, and the office's proxy has its say. Logins by the system's own account are made without asking.
    sent.on('login', (who, answer) => {
      isAsked ||= who.isProxy
      answer()
    })
    sent.on('response', (answer) => receive(answer, request.limitBytes, ends))
    sent.on('redirect', (status, _method, _to, headers) => {
      ends.resolve({ status, headers: flat(headers), body: new Uint8Array() })
      sent.abort()
    })
    sent.on('error', (error) => fail(endOf(error, isAsked)))
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp)
    sent.end(request.body)
  })
}

/** Undefined when it cannot be a request: Electron throws at a bad address or header. */
function begin({ method, url, headers }: TransportRequest, session: Session): ClientRequest | undefined {
  try {
    return net.request({ method, url, headers: { ...headers }, session, redirect: 'manual', credentials: 'omit', cache: 'no-store' })
  } catch {
    return undefined
  }
}

function receive(answer: IncomingMessage, limitBytes: number, { resolve, fail }: Ends): void {
  const parts: Buffer[] = []
  let size = 0
  answer.on('data', (part: Buffer) => {
    size += part.byteLength
    if (size > limitBytes) return fail(new TransportError('too-large', 'TOO_LARGE'))
    parts.push(part)
  })
  answer.on('end', () => resolve({ status: answer.statusCode, headers: flat(answer.headers), body: parts.length === 1 ? parts[0]! : Buffer.concat(parts) }))
  answer.on('error', (error: Error) => fail(endOf(error, false)))
  answer.on('aborted', () => fail(new TransportError('broken', 'ERR_ABORTED')))
}

function flat(headers: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]))
}
