/** What a voter sends as a picture is shown by what it is, never costs the window its memory, and can be kept. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { crc32, deflateSync } from 'node:zlib'
import { answerDialog } from './saving.kit.ts'
import { accountVariables, expect, test as base } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

/** The carrier, with the voter's files in the test's hands. */
type Files = { url: string; next: Buffer }

const test = base.extend<{ files: Files }>({
  files: async ({ carrier }, use) => {
    const files: Files = { url: '', next: Buffer.alloc(0) }
    const server = createServer((request, response) => void passOn(carrier.url, files, request, response)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    files.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await use(files)
    server.closeAllConnections()
    server.close()
  },
  variables: async ({ carrier, files }, use) => use({ ...accountVariables(carrier), TEXTDESK_TWILIO_BASE_URL: files.url }),
})

/** Everything is the carrier's answer but a file's bytes, which lie elsewhere, as Twilio's do. */
async function passOn(carrier: string, files: Files, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? ''
  if (path.startsWith('/files/')) return void response.end(files.next)
  if (/\/Media\/ME\w+$/.test(path)) return void response.writeHead(307, { location: `${files.url}/files/1` }).end()
  const body = Buffer.concat(await request.toArray())
  const answer = await fetch(carrier + path, { method: request.method ?? 'GET', headers: headersOf(request.headers), ...(body.length > 0 && { body }) })
  response.writeHead(answer.status, { 'content-type': 'application/json', date: answer.headers.get('date') ?? '' }).end(Buffer.from(await answer.arrayBuffer()))
}

const headersOf = (all: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(['authorization', 'content-type'].flatMap((name) => (typeof all[name] === 'string' ? [[name, all[name]]] : [])))

/** A white PNG of that many pixels, which packs well. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])))
    return Buffer.concat([size, Buffer.from(type), data, sum])
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

test('a picture that a voter sends is shown within its limit, saved and copied', async ({ app, agent, carrier, files, folder }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Can you send a photo of it?', 'open')
  await test.step('a picture of too many pixels is never decoded, and says its size; the next one is shown', async () => {
    files.next = png(20_000, 20_000)
    await carrier.receivePicture(voter, 'My ballot')
    await expect(agent.log()).toContainText('A picture that is too large to show here (20,000 × 20,000 pixels). Save it to open it.', { timeout: 30_000 })

    files.next = png(800, 600)
    await carrier.receivePicture(voter, 'Smaller')
    const picture = agent.log().getByRole('img', { name: 'Sent by the voter' })
    await expect(picture).toBeVisible({ timeout: 30_000 })
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(800)
    expect(app.said.filter((line) => line.includes('process is gone'))).toEqual([])
  })

  await test.step('a picture is saved where the agent says, for their own eyes, and copied', async () => {
    const target = join(folder, 'saved')
    mkdirSync(target)
    await answerDialog(app, target)
    await agent.log().getByRole('button', { name: 'Sent by the voter' }).click()
    const dialog = app.page.getByRole('dialog', { name: 'Picture' })
    await expect(dialog.getByRole('img', { name: /^Sent by \(808\) 555-0123, Today, / })).toBeVisible()
    await dialog.getByRole('button', { name: 'Save as…' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Saved.')
    const [name, ...others] = readdirSync(target) as [string, ...string[]]
    expect([name, others]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d \+18085550123\.png$/), []])
    expect(readFileSync(join(target, name))).toEqual(files.next)
    expect(statSync(join(target, name)).mode & 0o777).toBe(0o600)
    // The page draws it anew for the clipboard.
    await dialog.getByRole('button', { name: 'Copy picture' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Copied.')
    expect(await app.electron.evaluate(async ({ clipboard }) => clipboard.has('image/png'))).toBe(true)
    await app.page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})
