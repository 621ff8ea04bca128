/** What lasts over all rounds of a team: one carrier and one number, a display, one time for all, the desks. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCarrier, type Carrier } from '../../e2e/kit/carrier.ts'
import { openClock, type Clock } from '../../e2e/kit/clock.ts'
import { openDisplay } from '../../e2e/kit/display.ts'
import { deskVariables } from '../../e2e/kit/fixtures.ts'
import { openBooks, type Books } from '../books/books.ts'
import { faults, teamFaults } from '../core/facts.ts'
import { openFigures, type Figures } from '../core/figures.ts'
import { openDesk, type Desk } from './desk.ts'
import { openWatch, type Watch } from './watch.ts'

export type TeamStage = {
  readonly seed: string
  readonly carrier: Carrier
  readonly books: Books
  readonly watch: Watch
  readonly clock: Clock
  readonly figures: Figures
  readonly desks: readonly Desk[]
  /** Where data and evidence are kept. */
  readonly home: string
  /** Ends all of it. The folder is removed unless there is something to be found in it. */
  readonly close: (keep: boolean) => Promise<void>
}

const names = ['Ana', 'Ben', 'Cleo', 'Dov', 'Eva', 'Finn', 'Gia', 'Hugo'] as const
export const mostDesks = names.length

export async function openTeamStage(seed: string, count: number): Promise<TeamStage> {
  const home = mkdtempSync(join(tmpdir(), 'textdesk-team-chaos-'))
  const display = await openDisplay()
  const carrier = await startCarrier({ speed: 1, voters: false, seed: Number.parseInt(seed, 10) || 1 })
  const clock = openClock(home, carrier)
  const books = openBooks(carrier)
  const watch = openWatch(carrier)
  const figures = openFigures([...faults, ...teamFaults])
  const common = { ...display.env, ...clock.env, TEXTDESK_TEAM: 'setup' }
  const desks = names.slice(0, count).map((name) => openDesk({ name, folder: join(home, name), env: { ...common, ...deskVariables(carrier, name) }, clock, books, figures }))
  return {
    seed, carrier, books, watch, clock, figures, home, desks,
    async close(keep) {
      await watch.close().catch((error: unknown) => console.log(`The team was no longer watched: ${String(error)}`))
      await carrier.stop()
      await display.close()
      if (!keep) rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
