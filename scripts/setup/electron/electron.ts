/** Which Electron this checkout runs on: the `electron` package's own download, or, where that is refused, a stand-in. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder, root, versionOf } from '../places.mjs'
import { say } from '../say.mjs'
import { downloadElectron } from './download.ts'
import type { Electron } from './model.ts'
import { standIn } from './stand-in.ts'

const packageFolder = path.join(root, 'node_modules', 'electron')

/** A refused download is tried again after a day: networks change. */
const refusalHoldsMs = 24 * 60 * 60 * 1000

/**
 * The Electron to use, fetched when there is none.
 *
 * @throws when the download is refused and there is no stand-in for this kind of machine
 */
export async function haveElectron(): Promise<Electron> {
  const version = versionOf('electron')
  const refusalFile = path.join(cacheFolder(), `electron-${version}-refused.txt`)
  const refusal = rememberedRefusal(refusalFile)
  const present = downloaded(version)
  if (present) return present
  const reason = refusal ?? (await downloadElectron(packageFolder, version))
  if (reason === undefined) return downloaded(version) ?? missing(version, 'the download left no program behind')

  const electron = await standIn()
  if (!electron) return missing(version, reason)
  await mkdir(cacheFolder(), { recursive: true })
  if (refusal === undefined) await writeFile(refusalFile, reason)
  say(`Electron ${electron.version} is in use, the one inside ${electron.from}, because the download of Electron ${version} was refused`
    + ` (${reason}). To try that again: delete ${refusalFile}`)
  return electron
}

/** The Electron that the package's own install script has put into node_modules, if it has. */
function downloaded(version: string): Electron | undefined {
  const dist = path.join(packageFolder, 'dist')
  const pathFile = path.join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = path.join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? { version, executable, dist, runsNodeApi10: true, isStandIn: false } : undefined
}

function rememberedRefusal(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  if (Date.now() - statSync(file).mtimeMs < refusalHoldsMs) return readFileSync(file, 'utf8')
  rmSync(file, { force: true })
  return undefined
}

function missing(version: string, reason: string): never {
  throw new Error(`Electron ${version} could not be downloaded (${reason}), and there is no stand-in for ${process.platform}-${process.arch}.`
    + ' Textdesk needs it to open its window. Check the connection to https://github.com, or set ELECTRON_MIRROR, and run the command again.')
}
