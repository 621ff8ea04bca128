/** Takes chosen files out of a zip. */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Open, type File } from 'unzipper'

/**
 * Unpacks the files for which `rename` gives a name.
 *
 * @param zip path of the zip
 * @param folder where to write
 * @param rename a file's path in the zip to its path under `folder`; undefined leaves it out
 * @returns how many files were written
 * @throws when a name would lead out of the folder
 */
export async function unzip(zip: string, folder: string, rename: (entry: string) => string | undefined): Promise<number> {
  const { files } = await Open.file(zip)
  const chosen = files.filter((file) => file.type === 'File').flatMap((file) => {
    const name = rename(file.path)
    return name === undefined ? [] : [{ file, target: inside(folder, name) }]
  })
  for (const { file, target } of chosen) {
    await mkdir(path.dirname(target), { recursive: true })
    await pipeline(file.stream(), createWriteStream(target, { mode: isExecutable(file) ? 0o755 : 0o644 }))
  }
  return chosen.length
}

function inside(folder: string, name: string): string {
  const target = path.join(folder, name)
  if (!target.startsWith(folder + path.sep)) throw new Error(`The zip holds a file that would be written outside its folder: ${name}`)
  return target
}

/** A zip made on Unix keeps the file's mode in the upper half of the external attributes. */
function isExecutable(file: File): boolean {
  return ((file.externalFileAttributes >>> 16) & 0o111) !== 0
}
