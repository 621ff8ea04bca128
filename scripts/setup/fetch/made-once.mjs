/** Folders that are either complete or absent, however many set-ups run at the same time or are interrupted. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder unless it exists. The content is written to a temporary neighbour, which then takes the name in one
 * step: when two set-ups race, one result is kept and nobody sees half of it.
 *
 * @param {string} folder absolute path of the folder to have
 * @param {(temporary: string) => Promise<void>} fill writes the content
 * @returns {Promise<string>} `folder`
 */
export async function madeOnce(folder, fill) {
  if (existsSync(folder)) return folder
  await mkdir(path.dirname(folder), { recursive: true })
  const temporary = await mkdtemp(`${folder}.making-`)
  try {
    await fill(temporary)
    await rename(temporary, folder).catch((error) => {
      // Another set-up was first; its folder is as good as ours.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return folder
}
