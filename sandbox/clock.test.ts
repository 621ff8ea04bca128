import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { accountPath, control, dana, holdClock, line, plainly, requestsAt, sdk, startCarrier, text, withFaults } from './fixture.ts'
import { parseFault } from './faults.ts'

const hourMs = 3_600_000

const dateOf = async (url: string) => Date.parse((await plainly(url, `${accountPath}.json`)).headers.get('date') ?? '')

test.each([3 * hourMs, -5 * hourMs])('a clock that is ahead by %i ms is so in the Date header and in every date', async (ahead) => {
  const url = await withFaults(`clock=${ahead},count=1`)
  holdClock('2026-11-02T10:00:00Z')
  const expected = Date.UTC(2026, 10, 2, 10) + ahead
  const { dateCreated } = await sdk(url).messages.create(text)
  expect([dateCreated.getTime(), await dateOf(url)]).toEqual([expected, expected])
})

test('time passes as it is told to: receipts come, voters answer', async () => {
  const { url } = await startCarrier({ settings: { speed: 1 } })
  holdClock('2026-11-02T10:00:00Z')
  const { sid } = await sdk(url).messages.create({ to: dana, from: line, body: 'Hello Dana' })
  expect((await sdk(url).messages(sid).fetch()).status).toBe('queued')
  await control(url, 'clock', { aheadMs: hourMs })
  expect((await sdk(url).messages(sid).fetch()).status).toBe('delivered')
  await expect.poll(async () => (await sdk(url).messages.list({ from: dana, limit: 5 })).map(({ body }) => body)).toEqual(['Hi there! Yes, happy to text.'])
})

test('what was taken before the clock was set back stays in the list', async () => {
  const { url } = await startCarrier()
  await sdk(url).messages.create(text)
  await control(url, 'clock', { aheadMs: -hourMs })
  expect(await sdk(url).messages.list({ limit: 5 })).toHaveLength(1)
})

test('the clock is as far ahead after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const stateFile = join(folder, 'practice.json')
  const first = await startCarrier({ stateFile, faults: [parseFault(`clock=${hourMs},count=1`)] })
  await dateOf(first.url)
  await first.close()
  const second = await startCarrier({ stateFile })
  expect((await dateOf(second.url)) - Date.now()).toBeGreaterThan(hourMs - 60_000)
})

test('a request that waits is over when its time has come by that clock', async () => {
  const { url } = await startCarrier({ faults: [parseFault('slow=3600000@create,count=1')] })
  const order = sdk(url).messages.create(text)
  await expect.poll(() => requestsAt(url)).toHaveLength(1)
  await control(url, 'clock', { aheadMs: hourMs / 2 })
  await control(url, 'clock', { aheadMs: -hourMs })
  expect(await requestsAt(url)).toMatchObject([{ method: 'POST' }])
  expect((await requestsAt(url))[0]).not.toHaveProperty('outcome')
  await control(url, 'clock', { aheadMs: 0 })
  expect((await order).status).toBe('queued')
})
