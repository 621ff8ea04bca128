/**
 * D-Bus's wire format (D-Bus Specification, "Marshaling"), as far as we need it: little endian, no file descriptors.
 * Written by signature; a variant is `[signature, value]`, a dictionary a plain object. Read: variants and dictionaries come as plain values.
 */

export type Variant = readonly [signature: string, value: unknown]

/** The boundaries on which the types begin, in bytes, by the type's first letter. */
const alignments: Readonly<Record<string, number>> = { y: 1, b: 4, n: 2, q: 2, i: 4, u: 4, x: 8, t: 8, d: 8, s: 4, o: 4, g: 1, a: 4, v: 1, '(': 8, '{': 8 }
const alignmentOf = (type: string): number => alignments[type[0] ?? ''] ?? 1

/** Splits a signature into its complete types: `sa{sv}u` into `s`, `a{sv}`, `u`. */
export function typesIn(signature: string): readonly string[] {
  const types: string[] = []
  for (let from = 0; from < signature.length; ) {
    const to = endOfType(signature, from)
    types.push(signature.slice(from, to))
    from = to
  }
  return types
}

function endOfType(signature: string, from: number): number {
  let at = from
  while (signature[at] === 'a') at += 1
  let depth = 0
  do {
    if ('({'.includes(signature[at] ?? ' ')) depth += 1
    if (')}'.includes(signature[at] ?? ' ')) depth -= 1
    at += 1
  } while (depth > 0)
  return at
}

/** Key and value type of `a{..}`. */
const entryTypes = (type: string): readonly string[] => typesIn(type.slice(2, -1))

type Fixed = { readonly size: number; write(bytes: Buffer, value: unknown): void; read(bytes: Buffer, at: number): unknown }

const fixed: Readonly<Record<string, Fixed>> = {
  y: { size: 1, write: (bytes, value) => bytes.writeUInt8(value as number), read: (bytes, at) => bytes.readUInt8(at) },
  b: { size: 4, write: (bytes, value) => bytes.writeUInt32LE(value ? 1 : 0), read: (bytes, at) => bytes.readUInt32LE(at) !== 0 },
  n: { size: 2, write: (bytes, value) => bytes.writeInt16LE(value as number), read: (bytes, at) => bytes.readInt16LE(at) },
  q: { size: 2, write: (bytes, value) => bytes.writeUInt16LE(value as number), read: (bytes, at) => bytes.readUInt16LE(at) },
  i: { size: 4, write: (bytes, value) => bytes.writeInt32LE(value as number), read: (bytes, at) => bytes.readInt32LE(at) },
  u: { size: 4, write: (bytes, value) => bytes.writeUInt32LE(value as number), read: (bytes, at) => bytes.readUInt32LE(at) },
  x: { size: 8, write: (bytes, value) => bytes.writeBigInt64LE(value as bigint), read: (bytes, at) => bytes.readBigInt64LE(at) },
  t: { size: 8, write: (bytes, value) => bytes.writeBigUInt64LE(value as bigint), read: (bytes, at) => bytes.readBigUInt64LE(at) },
  d: { size: 8, write: (bytes, value) => bytes.writeDoubleLE(value as number), read: (bytes, at) => bytes.readDoubleLE(at) },
}

/** Writes values one after the other; `finish` gives the bytes. */
export function writer() {
  const parts: Buffer[] = []
  let length = 0

  function push(bytes: Buffer): void {
    parts.push(bytes)
    length += bytes.length
  }
  const pad = (to: number): void => push(Buffer.alloc((to - (length % to)) % to))

  function writeArray(type: string, value: unknown): void {
    const size = Buffer.alloc(4)
    push(size)
    pad(alignmentOf(type.slice(1)))
    const from = length
    if (type === 'ay') push(Buffer.from(value as Uint8Array))
    else if (type[1] === '{') Object.entries(value as object).forEach((pair) => writeStruct(entryTypes(type), pair))
    else for (const element of value as readonly unknown[]) write(type.slice(1), element)
    size.writeUInt32LE(length - from)
  }

  function writeStruct(types: readonly string[], values: readonly unknown[]): void {
    pad(8)
    types.forEach((type, i) => write(type, values[i]))
  }

  function write(type: string, value: unknown): void {
    pad(alignmentOf(type))
    const number = fixed[type]
    if (number) {
      const bytes = Buffer.alloc(number.size)
      number.write(bytes, value)
      push(bytes)
    } else if (type === 's' || type === 'o') {
      write('u', Buffer.byteLength(value as string))
      push(Buffer.from(`${value as string}\0`))
    } else if (type === 'g') push(Buffer.from(`${String.fromCharCode((value as string).length)}${value as string}\0`, 'latin1'))
    else if (type === 'v') {
      const [inner, content] = value as Variant
      write('g', inner)
      write(inner, content)
    } else if (type.startsWith('(')) writeStruct(typesIn(type.slice(1, -1)), value as readonly unknown[])
    else if (type.startsWith('a')) writeArray(type, value)
    else throw new Error(`D-Bus has no type ${type} that we know.`)
  }

  return { write, pad, finish: () => Buffer.concat(parts) }
}

/** Reads values one after the other, from `at`. */
export function reader(bytes: Buffer, at = 0) {
  const pad = (to: number): void => void (at = Math.ceil(at / to) * to)

  function readText(length: number): string {
    const text = bytes.toString('utf8', at, at + length)
    at += length + 1
    return text
  }

  function readArray(type: string): unknown {
    const size = read('u') as number
    pad(alignmentOf(type.slice(1)))
    const end = at + size
    if (type === 'ay') {
      const raw = Buffer.from(bytes.subarray(at, end))
      at = end
      return raw
    }
    const elements: unknown[] = []
    while (at < end) elements.push(type[1] === '{' ? readStruct(entryTypes(type)) : read(type.slice(1)))
    return type[1] === '{' ? Object.fromEntries(elements as (readonly [string, unknown])[]) : elements
  }

  function readStruct(types: readonly string[]): readonly unknown[] {
    pad(8)
    return types.map((type) => read(type))
  }

  function read(type: string): unknown {
    pad(alignmentOf(type))
    const number = fixed[type]
    if (number) {
      const value = number.read(bytes, at)
      at += number.size
      return value
    }
    if (type === 's' || type === 'o') return readText(read('u') as number)
    if (type === 'g') return readText(read('y') as number)
    if (type === 'v') return read(read('g') as string)
    if (type.startsWith('(')) return readStruct(typesIn(type.slice(1, -1)))
    if (type.startsWith('a')) return readArray(type)
    throw new Error(`D-Bus has no type ${type} that we know.`)
  }

  return { read }
}
