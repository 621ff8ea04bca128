/** Tells the carrier's own answers from those of machines on the way: proxies, web filters, sign-in pages. */
import type { Speaker } from '../error.ts'
import type { TransportAnswer } from './transport.ts'

/** Twilio's error codes have five digits or more; fewer are HTTP's own, which gateways put into their JSON. */
const firstCode = 10_000

/** An answer with its JSON read. `body` is undefined when it is no JSON object. */
export type Heard = Pick<TransportAnswer, 'status' | 'headers'> & {
  readonly body: Readonly<Record<string, unknown>> | undefined
  readonly by: Exclude<Speaker, 'nobody'>
}

/** Reads an answer. The carrier's own are JSON objects, those of its errors with its code in them; or they bear its request's id. */
export function hear({ status, headers, body: bytes }: TransportAnswer): Heard {
  const body = objectIn(bytes)
  const isTwilios = body !== undefined && (isSuccess(status) || codeIn(body) !== undefined)
  return { status, headers, body, by: isTwilios || headers['twilio-request-id'] !== undefined ? 'carrier' : 'stranger' }
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300

/** The carrier's code in the body of an error, in Twilio's older form and in that of RFC 9457 alike. */
export function codeIn(body: Heard['body']): number | undefined {
  const code = body?.code
  return typeof code === 'number' && Number.isInteger(code) && code >= firstCode ? code : undefined
}

function objectIn(bytes: Uint8Array): Heard['body'] {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
