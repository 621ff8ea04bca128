/** The number's list, which one desk of the team reads for all of them; here are what it reads, and what it tells. */
import type { CarrierError } from '../../provider/provider.ts'
import type { Reply } from '../../team/placing/place.ts'
import type { ReadList } from '../../team/reading/reader.ts'
import { openReading } from '../../team/reading/reading.ts'
import type { TeamWorld } from '../../team/world.ts'
import type { Context } from '../core/context.ts'
import { applyConsents } from '../inbox/arrivals.ts'
import { consentReader, needsNobody } from '../inbox/consent.ts'
import { lastConsents, newArrivals } from '../inbox/rules.ts'

/** Ms between two readings of the list. */
const readEveryMs = { practice: 700, twilio: 2_000 } as const

type ReadingParts = { readonly slow: () => number; readonly heard: (error: CarrierError | undefined) => void }

/** Reads and mends whenever this desk is the one to do it, until the world's pauses end. */
export const startReading = (context: Context, world: TeamWorld, { slow, heard }: ReadingParts) =>
  openReading(world, {
    readList: (since, options) => readListed(context, since, options),
    isAnswered: (person) => isAnswered(context, person),
    everyMs: () => readEveryMs[context.line.get().mode] * slow(),
    chance: Math.random,
    onMended({ doubles, rescued }) {
      if (doubles.length + rescued.length > 0) context.ledger.commit('clock', (stroke) => void stroke.record('team.mended', 'team', { doubles, rescued }))
    },
    onTrouble: heard,
  })

/**
 * What voters wrote since then (epoch s), a page at a time. A text that wants no more texts is written down here, told to all by the card, and begins
 * no chat. Rejects with a `CarrierError`.
 */
async function* readListed(context: Context, since: number, options: Parameters<ReadList>[1]): AsyncIterable<readonly Reply[]> {
  const provider = context.provider()
  if (!provider) return
  const heard = new Set<string>()
  for await (const page of provider.arrivals(since * 1_000, options)) {
    // Later pages are older, and do not undo what somebody has said since.
    const consentOf = consentReader()
    const consents = new Map([...lastConsents(newArrivals(page, 0, options.isKnown), consentOf)].filter(([person]) => !heard.has(person)))
    for (const person of consents.keys()) heard.add(person)
    if (consents.size > 0) context.ledger.commit('voter', (stroke) => applyConsents(context, stroke, consents))
    yield page.filter(({ person }) => person !== '').map((row) => ({ sid: row.sid, person: row.person, at: row.at, needsNobody: needsNobody(row.body, consentOf(row)) }))
  }
}

/** Whether the newest text between us and a voter is ours. */
async function isAnswered(context: Context, person: string): Promise<boolean> {
  const rows = (await context.provider()?.between(person, 5)) ?? []
  return rows[0]?.direction === 'outbound'
}
