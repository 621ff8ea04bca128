/** A practice carrier inside a test, with Twilio's own SDK redirected at it. */
import { RequestClient, Twilio } from 'twilio'
import { onTestFinished, vi } from 'vitest'
import type { Noted } from './journal.ts'
import { startServer, type Running, type ServerOptions } from './server.ts'
import { defaults, type Settings } from './settings.ts'
import { loadVoters } from './voters.ts'

export const voters = loadVoters(new URL('./voters/', import.meta.url))

/** Fast enough that nothing is waited for. */
export const instant = 1e9

/** A voter who answers every text, and begins chats. */
export const dana = '+14145550101'

/** Our number. */
export const line = defaults.numbers[0] ?? ''

/** Nobody's number that never answers, because of its last digit. */
export const silentNumber = '+15135550108'

export const accountPath = `/2010-04-01/Accounts/${defaults.accountSid}`

type Keys = { readonly user?: string; readonly password?: string }

/** Every request of the SDK goes to `base`, path and query unchanged. */
class RedirectedClient extends RequestClient {
  readonly base: string

  constructor(base: string) {
    super({ timeout: 5000 })
    this.base = base
  }

  override request<TData>(options: Parameters<RequestClient['request']>[0]) {
    const { pathname, search } = new URL(options.uri)
    return super.request<TData>({ ...options, uri: `${this.base}${pathname}${search}` } as never)
  }
}

/** Twilio's SDK for a carrier, with the default credentials or others. */
export const sdk = (url: string, { user = defaults.accountSid, password = defaults.authToken }: Keys = {}) =>
  new Twilio(user, password, { accountSid: defaults.accountSid, httpClient: new RedirectedClient(url) })

type Given = Partial<Omit<ServerOptions, 'settings'>> & { readonly settings?: Partial<Settings> }

/** Holds the clock at a time for the rest of the test, and returns what moves it. Sockets and timers keep their own time. */
export function holdClock(time: string): (time: string) => void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
  onTestFinished(() => void vi.useRealTimers())
  return (next) => void vi.setSystemTime(new Date(next))
}

/** Starts a carrier with seed 7 at instant speed; it ends with the test. */
export async function startCarrier({ settings, ...options }: Given = {}): Promise<Running> {
  const running = await startServer({ voters, seed: 7, ...options, settings: { ...defaults, speed: instant, ...settings } })
  onTestFinished(() => running.close())
  return running
}

/** Uses a control handle; `body` makes it a POST. */
export async function control(url: string, name: string, body?: unknown): Promise<Response> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return fetch(`${url}/practice/${name}`, body === undefined ? {} : post)
}

/** The requests that the carrier has seen on its Twilio side. */
export async function requestsAt(url: string): Promise<Noted[]> {
  const { requests } = (await (await control(url, 'requests')).json()) as { requests: Noted[] }
  return requests
}

export type PlainInit = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

/** A plain request with the account's credentials. */
export const plainly = (url: string, path: string, init: PlainInit = {}) =>
  fetch(`${url}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { authorization: `Basic ${Buffer.from(`${defaults.accountSid}:${defaults.authToken}`).toString('base64')}`, ...init.headers },
  })
