/** The built app as a process of its own: started by hand, driven through its page, and killed with all that belongs to it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright'
import { cleanEnvironment, electron, flags, root } from '../../e2e/kit/app.ts'

/** A start that takes longer is given up: the app hangs. */
const longestStartMs = 40_000
/** The app promises to be gone three seconds after it was told to close; the rest is for a busy machine. */
const longestCloseMs = 20_000
const longestConnectMs = 10_000
/** A request to the page fails a moment before the process is seen to be gone. */
export const goneSoonMs = 1000

/** How an app's process ended: by our hand, by its own at a fault point, or for a reason that nobody knows. */
export type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

export type Running = {
  /** From just before the process was made until the window was usable. */
  readonly usableMs: number
  /** The same moment, in epoch ms. */
  readonly usableAt: number
  readonly page: Page
  /** Of its main process, and so of the group of all its processes. */
  readonly pid: number
  readonly isGone: () => boolean
  /** Resolves with the end of its main process. */
  readonly gone: Promise<End>
  /** What page and main process wrote to their consoles. */
  readonly said: readonly string[]
  /** SIGKILL to the main process and all its children at once. */
  readonly kill: () => Promise<void>
  /** Ends it as the session's end does. */
  readonly close: () => Promise<void>
}

export type StartOptions = {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** Kills it so long after its process was made, however far it has come. */
  readonly killAfterMs?: number | undefined
}

/** The groups of the apps that run, for the end of this program. */
const groups = new Set<number>()
let isOver = false
/** On Windows helpers end by themselves when the main process has ended. */
const hasGroups = process.platform !== 'win32'

/** Kills all that runs, at once, and lets nothing start any more; for the moment in which this program ends. */
export function killForGood(): void {
  isOver = true
  for (const group of groups) killGroup(group)
}

function killGroup(pid: number): void {
  try {
    process.kill(hasGroups ? -pid : pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}

/**
 * Starts the app and waits until its window is usable.
 *
 * @returns how it ended, when it died before that
 * @throws when it neither died nor became usable
 */
export async function startApp(options: StartOptions): Promise<Running | { readonly died: End }> {
  const begunAt = Date.now()
  const { child, pid } = spawnApp(options)
  const said: string[] = []
  const gone = endOf(child, pid)
  const ready = Promise.all([found(child.stdout, said, /MARK (\{.*\})/), found(child.stderr, said, /DevTools listening on (ws:\S+)/)])
  const hang = setTimeout(() => killGroup(pid), longestStartMs)
  const early = options.killAfterMs === undefined ? undefined : setTimeout(() => killGroup(pid), options.killAfterMs)
  const [mark, url] = (await Promise.race([ready, gone.then(() => undefined)])) ?? []
  clearTimeout(hang)
  clearTimeout(early)
  if (mark === undefined && Date.now() - begunAt >= longestStartMs) throw new Error(`The window was not usable after ${longestStartMs} ms. It said: ${said.join('')}`)
  const page = url === undefined ? undefined : await pageAt(url, gone)
  if (mark === undefined || !page) return { died: await gone }
  page.on('pageerror', (error) => said.push(`page: uncaught ${error.stack ?? error.message}\n`))
  const { usable: usableAt } = JSON.parse(mark) as { usable: number }
  return { usableMs: usableAt - begunAt, usableAt, page, pid, said, gone, ...handles(child, pid, gone) }
}

/** The process, in a group of its own, so that one signal reaches all that belongs to it. */
function spawnApp({ folder, env }: StartOptions) {
  if (isOver) throw new Error('The crash test was ended.')
  const child = spawn(electron(), [...flags(), '--password-store=basic', '--remote-debugging-port=0', `--user-data-dir=${folder}`, root], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env, TEXTDESK_MARK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: hasGroups,
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${electron()} could not be started.`)
  groups.add(pid)
  return { child, pid }
}

function handles(child: ChildProcess, pid: number, gone: Promise<End>): Pick<Running, 'isGone' | 'kill' | 'close'> {
  return {
    isGone: () => child.exitCode !== null || child.signalCode !== null,
    async kill() {
      killGroup(pid)
      await gone
    },
    async close() {
      const hang = setTimeout(() => killGroup(pid), longestCloseMs)
      child.kill('SIGTERM')
      const { signal } = await gone
      clearTimeout(hang)
      if (signal === 'SIGKILL') throw new Error(`The app did not end by itself within ${longestCloseMs} ms.`)
    },
  }
}

/** Also what is left of its helpers ends with the main process: a crash takes all of them. */
async function endOf(child: ChildProcess, pid: number): Promise<End> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  killGroup(pid)
  groups.delete(pid)
  return { code, signal }
}

/** Resolves with what the expression finds in a stream; everything is kept in `said`. */
function found(stream: Readable, said: string[], expression: RegExp): Promise<string> {
  let text = ''
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => {
      said.push(String(chunk))
      text = (text + String(chunk)).slice(-10_000)
      const hit = expression.exec(text)?.[1]
      if (hit !== undefined) resolve(hit)
    })
  })
}

/** The window's page; undefined when the app died meanwhile. */
async function pageAt(url: string, gone: Promise<End>): Promise<Page | undefined> {
  const died = gone.then(() => undefined)
  const connecting = chromium.connectOverCDP(url, { timeout: longestConnectMs })
  try {
    // Playwright goes on waiting for an app that has died.
    const browser = await Promise.race([connecting, died])
    const page = browser?.contexts()[0]?.pages()[0]
    if (browser && !page) throw new Error('The app says that its window is usable, and has none.')
    return page
  } catch (error) {
    // A connection that fails because the app dies does so a moment before its end is seen.
    const isGone = await Promise.race([gone.then(() => true), pause(goneSoonMs, false)])
    if (isGone) return undefined
    throw error
  } finally {
    connecting.catch(() => undefined)
  }
}
