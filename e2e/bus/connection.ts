/** A connection to a session bus: calls, signals, and objects of our own that others may call. */
import { once } from 'node:events'
import { connect as open, type Socket } from 'node:net'
import { bytesOf, kinds, takeMessage, type Message } from './message.ts'
import type { Variant } from './wire.ts'

export type Call = { readonly destination: string; readonly path: string; readonly iface: string; readonly member: string; readonly signature?: string; readonly body?: readonly unknown[] }
export type Signal = Pick<Call, 'path' | 'iface' | 'member' | 'signature' | 'body'>

/** An interface that we serve. A method returns its results, in the types of `out`. */
export type Served = {
  readonly methods: Readonly<Record<string, { readonly out?: string; readonly run: (body: readonly unknown[], sender: string) => readonly unknown[] | Promise<readonly unknown[]> }>>
  readonly properties?: Readonly<Record<string, () => Variant>>
}

const bus = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', iface: 'org.freedesktop.DBus' } as const
const properties = 'org.freedesktop.DBus.Properties'
const answerMs = 10_000
/** RequestName: don't wait in line for a name. */
const doNotQueue = 4

type Waiting = { readonly resolve: (body: readonly unknown[]) => void; readonly reject: (error: Error) => void }
export type Connection = Awaited<ReturnType<typeof connect>>

/** @param address as dbus-daemon prints it, with a path */
export async function connect(address: string) {
  const socket = await greeted(address)
  const waiting = new Map<number, Waiting>()
  const served = new Map<string, Served>()
  const listeners: ((signal: Message) => void)[] = []
  let serial = 0
  let received = Buffer.alloc(0)

  const send = (message: Omit<Message, 'serial'>): number => {
    serial += 1
    socket.write(bytesOf({ ...message, serial }))
    return serial
  }

  function call({ signature = '', body = [], ...to }: Call): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      const number = send({ kind: kinds.call, ...to, signature, body })
      const limit = setTimeout(() => settle(number)?.reject(new Error(`${to.destination} did not answer ${to.iface}.${to.member}.`)), answerMs)
      const done = <T>(end: (value: T) => void) => (value: T): void => {
        clearTimeout(limit)
        end(value)
      }
      waiting.set(number, { resolve: done(resolve), reject: done(reject) })
    })
  }

  function settle(number: number | undefined): Waiting | undefined {
    const found = waiting.get(number ?? 0)
    waiting.delete(number ?? 0)
    return found
  }

  async function serve(message: Message): Promise<void> {
    const answer = { answerTo: message.serial, ...(message.sender && { destination: message.sender }) }
    try {
      const [signature, body] = await resultOf(served, message)
      send({ kind: kinds.answer, ...answer, signature, body })
    } catch (error) {
      send({ kind: kinds.error, ...answer, error: 'org.freedesktop.DBus.Error.Failed', signature: 's', body: [String(error)] })
    }
  }

  function take(message: Message): void {
    if (message.kind === kinds.answer) settle(message.answerTo)?.resolve(message.body)
    else if (message.kind === kinds.error) settle(message.answerTo)?.reject(new Error(`${message.error}: ${String(message.body[0])}`))
    else if (message.kind === kinds.signal) for (const listen of listeners) listen(message)
    else void serve(message)
  }

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    for (let next = takeMessage(received); next; next = takeMessage(received)) {
      received = Buffer.from(next.rest)
      take(next.message)
    }
  })
  await call({ ...bus, member: 'Hello' })

  return {
    call,
    /** Asks the bus itself. */
    ask: (member: string, signature: string, ...body: readonly unknown[]) => call({ ...bus, member, signature, body }),
    emit: (signal: Signal) => void send({ kind: kinds.signal, ...signal, body: signal.body ?? [] }),
    /** Hears the signals that a match rule names. */
    async listen(rule: string, hear: (signal: Message) => void): Promise<void> {
      listeners.push(hear)
      await call({ ...bus, member: 'AddMatch', signature: 's', body: [rule] })
    },
    serve: (path: string, iface: string, object: Served) => void served.set(`${path} ${iface}`, object),
    /** @throws when another program has the name */
    async own(name: string): Promise<void> {
      const [answer] = await call({ ...bus, member: 'RequestName', signature: 'su', body: [name, doNotQueue] })
      if (answer !== 1) throw new Error(`${name} is taken on this bus.`)
    },
    async properties(destination: string, path: string, iface: string): Promise<Readonly<Record<string, unknown>>> {
      const [all] = await call({ destination, path, iface: properties, member: 'GetAll', signature: 's', body: [iface] })
      return all as Record<string, unknown>
    },
    close: () => void socket.destroy(),
  }
}

/** A socket on which the bus has let us in, as the user that we are (D-Bus Specification, "Authentication Protocol"). */
async function greeted(address: string): Promise<Socket> {
  const path = /^unix:(?:[^;]*,)?path=([^,;]+)/.exec(address)?.[1]
  if (!path) throw new Error(`The bus at ${address} has no path.`)
  const socket = open(decodeURIComponent(path))
  await once(socket, 'connect')
  socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.())).toString('hex')}\r\n`)
  const [greeting] = (await once(socket, 'data')) as [Buffer]
  if (!greeting.toString().startsWith('OK')) throw new Error(`The bus did not let us in: ${greeting.toString()}`)
  socket.write('BEGIN\r\n')
  return socket
}

/** Signature and values of what a caller gets. */
async function resultOf(served: ReadonlyMap<string, Served>, message: Message): Promise<readonly [string, readonly unknown[]]> {
  const isProperty = message.iface === properties
  const object = served.get(`${message.path} ${isProperty ? String(message.body[0]) : message.iface}`)
  if (!object) throw new Error(`Nothing is served at ${message.path} ${message.iface}.`)
  if (isProperty) {
    const values = Object.fromEntries(Object.entries(object.properties ?? {}).map(([name, value]) => [name, value()]))
    return message.member === 'GetAll' ? ['a{sv}', [values]] : ['v', [values[String(message.body[1])]]]
  }
  const method = object.methods[message.member ?? '']
  if (!method) throw new Error(`There is no ${message.iface}.${message.member}.`)
  return [method.out ?? '', await method.run(message.body, message.sender ?? '')]
}
