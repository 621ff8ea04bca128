/** What a voter sends as a picture is shown by what it is, never costs the window its memory, and can be kept. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { crc32, deflateSync } from 'node:zlib'
import type { App } from '../kit/app.ts'
import '../kit/bus/window.ts'
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

test('what is no picture that can be shown is said to be what it is', async ({ app, agent, carrier, files }) => {
  await test.step('a picture of too many pixels is never decoded, and says its size; the next one is shown', async () => {
    await agent.setStatus('Available')
    await agent.compose(number, 'Can you send a photo of it?', 'open')
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

  await test.step('a file that is no picture, whatever its sender calls it, is handed to no decoder', async () => {
    files.next = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    await carrier.receivePicture(voter, 'Look')
    await expect(agent.log()).toContainText('A picture of a kind that Textdesk can’t show. Save it to open it.', { timeout: 30_000 })
  })

  await test.step('a note, a kind that no window shows, and nothing at all are said to be what they are', async () => {
    const sent = async (bytes: Buffer) => {
      const before = await filesOf(app)
      files.next = bytes
      await carrier.receivePicture(voter, 'Look')
      await expect.poll(async () => (await filesOf(app)).filter((id) => !before.includes(id)), { timeout: 30_000 }).toHaveLength(1)
      return describeFile(app, (await filesOf(app)).at(-1)!)
    }
    expect(await sent(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))).toEqual({ kind: 'other', name: 'HEIC' })
    expect(await sent(Buffer.alloc(0))).toEqual({ kind: 'empty' })
    expect(await describeFile(app, '00000000-0000-4000-8000-000000000000')).toEqual({ kind: 'gone' })
  })
})

test('a picture that nobody asked for is covered until the agent wishes to see it', async ({ agent, carrier, files }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Hello', 'open')
  files.next = png(80, 60)
  await carrier.receivePicture(voter, 'Look')
  await expect(agent.log()).toContainText('A picture or file that nobody asked for', { timeout: 30_000 })
  await expect(agent.log()).toContainText('Look')
  const picture = agent.log().getByRole('img', { name: 'Sent by the voter' })
  await expect(picture).toBeHidden()
  await agent.log().getByRole('button', { name: 'Show: A picture or file that nobody asked for' }).click()
  await expect(picture).toBeVisible()
})

/** The ids of the newest text's files, once there are any. */
async function filesOf(app: App): Promise<readonly string[]> {
  return app.page.evaluate(async (phone) => {
    const task = (await window.desk.query('desk.snapshot', {})).tasks.find((each) => each.phone === phone)
    const page = task && (await window.desk.query('message.page', { conversationId: task.conversationId, limit: 1 }))
    return page?.messages[0]?.media.filter(({ url }) => url !== undefined).map(({ id }) => id) ?? []
  }, voter)
}
const describeFile = (app: App, mediaId: string) => app.page.evaluate((id) => window.desk.query('file.describe', { mediaId: id }), mediaId)
const saveFile = (app: App, mediaId: string) => app.page.evaluate((id) => window.desk.command('file.save', { mediaId: id }), mediaId)

test('a picture is saved where the agent says, for their own eyes, and copied', async ({ app, agent, carrier, files, folder }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Can you send a photo of it?', 'open')
  files.next = png(40, 30)
  await carrier.receivePicture(voter, 'My ballot')
  await expect.poll(() => filesOf(app), { timeout: 30_000 }).toHaveLength(1)
  const [id] = (await filesOf(app)) as [string]
  expect(await describeFile(app, id)).toEqual({ kind: 'picture', width: 40, height: 30, tooLarge: false })

  await answerDialog(app, undefined)
  expect(await saveFile(app, id)).toEqual({ ok: false, refusal: { kind: 'canceled' } })
  const target = join(folder, 'saved')
  mkdirSync(target)
  await answerDialog(app, target)
  expect(await saveFile(app, id)).toEqual({ ok: true })
  const [name, ...others] = readdirSync(target)
  expect(others).toEqual([])
  expect(name).toMatch(/^\d{4}-\d\d-\d\d \+18085550123\.png$/)
  expect(readFileSync(join(target, name!))).toEqual(files.next)
  expect(statSync(join(target, name!)).mode & 0o777).toBe(0o600)
  await answerDialog(app, join(folder, 'no such folder'))
  expect(await saveFile(app, id)).toMatchObject({ ok: false, refusal: { kind: 'trouble', text: expect.stringContaining('Save the file somewhere else') } })

  // The agent's own way: the picture opened, saved, copied by the page, which draws it anew.
  rmSync(join(target, name!))
  await answerDialog(app, target)
  await agent.log().getByRole('button', { name: 'Sent by the voter' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'Picture' })
  await expect(dialog.getByRole('img', { name: /^Sent by \(808\) 555-0123, Today, / })).toBeVisible()
  await dialog.getByRole('button', { name: 'Save as…' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Saved.')
  expect(readFileSync(join(target, name!))).toEqual(files.next)
  await dialog.getByRole('button', { name: 'Copy picture' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Copied.')
  expect(await app.electron.evaluate(async ({ clipboard }) => clipboard.has('image/png'))).toBe(true)
  await app.page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

