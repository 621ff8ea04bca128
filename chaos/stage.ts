/** What lasts over all rounds: a carrier, a display, one data folder, the list of deeds, the figures. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCarrier, type Carrier } from '../e2e/carrier.ts'
import { openDisplay } from '../e2e/display.ts'
import { accountVariables } from '../e2e/fixtures.ts'
import { openDeeds, type Deeds } from './deeds.ts'
import { openFigures, type Figures } from './figures.ts'

export type Stage = {
  readonly seed: string
  readonly carrier: Carrier
  /** The app's data folder, from the first round to the last. */
  readonly folder: string
  /** Where evidence is kept. */
  readonly home: string
  readonly env: Readonly<Record<string, string>>
  readonly deeds: Deeds
  readonly figures: Figures
  /** Ends the carrier and the display. The folder is removed unless there is something to be found in it. */
  readonly close: (keep: boolean) => Promise<void>
}

/** Statuses of texts pass so many times as fast as at a carrier. */
const speed = 20

export async function openStage(seed: string): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'textdesk-chaos-'))
  const display = await openDisplay()
  const carrier = await startCarrier({ speed, voters: false, seed: Number.parseInt(seed, 10) || 1 })
  return {
    seed, carrier, home,
    folder: join(home, 'data'),
    env: { ...display.env, ...accountVariables(carrier) },
    deeds: openDeeds(),
    figures: openFigures(),
    async close(keep) {
      await carrier.stop()
      await display.close()
      if (!keep) rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
