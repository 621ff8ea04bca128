/** The app as electron-builder left it for this operating system, and how it is started. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../setup/places.mjs'

/** The program that agents start. */
export function packedProgram(): string {
  const places = { linux: ['linux-unpacked', 'textdesk'], win32: ['win-unpacked', 'Textdesk.exe'], darwin: [macFolder(), 'Textdesk.app/Contents/MacOS/Textdesk'] }
  const place = places[process.platform as keyof typeof places]
  return path.join(root, 'dist', ...place)
}

/** `mac`, or `mac-arm64`, by the machine it was packed for. */
function macFolder(): string {
  return readdirSync(path.join(root, 'dist')).find((name) => /^mac(-|$)/.test(name)) ?? 'mac'
}

/**
 * Lends the very same program under Electron's own name while `work` runs. By its name an app knows whether it is packaged, and a packaged one
 * lets nobody drive its page.
 */
export async function withTwin<T>(work: (twin: string) => Promise<T>): Promise<T> {
  const program = packedProgram()
  const twin = path.join(path.dirname(program), `electron${path.extname(program)}`)
  rmSync(twin, { force: true })
  linkSync(program, twin)
  try {
    return await work(twin)
  } finally {
    rmSync(twin, { force: true })
  }
}

/** Starts a program on a fresh data folder in practice mode while `work` runs, and ends it if it has not ended by itself. */
export async function withApp<T>(program: string, args: readonly string[], work: (app: ChildProcess, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'textdesk-packed-'))
  const env = { ...process.env, TEXTDESK_PRACTICE: '1', TEXTDESK_MARK: '1' }
  const app = spawn(program, [...args, `--user-data-dir=${folder}`, ...process.argv.slice(2)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    return await work(app, folder)
  } finally {
    const gone = once(app, 'exit')
    if (app.exitCode === null && app.kill()) await gone
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
