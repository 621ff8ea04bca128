/**
 * Whether this system shows tray icons. macOS and Windows do. On Linux a desktop that does owns a name on the session bus
 * (freedesktop.org, StatusNotifierItem); Electron makes its Tray without a word where nobody owns it, and where a panel of the
 * older kind (XEmbed) shows it or not, nobody can tell. There we have no tray, so that no window is hidden for good.
 */
import type { Connection } from '../bus/connection.ts'

const watcher = 'org.kde.StatusNotifierWatcher'

/** Asks the bus once, and takes silence, an error and a bus that is not there for a no. */
export async function hasTrayHost(session: Pick<Connection, 'ask'> | undefined): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const [isOwned] = (await session?.ask('NameHasOwner', 's', watcher).catch(() => undefined)) ?? []
  return isOwned === true
}
