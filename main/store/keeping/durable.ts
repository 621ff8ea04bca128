/** What SQLite does for its own files, for the files beside them: written so that a power cut cannot undo it. */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fsyncSync, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

const CHUNK_BYTES = 1 << 20

/** Puts a file's bytes on the disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The same without holding up the process. */
export async function syncFileSoon(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Puts a folder's names on the disk, so that a rename in it is lasting. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder; its file system keeps names by itself.
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * SHA-256 of a whole file, in hex. Not to be used on a database that this process has open: closing the file a second time
 * would take SQLite's locks away (POSIX, "How To Corrupt An SQLite Database File", 2.2).
 *
 * @param change gets each chunk and its place in the file before it is counted
 */
export function digestOf(file: string, change?: (chunk: Buffer, at: number) => void): string {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  const descriptor = openSync(file, 'r')
  try {
    for (let at = 0, size; (size = readSync(descriptor, chunk)) > 0; at += size) {
      const part = chunk.subarray(0, size)
      change?.(part, at)
      hash.update(part)
    }
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}

/** The same without holding up the process. */
export async function digestSoon(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: CHUNK_BYTES / 4 }), hash)
  return hash.digest('hex')
}
