/** The HTTP server: credentials, faults, handlers and answers, in that order. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { accountRoutes, isAuthorized } from './accounts.ts'
import { openCarrier } from './carrier.ts'
import { controlRoutes } from './control.ts'
import { outage, refusal } from './errors.ts'
import { openFaults, type Drawn, type Fault } from './faults.ts'
import { openJournal, type Noted } from './journal.ts'
import { mediaRoutes, signedMediaRoute } from './media.ts'
import { messageRoutes } from './messages.ts'
import { seeded } from './random.ts'
import type { Ask, Reply } from './reply.ts'
import { readAsk } from './request.ts'
import { routerOf, type Match } from './router.ts'
import { serviceRoutes } from './services.ts'
import type { Settings } from './settings.ts'
import { openState } from './state.ts'
import type { Voters } from './voters.ts'

export type ServerOptions = {
  readonly settings: Settings
  readonly voters: Voters
  readonly seed: number
  /** The file that keeps the world; memory only without it. */
  readonly stateFile?: string | undefined
  readonly faults?: readonly Fault[]
  /** 0 takes a free one. */
  readonly port?: number
}

export type Running = {
  readonly port: number
  readonly url: string
  /** Ends every connection and resolves when the world is kept. */
  close(): Promise<void>
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/** Starts a practice carrier on 127.0.0.1. Rejects when the port is taken or the state cannot be read. */
export async function startServer({ settings, voters, seed, stateFile, faults: initial = [], port = 0 }: ServerOptions): Promise<Running> {
  const keeper = openState(stateFile, seed)
  const random = seeded(keeper.world.seed)
  const carrier = openCarrier({ settings, keeper, voters, random })
  const faults = openFaults(random, initial)
  const journal = openJournal()
  const open = routerOf([signedMediaRoute(carrier, voters, random)])
  const control = routerOf(controlRoutes({ settings, carrier, voters, faults, journal, random }))
  const twilio = routerOf([
    ...accountRoutes(settings, random), ...messageRoutes(settings, carrier, random), ...mediaRoutes(settings, carrier, random), ...serviceRoutes(settings, random),
  ])

  /** The answer of a match, given when all that it changed is kept. */
  async function answer({ route, params }: Match, ask: Ask): Promise<Reply> {
    const reply = await route.handle(ask, params)
    await keeper.saved()
    return reply
  }

  async function answerTwilio(ask: Ask, match: Match | undefined): Promise<Reply> {
    if (!isAuthorized(ask.authorization, settings)) return refusal(20003)
    const account = match?.params.AccountSid ?? settings.accountSid
    if (!match || account !== settings.accountSid) return refusal(20404, ask.path)
    if (ask.faults['error-before'] !== undefined) return outage(ask.faults['error-before'])
    const retryAfter = ask.faults['rate-limit']
    if (retryAfter !== undefined) return { ...refusal(20429), headers: { 'retry-after': String(retryAfter) } }
    const reply = await answer(match, ask)
    return ask.faults['error-after'] === undefined ? reply : outage(ask.faults['error-after'])
  }

  async function serveTwilio(plainAsk: Ask, response: ServerResponse) {
    const match = twilio(plainAsk.method, plainAsk.path)
    const drawn: Drawn = match ? faults.draw(match.route.endpoint) : {}
    const ask = { ...plainAsk, faults: drawn }
    const noted = journal.note(ask)
    if (drawn.slow !== undefined) await pause(drawn.slow)
    if ('drop-before' in drawn) return drop(response, noted)
    const reply = await answerTwilio(ask, match)
    if ('drop-after' in drawn) return drop(response, noted)
    noted.outcome = reply.status
    send(response, { ...reply, headers: { 'twilio-request-id': random.sid('RQ', `${noted.at}:${journal.entries.length}`), 'twilio-concurrent-requests': '1', ...reply.headers } })
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const ask = await readAsk(request)
    const isControl = ask.path.startsWith('/practice/')
    if (isControl && !loopbackNames.includes(new URL(ask.origin).hostname)) return send(response, refusal(20404, ask.path))
    const match = isControl ? control(ask.method, ask.path) : open(ask.method, ask.path)
    if (match) return send(response, await answer(match, ask))
    if (isControl) return send(response, refusal(20404, ask.path))
    return serveTwilio(ask, response)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(`The practice carrier failed at a request: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      if (!response.headersSent) send(response, refusal(20500))
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const taken = (server.address() as AddressInfo).port

  return {
    port: taken,
    url: `http://127.0.0.1:${taken}`,
    async close() {
      carrier.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await keeper.saved()
    },
  }
}

function drop(response: ServerResponse, noted: Noted) {
  noted.outcome = 'dropped'
  response.socket?.resetAndDestroy()
}

function send(response: ServerResponse, { status, headers, body, bytes }: Reply) {
  const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...headers, ...(content ? { 'content-length': content.length } : {}) })
  response.end(content)
}
