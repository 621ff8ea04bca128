/** The two buses on which a Linux desktop tells of itself. Other systems have none. */
import { sessionSocket, systemSocket } from './address.ts'
import { connect, type Connection } from './connection.ts'

/** Each is undefined where there is none, or none that lets us in. */
export type Buses = { readonly session: Connection | undefined; readonly system: Connection | undefined }

/** Never rejects: the desk works without. */
export async function openBuses(): Promise<Buses> {
  if (process.platform !== 'linux') return { session: undefined, system: undefined }
  const [session, system] = await Promise.all([opened(sessionSocket(process.env)), opened(systemSocket(process.env))])
  return { session, system }
}

const opened = async (socket: string | undefined): Promise<Connection | undefined> => (socket === undefined ? undefined : connect(socket).catch(() => undefined))
