/** What a failed test leaves behind, so that its cause can be read without running it again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestInfo } from '@playwright/test'
import type { App } from './app.ts'
import type { Carrier } from './carrier.ts'

/** Attaches picture and tree of the window, both consoles, the app's log and the carrier's requests; what cannot be had is said so. */
export async function attachEvidence(info: TestInfo, app: App, carrier: Carrier): Promise<void> {
  const attach = async (name: string, contentType: string, make: () => string | Buffer | Promise<string | Buffer>) => {
    const body = await Promise.resolve().then(make).catch((error: unknown) => `not to be had: ${String(error)}`)
    await info.attach(name, { body, contentType: typeof body === 'string' ? 'text/plain' : contentType })
  }
  await attach('window', 'image/png', () => app.page.screenshot({ timeout: 5000 }))
  await attach('window as a tree', 'text/plain', () => app.page.locator('body').ariaSnapshot({ timeout: 5000 }))
  await attach('consoles', 'text/plain', () => app.said.join('\n'))
  await attach('log', 'text/plain', () => readFileSync(join(app.folder, 'logs', 'textdesk.log'), 'utf8'))
  await attach('requests', 'text/plain', async () => (await carrier.requests()).map((request) => JSON.stringify(request)).join('\n'))
}
