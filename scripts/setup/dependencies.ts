/** The project's dependencies, as package-lock.json names them. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npm } from './fetch/npm.mjs'
import { oneAtATime } from './one-at-a-time.ts'
import { root, setupLock } from './places.mjs'
import { say } from './say.mjs'

type LockedPackage = { readonly version?: string; readonly integrity?: string; readonly optional?: boolean }
type Lock = Readonly<Record<string, LockedPackage>>

/** Installs the dependencies unless node_modules holds exactly what package-lock.json says. */
export async function installDependencies(): Promise<void> {
  if (areInstalled()) return
  await oneAtATime(setupLock, async () => {
    // Another command may have done it while this one waited.
    if (areInstalled()) return
    say('Installing the dependencies (npm ci) ...')
    await npm(['ci'], root)
  })
}

function areInstalled(): boolean {
  return isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))
}

/**
 * Whether an installation is the one that a lock file asks for.
 *
 * @param wanted the packages of package-lock.json by their place
 * @param present the packages of the file that npm leaves in node_modules at the end of an installation
 */
export function isInstalled(wanted: Lock, present: Lock): boolean {
  const strangers = Object.keys(present).filter((place) => !(place in wanted))
  // What is optional may rightly be absent: it is for another operating system.
  const wrong = Object.entries(wanted).filter(([place, locked]) => {
    const found = present[place]
    if (place === '') return false
    return found ? found.version !== locked.version || found.integrity !== locked.integrity : !locked.optional
  })
  return strangers.length === 0 && wrong.length === 0
}

function readLock(name: string): Lock {
  const file = path.join(root, name)
  if (!existsSync(file)) return {}
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { readonly packages: Lock }
  return packages
}
