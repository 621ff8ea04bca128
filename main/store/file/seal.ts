/**
 * The seal: a small file beside a database that says what is known of it. While the database is in use it holds the newest journal
 * entry that is committed, so that a lost write-ahead log shows at the next start; a copy's also holds the hash of its bytes.
 */
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { digestOf } from './durable.ts'

const Seal = z.object({
  /** `damaged`: damage showed while it was in use. */
  state: z.enum(['open', 'closed', 'damaged']),
  /** The newest entry that is known to be committed. */
  journal: z.number(),
  /** Bytes of a closed file. */
  size: z.number().optional(),
  sha256: z.string().optional(),
})
export type Seal = z.output<typeof Seal>

/** Reads a seal; undefined when there is none, or none that can be read: then nothing is known. */
export function readSeal(path: string): Seal | undefined {
  try {
    return Seal.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** The seal of a copy that is on the disk. */
export const sealOfCopy = (file: string, journal: number): Seal => ({ state: 'closed', journal, size: statSync(file).size, sha256: digestOf(file) })

/** Whether a copy is byte for byte what was sealed. */
export const fits = (file: string, seal: Seal): boolean => statSync(file).size === seal.size && digestOf(file) === seal.sha256

/** Writes a seal and waits for the disk. */
export function writeSeal(path: string, seal: Seal): void {
  const keeper = openSeal(path)
  keeper.write(seal)
  keeper.close()
}

/** Holds a seal open, because the mark of a database in use moves with every commit. */
export function openSeal(path: string) {
  const descriptor = openAnyway(path)
  const put = (seal: Seal): number => writeSync(descriptor, JSON.stringify(seal), 0)
  return {
    /** Replaces the seal and waits for the disk. Written in place: a seal torn by a power cut cannot be read and promises nothing. */
    write(seal: Seal): void {
      ftruncateSync(descriptor, put(seal))
      fsyncSync(descriptor)
    },
    /**
     * Moves the mark of a database in use after a commit. It does not wait for the disk: after a crash the system still has it, and
     * after a power cut an older mark asks for less, and one that is newer than the log tells what was lost with the last moment. Its text never gets shorter.
     */
    mark: (journal: number): void => void put({ state: 'open', journal }),
    close: (): void => closeSync(descriptor),
  }
}

/** Opens for writing in place; `r+` does not create, and `w` would empty it. */
function openAnyway(path: string): number {
  try {
    return openSync(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return openSync(path, 'wx+')
  }
}
