/** Keeps two commands in the same checkout from writing the same folder at the same time. */
import { existsSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** While somebody works, the lock is touched so often; one that has not been for much longer was left by a crash. */
const touchEveryMs = 1000
const leftBehindMs = 10_000

/**
 * Does the work when nobody else holds the lock, and holds it meanwhile.
 *
 * @param lock a folder that exists only while the work is done
 */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(lock), { recursive: true })
  while (!take(lock)) {
    if (ageMs(lock) > leftBehindMs) rmSync(lock, { recursive: true, force: true })
    else await pause(100)
  }
  const touching = setInterval(() => existsSync(lock) && utimesSync(lock, new Date(), new Date()), touchEveryMs)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** How long ago the lock was touched; 0 when it has just been given back. */
function ageMs(lock: string): number {
  const about = statSync(lock, { throwIfNoEntry: false })
  return about ? Date.now() - about.mtimeMs : 0
}
