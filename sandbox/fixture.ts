/** A practice carrier inside a test, with Twilio's own SDK redirected at it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RequestClient, Twilio } from 'twilio'
import { onTestFinished, vi } from 'vitest'
import { parseFault } from './faults/faults.ts'
import type { Noted } from './http/journal.ts'
import { startServer, type Running, type ServerOptions } from './server.ts'
import { defaults, type Settings } from './settings.ts'
import { loadVoters } from './voters/voters.ts'

export const voters = loadVoters(new URL('./voters/', import.meta.url))

/** Fast enough that nothing is waited for. */
const instant = 1e9

/** A voter who answers every text, and begins chats. */
export const dana = '+14145550101'

/** Our number. */
export const line = defaults.numbers[0] ?? ''

/** Nobody's number that never answers, because of its last digit. */
export const silentNumber = '+15135550108'

export const accountPath = `/2010-04-01/Accounts/${defaults.accountSid}`

type Keys = { readonly user?: string; readonly password?: string }

/** Every request of the SDK goes to `base`, path and query unchanged; those to other hosts than the API's with the product's name in front. */
export class RedirectedClient extends RequestClient {
  readonly base: string

  constructor(base: string) {
    super({ timeout: 5000 })
    this.base = base
  }

  override request<TData>(options: Parameters<RequestClient['request']>[0]) {
    const { hostname, pathname, search } = new URL(options.uri)
    const product = hostname === 'api.twilio.com' ? '' : `/${hostname.split('.')[0]}`
    return super.request<TData>({ ...options, uri: `${this.base}${product}${pathname}${search}` } as never)
  }
}

/** Twilio's SDK for a carrier, with the default credentials or others. */
export const sdk = (url: string, { user = defaults.accountSid, password = defaults.authToken }: Keys = {}, httpClient: RequestClient = new RedirectedClient(url)) =>
  new Twilio(user, password, { accountSid: defaults.accountSid, httpClient })

type Given = Partial<Omit<ServerOptions, 'settings'>> & { readonly settings?: Partial<Settings> }

/** Holds the clock at a time for the rest of the test, and returns what moves it. Sockets and timers keep their own time. */
export function holdClock(time: string): (time: string) => void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
  onTestFinished(() => void vi.useRealTimers())
  return (next) => void vi.setSystemTime(new Date(next))
}

/** Where a carrier may keep its world for the rest of the test. */
export function newStateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'practice.json')
}

/** Starts a carrier with seed 7 at instant speed; it ends with the test. */
export async function startCarrier({ settings, ...options }: Given = {}): Promise<Running> {
  const running = await startServer({ voters, seed: 7, ...options, settings: { ...defaults, speed: instant, ...settings } })
  onTestFinished(() => running.close())
  return running
}

/** A carrier with faults given as on the command line; answers its address. */
export const withFaults = async (...faults: string[]): Promise<string> => (await startCarrier({ faults: faults.map(parseFault) })).url

/** A plain text of ours to somebody who never answers. */
export const text = { to: silentNumber, from: line, body: 'Hi' }

/** The words of every listed message, newest first. */
export const bodies = async (url: string): Promise<string[]> => (await sdk(url).messages.list({ limit: 20 })).map(({ body }) => body)

/** Asks for a text with a plain request. */
export const order = (url: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> =>
  plainly(url, `${accountPath}/Messages.json`, { method: 'POST', body: new URLSearchParams({ To: silentNumber, From: line, Body: 'Hi', ...fields }) })

/** Uses a control handle; `body` makes it a POST. */
export async function control(url: string, name: string, body?: unknown): Promise<Response> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return fetch(`${url}/practice/${name}`, body === undefined ? {} : post)
}

/** The requests that the carrier has seen on its Twilio side, for the bytes of files, or for the event bridge. */
export async function requestsAt(url: string, list: 'requests' | 'downloads' | 'rings' = 'requests'): Promise<Noted[]> {
  const { requests } = (await (await control(url, list)).json()) as { requests: Noted[] }
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
