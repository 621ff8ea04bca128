/** The files that voters sent: each lies in a folder beside the database, under the id of its row. */
import { mkdirSync, renameSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** @param file path of the database */
export const filesOf = (file: string): string => join(dirname(file), 'media')

/** @param folder where the files lie; it is made when the first one comes */
export function fileStore(folder: string) {
  return {
    /** Puts a file's bytes on the disk, whole or not at all. Rejects with what the system says. */
    async keep(id: string, bytes: Uint8Array): Promise<void> {
      mkdirSync(folder, { recursive: true })
      const partial = join(folder, `${id}.partial`)
      const handle = await open(partial, 'w')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      renameSync(partial, join(folder, id))
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
