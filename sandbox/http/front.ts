/** Answers requests: first the faults, then the credentials, then the handlers; an answer leaves when what it tells is kept. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Carrier } from '../carrier.ts'
import { bar } from '../control/handles.ts'
import type { Faults } from '../faults/faults.ts'
import { onTheWay, onTheWayBack, refused } from '../faults/instead.ts'
import type { Drawn } from '../faults/kinds.ts'
import type { Settings } from '../settings.ts'
import { usualHeaders } from '../taskrouter/rest/rates.ts'
import type { Random } from '../world/random.ts'
import type { Credentials } from './credentials.ts'
import { refusal } from './errors.ts'
import type { Journals, Noted } from './journal.ts'
import type { Ask, Reply } from './reply.ts'
import { readAsk } from './request.ts'
import type { Match, Router } from './router.ts'

export type Front = {
  readonly settings: Settings
  readonly credentials: Credentials
  readonly carrier: Carrier
  readonly faults: Faults
  readonly journals: Journals
  readonly random: Random
  /** Resolves when the world is kept. */
  readonly saved: () => Promise<void>
  /** What Twilio's hosts answer. */
  readonly twilio: Router
  /** The handles for people and tests. */
  readonly control: Router
}

/** Serves one request to its end. Rejects when a handler or the disk fails. */
export async function serve(front: Front, request: IncomingMessage, response: ServerResponse, isReused: boolean): Promise<void> {
  const ask = await readAsk(request)
  if (!ask.path.startsWith('/practice/')) return serveTwilio(front, ask, response, isReused)
  const match = front.control(ask.method, ask.path)
  send(response, bar(ask, front) ?? (match ? await handle(front, ask, match) : refusal(20404, ask.path)))
}

async function handle({ saved }: Front, ask: Ask, { route, params }: Match): Promise<Reply> {
  const reply = await route.handle(ask, params)
  await saved()
  return reply
}

async function serveTwilio(front: Front, plainAsk: Ask, response: ServerResponse, isReused: boolean) {
  const match = front.twilio(plainAsk.method, plainAsk.path)
  const faults: Drawn = match ? front.faults.draw({ endpoint: match.route.endpoint, isReused, file: match.route.place?.(match.params) }) : {}
  const ask = { ...plainAsk, faults }
  const journal = front.journals[match?.route.host ?? 'api']
  // What goes to the bridge has a token in its body.
  const noted = journal.note(match?.route.host === 'bell' ? { ...ask, form: new URLSearchParams() } : ask, isReused)
  const { clock } = front.carrier
  if (faults.clock !== undefined) front.carrier.clock.setAhead(faults.clock)
  if (faults.slow !== undefined) await clock.wait(faults.slow)
  const end = (outcome: NonNullable<Noted['outcome']>): void => journal.close(noted, outcome)
  if ('drop-before' in faults) return drop(response, 'reset', end)
  if (faults['land-late'] !== undefined) {
    drop(response, 'reset', end)
    await clock.wait(faults['land-late'])
    return void (await answerNoted(front, ask, match, noted))
  }
  const reply = onTheWay(faults) ?? (await answerNoted(front, ask, match, noted))
  if (faults['slow-after'] !== undefined) await clock.wait(faults['slow-after'])
  if ('drop-after' in faults) return drop(response, 'reset', end)
  if ('connection-close-idle' in faults) return drop(response, 'closed', end)
  const told = onTheWayBack(faults) ?? reply
  const whole = told.isForeign || match?.route.host ? told : asCarrier(front, noted, told)
  if ('cut-after' in faults) return cut(response, whole, end)
  end(told.status)
  send(response, whole)
}

async function answerNoted(front: Front, ask: Ask, match: Match | undefined, noted: Noted): Promise<Reply> {
  const reply = await answerTwilio(front, ask, match)
  const makes = match?.route.endpoint === 'create' || match?.route.endpoint === 'task-create'
  if (makes && reply.status === 201) noted.made = (reply.body as { sid: string }).sid
  return reply
}

async function answerTwilio(front: Front, ask: Ask, match: Match | undefined): Promise<Reply> {
  const { settings, credentials } = front
  if (!match?.route.host && !credentials.isAuthorized(ask.headers.authorization)) return refusal(20003)
  const account = match?.params.AccountSid ?? settings.accountSid
  if (!match || account !== settings.accountSid) return refusal(20404, ask.path)
  return refused(ask.faults) ?? handle(front, ask, match)
}

/** With the headers that all answers of the API have. */
function asCarrier({ carrier, random }: Front, { at, number, path }: Noted, reply: Reply): Reply {
  const requestSid = random.sid('RQ', `${at}:${number}`)
  const date = new Date(carrier.clock.now()).toUTCString()
  const rates = path.startsWith('/taskrouter/') ? usualHeaders(reply.status) : {}
  return { ...reply, headers: { date, 'twilio-request-id': requestSid, 'twilio-concurrent-requests': '1', ...rates, ...reply.headers } }
}

/** Ends the connection without an answer: torn off, or closed in good order. */
function drop(response: ServerResponse, how: 'reset' | 'closed', end: (outcome: 'dropped') => void) {
  end('dropped')
  if (how === 'reset') response.socket?.resetAndDestroy()
  else response.socket?.destroy()
}

/** Breaks an answer off in its middle. */
function cut(response: ServerResponse, reply: Reply, end: (outcome: 'dropped') => void) {
  end('dropped')
  const content = begin(response, reply)
  response.write(content?.subarray(0, content.length / 2) ?? '', () => response.socket?.resetAndDestroy())
}

/** Writes an answer and ends it. */
export const send = (response: ServerResponse, reply: Reply) => void response.end(begin(response, reply))

/** Writes the head of an answer, and tells what is to follow. */
function begin(response: ServerResponse, { status, headers, body, bytes }: Reply): Uint8Array | undefined {
  const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...headers, ...(content ? { 'content-length': content.length } : {}) })
  return content
}
