/** Where the buses of a Linux desktop listen (D-Bus Specification, "Server Addresses" and "Well-known Message Bus Instances"). */
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The session bus's socket by the environment: its address, or where systemd puts it. Undefined when there is none that we can speak to. */
export function sessionSocket({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: folder }: Environment): string | undefined {
  if (address) return socketIn(address)
  return folder ? join(folder, 'bus') : undefined
}

/** The socket of the bus that all users of the machine share. */
export function systemSocket({ DBUS_SYSTEM_BUS_ADDRESS: address }: Environment): string | undefined {
  return address ? socketIn(address) : '/run/dbus/system_bus_socket'
}

/** The first of an address's places that is a socket on this machine; an abstract one begins with a NUL. */
function socketIn(address: string): string | undefined {
  const [, key, value] = /(?:^|;)unix:(?:[^;]*,)?(path|abstract)=([^,;]+)/.exec(address) ?? []
  if (value === undefined) return undefined
  return key === 'path' ? decodeURIComponent(value) : `\0${decodeURIComponent(value)}`
}
