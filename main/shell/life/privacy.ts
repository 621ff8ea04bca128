/** Nobody but the agent's own system account reads what the app keeps, whatever the folder was before. Windows gives each account a folder of its own. */
import { chmodSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** For everything that this process and its children write from now on. */
export function writePrivately(): void {
  process.umask(0o077)
}

const others = 0o077

/**
 * Takes the folder, and what lies in it, away from all others. A folder that was theirs to enter is looked through; in one that was not, there is nothing to take.
 *
 * @returns how many files or folders stay open, since they are another account's or lie on a disk that knows no owners
 */
export function keepPrivate(folder: string): number {
  if (process.platform === 'win32') return 0
  return shut(folder) + namesIn(folder).reduce((open, name) => open + keepPrivateIn(join(folder, name)), 0)
}

function keepPrivateIn(path: string): number {
  const about = lstatSync(path, { throwIfNoEntry: false })
  // A link's target may lie anywhere; Chromium's own links name a machine and a process.
  if (!about || about.isSymbolicLink() || (about.mode & others) === 0) return 0
  return about.isDirectory() ? keepPrivate(path) : shut(path)
}

/** A folder that we may not look into is counted by `shut`. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function shut(path: string): number {
  try {
    chmodSync(path, statSync(path).mode & 0o777 & ~others)
    return 0
  } catch {
    return 1
  }
}
