/** Puts the practice carrier together and listens on 127.0.0.1. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bellPath, openBell } from './bell/bell.ts'
import { openPayloads } from './bell/payloads.ts'
import { openReads } from './bell/reads.ts'
import { openCarrier } from './carrier.ts'
import { controlRoutes } from './control/control.ts'
import { openFaults, type Fault } from './faults/faults.ts'
import { fileRoute } from './files/files.ts'
import { mediaRoutes } from './files/media.ts'
import { openCredentials } from './http/credentials.ts'
import { refusal } from './http/errors.ts'
import { send, serve, type Front } from './http/front.ts'
import { openJournal } from './http/journal.ts'
import { routerOf } from './http/router.ts'
import { openBook } from './messages/book.ts'
import { messageRoutes } from './messages/messages.ts'
import type { Parts } from './messages/rows.ts'
import { accountRoutes } from './numbers/accounts.ts'
import { serviceRoutes } from './numbers/services.ts'
import type { Settings } from './settings.ts'
import { syncRoutes } from './sync/routes.ts'
import { openShelf } from './sync/shelf.ts'
import { taskRouterRoutes } from './taskrouter/rest/routes.ts'
import { openTaskRouter } from './taskrouter/taskrouter.ts'
import { openColleagues } from './team/colleagues.ts'
import type { Voters } from './voters/voters.ts'
import { openClock } from './world/clock.ts'
import { seeded } from './world/random.ts'
import { openState, type Keeper } from './world/state.ts'

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
  /** Where a file of state was put that could not be read. */
  readonly aside: string | undefined
  /** Ends every connection and resolves when the world is kept. */
  readonly close: () => Promise<void>
}

function assemble({ settings, voters, faults: initial = [] }: ServerOptions, keeper: Keeper) {
  const { accountSid } = settings
  const credentials = openCredentials(settings, keeper)
  const random = seeded(keeper.seed)
  const parts: Parts = { settings, keeper, voters, random, book: openBook(keeper), clock: openClock(keeper) }
  const carrier = openCarrier(parts)
  const taskRouter = openTaskRouter(keeper, parts.clock, random)
  const shelf = openShelf(keeper, parts.clock, taskRouter.newSid)
  const faults = openFaults(random, initial)
  const journals = { api: openJournal(parts.clock), files: openJournal(parts.clock), bell: openJournal(parts.clock) }
  const payloads = openPayloads(accountSid, taskRouter.floor, parts.clock.now)
  const bell = openBell({ accountSid, credentials, taskRouter, faults, journals, payloads, clock: parts.clock, saved: keeper.saved })
  const colleagues = openColleagues({ settings, taskRouter, shelf, carrier, random })
  const front: Front = {
    settings, credentials, carrier, faults, journals, random,
    saved: keeper.saved,
    control: routerOf(controlRoutes(parts, { credentials, carrier, faults, journals, taskRouter, shelf, colleagues, bell })),
    twilio: routerOf([
      ...accountRoutes(settings, random),
      ...messageRoutes(settings, carrier, random),
      ...mediaRoutes(settings, carrier, random),
      ...serviceRoutes(settings, random),
      ...taskRouterRoutes(accountSid, taskRouter),
      ...syncRoutes(accountSid, shelf, parts.clock.now),
      fileRoute(carrier.book, voters, random),
      { method: 'POST', pattern: bellPath, endpoint: 'bell', host: 'bell', handle: openReads({ accountSid, credentials, taskRouter, payloads }) },
    ]),
  }
  const close = () => [carrier, taskRouter, bell, colleagues].forEach((part) => part.close())
  return { front, bell, close }
}

function answerFailure(response: ServerResponse, error: unknown) {
  console.error(`The practice carrier failed at a request: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  if (!response.headersSent) send(response, refusal(20500))
}

/** Node closes a connection that was idle for 5 s, at times in the very moment in which the other side uses it again. */
const keptMs = 120_000

/** Says of each connection whether it has carried a request before. */
function openConnections() {
  const known = new WeakSet<object>()
  return (connection: object): boolean => {
    const isReused = known.has(connection)
    known.add(connection)
    return isReused
  }
}

/** Starts a practice carrier. Rejects when the port is taken, or its folder may not be written. */
export async function startServer(options: ServerOptions): Promise<Running> {
  const keeper = await openState(options.stateFile, options.seed)
  const { front, bell, close: rest } = assemble(options, keeper)
  const isReused = openConnections()
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    serve(front, request, response, isReused(request.socket)).catch((error: unknown) => answerFailure(response, error))
  })
  server.on('upgrade', (request, socket, head) => {
    bell.connect(request, socket, head).catch((error: unknown) => {
      console.error(`The practice carrier failed at a connection: ${String(error)}`)
      socket.destroy()
    })
  })
  server.keepAliveTimeout = keptMs
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  async function close() {
    rest()
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
    await keeper.close()
  }

  return { port, url: `http://127.0.0.1:${port}`, aside: keeper.aside, close }
}
