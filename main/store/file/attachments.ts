/** The files that voters sent: each lies in a folder beside the database, under the id of its row. */
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from './durable.ts'

/** @param file path of the database */
export const filesOf = (file: string): string => join(dirname(file), 'media')

/** @param folder where the files lie; it is made when the first one comes */
export function fileStore(folder: string) {
  return {
    /** Puts a file's bytes on the disk, whole or not at all. Rejects with what the system says. */
    async keep(id: string, bytes: Uint8Array): Promise<void> {
      mkdirSync(folder, { recursive: true })
      await writeWhole(join(folder, id), bytes, join(folder, `${id}.partial`))
    },
    /** Undefined when there is none by that id. */
    read: (id: string): Promise<Buffer | undefined> => readFile(join(folder, id)).catch(() => undefined),
  }
}

/** Files of a database in memory, for tests. */
export function filesInMemory(): ReturnType<typeof fileStore> {
  const files = new Map<string, Uint8Array>()
  return {
    keep: async (id, bytes) => void files.set(id, bytes),
    read: async (id) => (files.has(id) ? Buffer.from(files.get(id)!) : undefined),
  }
}
