/** A desk in a team beside one that works alone: its start, and its memory at rest. */
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../cases.ts'
import { median } from '../figures.ts'
import { launch, newDataDir, removeDataDir, treePss, type Case } from '../processes.ts'
import { account, startCarrier } from './ways.ts'

/** Start-up work is over by then. */
const restMs = 15_000

export type Beside = { readonly start: number; readonly memory: number }

/** @returns medians: ms until usable, and MB at rest, of the same app alone and in a team, started in turn */
export async function measureBeside(electron: string, runs: number): Promise<{ readonly alone: Beside; readonly team: Beside }> {
  const carrier = await startCarrier()
  const { accountSid, key, secret, from } = account
  const env = { TWILIO_ACCOUNT_SID: accountSid, TWILIO_API_KEY: key, TWILIO_API_SECRET: secret, TEXTDESK_FROM: from, TEXTDESK_TWILIO_BASE_URL: carrier.url, TEXTDESK_MARK: '1' }
  const cases = [
    { each: { name: 'alone', app: root, env: { ...env, TEXTDESK_TEAM: 'off' }, dataDir: newDataDir() }, start: [] as number[], memory: [] as number[] },
    { each: { name: 'team', app: root, env: { ...env, TEXTDESK_AGENT: 'Ana', TEXTDESK_TEAM: 'setup' }, dataDir: newDataDir() }, start: [] as number[], memory: [] as number[] },
  ] satisfies readonly { readonly each: Case; readonly start: number[]; readonly memory: number[] }[]
  try {
    // The first start makes what later ones find.
    for (let run = -1; run < runs; run += 1) {
      for (const { each, start, memory } of cases) {
        const running = await launch(electron, each)
        await pause(restMs)
        if (run >= 0) {
          start.push(running.usableMs)
          memory.push(treePss(running.child.pid!))
        }
        await running.stop()
      }
    }
    const [alone, team] = cases.map(({ start, memory }) => ({ start: median(start), memory: median(memory) }))
    return { alone: alone!, team: team! }
  } finally {
    carrier.child.kill()
    for (const { each } of cases) removeDataDir(each.dataDir)
  }
}
