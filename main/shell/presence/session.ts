/** The agent's session by the word of the machine's login manager (systemd's logind, `org.freedesktop.login1`). */
import type { Connection } from '../bus/connection.ts'

const manager = { destination: 'org.freedesktop.login1', path: '/org/freedesktop/login1', iface: 'org.freedesktop.login1.Manager' } as const
const sessionIface = 'org.freedesktop.login1.Session'
/** Stands for the session of whoever asks, or else the one that their screen shows. */
const ownPath = '/org/freedesktop/login1/session/auto'

export type SessionFacts = {
  readonly isLocked: boolean
  /** Since when the desktop counts the session as idle, epoch ms; undefined while it does not, and on desktops that never say. */
  readonly idleSince: number | undefined
}

export type SessionHands = {
  readonly changed: (facts: SessionFacts) => void
  /** Somebody asks the desktop to lock or to unlock. Not every desktop says what it then did. */
  readonly asked: (toLock: boolean) => void
}

/** Watches as long as the bus is there. @throws where there is no login manager, or no session */
export async function watchSession(system: Pick<Connection, 'call' | 'listen' | 'properties'>, { changed, asked }: SessionHands): Promise<void> {
  const path = await pathOf(system)
  const look = async (): Promise<void> => changed(factsIn(await system.properties(manager.destination, path, sessionIface)))
  await system.listen(`type='signal',sender='${manager.destination}',path='${path}'`, (signal) => {
    if (signal.path !== path) return
    if (signal.member === 'PropertiesChanged') void look().catch(() => undefined)
    if (signal.member === 'Lock' || signal.member === 'Unlock') asked(signal.member === 'Lock')
  })
  await look()
}

/** Signals come from the session's own path, not from the one that stands for it. */
async function pathOf(system: Pick<Connection, 'call' | 'properties'>): Promise<string> {
  const { Id } = await system.properties(manager.destination, ownPath, sessionIface)
  const [path] = await system.call({ ...manager, member: 'GetSession', signature: 's', body: [Id] })
  return String(path)
}

/** logind counts in microseconds. */
function factsIn({ LockedHint, IdleHint, IdleSinceHint }: Readonly<Record<string, unknown>>): SessionFacts {
  return { isLocked: LockedHint === true, idleSince: IdleHint === true ? Number(IdleSinceHint) / 1000 : undefined }
}
