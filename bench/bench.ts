/**
 * `npm run bench`: every benchmark, in about half an hour; `-- desk`, `-- people` or `-- team` alone.
 * `desk`: every figure beside its floor and beside the empty store, taken in the same run, in about ten minutes.
 * BENCH_MESSAGES: how many messages the large store has. BENCH_RUNS: starts of each. BENCH_FULL=1: an hour in which everybody writes to the large store, not a minute.
 * `people`: what a voter file of 100,000 people takes (people.ts). `team`: what a team of desks takes, in about twenty minutes (team/team.ts).
 * `npm run bench -- --make DIR --messages N` makes the database of a busy hotline and measures nothing.
 */
import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { drive } from './app.ts'
import { floorApp, makeCases } from './cases.ts'
import { playEvening, WAITING } from './evening.ts'
import { median, printTable, type Figure } from './figures.ts'
import { openCarrier, type Carrier } from './hotline/carrier.ts'
import { makeHotline } from './hotline/hotline.ts'
import { measurePeople } from './people.ts'
import { newDataDir, removeDataDir } from './processes.ts'
import { measureRest } from './rest.ts'
import { measureStarts } from './starts.ts'
import { measureTeam } from './team/team.ts'
import { pressAndMeasure, REST_MS } from './wire.ts'

const RUNS = Number(process.env.BENCH_RUNS ?? 9)
const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 1_000_000)
const MINUTE_MS = 60_000
const BUSY_MS = process.env.BENCH_FULL === '1' ? 60 * MINUTE_MS : MINUTE_MS
const PRESSES = 40
/** As in desk/outbox/rules.ts. */
const LANES = 20

/** The least: an empty page with a field, the shortest way from a key in it to a request on the wire, and as many texts as waited with nothing behind them; ms of both. */
async function measureFloor(electron: string, carrier: Carrier): Promise<{ readonly enter: number; readonly waiting: number }> {
  const dataDir = newDataDir()
  const floor = await drive(electron, floorApp, { FLOOR_URL: carrier.url }, dataDir)
  const times = await pressAndMeasure(floor.page, PRESSES, 'floor', carrier.nextArrival)
  carrier.takePosts()
  await floor.page.evaluate(([count, lanes]) => (globalThis as unknown as { floor: { postAll(count: number, lanes: number): Promise<void> } }).floor.postAll(count, lanes), [WAITING, LANES] as const)
  const waiting = fromFirstToLast(carrier)
  await floor.close()
  removeDataDir(dataDir)
  return { enter: median(times), waiting }
}

/** Ms from the first request for a text to the last, since this was asked last. */
function fromFirstToLast(carrier: Carrier): number {
  const posts = carrier.takePosts()
  return posts.at(-1)! - posts[0]!
}

/** The bare SDK, with as many texts and lanes, and with one text at a time as an agent sends them; ms of all, and until one is on the wire. */
async function measureBare(carrier: Carrier): Promise<{ readonly enter: number; readonly waiting: number }> {
  const send = async (count: number, lanes: number, restMs: number): Promise<readonly number[]> => {
    carrier.takePosts()
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'bare.ts'), carrier.url, ...[count, lanes, restMs].map(String)])
    return JSON.parse(stdout) as readonly number[]
  }
  await send(WAITING, LANES, 0)
  const waiting = fromFirstToLast(carrier)
  const asked = await send(PRESSES, 1, REST_MS)
  return { enter: median(carrier.takePosts().map((at, index) => at - asked[index]!).slice(3)), waiting }
}

async function measure(electron: string): Promise<readonly Figure[]> {
  const carrier = await openCarrier()
  const cases = makeCases(MESSAGES, carrier.url)
  try {
    const starts = await measureStarts(electron, cases, RUNS)
    const rest = await measureRest(electron, cases)
    const least = await measureFloor(electron, carrier)
    const bare = await measureBare(carrier)
    const empty = await playEvening(electron, cases.empty, carrier, MINUTE_MS)
    const million = await playEvening(electron, cases.million, carrier, BUSY_MS)
    const ms = (what: string, of: (evening: typeof empty) => number, goal: string, floor?: number): Figure => ({ what, unit: 'ms', figure: of(million), empty: of(empty), floor, goal })
    return [
      ...starts,
      ...rest,
      ms('First chat after the start, click until painted', ({ firstChat }) => firstChat, ''),
      ms('Search, third letter until painted', ({ search }) => search, 'at most 50 ms'),
      ms('… with filters', ({ filtered }) => filtered, 'at most 50 ms'),
      ms('Stats of a year, asked until answered', ({ stats }) => stats, 'at most 100 ms'),
      ms('Enter until the request is on the wire', ({ enter }) => enter, 'at most 10 ms over the bare SDK', bare.enter),
      ms('… beside the shortest way from a window', ({ enter }) => enter, '', least.enter),
      ms('1,000 strangers in one poll, until all are shown', ({ burst }) => burst.shown, 'at most 2 s'),
      ms('… longest stall of the main process', ({ burst }) => burst.stall.longest, 'at most 50 ms'),
      ms('… of it not waiting for a core', ({ burst }) => burst.stall.own, ''),
      ms(`${WAITING} texts that waited, first request to last`, ({ waiting }) => waiting, 'at most 2 × the system’s network', least.waiting),
      ms('… beside the bare SDK, on Node’s network', ({ waiting }) => waiting, '', bare.waiting),
      ms('20 replies a second and a copy: longest stall', ({ busy }) => busy.stall.longest, 'at most 50 ms'),
      ms('… of it not waiting for a core', ({ busy }) => busy.stall.own, ''),
      ms('… a key until painted, median', ({ busy }) => busy.key, ''),
      ms('… 99 of 100 keys', ({ busy }) => busy.slowKey, ''),
    ]
  } finally {
    carrier.close()
    for (const { dataDir } of Object.values(cases)) removeDataDir(dataDir)
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { make: { type: 'string' }, messages: { type: 'string', default: String(MESSAGES) } } })
if (values.make !== undefined) {
  mkdirSync(values.make, { recursive: true })
  makeHotline(path.join(values.make, 'textdesk.sqlite'), { messages: Number(values.messages) })
} else {
  const electron = process.env.TEXTDESK_ELECTRON
  if (!electron) throw new Error('Run this by `npm run bench`, which says which Electron is in use.')
  const parts = {
    desk: async () => printTable(await measure(electron)),
    people: async () => printTable(await measurePeople(electron)),
    team: (ones: readonly string[]) => measureTeam(electron, ones),
  }
  const [part, ...ones] = positionals
  if (part !== undefined && !(part in parts)) throw new Error(`There is no benchmark “${part}”: ${Object.keys(parts).join(', ')}.`)
  for (const [name, run] of Object.entries(parts)) if (part === undefined || part === name) await run(ones)
}
