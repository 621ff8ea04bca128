/** A connection to a bus of D-Bus: calls, signals, and whatever else a program on the bus sends us. */
import { once } from 'node:events'
import { connect as open, type Socket } from 'node:net'
import { bytesOf, kinds, takeMessage, type Message } from './message.ts'

export type Call = { readonly destination: string; readonly path: string; readonly iface: string; readonly member: string; readonly signature?: string; readonly body?: readonly unknown[] }

const bus = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', iface: 'org.freedesktop.DBus' } as const
const answerMs = 10_000
/** The bus is on this machine; one that does not let us in by then never does. */
const greetingMs = 3000

type Waiting = { readonly resolve: (body: readonly unknown[]) => void; readonly reject: (error: Error) => void }
export type Connection = Awaited<ReturnType<typeof connect>>

/**
 * Connects and says hello.
 *
 * @param place the bus's socket; an abstract one begins with a NUL
 * @throws when there is no bus or it does not let us in
 */
export async function connect(place: string) {
  const socket = await greeted(place)
  const waiting = new Map<number, Waiting>()
  const listeners: ((signal: Message) => void)[] = []
  let called: (call: Message) => void = () => undefined
  let serial = 0
  let received = Buffer.alloc(0)

  const send = (message: Omit<Message, 'serial'>): number => {
    serial += 1
    socket.write(bytesOf({ ...message, serial }))
    return serial
  }

  function call({ signature = '', body = [], ...to }: Call): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('The bus is gone.'))
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

  function take(message: Message): void {
    if (message.kind === kinds.answer) settle(message.answerTo)?.resolve(message.body)
    else if (message.kind === kinds.error) settle(message.answerTo)?.reject(new Error(`${message.error}: ${String(message.body[0])}`))
    else if (message.kind === kinds.signal) for (const listen of listeners) listen(message)
    else if (message.kind === kinds.call) called(message)
  }

  /** The next whole message of what has come. After one that cannot be read nobody knows where the next begins. */
  function next(): Message | undefined {
    try {
      const taken = takeMessage(received)
      if (taken) received = Buffer.from(taken.rest)
      return taken?.message
    } catch {
      socket.destroy()
      return undefined
    }
  }

  const closed = once(socket, 'close').then(() => {
    for (const { reject } of waiting.values()) reject(new Error('The bus is gone.'))
    waiting.clear()
  })
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    for (let message = next(); message; message = next()) take(message)
  })
  await call({ ...bus, member: 'Hello' })

  return {
    call,
    /** Asks the bus itself. */
    ask: (member: string, signature: string, ...body: readonly unknown[]) => call({ ...bus, member, signature, body }),
    /** All properties of an object's interface, by name. */
    async properties(destination: string, path: string, iface: string): Promise<Readonly<Record<string, unknown>>> {
      const [all] = await call({ destination, path, iface: 'org.freedesktop.DBus.Properties', member: 'GetAll', signature: 's', body: [iface] })
      return all as Record<string, unknown>
    },
    /** Hears the signals that a match rule names; of several rules each listener hears all. */
    async listen(rule: string, hear: (signal: Message) => void): Promise<void> {
      listeners.push(hear)
      await call({ ...bus, member: 'AddMatch', signature: 's', body: [rule] })
    },
    /** Sends what expects no answer: a signal, an answer to a call. */
    send: (message: Omit<Message, 'serial'>): void => void send(message),
    /** Hands over the calls that others make to us. */
    onCall: (hear: (call: Message) => void): void => void (called = hear),
    /** Resolves when the connection has ended, whoever ended it. */
    closed,
    close: (): void => void socket.destroy(),
  }
}

/** A socket on which the bus has let us in, as the user that we are (D-Bus Specification, "Authentication Protocol"). */
async function greeted(place: string): Promise<Socket> {
  const socket = open(place)
  const limit = setTimeout(() => socket.destroy(new Error('The bus did not let us in.')), greetingMs)
  try {
    await once(socket, 'connect')
    socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')}\r\n`)
    const greeting = await firstLine(socket)
    if (!greeting.startsWith('OK')) throw new Error(`The bus did not let us in: ${greeting}`)
    socket.write('BEGIN\r\n')
    return socket
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    clearTimeout(limit)
  }
}

/** Nothing follows it before we have said BEGIN. */
function firstLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk: Buffer): void => {
      text += chunk.toString('latin1')
      if (!text.includes('\r\n')) return
      socket.off('data', hear)
      resolve(text.trim())
    }
    socket.on('data', hear)
    socket.once('close', () => reject(new Error('The bus hung up.')))
    socket.once('error', reject)
  })
}
