/** What the provider's tests stand on: the practice carrier as a process of its own, and carriers that misbehave as no real one should. */
import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, onTestFinished } from 'vitest'
import type { Account } from '../../contract/commands.ts'
import type { Reach } from './http/client.ts'
import { nodeTransport } from './http/node-transport.kit.ts'

/** The account that the practice carrier accepts here. */
export const account: Account = { accountSid: `AC${'a'.repeat(32)}`, secret: 'token-of-a-test', from: '+16025550100' }
export const apiKey = { apiKeySid: `SK${'b'.repeat(32)}`, secret: 'secret-of-a-key' }
export const serviceSid = `MG${'c'.repeat(32)}`
/** Numbers of the account beside `account.from`: one that texts too, one that cannot. */
export const otherNumber = '+16025550101'
export const voiceNumber = '+16025550102'
/** Nobody who ever answers. */
export const voter = '+15135550108'

const transport = nodeTransport()

/** How to reach a carrier at an address. */
export const at = (baseUrl: string, over: Partial<Reach> = {}): Reach => ({ transport, baseUrl, ...over })

const program = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url))

/** A request as the practice carrier remembers it. */
export type Seen = {
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly form: readonly (readonly [string, string])[]
}

export type Sandbox = {
  readonly baseUrl: string
  /** Switches faults on for what comes next; each `{ name, value, endpoint, count }`. */
  faults(...faults: readonly object[]): Promise<void>
  /** Lets a text arrive and answers its SID. */
  inbound(text: { from: string; to?: string; body?: string; media?: readonly string[] }): Promise<string>
  requests(): Promise<readonly Seen[]>
}

/** Starts the practice carrier on a free port, for the whole of a file of tests; everything in it happens at once. Its faults end with each test. */
export async function startSandbox(): Promise<Sandbox> {
  const options = { port: '0', seed: '7', speed: '1e9', 'account-sid': account.accountSid, 'auth-token': account.secret, 'api-key': apiKey.apiKeySid, 'api-secret': apiKey.secret, service: serviceSid, 'voice-only': voiceNumber }
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const child = spawn(process.execPath, [program, ...args, `--from=${account.from}`, `--from=${otherNumber}`, '--with-parent'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const baseUrl = await announced(child.stdout)
  const control = async (name: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${baseUrl}/practice/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(await answer.text())
    return answer.json()
  }
  const faults = async (...list: readonly object[]): Promise<void> => void (await control('faults', { faults: list }))
  afterEach(() => faults())
  afterAll(() => void child.kill())
  return {
    baseUrl,
    faults,
    inbound: async (text) => ((await control('inbound', text)) as { sid: string }).sid,
    requests: async () => ((await (await fetch(`${baseUrl}/practice/requests`)).json()) as { requests: Seen[] }).requests,
  }
}

async function announced(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /Practice carrier on (\S+)/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('The practice carrier ended before it listened.')
}

/** A server that answers as told, until the test ends. */
export async function carrierThat(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Every row of every page. */
export async function rowsOf<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const rows: T[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** An address where nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}
