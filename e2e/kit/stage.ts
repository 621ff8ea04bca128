/** Where the demo plays: the real app before a practice carrier of its own, and a camera. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { agentAt } from './agent.ts'
import { appAt, root, type App } from './app.ts'
import { startCarrier } from './carrier.ts'
import { openDisplay } from './display.ts'

export type Scheme = 'light' | 'dark'
export type Stage = Awaited<ReturnType<typeof openStage>>

/** Voters answer so many times as fast as people. */
const speed = 4

/** Opens the stage; pictures go to that folder of demo/, which is emptied before. */
export async function openStage(scheme: Scheme, album: string = scheme) {
  const pictures = join(root, 'demo', album)
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'textdesk-demo-'))
  const display = await openDisplay()
  const carrier = await startCarrier({ speed, voters: true })
  const apps: App[] = []
  let count = 0

  return {
    carrier,
    /** Starts the app on a fresh data folder; without variables nothing is set, as on a first start. */
    async openApp(variables: Readonly<Record<string, string>> = {}) {
      const app = appAt({ folder: join(folder, String(apps.length)), env: { ...display.env, ...variables } })
      apps.push(app)
      await app.start()
      await app.page.emulateMedia({ colorScheme: scheme })
      return { app, agent: agentAt(app) }
    },
    scene: (title: string) => console.log(`\n${title}`),
    /** Says what has just happened, with a picture of it. */
    async step(text: string, app: App): Promise<void> {
      count += 1
      const name = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 50)
      const file = join(pictures, `${String(count).padStart(2, '0')}-${name}.png`)
      await app.page.screenshot({ path: file, animations: 'disabled', caret: 'initial' })
      console.log(`  ${text.padEnd(86)} ${relative(root, file)}`)
    },
    async close(): Promise<void> {
      for (const app of apps) await app.close()
      await carrier.stop()
      await display.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
