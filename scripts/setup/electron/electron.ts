/** Which Electron this checkout runs on: the `electron` package's own download, or, where that is refused, a stand-in. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { oneAtATime } from '../one-at-a-time.ts'
import { cacheFolder, root, setupLock, versionOf } from '../places.mjs'
import { say } from '../say.mjs'
import { downloadElectron } from './download.ts'
import type { Electron } from './model.ts'
import { standIn } from './stand-in.ts'

const packageFolder = path.join(root, 'node_modules', 'electron')

/** A refused download is tried again after a day: networks change. */
const refusalHoldsMs = 24 * 60 * 60 * 1000

/** That the download was refused, now or within the last day. */
export type Refusal = {
  /** The Electron that was asked for. */
  readonly version: string
  readonly reason: string
}

/** The Electron of the `electron` package, downloaded when it is not there yet, or why it could not be. */
export async function ownElectron(): Promise<Electron | Refusal> {
  const version = versionOf('electron')
  return downloaded(version) ?? remembered(version) ?? oneAtATime(setupLock, () => download(version))
}

/** Looks again first: another command may have downloaded it, or been refused, while this one waited. */
async function download(version: string): Promise<Electron | Refusal> {
  const known = downloaded(version) ?? remembered(version)
  if (known) return known
  const reason = await downloadElectron(packageFolder, version)
  return downloaded(version) ?? { version, reason: reason ?? 'the download left no program behind' }
}

/**
 * The Electron to use where the package's own is refused. Says so in one line, with the way to try again.
 *
 * @throws when there is no stand-in for this kind of machine
 */
export async function standInFor({ version, reason }: Refusal): Promise<Electron> {
  const electron = await standIn()
  if (!electron) {
    throw new Error(`Electron ${version} could not be downloaded (${reason}), and there is no stand-in for ${process.platform}-${process.arch}.`
      + ' Textdesk needs it to open its window. Check the connection to https://github.com, or set ELECTRON_MIRROR, and run the command again.')
  }
  const file = refusalFile(version)
  if (!existsSync(file)) await writeFile(file, reason)
  say(`Electron ${electron.version} is in use, the one inside ${electron.from}, because the download of Electron ${version} was refused`
    + ` (${reason}). To try that again: delete ${file}`)
  return electron
}

/** The Electron that the package's own install script has put into node_modules, if it has. */
function downloaded(version: string): Electron | undefined {
  const dist = path.join(packageFolder, 'dist')
  const pathFile = path.join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = path.join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? { version, executable, dist, isStandIn: false } : undefined
}

function refusalFile(version: string): string {
  return path.join(cacheFolder(), `electron-${version}-refused.txt`)
}

function remembered(version: string): Refusal | undefined {
  const file = refusalFile(version)
  if (!existsSync(file)) return undefined
  if (Date.now() - statSync(file).mtimeMs < refusalHoldsMs) return { version, reason: readFileSync(file, 'utf8') }
  rmSync(file, { force: true })
  return undefined
}
