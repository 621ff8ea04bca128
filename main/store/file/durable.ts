/** What SQLite does for its own files, for the files beside them: written so that a power cut cannot undo it. */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'

const chunkBytes = 1 << 20

/** Opens a file, works with it, and closes it again. */
export function withFile<T>(file: string, flags: 'r' | 'r+', work: (descriptor: number) => T): T {
  const descriptor = openSync(file, flags)
  try {
    return work(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Puts a file's bytes on the disk. */
export const syncFile = (file: string): void => withFile(file, 'r+', fsyncSync)

/** Puts a folder's names on the disk, so that a rename in it is lasting. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder; its file system keeps names by itself.
  if (process.platform !== 'win32') withFile(folder, 'r', fsyncSync)
}

/**
 * Writes a file whole or not at all, for nobody else's eyes: what it takes the place of stays until all of it is on the disk.
 * Rejects with what the system says.
 */
export async function writeWhole(file: string, bytes: Uint8Array, partial: string): Promise<void> {
  try {
    await writeFile(partial, bytes, { mode: 0o600, flush: true })
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/**
 * SHA-256 of a whole file, in hex. Not to be used on a database that this process has open: closing the file a second time
 * would take SQLite's locks away (POSIX, "How To Corrupt An SQLite Database File", 2.2).
 */
export function digestOf(file: string): string {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(chunkBytes)
  withFile(file, 'r', (descriptor) => {
    for (let size; (size = readSync(descriptor, chunk)) > 0;) hash.update(chunk.subarray(0, size))
  })
  return hash.digest('hex')
}
