import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { testFolder } from '../../folder.kit.ts'
import { connect } from './connection.ts'
import { bytesOf, kinds, takeMessage, type Message } from './message.ts'

/** A bus of the worst manners: everything comes byte by byte, and `answer` decides what it says to each call. */
async function rudeBus(answer: (call: Message, say: (message: Omit<Message, 'serial'>) => void, socket: Socket) => void, greeting = 'OK 1a\r\n'): Promise<string> {
  const folder = testFolder()
  const path = join(folder, 'bus')
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    const sayBytes = (bytes: Buffer): void => bytes.forEach((byte) => void socket.write(Buffer.from([byte])))
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const begin = received.indexOf('\r\n')
      if (received[0] === 0) {
        if (begin < 0) return
        received = Buffer.from(received.subarray(begin + 2))
        return sayBytes(Buffer.from(greeting))
      }
      if (received.subarray(0, 7).toString() === 'BEGIN\r\n') received = Buffer.from(received.subarray(7))
      for (let taken = takeMessage(received); taken; taken = takeMessage(received)) {
        received = Buffer.from(taken.rest)
        answer(taken.message, (message) => sayBytes(bytesOf({ ...message, serial: 1 })), socket)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  onTestFinished(() => {
    server.close()
  })
  return path
}

const hello = ({ member, serial }: Message, say: (message: Omit<Message, 'serial'>) => void): boolean => {
  if (member === 'Hello') say({ kind: kinds.answer, answerTo: serial, signature: 's', body: [':1.42'] })
  return member === 'Hello'
}

it('asks, and finds its answer behind whatever else the bus says', async () => {
  const path = await rudeBus((call, say) => {
    if (hello(call, say)) return
    say({ kind: kinds.signal, path: '/a', iface: 'a.b', member: 'C', signature: 'a{sv}', body: [{ n: ['u', 7] }] })
    say({ kind: kinds.answer, answerTo: 4711, body: [] })
    say({ kind: kinds.answer, answerTo: call.serial, signature: 'b', body: [call.body[0] === 'there'] })
  })
  const bus = await connect(path)
  const heard: unknown[] = []
  await bus.listen("type='signal'", (signal) => heard.push(...signal.body))
  expect(await bus.ask('NameHasOwner', 's', 'there')).toEqual([true])
  expect(await bus.ask('NameHasOwner', 's', 'not there')).toEqual([false])
  expect(heard).toEqual([{ n: 7 }, { n: 7 }, { n: 7 }])
  bus.close()
})

it('rejects what the bus refuses', async () => {
  const path = await rudeBus((call, say) => {
    if (!hello(call, say)) say({ kind: kinds.error, answerTo: call.serial, error: 'org.freedesktop.DBus.Error.ServiceUnknown', signature: 's', body: ['nobody'] })
  })
  const bus = await connect(path)
  await expect(bus.properties('a.b', '/a', 'a.b')).rejects.toThrow('ServiceUnknown: nobody')
  bus.close()
})

it('rejects what was asked when the bus goes away, or says what nobody can read', async () => {
  const path = await rudeBus((call, say, socket) => {
    if (hello(call, say)) return
    if (call.member === 'Die') socket.destroy()
    else socket.write(Buffer.from('Good evening, this is no message of D-Bus.'))
  })
  for (const member of ['Die', 'Mumble']) {
    const bus = await connect(path)
    await expect(bus.ask(member, '')).rejects.toThrow('The bus is gone.')
    await bus.closed
    await expect(bus.ask(member, '')).rejects.toThrow('The bus is gone.')
  }
})

it('says so when there is no bus, or it does not let us in', async () => {
  await expect(connect(join(tmpdir(), 'no-such-bus'))).rejects.toThrow('ENOENT')
  await expect(connect(await rudeBus(() => undefined, 'REJECTED DBUS_COOKIE_SHA1\r\n'))).rejects.toThrow('did not let us in: REJECTED')
})
