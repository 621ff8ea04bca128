/** A file of lines that only grows: whatever ends the program, what was said to be kept is there, and at most a last line is torn. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { constants, open, rename, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

const lineEnd = 10

/** The whole lines of a file and how many bytes they take; none of a file that does not exist. What follows the last line end was torn. */
export function readLines(file: string): { lines: readonly string[]; size: number } {
  if (!existsSync(file)) return { lines: [], size: 0 }
  const bytes = readFileSync(file)
  const size = bytes.lastIndexOf(lineEnd) + 1
  return { lines: bytes.subarray(0, size).toString('utf8').split('\n').slice(0, -1), size }
}

const bytesOf = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''))

/** Puts a file of these lines in the place of another, which is there until the new one is on the disk. */
export async function replaceLines(file: string, lines: readonly string[]): Promise<number> {
  const bytes = bytesOf(lines)
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
  return bytes.length
}

export type Log = {
  /** Writes a line as soon as may be; lines that come close together go to the disk as one. */
  append(line: string): void
  /** Resolves when all lines so far are on the disk, also for a machine that loses its power; rejects when they could not be written. */
  saved(): Promise<void>
  /** Keeps what is still to be kept, and lets go of the file. */
  close(): Promise<void>
}

/** Lines that are kept nowhere. */
export const noLog: Log = { append: () => undefined, saved: async () => undefined, close: async () => undefined }

/** Opens a file for more lines after the first `size` bytes; what comes after them is cut off. */
export async function openLog(file: string, size: number): Promise<Log> {
  mkdirSync(dirname(file), { recursive: true })
  const handle = await open(file, constants.O_RDWR | constants.O_CREAT, 0o600)
  await handle.truncate(size)
  const writer = writerOf(handle, size)
  let waiting: string[] = []
  let [told, kept] = [0, 0]
  let writing: Promise<void> | undefined

  async function write() {
    // What is told in one go belongs together, and costs one visit to the disk.
    await Promise.resolve()
    while (waiting.length > 0) {
      const lines = waiting
      waiting = []
      await writer(bytesOf(lines)).catch((error: unknown) => {
        waiting = [...lines, ...waiting]
        throw error
      })
      kept += lines.length
    }
  }

  async function saved() {
    const wanted = told
    while (kept < wanted) {
      writing ??= write().finally(() => (writing = undefined))
      await writing
    }
  }

  return {
    append(line) {
      waiting.push(line)
      told += 1
      saved().catch((error: unknown) => console.error(`The practice carrier cannot keep its state: ${String(error)}`))
    },
    saved,
    async close() {
      try {
        await saved()
      } finally {
        await handle.close()
      }
    },
  }
}

/** Writes behind what is there already. What fails is tried again at the same place, so that no half line stays in the middle. */
function writerOf(handle: FileHandle, size: number) {
  let end = size
  return async (bytes: Buffer): Promise<void> => {
    for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done, bytes.length - done, end + done)).bytesWritten
    await handle.datasync()
    end += bytes.length
  }
}
