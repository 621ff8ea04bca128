/** Launches an Electron app from outside and accounts for its process tree by /proc. Linux only. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

export type Case = {
  readonly name: string
  /** The folder that Electron runs. */
  readonly app: string
  readonly env: Readonly<Record<string, string>>
  /** Keeps its data between launches, as an installed app does. */
  readonly dataDir: string
}

export type Running = {
  readonly child: ChildProcess
  /** From just before the spawn until the app said that it is usable, in ms. */
  readonly usableMs: number
  /** Asks it to quit; ms until it has ended. */
  stop(): Promise<number>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

const TIMEOUT_MS = 30_000

/** As root Chromium's sandbox needs a user namespace; without one it is off, for the floor and for the app alike. */
export const electronArgs = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--log-level=3']

export const newDataDir = (): string => mkdtempSync(path.join(tmpdir(), 'textdesk-bench-'))
export const removeDataDir = (dir: string): void => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })

/** Starts a case and waits for its line `MARK {…}`. */
export async function launch(electron: string, { app, env, dataDir }: Case): Promise<Running> {
  const begun = performance.now()
  const child = spawn(electron, [...electronArgs, `--user-data-dir=${dataDir}`, app], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS)
  for await (const line of createInterface(child.stdout)) if (line.startsWith('MARK ')) break
  const usableMs = performance.now() - begun
  clearTimeout(kill)
  if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The app in ${app} ended before its window was usable.`)
  return {
    child,
    usableMs,
    async stop() {
      const asked = performance.now()
      child.kill('SIGTERM')
      await gone
      return performance.now() - asked
    },
    async kill() {
      for (const id of treeOf(child.pid!)) process.kill(id, 'SIGKILL')
      await gone
    },
  }
}

/** Ids of a process and of all its descendants. */
function treeOf(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  const found = new Set([root])
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const [id, parent] of parents) if (found.has(parent)) found.add(id)
  }
  return [...found]
}

/** Memory of a process tree in MB (10^6 bytes), shared pages split among those that share them (PSS). */
export function treePss(root: number): number {
  let kilobytes = 0
  for (const id of treeOf(root)) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      // The process ended.
    }
  }
  return (kilobytes * 1024) / 1e6
}

/** Seconds of processor that a process tree has used. Ticks are hundredths of a second wherever Linux runs (CLK_TCK). */
export function treeCpu(root: number): number {
  let ticks = 0
  for (const id of treeOf(root)) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
      const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13)
      ticks += Number(user) + Number(system)
    } catch {
      // The process ended.
    }
  }
  return ticks / 100
}
