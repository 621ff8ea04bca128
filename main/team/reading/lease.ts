/**
 * Which desk of the team reads the number: one at a time, so that requests are saved. Nothing depends on there being only one, for every
 * reply is placed by compare-and-set. The lease is a document; its age is the carrier's, and a desk trusts its own only for less than that.
 */
import { leasePaper, openPaper, writePaper, type Held } from '../papers.ts'
import type { Lease } from '../records.ts'
import { carrierSeconds, type TeamWorld } from '../world.ts'

const renewMs = 5_000
/** So long after the last renewal began, the reader stops by itself; the lease may be taken only later. */
const trustedMs = 12_000
const abandonedMs = 15_000
/** Desks without it look at it this often, so that a team of any size makes two reads a second; a document bears twenty. */
const perDeskMs = 500

/** @param chance 0 to 1, so that desks do not look all at once @param desks how many the team has at work; undefined while this desk has not counted them */
export function openLease(world: TeamWorld, chance: () => number, desks: () => number | undefined = () => undefined) {
  /** Of this run: what an earlier one wrote has to be taken again. */
  let mine: { readonly held: Held<Lease>; readonly since: number } | undefined
  let cursor = 0
  /** How many desks its holder knew of when it was last read. */
  let told = 1

  const holds = (): boolean => mine !== undefined && world.steady() - mine.since < trustedMs

  async function write(found: Held<Lease>, is: Lease, since: number): Promise<void> {
    const written = await writePaper(world, leasePaper, is, found.version)
    mine = written === 'changed' ? undefined : { held: written, since }
  }

  /** Renews it, or looks whether it is free. @returns ms until the next time */
  async function tend(): Promise<number> {
    const since = world.steady()
    const { desk, workerId, name } = world.me
    if (mine) {
      const { is } = mine.held
      await write(mine.held, { ...is, cursor: Math.max(is.cursor, cursor), desks: desks() ?? is.desks, n: is.n + 1 }, since)
      return mine ? renewMs : 0
    }
    const found = await openPaper(world, leasePaper)
    told = found.is.desks
    if (found.is.desk !== '' && found.is.desk !== desk && found.age() < abandonedMs) return Math.max(renewMs, found.is.desks * perDeskMs) * (0.75 + 0.5 * chance())
    // A team that has just been set up has nothing to read of earlier.
    cursor = found.is.cursor || carrierSeconds(world)
    await write(found, { ...found.is, desk, wk: workerId, name, cursor, desks: desks() ?? found.is.desks, n: found.is.n + 1 }, since)
    return renewMs
  }

  return {
    holds,
    tend,
    /** How many desks the team has at work, as far as the reader knows. */
    desks: (): number => ((mine ? desks() : undefined) ?? told),
    /** Everything until then has its place: epoch s by the carrier's clock. Others begin there. */
    cursor: () => cursor,
    advance: (to: number): void => void (cursor = Math.max(cursor, to)),
    /** Gives it up, so that another desk reads within seconds: before the machine sleeps, the app ends, the shift is over. */
    async yield(): Promise<void> {
      const had = mine
      mine = undefined
      if (had) await writePaper(world, leasePaper, { ...had.held.is, cursor: Math.max(had.held.is.cursor, cursor), desk: '' }, had.held.version)
    },
  }
}
export type LeaseHold = ReturnType<typeof openLease>
