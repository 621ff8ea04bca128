/** From a key in the page to the request on the wire: the app and the floor, against one and the same server of ours. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { electronArgs, newDataDir, removeDataDir, type Case } from './processes.ts'

const clock = (): number => performance.timeOrigin + performance.now()
const SID = (n: number) => `SM${n.toString(16).padStart(32, '0')}`

/** A carrier of a few lines: it notes when a create request's headers arrive and answers as Twilio does. */
export async function startWire(): Promise<{ server: Server; url: string; nextArrival: () => Promise<number> }> {
  let arrived: ((at: number) => void) | undefined
  let count = 0
  const server = createServer((request, answer) => {
    if (request.method === 'POST') arrived?.(clock())
    const body: Buffer[] = []
    request.on('data', (part: Buffer) => body.push(part))
    request.on('end', () => {
      answer.setHeader('content-type', 'application/json')
      if (request.method !== 'POST') return answer.end(JSON.stringify({ messages: [], next_page_uri: null, page_size: 50, page: 0, uri: '' }))
      const form = new URLSearchParams(Buffer.concat(body).toString())
      const date = new Date().toUTCString().replace('GMT', '+0000')
      answer.statusCode = 201
      answer.end(JSON.stringify({
        sid: SID((count += 1)), to: form.get('To'), from: form.get('From'), body: form.get('Body'), status: 'queued', direction: 'outbound-api',
        date_created: date, date_updated: date, date_sent: null, num_segments: '1', num_media: '0', error_code: null, error_message: null,
      }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { server, url, nextArrival: () => new Promise((resolve) => (arrived = resolve)) }
}

/** Presses Enter `times` times, one after another, each after the one before has arrived; ms of each. */
async function pressAndMeasure(page: Page, times: number, fill: string, nextArrival: () => Promise<number>): Promise<number[]> {
  const box = page.getByRole('textbox', { name: 'Reply' })
  await page.evaluate(() => {
    addEventListener('keydown', (event) => {
      if (event.key === 'Enter') Object.assign(globalThis, { pressedAt: performance.timeOrigin + performance.now() })
    }, { capture: true })
  })
  const measured: number[] = []
  for (let press = 0; press < times; press += 1) {
    await box.fill(`${fill} ${press}`)
    const arrival = nextArrival()
    await box.press('Enter')
    const at = await arrival
    measured.push(at - (await page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt)))
  }
  // The first requests open connections and load what is loaded once.
  return measured.slice(3)
}

async function withApp<T>(electron: string, { app, env }: Omit<Case, 'dataDir' | 'name'>, work: (page: Page, application: ElectronApplication) => Promise<T>): Promise<T> {
  const dataDir = newDataDir()
  const application = await _electron.launch({
    executablePath: electron,
    args: [...electronArgs, `--user-data-dir=${dataDir}`, app],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  try {
    return await work(await application.firstWindow(), application)
  } finally {
    await application.close()
    removeDataDir(dataDir)
  }
}

/** Enter in the floor's page until the request arrives, in ms. */
export function floorWire(electron: string, app: string, url: string, times: number, nextArrival: () => Promise<number>): Promise<number[]> {
  return withApp(electron, { app, env: { FLOOR_URL: url } }, (page) => pressAndMeasure(page, times, 'floor', nextArrival))
}

/** Enter in a chat of the app until the carrier has the request, in ms. */
export function deskWire(electron: string, app: string, env: Record<string, string>, times: number, nextArrival: () => Promise<number>): Promise<number[]> {
  return withApp(electron, { app, env }, async (page) => {
    await page.getByRole('button', { name: /^Status:/ }).click()
    await page.getByRole('menuitemradio', { name: 'Available' }).click()
    await page.getByRole('button', { name: 'New message' }).click()
    await page.getByRole('combobox', { name: 'Phone number' }).fill('(602) 555-0148')
    await page.getByRole('textbox', { name: 'Message' }).fill('Hello')
    const first = nextArrival()
    await page.getByRole('button', { name: 'Send message' }).click()
    await page.getByRole('menuitem', { name: '....and open chat with customer', exact: true }).click()
    await first
    return pressAndMeasure(page, times, 'desk', nextArrival)
  })
}
