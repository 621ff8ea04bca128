/** From the start until the tasks can be used, after a quit and after a kill, and how long a quit takes. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Cases } from './cases.ts'
import { median, type Figure } from './figures.ts'
import { launch, type Case } from './processes.ts'

/** Start-up work is over by then, and so is what a kill is to interrupt. */
const IDLE_MS = 4_000
const SHORT_MS = 500

type Times = { readonly start: number[]; readonly quit: number[]; readonly killed: number[] }

/** Starts all cases in turn: twice at leisure, so that Chromium writes its caches as it does for an app in use, then `runs` times. */
export async function measureStarts(electron: string, { floor, empty, million }: Cases, runs: number): Promise<readonly Figure[]> {
  const all: readonly (readonly [Case, Times])[] = [floor, empty, million].map((each) => [each, { start: [], quit: [], killed: [] }])
  for (let run = -2; run < runs; run += 1) {
    for (const [each, times] of all) {
      const isMeasured = run >= 0
      const running = await launch(electron, each)
      await pause(isMeasured ? SHORT_MS : IDLE_MS)
      const quitMs = await running.stop()
      if (isMeasured) times.start.push(running.usableMs)
      if (isMeasured) times.quit.push(quitMs)
    }
    for (const [each, times] of all.slice(1)) if (run >= 0 && run % 2 === 0) times.killed.push(await startAfterKill(electron, each))
  }
  const [ofFloor, ofEmpty, ofMillion] = all.map(([, times]) => times)
  const figure = (what: string, of: keyof Times, goal: string): Figure => ({
    what, unit: 'ms', figure: median(ofMillion![of]), empty: median(ofEmpty![of]), goal, ...(of !== 'killed' && { floor: median(ofFloor![of]) }),
  })
  return [
    figure('Start until the task panel is usable', 'start', 'at most 1.1 × the empty store, 1.5 × an empty window'),
    figure('The same after a kill', 'killed', 'under 2 s'),
    figure('Quit', 'quit', 'under 500 ms'),
  ]
}

async function startAfterKill(electron: string, each: Case): Promise<number> {
  const first = await launch(electron, each)
  await pause(IDLE_MS)
  await first.kill()
  const second = await launch(electron, each)
  await second.stop()
  return second.usableMs
}
