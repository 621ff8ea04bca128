/**
 * The seal: a small file beside the database that says how its last use ended. A closed database is sealed with its size and its
 * hash, so that a single changed byte shows at the next start. While it is open, the seal holds the newest journal entry that is
 * known to be committed, so that a lost write-ahead log shows as well.
 */
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { digestOf } from './durable.ts'

const Closed = z.object({ state: z.literal('closed'), size: z.number(), sha256: z.string(), journal: z.number() })
const Seal = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), journal: z.number() }),
  Closed,
  /** SQLite met damage while the database was in use. */
  z.object({ state: z.literal('damaged'), journal: z.number() }),
])

/** `journal` is the newest entry that is known to be committed. */
export type Seal = z.output<typeof Seal>
export type ClosedSeal = z.output<typeof Closed>

/** Reads a seal; undefined when there is none, or none that can be read: then nothing is known. */
export function readSeal(path: string): Seal | undefined {
  try {
    return Seal.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** The seal of a database that is closed and checkpointed. `journal` is its newest entry. */
export const sealFor = (file: string, journal: number): ClosedSeal => ({ state: 'closed', size: statSync(file).size, sha256: digestOf(file), journal })

/** Whether a closed file is byte for byte what was sealed. */
export const fits = (file: string, seal: ClosedSeal): boolean => statSync(file).size === seal.size && digestOf(file) === seal.sha256

/** Writes a seal and waits for the disk. */
export function writeSeal(path: string, seal: Seal): void {
  const keeper = openSeal(path)
  try {
    keeper.write(seal)
  } finally {
    keeper.close()
  }
}

export type SealKeeper = ReturnType<typeof openSeal>

/** Holds a seal open, because the mark of an open database moves with every commit. */
export function openSeal(path: string) {
  let descriptor: number | undefined = openAnyway(path)
  return {
    /** Replaces the seal and waits for the disk. Written in place: a seal torn by a power cut cannot be read and promises nothing. */
    write(seal: Seal): void {
      if (descriptor === undefined) return
      ftruncateSync(descriptor, put(descriptor, seal))
      fsyncSync(descriptor)
    },
    /**
     * Moves the mark of an open database after a commit. It does not wait for the disk: after a crash the system still has it, and
     * after a power cut an older mark asks for less. Its text never gets shorter.
     */
    mark(journal: number): void {
      if (descriptor !== undefined) put(descriptor, { state: 'open', journal })
    },
    close(): void {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

function put(descriptor: number, seal: Seal): number {
  return writeSync(descriptor, JSON.stringify(seal), 0)
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

/** Without a seal nothing is promised. */
export const removeSeal = (path: string): void => rmSync(path, { force: true })
