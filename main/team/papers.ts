/**
 * Documents as the rules use them: read in their form, written by compare-and-set. Sync refuses a write whose `If-Match` is not the document's
 * revision (54103), so whoever has read an older state reads again.
 */
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Doc } from './exchange.ts'
import { blankCard, Card, cardName, Lease, readerName, ttl, Voter, voterName } from './records.ts'
import { isUnclear, type TeamWorld } from './world.ts'

/** One document: its name, its form, and what it says while nobody has written it. */
type Paper<T> = { readonly name: string; readonly form: z.ZodType<T>; readonly ttlSeconds: number; readonly blank: T }

/** A document as it was read. `age`: ms since it was last written, the time since the request began added: never too young by more than the carrier's whole second. */
export type Held<T> = { readonly is: T; readonly version: string; readonly age: () => number }

export const voterPaper = (world: TeamWorld, person: string): Paper<Voter> => ({
  name: voterName(world.office.sender, person),
  form: Voter,
  ttlSeconds: ttl.voter,
  blank: { route: null, task: null, upto: null, touch: null, said: {} },
})
export const cardPaper = (person: string): Paper<Card> => ({ name: cardName(person), form: Card, ttlSeconds: ttl.card, blank: blankCard })
export const leasePaper: Paper<Lease> = { name: readerName, form: Lease, ttlSeconds: ttl.reader, blank: { desk: '', wk: '', name: '', cursor: 0, desks: 1, n: 0 } }

export async function readPaper<T>(world: TeamWorld, paper: Paper<T>): Promise<Held<T> | undefined> {
  const startedAt = world.steady()
  const doc = await world.exchange.readDoc(paper.name)
  return doc && held(world, paper, doc, startedAt)
}

/** The version of a document that nobody has written. */
const none = ''

/** Reads it; a blank one where none is, which whoever writes first makes. */
export async function openPaper<T>(world: TeamWorld, paper: Paper<T>): Promise<Held<T>> {
  return (await readPaper(world, paper)) ?? blankPaper(paper)
}

/** As it is while nobody has written it. */
export const blankPaper = <T>({ blank }: Paper<T>): Held<T> => ({ is: blank, version: none, age: () => 0 })

/**
 * Writes all of it, if nobody has since `version`. After an answer that was lost it is read again: what stands there is ours or is not. A
 * request that lands later than that is refused as soon as anybody has written.
 * @returns `changed` when it is not ours: then it has to be read again
 */
export async function writePaper<T>(world: TeamWorld, paper: Paper<T>, is: T, version: string): Promise<Held<T> | 'changed'> {
  const startedAt = world.steady()
  const { exchange } = world
  const data = is as Doc['data']
  const written = await unlessUnclear(version === none ? exchange.createDoc(paper.name, data, paper.ttlSeconds) : exchange.writeDoc(paper.name, data, version, paper.ttlSeconds))
  if (written === 'changed' || written === 'exists' || written === 'gone') return 'changed'
  if (written) return held(world, paper, written, startedAt)
  const found = await readPaper(world, paper)
  return found && isDeepStrictEqual(found.is, is) ? found : 'changed'
}

/**
 * Changes what it says, whoever else is at it.
 * @param change undefined: it may stay as it is
 * @param read as it was read a moment ago, which saves a reading where nobody has written since
 * @returns what it says now
 */
export async function changePaper<T>(world: TeamWorld, paper: Paper<T>, change: (is: T) => T | undefined, read?: Held<T>): Promise<T> {
  for (let found = read ?? (await openPaper(world, paper)); ; found = await openPaper(world, paper)) {
    const next = change(found.is)
    if (next === undefined) return found.is
    const written = await writePaper(world, paper, next, found.version)
    if (written !== 'changed') return written.is
  }
}

/** @returns undefined where the request may or may not have been done */
async function unlessUnclear<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (isUnclear(error)) return undefined
    throw error
  }
}

function held<T>(world: TeamWorld, { form }: Paper<T>, doc: Doc, startedAt: number): Held<T> {
  return { is: form.parse(doc.data), version: doc.version, age: () => doc.ageMs + world.steady() - startedAt }
}
