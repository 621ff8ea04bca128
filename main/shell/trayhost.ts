/**
 * Whether this system shows tray icons. macOS and Windows do. On Linux a desktop that does owns a name on the session bus
 * (freedesktop.org, StatusNotifierItem); Electron makes its Tray without a word where nobody owns it, and where a panel of the
 * older kind (XEmbed) shows it or not, nobody can tell. There we have no tray, so that no window is hidden for good.
 */
import { connect } from 'node:net'
import { join } from 'node:path'

const watcher = 'org.kde.StatusNotifierWatcher'
const answerMs = 1000

export async function hasTrayHost(): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const socket = busSocket(process.env)
  return socket !== undefined && isOwned(socket, watcher)
}

/** The session bus's socket by the environment: its address, or where systemd puts it (D-Bus Specification, "Server Addresses"). */
export function busSocket({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: folder }: NodeJS.ProcessEnv): string | undefined {
  if (!address) return folder ? join(folder, 'bus') : undefined
  const [, key, value] = /(?:^|;)unix:(?:[^;]*,)?(path|abstract)=([^,;]+)/.exec(address) ?? []
  if (value === undefined) return undefined
  return key === 'path' ? decodeURIComponent(value) : `\0${decodeURIComponent(value)}`
}

/** Asks the bus once, and takes silence, an error and a bus that is not there for a no. */
function isOwned(path: string, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    const answer = (isIt: boolean): void => {
      clearTimeout(limit)
      socket.destroy()
      resolve(isIt)
    }
    const limit = setTimeout(() => answer(false), answerMs)
    let received = Buffer.alloc(0)
    socket.on('error', () => answer(false))
    socket.on('close', () => answer(false))
    socket.once('connect', () => socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')}\r\n`))
    socket.once('data', (greeting) => {
      if (!greeting.toString('latin1').startsWith('OK')) return answer(false)
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk])
        const found = answerIn(received)
        if (found !== undefined) answer(found)
      })
      socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), callOf(1, 'Hello'), callOf(2, 'NameHasOwner', name)]))
    })
  })
}

/** A call to the bus itself, little endian, with a text as its argument or none (D-Bus Specification, "Message Format"). */
export function callOf(serial: number, member: string, argument?: string): Buffer {
  const body = argument === undefined ? Buffer.alloc(0) : text(argument)
  const fields = [field(1, 'o', '/org/freedesktop/DBus'), field(6, 's', 'org.freedesktop.DBus'), field(2, 's', 'org.freedesktop.DBus'), field(3, 's', member)]
  if (argument !== undefined) fields.push(Buffer.from([8, 1, 0x67, 0, 1, 0x73, 0]))
  const head = joined(fields)
  return Buffer.concat([padded(Buffer.concat([Buffer.from([0x6c, 1, 0, 1]), u32(body.length), u32(serial), u32(head.length), head])), body])
}

/** The truth value in the answer to call 2; undefined until it is there, false when the answer is an error. */
export function answerIn(received: Buffer): boolean | undefined {
  let at = 0
  while (received.length - at >= 16) {
    const bodyLength = received.readUInt32LE(at + 4)
    const bodyAt = at + Math.ceil((16 + received.readUInt32LE(at + 12)) / 8) * 8
    if (received.length < bodyAt + bodyLength) return undefined
    const kind = received[at + 1]
    // Of the bus's answers only this one is four bytes long: that to Hello is a name.
    if (kind === 2 && bodyLength === 4) return received.readUInt32LE(bodyAt) === 1
    if (kind === 3) return false
    at = bodyAt + bodyLength
  }
  return undefined
}

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const text = (value: string): Buffer => Buffer.concat([u32(Buffer.byteLength(value)), Buffer.from(`${value}\0`)])
const field = (code: number, type: 'o' | 's', value: string): Buffer => Buffer.concat([Buffer.from([code, 1, type.charCodeAt(0), 0]), text(value)])
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)])
/** All but the last are filled up to whole eights. */
const joined = (fields: readonly Buffer[]): Buffer => Buffer.concat(fields.map((one, i) => (i < fields.length - 1 ? padded(one) : one)))
