/** `npm run bench`: every figure beside its floor, taken in turn in the same run. */
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { median, printTable, type Figure } from './figures.ts'
import { launch, newDataDir, removeDataDir, treePss, type Case } from './processes.ts'
import { deskWire, floorWire, startWire } from './wire.ts'

const RUNS = Number(process.env.BENCH_RUNS ?? 15)
const PRESSES = 40
/** Long enough for start-up work to be over. */
const IDLE_MS = 5_000

const root = path.resolve(import.meta.dirname, '..')
const electron = process.env.TEXTDESK_ELECTRON
if (!electron) throw new Error('Run this by `npm run bench`, which says which Electron is in use.')

const wire = await startWire()
const account = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'bench',
  TEXTDESK_FROM: '+18335550199',
  TEXTDESK_TWILIO_BASE_URL: wire.url,
  TEXTDESK_MARK: '1',
}
const floor: Case = { name: 'empty window', app: path.join(root, 'bench/floor'), env: {}, dataDir: newDataDir() }
const desk: Case = { name: 'Textdesk', app: root, env: account, dataDir: newDataDir() }

/** Starts both in turn: twice at leisure, so that Chromium writes its caches as it does for an app in use, and then `RUNS` times. */
async function measureStart(): Promise<Figure> {
  const times = new Map<Case, number[]>([[floor, []], [desk, []]])
  for (let run = -2; run < RUNS; run += 1) {
    for (const [each, list] of times) {
      const running = await launch(electron!, each)
      if (run >= 0) list.push(running.usableMs)
      await pause(run < 0 ? IDLE_MS : 300)
      await running.stop()
    }
  }
  return { what: 'Start until the task panel is usable', unit: 'ms', figure: median(times.get(desk)!), floor: median(times.get(floor)!), goal: 'at most 1.5 × an empty window' }
}

async function idlePss(each: Case): Promise<number> {
  const running = await launch(electron!, each)
  await pause(IDLE_MS)
  const pss = treePss(running.child.pid!)
  await running.stop()
  return pss
}

async function measureMemory(): Promise<Figure> {
  const taken: [number[], number[]] = [[], []]
  for (let run = 0; run < 3; run += 1) {
    taken[0].push(await idlePss(floor))
    taken[1].push(await idlePss(desk))
  }
  return { what: 'Memory of all processes at rest (PSS)', unit: 'MB', figure: median(taken[1]), floor: median(taken[0]), goal: 'at most 1.4 × an empty window' }
}

async function measureWire(): Promise<Figure> {
  const shortest = await floorWire(electron!, floor.app, wire.url, PRESSES, wire.nextArrival)
  const ours = await deskWire(electron!, root, account, PRESSES, wire.nextArrival)
  return { what: 'Enter until the request is on the wire', unit: 'ms', figure: median(ours), floor: median(shortest), goal: 'at most 15 ms' }
}

try {
  printTable([await measureStart(), await measureMemory(), await measureWire()])
} finally {
  wire.server.closeAllConnections()
  wire.server.close()
  removeDataDir(floor.dataDir)
  removeDataDir(desk.dataDir)
}
