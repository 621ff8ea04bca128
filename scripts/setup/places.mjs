/** Where the project is, and where a user's downloads are kept so that a second clone is quick. */
import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Held by the set-up that is writing into node_modules. */
export const setupLock = path.join(root, 'out', 'setting-up')

/**
 * The user's cache folder for this project, after each system's custom.
 *
 * @returns {string} an absolute path; the folder need not exist yet
 */
export function cacheFolder() {
  if (process.platform === 'win32') {
    return path.join(process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local'), 'textdesk', 'Cache')
  }
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'textdesk')
  // The XDG specification: a relative path in the variable is to be ignored.
  const named = process.env.XDG_CACHE_HOME
  return path.join(named && path.isAbsolute(named) ? named : path.join(os.homedir(), '.cache'), 'textdesk')
}

/**
 * The version of an installed dependency.
 *
 * @param {string} name
 * @returns {string}
 */
export function versionOf(name) {
  const about = /** @type {{ version: string }} */ (JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')))
  return about.version
}
