/** The built app in its real window, started, stopped, killed and started again on one data folder. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

/** The project's root folder: the app that is started. */
export const root = fileURLToPath(new URL('..', import.meta.url))

export type AppOptions = {
  /** Its data folder; everything that it keeps is in it. */
  readonly folder: string
  /** Variables for the app. None that concerns the app is taken over from our own environment. */
  readonly env: Readonly<Record<string, string>>
  readonly size?: { readonly width: number; readonly height: number }
}

export type App = ReturnType<typeof appAt>

/** An app that is not started yet. */
export function appAt({ folder, env, size = { width: 1280, height: 800 } }: AppOptions) {
  let running: ElectronApplication | undefined
  let page: Page | undefined
  const said: string[] = []

  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The app is not started.')
    return part
  }

  return {
    folder,
    /** The window's page; after a restart it is another one. */
    get page() {
      return started(page)
    },
    get electron() {
      return started(running)
    },
    /** What page and main process wrote to their consoles, over all starts. */
    said: said as readonly string[],
    async start(more: Readonly<Record<string, string>> = {}): Promise<void> {
      running = await _electron.launch({
        executablePath: electron(),
        args: [...flags(), '--password-store=basic', `--user-data-dir=${folder}`, root],
        cwd: root,
        env: { ...cleanEnvironment(), ...env, ...more },
      })
      for (const stream of [running.process().stdout, running.process().stderr]) stream?.on('data', (chunk: Buffer) => said.push(`main: ${chunk.toString()}`))
      page = await running.firstWindow()
      page.on('console', (message) => said.push(`page: ${message.type()} ${message.text()}`))
      page.on('pageerror', (error) => said.push(`page: uncaught ${error.stack ?? error.message}`))
      await running.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size)
      await page.getByRole('banner', { name: 'Task bar' }).waitFor()
    },
    /** Closes the window as an agent does. */
    async close(): Promise<void> {
      const closing = running
      running = undefined
      await closing?.close()
    },
    /** Ends the process at once, as a crash or a power cut does. */
    async kill(): Promise<void> {
      const killed = started(running)
      running = undefined
      const gone = once(killed.process(), 'exit')
      killed.process().kill('SIGKILL')
      await gone
    },
    get isRunning() {
      return running !== undefined
    },
  }
}

let executable: string | undefined

/** The Electron of this checkout: `npm test` names it, otherwise the set-up is asked. */
function electron(): string {
  executable ??= process.env.TEXTDESK_ELECTRON || execFileSync(process.execPath, ['scripts/run.mjs', 'electron-path'], { cwd: root, encoding: 'utf8' }).trim()
  return executable
}

/** What this machine makes necessary, and silence about the missing graphics card. */
function flags(): readonly string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--log-level=3']
}

/** Our environment without what would lead the app to an account of ours. */
function cleanEnvironment(): Record<string, string> {
  const foreign = Object.entries(process.env).filter(([name, value]) => value !== undefined && !/^(TWILIO|TEXTDESK)_/.test(name))
  return Object.fromEntries(foreign) as Record<string, string>
}
