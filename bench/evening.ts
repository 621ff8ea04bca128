/** An agent's evening in a few minutes: a chat, replies by the thousand, texts that waited for the line, a minute in which everybody writes. */
import { setTimeout as pause } from 'node:timers/promises'
import { drive, type Driven, type Stall } from './app.ts'
import { clock, type Carrier } from './hotline/carrier.ts'
import type { Case } from './processes.ts'
import { keysPainted, untilPainted, watchKeys } from './paint.ts'
import { pressAndMeasure } from './wire.ts'
import { median } from './figures.ts'

const PRESSES = 40
const STRANGERS = 1_000
const STATS_TURNS = 9
const SEARCHES = 9
const FILTERS = 'from:voter area:602 after:2026-01-01 '
const DAY_MS = 86_400_000
/** Fewer than the fastest rate lets go in ten seconds (100 a second), since a request that tries the line counts too. */
export const WAITING = 950
/** The first look at the database, with a copy of it, begins ten seconds after the start. */
const COPY_FROM_MS = 10_000
const REPLIES_A_SECOND = 20

export type Evening = {
  readonly firstChat: number
  readonly enter: number
  readonly search: number
  readonly filtered: number
  /** The figures of a year, from asking until they are in the page. */
  readonly stats: number
  readonly burst: { readonly shown: number; readonly stall: Stall }
  /** Ms from the first to the last request. */
  readonly waiting: number
  readonly busy: { readonly stall: Stall; readonly key: number; readonly slowKey: number }
}

/** @param busyMs how long everybody writes */
export async function playEvening(electron: string, { app, env, dataDir }: Case, carrier: Carrier, busyMs: number): Promise<Evening> {
  const first = await drive(electron, app, env, dataDir)
  await first.available()
  const arrival = carrier.nextArrival()
  await first.command('compose.send', { messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID(), phone: '+14145550148', body: 'Hello', option: 'open' })
  await arrival
  await first.close()

  const desk = await drive(electron, app, env, dataDir)
  const startedAt = clock()
  await desk.page.getByRole('option').first().waitFor()
  await showNewest(desk)
  await pause(2_000)
  const firstChat = await untilPainted(desk.page, '[role=option][aria-label^="(414) 555-0148"]', '[role=log] [data-index] span')
  const busy = await everybodyWrites(desk, carrier, startedAt, busyMs)
  const enter = median(await pressAndMeasure(desk.page, PRESSES, 'desk', carrier.nextArrival))
  const search = await thirdLetter(desk)
  const filtered = await thirdLetter(desk, FILTERS)
  const stats = await yearOfStats(desk)
  const burst = await strangersWrite(desk, carrier)
  const waiting = await lineComesBack(desk, carrier)
  await desk.close()
  return { firstChat, enter, search, filtered, stats, burst, waiting, busy }
}

/** Brings the row of the newest chat into the panel, which draws only those in sight. */
async function showNewest({ page }: Driven): Promise<void> {
  await page.getByRole('navigation', { name: 'Tasks' }).evaluate((panel) => panel.querySelectorAll('*').forEach((part) => part.scrollTo(0, part.scrollHeight)))
  await page.getByRole('option', { name: /^\(414\) 555-0148/ }).waitFor()
}

/**
 * “absentee” stands in messages alone: what templates and settings have is there before the messages are.
 *
 * @param filters what stands before the letters
 */
async function thirdLetter({ page }: Driven, filters = ''): Promise<number> {
  await page.keyboard.press('Control+K')
  const field = page.getByRole('combobox', { name: 'Search messages and contacts' })
  const times: number[] = []
  for (let turn = 0; turn < SEARCHES; turn += 1) {
    await field.fill(`${filters}ab`)
    await page.getByText(/^[\d,]+ results?$|^More than /).waitFor()
    await pause(500)
    const painted = page.evaluate(() => new Promise<number>((resolve) => {
      const dialog = document.querySelector('[role=dialog]')!
      const isFound = (): boolean => /^abs/i.test(dialog.querySelector('mark')?.textContent ?? '') || dialog.textContent.includes('abs”')
      addEventListener('keydown', ({ timeStamp }) => {
        new MutationObserver((_changes, seen) => {
          if (!isFound()) return
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
        }).observe(dialog, { childList: true, subtree: true, characterData: true })
      }, { capture: true, once: true })
    }))
    await field.press('s')
    times.push(await painted)
  }
  await page.keyboard.press('Escape')
  return median(times)
}

async function yearOfStats({ page }: Driven): Promise<number> {
  const day = (ago: number): string => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10)
  const days = { first: day(364), last: day(0) }
  const times = await page.evaluate(async ([asked, turns]) => {
    const { desk } = globalThis as unknown as { readonly desk: { query(name: string, input: object): Promise<unknown> } }
    const taken: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const begun = performance.now()
      await desk.query('stats.of', { days: asked, whose: 'mine' })
      taken.push(performance.now() - begun)
    }
    return taken
  }, [days, STATS_TURNS] as const)
  return median(times)
}

/** A thousand people whom nobody knows, in one poll; ms from then until all of them are counted in the panel. */
async function strangersWrite(desk: Driven, carrier: Carrier): Promise<Evening['burst']> {
  const { tasks } = await desk.query<{ tasks: readonly unknown[] }>('desk.snapshot')
  await desk.watch()
  const shown = desk.page.evaluate((more) => new Promise<number>((resolve) => {
    const counted = (): number => Number(/([\d,]+) in the queue/.exec(document.querySelector('nav[aria-label=Tasks]')!.textContent)?.[1]?.replace(',', '') ?? 0)
    const before = counted()
    const look = (): void => {
      if (counted() - before >= more) resolve(performance.timeOrigin + performance.now())
      else requestAnimationFrame(look)
    }
    look()
  }), STRANGERS - 10)
  const begun = clock()
  carrier.receive(Array.from({ length: STRANGERS }, (_, index) => ({ from: `+1${205 + (index % 700)}${2_200_000 + tasks.length * 1_000 + index}`, body: `Where do I vote? ${index}` })))
  await desk.command('line.retry', {})
  return { shown: (await shown) - begun, stall: await desk.longestStall() }
}

/** Texts to a thousand people wait for the line; ms from the first request to the last. */
async function lineComesBack(desk: Driven, carrier: Carrier): Promise<number> {
  await desk.command('settings.change', { perSecond: 100 })
  await carrier.down()
  for (let from = 0; from < WAITING; from += 50) {
    const texts = Array.from({ length: 50 }, (_, index) => ({
      messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID(), phone: `+1602${3_000_000 + from + index}`, body: `Do you have a plan to vote? ${from + index}`, option: 'any',
    }))
    await Promise.all(texts.map((text) => desk.command('compose.send', text)))
  }
  // The rate holds over ten seconds.
  await pause(10_000)
  carrier.takePosts()
  await carrier.up()
  await desk.command('line.retry', {})
  const posts: number[] = []
  while (posts.length < WAITING) {
    await pause(50)
    posts.push(...carrier.takePosts())
  }
  return posts.at(-1)! - posts[0]!
}

/** Two hundred people write, together twenty times a second, and the agent types on, while the database is copied. */
async function everybodyWrites(desk: Driven, carrier: Carrier, startedAt: number, busyMs: number): Promise<Evening['busy']> {
  const box = desk.page.getByRole('textbox', { name: 'Reply' })
  await box.click()
  await watchKeys(desk.page)
  await desk.watch()
  const until = Math.max(startedAt + COPY_FROM_MS, clock()) + busyMs
  for (let tick = 0; clock() < until; tick += 1) {
    const texts = Array.from({ length: REPLIES_A_SECOND / 4 }, (_, index) => ({ from: `+1602555${String((tick * 5 + index) % 200).padStart(4, '0')}`, body: `And then? ${tick}` }))
    carrier.receive(texts)
    await desk.page.keyboard.type('word ', { delay: 40 })
  }
  const stall = await desk.longestStall()
  const { half, nearlyAll } = await keysPainted(desk.page)
  await box.fill('')
  return { stall, key: half, slowKey: nearlyAll }
}
