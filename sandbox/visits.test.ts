/** Voters who write first while somebody is at the desk. The clock is moved, never waited for. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { control, holdClock, line, sdk, startCarrier } from './fixture.ts'

const minute = 60_000

type Sent = { readonly from: string; readonly body: string; readonly direction: string; readonly date_created: string }

const begin = Date.UTC(2026, 10, 2, 10)

/** A carrier of real speed, whose clock stands still between the steps of `pass`. */
async function carrier(settings: { visits?: boolean; speed?: number } = {}, stateFile?: string) {
  const { url, close } = await startCarrier({ stateFile, settings: { speed: 1, ...settings } })
  holdClock(new Date(begin).toISOString())
  let aheadMs = 0
  const inbound = async () => ((await (await control(url, 'messages')).json()) as { messages: Sent[] }).messages.filter(({ direction }) => direction === 'inbound')
  return {
    url,
    close,
    inbound,
    /** Who has written by now. */
    who: async () => [...new Set((await inbound()).map(({ from }) => from))],
    staff: (available: boolean) => control(url, 'desk', { available }),
    /** Lets time pass, five seconds at a time, and what falls due happen. */
    async pass(ms: number) {
      for (const end = aheadMs + ms; aheadMs < end;) {
        aheadMs += 5000
        await control(url, 'clock', { aheadMs })
      }
    },
  }
}

test('nobody comes before it is said that somebody takes work', async () => {
  const { pass, who } = await carrier()
  await pass(20 * minute)
  expect(await who()).toEqual([])
})

test('a voter comes every one to four minutes, each another one, and no more than three wait', async () => {
  const { staff, pass, inbound, who } = await carrier()
  await staff(true)
  await pass(minute - 5000)
  expect(await who()).toEqual([])
  await pass(30 * minute)
  const voters = await who()
  expect(voters).toHaveLength(3)
  const times = voters.map(async (voter) => Date.parse((await inbound()).find(({ from }) => from === voter)?.date_created ?? ''))
  const [first = 0, second = 0, third = 0] = await Promise.all(times)
  for (const gap of [first - begin, second - first, third - second]) expect([gap >= minute, gap <= 4 * minute + 5000]).toEqual([true, true])
})

test('an answer makes room for the next', async () => {
  const { url, staff, pass, who } = await carrier()
  await staff(true)
  await pass(13 * minute)
  const waiting = await who()
  await sdk(url).messages.create({ to: waiting[1] ?? '', from: line, body: 'Hello' })
  await pass(4 * minute)
  const voters = await who()
  expect(voters).toHaveLength(4)
  expect(waiting).not.toContain(voters.at(-1))
  await pass(10 * minute)
  expect(await who()).toHaveLength(4)
})

test('nobody comes any more once the desk is left, and saying twice that it is staffed hurries nobody', async () => {
  const { staff, pass, who } = await carrier()
  await staff(true)
  for (let index = 0; index < 11; index += 1) {
    await pass(5000)
    await staff(true)
  }
  expect(await who()).toEqual([])
  await staff(false)
  await pass(20 * minute)
  expect(await who()).toEqual([])
})

test('who has waited for an hour in vain waits no more', async () => {
  const { staff, pass, who } = await carrier()
  await staff(true)
  await pass(13 * minute)
  expect(await who()).toHaveLength(3)
  await pass(63 * minute)
  expect((await who()).length).toBeGreaterThan(3)
})

test('after a restart nobody comes before it is said again that somebody takes work', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const stateFile = join(folder, 'practice.json')
  const first = await carrier({}, stateFile)
  await first.staff(true)
  await first.pass(5000)
  await first.close()
  const second = await carrier({}, stateFile)
  await second.pass(20 * minute)
  expect(await second.who()).toEqual([])
  await second.staff(true)
  await second.pass(5 * minute)
  expect((await second.who()).length).toBeGreaterThan(0)
})

test('the same seed brings the same voters at the same times', async () => {
  const seen = []
  for (const _ of ['once', 'again']) {
    const { staff, pass, inbound } = await carrier()
    await staff(true)
    await pass(10 * minute)
    seen.push((await inbound()).map(({ from, body, date_created }) => [from, body, date_created]))
  }
  expect(seen[1]).toEqual(seen[0])
})

test('the speed brings them sooner', async () => {
  const { staff, pass, who } = await carrier({ speed: 10 })
  await staff(true)
  await pass(72_000 + 5000)
  expect(await who()).toHaveLength(3)
})

test('with --no-visits nobody comes', async () => {
  const { staff, pass, who } = await carrier({ visits: false })
  expect((await staff(true)).status).toBe(200)
  await pass(20 * minute)
  expect(await who()).toEqual([])
})
