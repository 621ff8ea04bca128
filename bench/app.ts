/** The app under a driver: its page, its main process, and how long that stood still. */
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { electronArgs } from './processes.ts'

/** What the page's bridge offers; see contract/events.ts. */
type Bridge = { command(name: string, input: object): Promise<{ ok: boolean }>; query(name: string, input: object): Promise<never> }

/** Ms. */
export type Stall = { readonly longest: number; readonly own: number }

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
        const { readFileSync } = process.getBuiltinModule('node:fs')
        // Its second number: ns for which the main thread could have run, and another had the core (Linux, Documentation/scheduler/sched-stats).
        const waited = (): number => (process.platform === 'linux' ? Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6 : 0)
        const seen = { at: performance.now(), waited: waited(), longest: 0, own: 0, timer: undefined as NodeJS.Timeout | undefined }
        seen.timer = setInterval(() => {
          const [at, hasWaited] = [performance.now(), waited()]
          seen.longest = Math.max(seen.longest, at - seen.at)
          seen.own = Math.max(seen.own, at - seen.at - (hasWaited - seen.waited))
          Object.assign(seen, { at, waited: hasWaited })
        }, 1)
        Object.assign(globalThis, { benchSeen: seen })
      }),
    /** The longest times, in ms, that it stood still since `watch`: at all, and without waiting for a core that other programs had. Ends the watch. */
    longestStall: () =>
      application.evaluate((): Stall => {
        const { benchSeen } = globalThis as unknown as { benchSeen: { longest: number; own: number; timer: NodeJS.Timeout } }
        clearInterval(benchSeen.timer)
        return { longest: benchSeen.longest, own: benchSeen.own }
      }),
    async available(): Promise<void> {
      await page.getByRole('button', { name: /^Status:/ }).click()
      await page.getByRole('menuitemradio', { name: 'Available' }).click()
    },
    close: () => application.close(),
  }
}
