/** The HTTP side of the Twilio SDK as we use it: on our own transport, bounded, redirectable to another host, and silent about secrets. */
import BaseTwilio from 'twilio/lib/base/BaseTwilio.js'
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import type { Account } from '../../contract/commands.ts'
import { rebased } from './base.ts'
import { carrierClock, type CarrierClock } from './clock.ts'
import { CarrierError } from './error.ts'
import { hear, isSuccess, type Heard } from './speaker.ts'
import { TransportError, type Transport } from './transport.ts'
import { troubleOfAnswer, troubleOfEnd } from './trouble.ts'

/** How to reach Twilio. */
export type Reach = {
  readonly transport: Transport
  /** Takes the place of scheme and host of every request (`http://127.0.0.1:4010`). */
  readonly baseUrl?: string | undefined
  /** How long one request may take from first to last byte; 15 s unless told. */
  readonly timeoutMs?: number | undefined
}

export type TwilioClient = {
  /** The SDK's client for the account; its requests reject with a `CarrierError`. */
  readonly sdk: BaseTwilio.Client
  /** Asks one of Twilio's addresses that the SDK has no short way to; the JSON of its answer. Rejects with a `CarrierError`. */
  get(address: string, query?: Query): Promise<NonNullable<Heard['body']>>
}

type Query = Readonly<Record<string, string | number>>

export const defaultTimeoutMs = 15_000
/** A thousand rows of a list have a megabyte. */
const limitBytes = 10 * 1024 * 1024

/** The lists that are read, by the end of their path, and where their rows are. What has none is no answer to the question. */
const rowsKeys: readonly (readonly [path: RegExp, key: string])[] = [
  [/\/Messages\.json$/, 'messages'],
  [/\/Media\.json$/, 'media_list'],
  [/\/IncomingPhoneNumbers\.json$/, 'incoming_phone_numbers'],
  [/\/PhoneNumbers$/, 'phone_numbers'],
  [/\/ShortCodes$/, 'short_codes'],
  [/\/ChannelSenders$/, 'senders'],
]

/** The client for an account, by API key when it names one, else by its auth token. Every answer of the carrier's sets `clock`. */
export function openClient(account: Account, reach: Reach, clock: CarrierClock = carrierClock()): TwilioClient {
  const authorization = authorizationOf(account)

  async function request({ method, uri, params, data, headers }: RequestClient.RequestOptions): Promise<Answer> {
    const isQuestion = method === 'get'
    const url = rebased(withQuery(uri, params as Query | undefined), reach.baseUrl)
    if (url === undefined) throw new CarrierError('passing', 'The carrier named an address that is not its own.', { by: 'carrier' })
    const answer = await reach
      .transport({
        method: isQuestion ? 'GET' : 'POST',
        url,
        headers: { ...(headers as Record<string, string>), authorization },
        body: isQuestion ? undefined : new URLSearchParams(data as Record<string, string>).toString(),
        once: !isQuestion,
        timeoutMs: reach.timeoutMs ?? defaultTimeoutMs,
        limitBytes,
      })
      .catch((error: unknown) => {
        throw error instanceof TransportError ? troubleOfEnd(error, { isQuestion }) : error
      })
    const heard = hear(answer)
    if (heard.by === 'carrier') clock.heard(heard.headers.date)
    if (isSuccess(heard.status) && heard.body && (!isQuestion || hasRows(uri, heard.body))) return { statusCode: heard.status, body: heard.body, headers: heard.headers }
    throw troubleOfAnswer(heard, { isQuestion })
  }

  return {
    sdk: new BaseTwilio.Client(account.apiKeySid ?? account.accountSid, account.secret, {
      accountSid: account.accountSid,
      // Of the SDK's own client only this function is asked for.
      httpClient: { request } as unknown as RequestClient,
      userAgentExtensions: ['textdesk'],
      // Else the SDK takes them from the process's environment: they would lead to other hosts, and print numbers.
      edge: '',
      region: '',
      logLevel: '',
    }),
    get: async (address, params) => (await request({ method: 'get', uri: address, ...(params && { params }), headers: { accept: 'application/json' } })).body,
  }
}

type Answer = { readonly statusCode: number; readonly body: NonNullable<Heard['body']>; readonly headers: Heard['headers'] }

export function authorizationOf({ accountSid, apiKeySid, secret }: Account): string {
  return `Basic ${Buffer.from(`${apiKeySid ?? accountSid}:${secret}`).toString('base64')}`
}

function withQuery(address: string, query: Query = {}): string {
  const fields = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return fields.length === 0 ? address : `${address}?${fields.join('&')}`
}

function hasRows(address: string, body: NonNullable<Heard['body']>): boolean {
  const { pathname } = new URL(address)
  const key = rowsKeys.find(([path]) => path.test(pathname))?.[1]
  return key === undefined || Array.isArray(body[key])
}

/**
 * The request's result, or a `CarrierError`: what the SDK throws at a success that it cannot read tells nothing about what the carrier did.
 * @param isQuestion whether the request changes nothing there
 */
export async function orTrouble<T>(request: Promise<T>, { isQuestion }: { readonly isQuestion: boolean } = { isQuestion: true }): Promise<T> {
  try {
    return await request
  } catch (error) {
    if (error instanceof CarrierError) throw error
    throw new CarrierError(isQuestion ? 'passing' : 'unclear', 'The carrier’s answer could not be read.', { by: 'stranger' })
  }
}
