/** A voter file of 100,000 people, brought in by the window: how long it takes, and whether anything stands still meanwhile. */
import path from 'node:path'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import { drive, type Driven } from './app.ts'
import { accountAt, root } from './cases.ts'
import type { Figure } from './figures.ts'
import { openCarrier } from './hotline/carrier.ts'
import { newDataDir, removeDataDir } from './processes.ts'

const PEOPLE = 100_000
const NAMES = 'Marisol Harold Linh DeShawn Amina Joaquin Bea Priya Tomás Zoë Ángel Abe Dee Kim'.split(' ')
const FAMILIES = 'Vega Whitcomb Tran Carter Yusuf Reyes Lindqvist Núñez O’Brien Begay Nguyen Smith'.split(' ')

/** Names of the page, whose text is all that the list of contacts says of an import that has ended. */
const ENDED = /voters\.csv: .* added/

function voterFile(): string {
  const rows = Array.from({ length: PEOPLE }, (_, index) => {
    const number = String(index)
    const phone = `(${602 + (index % 3) * 3}) ${200 + (Math.floor(index / 3) % 700)}-${String(Math.floor(index / 2_100)).padStart(4, '0')}`
    return [number, NAMES[index % NAMES.length]!, FAMILIES[index % FAMILIES.length]!, phone, 'Phoenix', 'AZ', index % 5 === 0 ? 'Spanish' : 'English']
  })
  return Papa.unparse([['VoterID', 'FirstName', 'LastName', 'CellPhone', 'City', 'State', 'Language'], ...rows])
}

/** The least that any app would do: the same file read by the same library, and numbers and names written in one transaction. */
function floorMs(file: string): number {
  const folder = newDataDir()
  const db = new Database(path.join(folder, 'floor.sqlite'))
  const begun = performance.now()
  db.pragma('journal_mode = WAL')
  db.exec('CREATE TABLE person (phone TEXT PRIMARY KEY, name TEXT)')
  const insert = db.prepare('INSERT OR IGNORE INTO person VALUES (?, ?)')
  const { data } = Papa.parse<string[]>(file, { delimiter: ',' })
  db.transaction(() => data.forEach(([, first, last, phone]) => insert.run(phone, `${first} ${last}`)))()
  const ms = performance.now() - begun
  db.close()
  removeDataDir(folder)
  return ms
}

/** Ms from the click until the window says that it is done; the longest that the page, and the main process, stood still. */
async function bringIn({ page, watch, longestStall }: Driven, file: string): Promise<{ readonly all: number; readonly task: number; readonly stall: number }> {
  await page.getByRole('button', { name: 'Contacts', exact: true }).click()
  await page.getByRole('button', { name: 'Import contacts' }).click()
  await page.locator('input[type=file]').setInputFiles({ name: 'voters.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  const take = page.getByRole('button', { name: /^Import [\d,]+ rows$/ })
  await take.waitFor()
  await watch()
  await page.evaluate(() => {
    const seen = { longest: 0 }
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.longest = Math.max(seen.longest, duration)))).observe({ type: 'longtask' })
    Object.assign(globalThis, { benchTasks: seen })
  })
  const begun = performance.now()
  await take.click()
  await page.getByText(ENDED).waitFor({ timeout: 120_000 })
  const all = performance.now() - begun
  const task = await page.evaluate(() => (globalThis as unknown as { benchTasks: { longest: number } }).benchTasks.longest)
  return { all, task, stall: (await longestStall()).longest }
}

/** Measures on an empty store. */
export async function measurePeople(electron: string): Promise<readonly Figure[]> {
  const carrier = await openCarrier()
  const dataDir = newDataDir()
  try {
    const file = voterFile()
    const floor = floorMs(file)
    const desk = await drive(electron, root, accountAt(carrier.url), dataDir)
    const { all, task, stall } = await bringIn(desk, file)
    await desk.close()
    return [
      { what: '100,000 people from a voter file, until all are here', unit: 'ms', figure: all, floor, goal: 'at most 6 s' },
      { what: '… longest task in the window', unit: 'ms', figure: task, goal: 'at most 50 ms' },
      { what: '… longest stall of the main process', unit: 'ms', figure: stall, goal: 'at most 50 ms' },
    ]
  } finally {
    carrier.close()
    removeDataDir(dataDir)
  }
}
