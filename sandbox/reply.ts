/** What travels between the HTTP server and the handlers of its routes. */
import type { Drawn } from './faults.ts'

/** A request as a handler sees it. `query` and `form` keep the order and the repetition of keys. */
export type Ask = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly form: URLSearchParams
  /** The parsed body of a JSON request. */
  readonly json: unknown
  /** Scheme and host under which the caller reached the server. */
  readonly origin: string
  readonly authorization: string | undefined
  /** What the faults do to this request. */
  readonly faults: Drawn
}

/** An answer: JSON in `body`, or raw `bytes`. */
export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly bytes?: Uint8Array
}

export const ok = (body: unknown): Reply => ({ status: 200, body })
export const created = (body: unknown): Reply => ({ status: 201, body })
