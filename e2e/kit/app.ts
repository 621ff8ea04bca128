/** The built app in its real window, started, stopped, killed and started again on one data folder. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { keepAnswers } from './evaluate.ts'
import { findEnglish, wordingVariables } from './wording.ts'

/** The project's root folder: the app that is started. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The desk takes at most three seconds; the rest is for a busy machine. */
const longestEndMs = 20_000

export type AppOptions = {
  /** Its data folder; everything that it keeps is in it. */
  readonly folder: string
  /** Variables for the app. None that concerns the app is taken over from our own environment. */
  readonly env: Readonly<Record<string, string>>
}

export type App = ReturnType<typeof appAt>

/** An app that is not started yet. */
export function appAt({ folder, env }: AppOptions) {
  let running: ElectronApplication | undefined
  let page: Page | undefined
  const said: string[] = []

  const commandLine = [...flags(), '--password-store=basic', `--user-data-dir=${folder}`, root]

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
    /** Starts it a second time, while it runs, and resolves with the exit code of that. */
    async startAgain(...args: readonly string[]): Promise<number> {
      const second = spawn(electron(), [...commandLine, ...args], { cwd: root, env: { ...cleanEnvironment(), ...env }, stdio: 'ignore' })
      const [code] = (await once(second, 'exit')) as [number]
      return code
    },
    /** What page and main process wrote to their consoles, over all starts. */
    said: said as readonly string[],
    /** @param args what the system gives it along: a link, `--hidden` */
    async start(more: Readonly<Record<string, string>> = {}, ...args: readonly string[]): Promise<void> {
      running = await _electron.launch({
        executablePath: electron(),
        args: [...commandLine, ...args],
        // From anywhere but its own folder, as a desktop starts a program.
        cwd: tmpdir(),
        env: { ...cleanEnvironment(), ...wordingVariables, ...env, ...more },
      })
      keepAnswers(running)
      for (const stream of [running.process().stdout, running.process().stderr]) stream?.on('data', (chunk: Buffer) => said.push(`main: ${chunk.toString()}`))
      page = await running.firstWindow()
      findEnglish(page)
      if (args.includes('--hidden')) await loseFocus(page)
      page.on('console', (message) => said.push(`page: ${message.type()} ${message.text()}`))
      page.on('pageerror', (error) => said.push(`page: uncaught ${error.stack ?? error.message}`))
      // By its role alone: its name is the language's.
      await page.getByRole('banner').waitFor()
    },
    /**
     * Quits it as an agent does; nothing happens when it is not running.
     *
     * @throws when it does not end by itself; it is killed then
     */
    async close(): Promise<void> {
      const closing = running
      if (!closing) return
      running = undefined
      const ending = closing.process()
      const end = setTimeout(() => ending.kill('SIGKILL'), longestEndMs)
      await closing.close()
      clearTimeout(end)
      if (ending.signalCode === 'SIGKILL') throw new Error('The app did not end by itself.')
    },
    /** Resolves with the exit code once it has ended by itself, as it was told to from elsewhere. */
    async ended(): Promise<number | null> {
      const ending = started(running).process()
      const [code] = (await once(ending, 'exit')) as [number | null]
      running = undefined
      return code
    },
    /** Ends the process at once, as a crash or a power cut does. */
    async kill(): Promise<void> {
      const killed = started(running)
      running = undefined
      const gone = once(killed.process(), 'exit')
      killed.process().kill('SIGKILL')
      await gone
    },
  }
}

/** Playwright lets every page believe that it has the focus; one that nobody sees is told so, as it would be without Playwright. */
export const loseFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.hasFocus = () => false
    window.dispatchEvent(new Event('blur'))
  })

let executable: string | undefined

/** The Electron of this checkout: `npm test` names it, otherwise the set-up is asked. */
export function electron(): string {
  executable ??= process.env.TEXTDESK_ELECTRON || execFileSync(process.execPath, ['scripts/run.mjs', 'electron-path'], { cwd: root, encoding: 'utf8' }).trim()
  return executable
}

/** What this machine makes necessary, and silence about the missing graphics card. On a Wayland desktop too the tests' windows are X11's. */
export function flags(): readonly string[] {
  const isLinux = process.platform === 'linux'
  const asRoot = isLinux && process.getuid?.() === 0
  return [...(asRoot ? ['--no-sandbox'] : []), ...(isLinux ? ['--ozone-platform=x11'] : []), '--disable-gpu', '--log-level=3']
}

/** Our environment without what would lead the app to an account of ours, or to a desktop that is not the test's. */
export function cleanEnvironment(): Record<string, string> {
  const ours = /^(TWILIO|TEXTDESK)_|^(WAYLAND_DISPLAY|XDG_SESSION_TYPE)$/
  const foreign = Object.entries(process.env).filter(([name, value]) => value !== undefined && !ours.test(name))
  return Object.fromEntries(foreign) as Record<string, string>
}
