/** Fetches one package of the npm registry and refuses it unless it is, byte for byte, the one that was pinned. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { npm } from './npm.mjs'

/**
 * @typedef {object} PinnedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity the tarball's hash, as `npm view NAME dist.integrity` prints it
 */

/**
 * Installs the package alone into a folder. A lock file written for it makes npm itself compare the hash.
 *
 * @param {PinnedPackage} pinned
 * @param {string} folder an empty folder
 * @returns {Promise<string>} the folder of the unpacked package
 * @throws {Error} when it cannot be fetched or its hash differs
 */
export async function fetchPinned({ name, version, integrity }, folder) {
  const wanted = { name: 'textdesk-tools', version: '0.0.0', dependencies: { [name]: version } }
  const lock = { ...wanted, lockfileVersion: 3, packages: { '': wanted, [`node_modules/${name}`]: { version, integrity } } }
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(wanted))
  await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify(lock))
  await npm(['ci'], folder)
  return path.join(folder, 'node_modules', name)
}
