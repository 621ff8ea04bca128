/** One message of D-Bus, written and read (D-Bus Specification, "Message Format"). */
import { reader, typesIn, writer } from './wire.ts'

export const kinds = { call: 1, answer: 2, error: 3, signal: 4 } as const

/** Header fields by their codes in the specification, with their types. */
const fields = {
  path: [1, 'o'],
  iface: [2, 's'],
  member: [3, 's'],
  error: [4, 's'],
  answerTo: [5, 'u'],
  destination: [6, 's'],
  sender: [7, 's'],
  signature: [8, 'g'],
} as const
type FieldName = keyof typeof fields

export type Message = {
  readonly kind: number
  readonly serial: number
  readonly path?: string
  readonly iface?: string
  readonly member?: string
  readonly error?: string
  readonly answerTo?: number
  readonly destination?: string
  readonly sender?: string
  readonly signature?: string
  readonly body: readonly unknown[]
}

const littleEndian = 0x6c
const version = 1
const shortestHeader = 16

export function bytesOf(message: Message): Buffer {
  const body = writer()
  typesIn(message.signature ?? '').forEach((type, i) => body.write(type, message.body[i]))
  const content = body.finish()
  const given = (Object.keys(fields) as FieldName[]).filter((name) => message[name] !== undefined && message[name] !== '')
  const head = writer()
  for (const byte of [littleEndian, message.kind, 0, version]) head.write('y', byte)
  head.write('u', content.length)
  head.write('u', message.serial)
  head.write('a(yv)', given.map((name) => [fields[name][0], [fields[name][1], message[name]]]))
  head.pad(8)
  return Buffer.concat([head.finish(), content])
}

/** The first message in what was received, and what follows it; undefined until the whole of it is there. */
export function takeMessage(received: Buffer): { readonly message: Message; readonly rest: Buffer } | undefined {
  if (received.length < shortestHeader) return undefined
  if (received[0] !== littleEndian) throw new Error('A message of another byte order came over the bus, which is on this machine.')
  const bodyAt = Math.ceil((shortestHeader + received.readUInt32LE(12)) / 8) * 8
  const end = bodyAt + received.readUInt32LE(4)
  if (received.length < end) return undefined
  const raw = Buffer.from(received.subarray(0, end))
  const head = headerIn(raw)
  const body = reader(raw.subarray(bodyAt))
  const message: Message = { ...head, kind: raw[1] ?? 0, serial: raw.readUInt32LE(8), body: typesIn(head.signature ?? '').map((type) => body.read(type)) }
  return { message, rest: received.subarray(end) }
}

function headerIn(raw: Buffer): Pick<Message, FieldName> {
  const names = new Map((Object.keys(fields) as FieldName[]).map((name) => [fields[name][0] as number, name]))
  const pairs = reader(raw, 12).read('a(yv)') as readonly (readonly [number, unknown])[]
  const known = pairs.flatMap(([code, value]) => (names.has(code) ? [[names.get(code), value] as const] : []))
  return Object.fromEntries(known) as Pick<Message, FieldName>
}
