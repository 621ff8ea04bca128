import { expect, it } from 'vitest'
import { answerIn, busSocket } from './trayhost.ts'

it.each([
  ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
  ['unix:abstract=/tmp/dbus-x,guid=1a', '\0/tmp/dbus-x'],
  ['unix:guid=1a,path=/tmp/with%20blank', '/tmp/with blank'],
  ['tcp:host=localhost,port=1;unix:path=/tmp/b', '/tmp/b'],
  ['tcp:host=localhost,port=1', undefined],
])('finds the socket of the bus %s', (address, socket) => {
  expect(busSocket({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: '/run/user/1' })).toBe(socket)
})

it('looks where systemd puts the bus, when the environment names none', () => {
  expect(busSocket({ XDG_RUNTIME_DIR: '/run/user/1' })).toBe('/run/user/1/bus')
  expect(busSocket({})).toBeUndefined()
})

/** A message of the bus with this kind and body, and no header fields. */
function message(kind: number, body: Buffer): Buffer {
  const head = Buffer.alloc(16)
  head.set([0x6c, kind, 0, 1])
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
const hello = message(2, Buffer.from('\u0005\0\0\0:1.42\0'))
const yes = Buffer.from([1, 0, 0, 0])

it('reads the answer behind whatever else the bus says, and waits for the whole of it', () => {
  const all = Buffer.concat([hello, message(4, Buffer.from('\u0005\0\0\0:1.42\0')), message(2, yes)])
  expect(answerIn(all)).toBe(true)
  expect(answerIn(all.subarray(0, -1))).toBeUndefined()
  expect(answerIn(Buffer.concat([hello, message(2, Buffer.alloc(4))]))).toBe(false)
  expect(answerIn(message(3, yes))).toBe(false)
})
