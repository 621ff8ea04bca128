/** What travels between the HTTP server and the handlers of its routes. */
import type { Drawn } from '../faults/kinds.ts'

/** A request as a handler sees it. `query` and `form` keep the order and the repetition of keys. */
export type Ask = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly form: URLSearchParams
  readonly body: string
  /** The parsed body of a JSON request. */
  readonly json: unknown
  /** Scheme and host under which the caller reached the server. */
  readonly origin: string
  readonly headers: Readonly<{ authorization?: string | undefined; origin?: string | undefined; 'content-type'?: string | undefined; 'if-match'?: string | undefined }>
  /** What the faults do to this request. */
  readonly faults: Drawn
}

/** An answer: JSON in `body`, or raw `bytes`. */
export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly bytes?: Uint8Array
  /** Somebody else than the carrier answers. */
  readonly isForeign?: true
}

/** A page for people, which no client can read. */
export const page = (status: number, title: string): Reply =>
  ({ status, headers: { 'content-type': 'text/html' }, bytes: Buffer.from(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`) })

export const ok = (body: unknown): Reply => ({ status: 200, body })
export const created = (body: unknown): Reply => ({ status: 201, body })
