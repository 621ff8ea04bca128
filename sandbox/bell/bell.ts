/** TaskRouter's event bridge: a worker's client hears over a WebSocket what becomes of its offers. Nothing that it tells is guaranteed to come. */
import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Faults } from '../faults/faults.ts'
import { onTheWay, onTheWayBack, refused } from '../faults/instead.ts'
import type { Credentials } from '../http/credentials.ts'
import { refusal } from '../http/errors.ts'
import type { Journals } from '../http/journal.ts'
import type { Reply } from '../http/reply.ts'
import { askOf } from '../http/request.ts'
import type { Event } from '../taskrouter/engine/events.ts'
import type { TaskRouter } from '../taskrouter/taskrouter.ts'
import type { Clock } from '../world/clock.ts'
import type { Payloads } from './payloads.ts'
import { readToken, type Grant } from './token.ts'

export const bellPath = '/event-bridge/v1/wschannels'

/** A blank frame says that the connection lives. */
const heartbeatMs = 15_000

/** Who asked for it is Offline so long after the last connection broke. Twilio documents no time. */
const goneMs = 10_000

export type BellParts = {
  readonly accountSid: string
  readonly credentials: Credentials
  readonly taskRouter: TaskRouter
  readonly faults: Faults
  readonly journals: Journals
  readonly clock: Clock
  readonly payloads: Payloads
  /** Resolves when the world is kept. */
  readonly saved: () => Promise<void>
}

type Client = Grant & { readonly socket: WebSocket; readonly goesOffline: boolean }

/** Answers the request for a connection without one. */
function refuse(socket: Duplex, { status, body, headers, bytes }: Reply) {
  const content = bytes ?? Buffer.from(JSON.stringify(body))
  const head = { 'content-type': 'application/json', ...headers, 'content-length': String(content.length), connection: 'close' }
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), content]))
}

export type Bell = ReturnType<typeof openBell>

/** Hangs the bell up. */
export function openBell({ accountSid, credentials, taskRouter, faults, journals, clock, payloads, saved }: BellParts) {
  const server = new WebSocketServer({ noServer: true })
  const clients = new Set<Client>()
  let isOpen = true
  let told: Promise<void> = Promise.resolve()

  const of = (workerSid: string): Client[] => [...clients].filter((client) => client.workerSid === workerSid)
  const send = ({ socket }: Client, event_type: string, payload: unknown) => socket.send(JSON.stringify({ event_type, payload }))

  function ring(client: Client, event: Event) {
    const drawn = faults.draw({ endpoint: 'ring', isReused: true })
    if ('bell-drop' in drawn) return client.socket.terminate()
    if ('bell-odd' in drawn) send(client, 'worker.mood.update', { sid: null, mood: 'odd' })
    if ('bell-silent' in drawn) return
    send(client, event.type, payloads.ofEvent(event))
  }

  // What is told must be kept before, as with any answer; and it is told in its order.
  taskRouter.onEvent((event) => {
    told = told.then(saved).then(() => of(event.to).forEach((client) => ring(client, event)), () => undefined)
  })

  function beat(): void {
    if (!isOpen) return
    for (const { socket, expiresAt } of clients) {
      if (expiresAt <= clock.now()) socket.close(1008, 'Token expired')
      else socket.send(' ')
    }
    void clock.wait(heartbeatMs).then(beat)
  }

  async function leave(client: Client) {
    clients.delete(client)
    if (!client.goesOffline || !isOpen) return
    await clock.wait(goneMs)
    if (!isOpen || of(client.workerSid).length > 0) return
    taskRouter.run(() => {
      const { world } = taskRouter.floor
      const worker = world.workers.get(client.workerSid)
      const workspace = world.workspaces.get(client.workspaceSid)
      if (worker && workspace) taskRouter.engine.setActivity(worker, workspace.defaultActivitySid)
    })
  }

  function greet(socket: WebSocket, grant: Grant, query: URLSearchParams) {
    if (query.get('closeExistingSessions') === 'true') for (const other of of(grant.workerSid)) other.socket.close(1000, 'Another session has begun')
    const client: Client = { ...grant, socket, goesOffline: query.get('setWorkerOfflineIfDisconnected') === 'true' }
    clients.add(client)
    socket.on('close', () => void leave(client))
    socket.on('error', () => socket.terminate())
    const { workerSid, workspaceSid, expiresAt } = grant
    send(client, 'init', { channel_id: workerSid, account_sid: accountSid, workspace_sid: workspaceSid, token_lifetime: expiresAt - clock.now() })
  }

  /** Who may listen; else what is answered. */
  function admit(token: string): Grant | Reply {
    const grant = readToken(token, { accountSid, credentials, now: clock.now() })
    if (typeof grant === 'number') return refusal(grant)
    const worker = taskRouter.floor.world.workers.get(grant.workerSid)
    return worker?.workspaceSid === grant.workspaceSid ? grant : refusal(20404, bellPath)
  }

  beat()
  return {
    /** Takes a request for a connection. */
    async connect(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
      socket.on('error', () => socket.destroy())
      const { query, ...plain } = askOf(request, '')
      const token = query.get('token') ?? ''
      query.delete('token')
      const drawn = plain.path === bellPath ? faults.draw({ endpoint: 'bell', isReused: false }) : {}
      const noted = journals.bell.note({ ...plain, query, faults: drawn }, false)
      if (drawn.slow !== undefined) await clock.wait(drawn.slow)
      if ('drop-before' in drawn || 'drop-after' in drawn) {
        journals.bell.close(noted, 'dropped')
        return void socket.destroy()
      }
      const admitted = plain.path === bellPath ? (onTheWay(drawn) ?? refused(drawn) ?? onTheWayBack(drawn) ?? admit(token)) : refusal(20404, plain.path)
      journals.bell.close(noted, 'status' in admitted ? admitted.status : 101)
      if ('status' in admitted) refuse(socket, admitted)
      else server.handleUpgrade(request, socket, head, (client) => greet(client, admitted, query))
    },
    /** The workers who listen. */
    listeners: (): string[] => [...new Set([...clients].map(({ workerSid }) => workerSid))],
    close(): void {
      isOpen = false
      for (const { socket } of clients) socket.terminate()
    },
  }
}
