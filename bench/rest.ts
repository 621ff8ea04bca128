/** What an app takes that nobody uses: memory and processor. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Cases } from './cases.ts'
import type { Figure } from './figures.ts'
import { launch, treeCpu, treePss, type Case } from './processes.ts'

/** The first look at the database has begun. */
const SETTLE_MS = 15_000
/** Of one core: nothing that a start brings with it goes on any more. The look at a million messages copies them, for a minute or so. */
const SETTLED_AT = 5
const SETTLED_WITHIN = 60
const LOOK_MS = 5_000
const WATCH_MS = 20_000

async function atRest(electron: string, each: Case): Promise<{ readonly pss: number; readonly cpu: number }> {
  const running = await launch(electron, each)
  const cpuWithin = async (ms: number): Promise<number> => {
    const before = treeCpu(running.child.pid!)
    await pause(ms)
    return ((treeCpu(running.child.pid!) - before) / (ms / 1000)) * 100
  }
  await pause(SETTLE_MS)
  for (let look = 0; look < SETTLED_WITHIN && (await cpuWithin(LOOK_MS)) > SETTLED_AT; look += 1);
  const cpu = await cpuWithin(WATCH_MS)
  const pss = treePss(running.child.pid!)
  await running.stop()
  return { pss, cpu }
}

export async function measureRest(electron: string, { floor, empty, million }: Cases): Promise<readonly Figure[]> {
  const ofFloor = await atRest(electron, floor)
  const ofEmpty = await atRest(electron, empty)
  const ofMillion = await atRest(electron, million)
  return [
    { what: 'Memory of all processes at rest (PSS)', unit: 'MB', figure: ofMillion.pss, empty: ofEmpty.pss, floor: ofFloor.pss, goal: 'at most 1.4 × an empty window' },
    { what: 'Processor at rest, of one core', unit: '%', figure: ofMillion.cpu, empty: ofEmpty.cpu, floor: ofFloor.cpu, goal: 'at most 0.5 %' },
  ]
}
