/** The HTTP side of the Twilio SDK as we use it: bounded, redirectable to another host, and silent about secrets. */
import BaseTwilio from 'twilio/lib/base/BaseTwilio.js'
import RequestClient from 'twilio/lib/base/RequestClient.js'
import type { Account } from '../../contract/commands.ts'
import { abortAfter } from '../pause.ts'
import { carrierClock, type CarrierClock } from './clock.ts'
import { CarrierError } from './provider.ts'
import { troubleOfAnswer, troubleOfFailure } from './trouble.ts'

/** How to reach Twilio. */
export type Reach = {
  /** Replaces scheme and host of every request (`http://127.0.0.1:4010`); path and query stay. */
  readonly baseUrl?: string | undefined
  /** How long one request may take from first to last byte; 15 s unless told. */
  readonly timeoutMs?: number | undefined
}

export const defaultTimeoutMs = 15_000

/** Sends what the SDK asks for. Rejects with a `CarrierError`, nothing else. */
class BoundedClient extends RequestClient {
  readonly #baseUrl: string | undefined
  readonly #clock: CarrierClock

  constructor(reach: Reach, clock: CarrierClock) {
    const timeoutMs = reach.timeoutMs ?? defaultTimeoutMs
    super({ timeout: timeoutMs, keepAlive: true })
    this.#baseUrl = reach.baseUrl
    this.#clock = clock
    // The SDK's own time-out counts silence on the socket only, so that a trickling answer would never end.
    this.axios.interceptors.request.use((config) => ({ ...config, signal: abortAfter(timeoutMs) }))
  }

  override async request<TData>(options: RequestClient.RequestOptions<TData>) {
    const answer = await super.request({ ...options, uri: rebased(options.uri, this.#baseUrl) }).catch((error: unknown) => {
      throw troubleOfFailure(error)
    })
    const { statusCode, body, headers } = answer as { statusCode: number; body: unknown; headers: Readonly<Record<string, unknown>> }
    this.#clock.heard(headers.date)
    if (statusCode < 200 || statusCode >= 300) throw troubleOfAnswer({ status: statusCode, body, headers, isQuestion: options.method === 'get' })
    return answer
  }
}

/** The SDK's client for an account, by API key when it names one, else by its auth token. Every answer sets `clock`. */
export function twilioClient(account: Account, reach: Reach, clock: CarrierClock = carrierClock()): BaseTwilio.Client {
  return new BaseTwilio.Client(account.apiKeySid ?? account.accountSid, account.secret, {
    accountSid: account.accountSid,
    httpClient: new BoundedClient(reach, clock),
    userAgentExtensions: ['textdesk'],
  })
}

/** The address with scheme and host of `baseUrl`; unchanged without one. */
export function rebased(address: string, baseUrl: string | undefined): string {
  if (!baseUrl) return address
  const { pathname, search } = new URL(address)
  return new URL(pathname + search, baseUrl).href
}

/**
 * The request's result, or a `CarrierError`: what is thrown after a success answered by something
 * unreadable (a captive portal's page, half a JSON) tells nothing about what the carrier did.
 */
export async function orTrouble<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch (error) {
    if (error instanceof CarrierError) throw error
    throw new CarrierError('unclear', 'The carrier\'s answer could not be read.')
  }
}
