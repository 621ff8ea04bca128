/** A program on a bus, for tests: it calls, emits signals, and serves objects that others may call. */
import { sessionSocket } from '../../../main/shell/bus/address.ts'
import { connect as open } from '../../../main/shell/bus/connection.ts'
import { kinds, type Message } from '../../../main/shell/bus/message.ts'
import type { Variant } from '../../../main/shell/bus/wire.ts'

export type Signal = { readonly path: string; readonly iface: string; readonly member: string; readonly signature?: string; readonly body?: readonly unknown[] }

/** An interface that we serve. A method returns its results, in the types of `out`. */
export type Served = {
  readonly methods: Readonly<Record<string, { readonly out?: string; readonly run: (body: readonly unknown[], sender: string) => readonly unknown[] | Promise<readonly unknown[]> }>>
  readonly properties?: Readonly<Record<string, () => Variant>>
}

export type Service = Awaited<ReturnType<typeof connect>>

const properties = 'org.freedesktop.DBus.Properties'
/** RequestName: don't wait in line for a name. */
const doNotQueue = 4

/** @param address as dbus-daemon prints it */
export async function connect(address: string) {
  const socket = sessionSocket({ DBUS_SESSION_BUS_ADDRESS: address })
  if (!socket) throw new Error(`The bus at ${address} has no socket on this machine.`)
  const bus = await open(socket)
  const served = new Map<string, Served>()

  async function answer(message: Message): Promise<void> {
    const to = { answerTo: message.serial, ...(message.sender && { destination: message.sender }) }
    try {
      const [signature, body] = await resultOf(served, message)
      bus.send({ kind: kinds.answer, ...to, signature, body })
    } catch (error) {
      bus.send({ kind: kinds.error, ...to, error: 'org.freedesktop.DBus.Error.Failed', signature: 's', body: [String(error)] })
    }
  }
  bus.onCall((message) => void answer(message))

  return {
    ...bus,
    emit: (signal: Signal) => bus.send({ kind: kinds.signal, ...signal, body: signal.body ?? [] }),
    serve: (path: string, iface: string, object: Served) => void served.set(`${path} ${iface}`, object),
    /** @throws when another program has the name */
    async own(name: string): Promise<void> {
      const [outcome] = await bus.ask('RequestName', 'su', name, doNotQueue)
      if (outcome !== 1) throw new Error(`${name} is taken on this bus.`)
    },
  }
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
