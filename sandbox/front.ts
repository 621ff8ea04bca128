/** Answers requests: first the faults, then the credentials, then the handlers; an answer leaves when what it tells is kept. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { isAuthorized } from './accounts.ts'
import { outage, refusal } from './errors.ts'
import type { Faults } from './faults.ts'
import type { Journal, Noted } from './journal.ts'
import type { Random } from './random.ts'
import type { Ask, Reply } from './reply.ts'
import { readAsk } from './request.ts'
import type { Match, Router } from './router.ts'
import type { Settings } from './settings.ts'

export type Front = {
  readonly settings: Settings
  readonly faults: Faults
  readonly journal: Journal
  readonly random: Random
  /** Resolves when the world is kept. */
  readonly saved: () => Promise<void>
  /** What needs the account's credentials. */
  readonly twilio: Router
  /** What needs none: signed addresses. */
  readonly open: Router
  /** The handles for people and tests. */
  readonly control: Router
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/** Serves one request to its end. Rejects when a handler or the disk fails. */
export async function serve(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const ask = await readAsk(request)
  const isControl = ask.path.startsWith('/practice/')
  const router = isControl ? front.control : front.open
  const match = router(ask.method, ask.path)
  if (!match && !isControl) return serveTwilio(front, ask, response)
  const allowed = !isControl || loopbackNames.includes(new URL(ask.origin).hostname)
  send(response, match && allowed ? await handle(front, ask, match) : refusal(20404, ask.path))
}

async function handle({ saved }: Front, ask: Ask, { route, params }: Match): Promise<Reply> {
  const reply = await route.handle(ask, params)
  await saved()
  return reply
}

async function serveTwilio(front: Front, plainAsk: Ask, response: ServerResponse) {
  const match = front.twilio(plainAsk.method, plainAsk.path)
  const ask = { ...plainAsk, faults: match ? front.faults.draw(match.route.endpoint) : {} }
  const noted = front.journal.note(ask)
  if (ask.faults.slow !== undefined) await pause(ask.faults.slow)
  if ('drop-before' in ask.faults) return drop(response, noted)
  const reply = await answerTwilio(front, ask, match)
  if (ask.faults['slow-after'] !== undefined) await pause(ask.faults['slow-after'])
  if ('drop-after' in ask.faults) return drop(response, noted)
  noted.outcome = reply.status
  const requestSid = front.random.sid('RQ', `${noted.at}:${front.journal.entries.length}`)
  send(response, { ...reply, headers: { 'twilio-request-id': requestSid, 'twilio-concurrent-requests': '1', ...reply.headers } })
}

async function answerTwilio(front: Front, ask: Ask, match: Match | undefined): Promise<Reply> {
  const { settings } = front
  if (!isAuthorized(ask.authorization, settings)) return refusal(20003)
  const account = match?.params.AccountSid ?? settings.accountSid
  if (!match || account !== settings.accountSid) return refusal(20404, ask.path)
  const { 'error-before': before, 'error-after': after, 'rate-limit': retryAfter } = ask.faults
  if (before !== undefined) return outage(before)
  if (retryAfter !== undefined) return { ...refusal(20429), headers: { 'retry-after': String(retryAfter) } }
  const reply = await handle(front, ask, match)
  return after === undefined ? reply : outage(after)
}

function drop(response: ServerResponse, noted: Noted) {
  noted.outcome = 'dropped'
  response.socket?.resetAndDestroy()
}

/** Writes an answer and ends it. */
export function send(response: ServerResponse, { status, headers, body, bytes }: Reply) {
  const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...headers, ...(content ? { 'content-length': content.length } : {}) })
  response.end(content)
}
