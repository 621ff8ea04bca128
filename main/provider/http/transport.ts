/** The one way on which the provider speaks HTTP. Who opens the sockets is decided by whoever starts the provider: the app's are the system's. */

export type TransportRequest = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly url: string
  /** Names may be written in any case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** The other side must meet it at most once: nobody underneath may send it again, on no connection. */
  readonly once: boolean
  /** From the call to the last byte of the answer, in ms. */
  readonly timeoutMs: number
  /** So long may the answer's body be, in bytes. */
  readonly limitBytes: number
  readonly signal?: AbortSignal | undefined
}

/** Any answer, whoever gave it. A redirect is an answer like others: it is never followed. */
export type TransportAnswer = {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Unpacked where it was compressed. */
  readonly body: Uint8Array
}

/** Rejects with a `TransportError`, nothing else. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>

/**
 * How a request ended without a whole answer. Of the first four it is certain that not a byte of it has left:
 * `unreached`: there was no connection; `insecure`: the other side's certificate was not accepted; `proxy-login`: a proxy on the way asks
 * for a name and a password that nobody has; `proxy-refused`: a proxy did not let it through.
 * `stranger`: a machine that the system knows nothing of answered; `silent`: no whole answer in time, or the request was given up;
 * `broken`: the connection ended, or what came is no HTTP;
 * `too-large`: the answer is longer than allowed.
 */
export type TransportEnd = 'unreached' | 'insecure' | 'proxy-login' | 'proxy-refused' | 'stranger' | 'silent' | 'broken' | 'too-large'

/** Its `message` is `name`, the system's word for what happened (`ECONNRESET`): no address, no header and no text of the request. */
export class TransportError extends Error {
  readonly end: TransportEnd

  constructor(end: TransportEnd, name: string) {
    super(name)
    this.name = 'TransportError'
    this.end = end
  }
}

const neverLeft: ReadonlySet<TransportEnd> = new Set(['unreached', 'insecure', 'proxy-login', 'proxy-refused'])

/** Whether it is certain that nothing of the request has left this machine towards the carrier. */
export const hasNotLeft = ({ end }: TransportError): boolean => neverLeft.has(end)
