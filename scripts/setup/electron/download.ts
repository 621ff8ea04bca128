/** Runs the `electron` package's own download, and gives it up when nothing comes. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { say } from '../say.mjs'

/** A download that brings not one byte for this long is given up. A slow one may take as long as it needs. */
const patienceMs = 45_000

/**
 * Downloads Electron into the package's `dist` folder.
 *
 * @param packageFolder the installed `electron` package
 * @returns undefined when it worked, otherwise the reason in a few words
 */
export async function downloadElectron(packageFolder: string, version: string): Promise<string | undefined> {
  say(`Downloading Electron ${version} (about 120 MB) ...`)
  // The script downloads into the temporary folder: one of its own lets us see whether bytes arrive.
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'textdesk-electron-'))
  try {
    const places = [temporary, path.join(packageFolder, 'dist')]
    return await runInstallScript(path.join(packageFolder, 'install.js'), temporary, () => sizeOf(places))
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

function runInstallScript(script: string, temporary: string, bytes: () => number): Promise<string | undefined> {
  // NODE_USE_ENV_PROXY: on a network with a proxy, Node's fetch takes it from the environment only when told to.
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, NODE_USE_ENV_PROXY: '1' }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 2, 'pipe'] })
  const said: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const watch = killWhenStalled(() => child.kill(), bytes)
  return new Promise<string | undefined>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code === 0 ? undefined : reasonOf(said.join(''), signal)))
  }).finally(() => clearInterval(watch))
}

/** Calls `kill` when `bytes` has not grown for as long as our patience lasts. */
function killWhenStalled(kill: () => void, bytes: () => number): NodeJS.Timeout {
  let last = { size: 0, at: Date.now() }
  return setInterval(() => {
    const size = bytes()
    if (size !== last.size) last = { size, at: Date.now() }
    if (Date.now() - last.at > patienceMs) kill()
  }, 1000)
}

/** The first line of an error, or what it means that a signal ended the script. */
export function reasonOf(said: string, signal: NodeJS.Signals | null): string {
  if (signal) return `nothing arrived for ${patienceMs / 1000} s`
  return said.split('\n').find((line) => line.trim() !== '')?.trim() ?? 'the install script failed without a word'
}

function sizeOf(folders: readonly string[]): number {
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + (statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0), 0)
}
