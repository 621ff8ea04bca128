/** A machine as its login manager tells of it (systemd's logind), and the screen lockers of its desktop, for tests. */
import { connect, type Service } from './service.ts'

const login = { path: '/org/freedesktop/login1', iface: 'org.freedesktop.login1.Manager' } as const
const session = { path: '/org/freedesktop/login1/session/_31', iface: 'org.freedesktop.login1.Session' } as const

export type Machine = {
  sleeps(isAsleep: boolean): void
  /** The desktop has locked the screen, or opened it, and says so. */
  locks(isLocked: boolean): void
  /** Somebody asks for a lock; who then locks says nothing. */
  asksForLock(): void
  close(): void
}

/** @param system the address of the system bus */
export async function openMachine(system: string): Promise<Machine> {
  const bus = await connect(system)
  let isLocked = false
  const properties = {
    Id: () => ['s', '1'] as const,
    LockedHint: () => ['b', isLocked] as const,
    IdleHint: () => ['b', false] as const,
    IdleSinceHint: () => ['t', 0n] as const,
  }
  // Electron would hold the sleep up for a moment; without a file descriptor to hold it does not, and listens all the same.
  bus.serve(login.path, login.iface, { methods: { GetSession: { out: 'o', run: () => [session.path] } } })
  for (const path of [session.path, '/org/freedesktop/login1/session/auto']) bus.serve(path, session.iface, { methods: {}, properties })
  await bus.own('org.freedesktop.login1')
  return {
    sleeps: (isAsleep) => bus.emit({ ...login, member: 'PrepareForSleep', signature: 'b', body: [isAsleep] }),
    locks(now) {
      isLocked = now
      bus.emit({ path: session.path, iface: 'org.freedesktop.DBus.Properties', member: 'PropertiesChanged', signature: 'sa{sv}as', body: [session.iface, {}, ['LockedHint']] })
    },
    asksForLock: () => bus.emit({ ...session, member: 'Lock' }),
    close: bus.close,
  }
}

export type Locker = { covers(isActive: boolean): void; dies(): void }

/**
 * @param bus the address of the session bus
 * @param desktop `gnome`, `freedesktop` (KDE), `cinnamon`…
 * @param isActive it covers the screen when it appears
 */
export async function openLocker(bus: string, desktop: string, isActive: boolean): Promise<Locker> {
  const service: Service = await connect(bus)
  const name = `org.${desktop}.ScreenSaver`
  const path = `/org/${desktop}/ScreenSaver`
  service.serve(path, name, { methods: { GetActive: { out: 'b', run: () => [isActive] } } })
  await service.own(name)
  return {
    covers: (now) => service.emit({ path, iface: name, member: 'ActiveChanged', signature: 'b', body: [now] }),
    dies: service.close,
  }
}

/** GNOME's compositor, which counts how long no hand was there, in ms. */
export async function openCompositor(bus: string, idleMs: () => number): Promise<{ close(): void }> {
  const service = await connect(bus)
  const iface = 'org.gnome.Mutter.IdleMonitor'
  service.serve('/org/gnome/Mutter/IdleMonitor/Core', iface, { methods: { GetIdletime: { out: 't', run: () => [BigInt(idleMs())] } } })
  await service.own(iface)
  return { close: service.close }
}
