/** The app under a driver: its page, its main process, and how long that stood still. */
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { electronArgs } from './processes.ts'

/** What the page's bridge offers; see contract/events.ts. */
type Bridge = { command(name: string, input: object): Promise<{ ok: boolean }>; query(name: string, input: object): Promise<never> }

export type Driven = Awaited<ReturnType<typeof drive>>

export async function drive(electron: string, app: string, env: Readonly<Record<string, string>>, dataDir: string) {
  const application: ElectronApplication = await _electron.launch({
    executablePath: electron,
    args: [...electronArgs, `--user-data-dir=${dataDir}`, app],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  const page: Page = await application.firstWindow()

  return {
    page,
    application,
    command: (name: string, input: object) => page.evaluate(([n, i]) => (globalThis as unknown as { desk: Bridge }).desk.command(n, i), [name, input] as const),
    query: <T>(name: string, input: object = {}): Promise<T> => page.evaluate(([n, i]) => (globalThis as unknown as { desk: Bridge }).desk.query(n, i), [name, input] as const),
    /** Begins to measure how long the main process stands still. */
    watch: () =>
      application.evaluate(() => {
        const seen = { last: performance.now(), longest: 0, timer: undefined as NodeJS.Timeout | undefined }
        seen.timer = setInterval(() => {
          const now = performance.now()
          seen.longest = Math.max(seen.longest, now - seen.last)
          seen.last = now
        }, 1)
        Object.assign(globalThis, { benchSeen: seen })
      }),
    /** The longest time, in ms, that it stood still since `watch`, and ends that. */
    longestStall: () =>
      application.evaluate(() => {
        const { benchSeen } = globalThis as unknown as { benchSeen: { longest: number; timer: NodeJS.Timeout } }
        clearInterval(benchSeen.timer)
        return benchSeen.longest
      }),
    async available(): Promise<void> {
      await page.getByRole('button', { name: /^Status:/ }).click()
      await page.getByRole('menuitemradio', { name: 'Available' }).click()
    },
    close: () => application.close(),
  }
}
