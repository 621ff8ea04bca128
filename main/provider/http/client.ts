/**
 * Twilio's API as far as we use it, on our own transport: bounded, redirectable to another host, and silent about secrets. Of the SDK only
 * single resources are taken, by their names: its index brings every product along, and its client an HTTP library that takes hosts,
 * certificates and proxies from the process's environment.
 */
import type BaseTwilio from 'twilio/lib/base/BaseTwilio.js'
import domainModule from 'twilio/lib/base/Domain.js'
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import versionModule from 'twilio/lib/base/Version.js'
import type V2010 from 'twilio/lib/rest/api/V2010.js'
import { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Account } from '../../../contract/commands.ts'
import { CarrierError } from '../error.ts'
import { rebased } from './base.ts'
import { carrierClock, type CarrierClock } from './clock.ts'
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
  /** The account's messages; requests reject with a `CarrierError`, or where the SDK can't read an answer with an error of its own. */
  readonly messages: MessageListInstance
  /** What the SDK's resources of another product stand on: their requests end as those of the messages do, and their answers have headers. */
  readonly products: Readonly<Record<'taskrouter' | 'sync', Version>>
  /** Asks one of Twilio's addresses; the JSON object of its answer. Rejects with a `CarrierError`. */
  get(address: string, query?: Query): Promise<NonNullable<Heard['body']>>
}

const api = 'https://api.twilio.com'

type Version = InstanceType<typeof versionModule>

/** Of several values each has a field of its own. */
type Query = Readonly<Record<string, string | number | readonly string[]>>

export const defaultTimeoutMs = 15_000
/** A thousand rows of a list have a megabyte. */
const limitBytes = 10 * 1024 * 1024
const question = { accept: 'application/json', 'user-agent': 'textdesk' }
const deed = { ...question, 'content-type': 'application/x-www-form-urlencoded' }
/** What is removed is answered by this, without a body. */
const noContent = 204
/** What the SDK's resources ask for. */
const verbs = { get: 'GET', post: 'POST', delete: 'DELETE' } as const

/** The lists that are read, by the end of their path, and where their rows are. What has none is no answer to the question. */
const rowsKeys: readonly (readonly [path: RegExp, key: string])[] = [
  [/\/Messages\.json$/, 'messages'],
  [/\/Media\.json$/, 'media_list'],
  [/\/IncomingPhoneNumbers\.json$/, 'incoming_phone_numbers'],
  [/\/PhoneNumbers$/, 'phone_numbers'],
  [/\/ShortCodes$/, 'short_codes'],
  [/\/ChannelSenders$/, 'senders'],
  [/\/v1\/Services$/, 'services'],
  [/\/Workspaces$/, 'workspaces'],
  [/\/Activities$/, 'activities'],
  [/\/TaskQueues$/, 'task_queues'],
  [/\/TaskChannels$/, 'channels'],
  [/\/Workflows$/, 'workflows'],
  [/\/Workers$/, 'workers'],
  [/\/Tasks$/, 'tasks'],
  [/\/Reservations$/, 'reservations'],
]

type Asked = RequestClient.RequestOptions & { readonly method: keyof typeof verbs }

/** The client for an account, by API key when it names one, else by its auth token. Every answer of the carrier's sets `clock`. */
export function openClient(account: Account, reach: Reach, clock: CarrierClock = carrierClock()): TwilioClient {
  const authorization = authorizationOf(account)

  async function request({ method, uri, params, data, headers }: Asked): Promise<Answer> {
    const verb = verbs[method]
    const isQuestion = verb === 'GET'
    const url = rebased(withQuery(uri, params as Query | undefined), reach.baseUrl)
    if (url === undefined) throw new CarrierError('passing', 'The carrier named an address that is not its own.', { by: 'carrier' })
    const answer = await reach
      .transport({
        method: verb,
        url,
        headers: { ...(isQuestion ? question : deed), ...versionIn(headers), authorization },
        body: verb !== 'POST' ? undefined : new URLSearchParams(data as Record<string, string>).toString(),
        once: !isQuestion,
        timeoutMs: reach.timeoutMs ?? defaultTimeoutMs,
        limitBytes,
      })
      .catch((error: unknown) => {
        throw error instanceof TransportError ? troubleOfEnd(error, { isQuestion }) : error
      })
    const heard = hear(answer)
    if (heard.by === 'carrier') clock.heard(heard.headers.date)
    if (verb === 'DELETE' && heard.status === noContent) return { statusCode: heard.status, body: {}, headers: heard.headers }
    if (isSuccess(heard.status) && heard.body && (!isQuestion || hasRows(uri, heard.body))) return { statusCode: heard.status, body: heard.body, headers: heard.headers }
    throw troubleOfAnswer(heard, { isQuestion })
  }

  return {
    messages: MessageListInstance(versionOf(request, api, '2010-04-01') as V2010, account.accountSid),
    products: { taskrouter: versionOf(request, 'https://taskrouter.twilio.com', 'v1'), sync: versionOf(request, 'https://sync.twilio.com', 'v1') },
    get: async (address, params) => (await request({ method: 'get', uri: address, ...(params && { params }) })).body,
  }
}

/** The SDK's resources ask nothing of their client but its `request`, and nothing of their version but what every version has. */
function versionOf(request: unknown, host: string, version: string): Version {
  const [Domain, Version] = [exported(domainModule), exported(versionModule)]
  return new Version(new Domain({ request } as BaseTwilio.Client, host), version)
}

/** Of the SDK's headers the one that makes a request depend on what is there; the others are ours. */
function versionIn(headers: RequestClient.RequestOptions['headers']): { readonly 'if-match'?: string } {
  const { 'If-Match': version } = (headers ?? {}) as { readonly 'If-Match'?: string }
  return version === undefined ? {} : { 'if-match': version }
}

/** A class that a CommonJS module exports as `default`: by Node's rule, which the bundler follows, what is imported is the module around it. */
const exported = <T>(imported: T): T => (imported as { readonly default?: T }).default ?? imported

/** Where an account's resources begin. */
export const apiPath = (accountSid: string): string => `${api}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}`

type Answer = { readonly statusCode: number; readonly body: NonNullable<Heard['body']>; readonly headers: Heard['headers'] }

export function authorizationOf({ accountSid, apiKeySid, secret }: Account): string {
  return `Basic ${Buffer.from(`${apiKeySid ?? accountSid}:${secret}`).toString('base64')}`
}

function withQuery(address: string, query: Query = {}): string {
  const fields = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`))
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
