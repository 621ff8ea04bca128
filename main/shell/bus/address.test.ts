import { expect, it } from 'vitest'
import { sessionSocket, systemSocket } from './address.ts'

it.each([
  ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
  ['unix:abstract=/tmp/dbus-x,guid=1a', '\0/tmp/dbus-x'],
  ['unix:guid=1a,path=/tmp/with%20blank', '/tmp/with blank'],
  ['tcp:host=localhost,port=1;unix:path=/tmp/b', '/tmp/b'],
  ['tcp:host=localhost,port=1', undefined],
  ['disabled:', undefined],
])('finds the socket of the bus %s', (address, socket) => {
  expect(sessionSocket({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: '/run/user/1' })).toBe(socket)
  expect(systemSocket({ DBUS_SYSTEM_BUS_ADDRESS: address })).toBe(socket)
})

it('looks where systemd puts them, when the environment names none', () => {
  expect(sessionSocket({ XDG_RUNTIME_DIR: '/run/user/1' })).toBe('/run/user/1/bus')
  expect(sessionSocket({})).toBeUndefined()
  expect(systemSocket({})).toBe('/run/dbus/system_bus_socket')
})
