/** What lasts over all rounds: a carrier, a display, one data folder, one time for all, the list of deeds, the figures. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { account, startCarrier, type Carrier } from '../e2e/kit/carrier.ts'
import { openClock, type Clock } from '../e2e/kit/clock.ts'
import { openDisplay } from '../e2e/kit/display.ts'
import { accountVariables } from '../e2e/kit/fixtures.ts'
import { openDeeds, type Deeds } from './agent/deeds.ts'
import { openBooks, type Books } from './books/books.ts'
import { chanceOf } from './core/chance.ts'
import { openFigures, type Figures } from './core/figures.ts'
import { openDisk, type Disk } from './enemies/disk.ts'
import { openRivals, type Rivals } from './enemies/rivals.ts'

export type Stage = {
  readonly seed: string
  readonly carrier: Carrier
  readonly books: Books
  readonly rivals: Rivals
  /** Of the app and the carrier. */
  readonly clock: Clock
  /** The app's data folder, from the first round to the last. */
  readonly folder: string
  readonly disk: Disk
  /** Where evidence is kept. */
  readonly home: string
  readonly env: Readonly<Record<string, string>>
  readonly deeds: Deeds
  readonly figures: Figures
  /** Ends the carrier and the display. The folder is removed unless there is something to be found in it. */
  readonly close: (keep: boolean) => Promise<void>
}

/** So often the desk sends by a Messaging Service and not by a number. */
const pooled = 0.35

export async function openStage(seed: string): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'textdesk-chaos-'))
  const folder = join(home, 'data')
  const display = await openDisplay()
  const carrier = await startCarrier({ speed: 1, voters: false, seed: Number.parseInt(seed, 10) || 1, stateFile: join(home, 'carrier.jsonl') })
  const clock = openClock(home, carrier)
  const disk = openDisk(folder)
  const sender = chanceOf(`${seed}/sender`).hits(pooled) ? account.service : account.number
  return {
    seed, carrier, clock, home, folder, disk,
    books: openBooks(carrier),
    rivals: openRivals(carrier, clock),
    env: { ...display.env, ...accountVariables(carrier), ...clock.env, TEXTDESK_FROM: sender },
    deeds: openDeeds(clock.now),
    figures: openFigures(),
    async close(keep) {
      await carrier.stop()
      await display.close()
      if (keep) cpSync(folder, join(home, 'data-at-the-end'), { recursive: true })
      disk.close()
      if (!keep) rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
