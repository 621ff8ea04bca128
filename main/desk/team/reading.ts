/** The number's list, which one desk of the team reads for all of them; here are what it reads, and what it tells. */
import { offlineActivity } from '../../../contract/settings.ts'
import type { CarrierError } from '../../provider/provider.ts'
import type { Reply } from '../../team/placing/place.ts'
import { openReading } from '../../team/reading/reading.ts'
import type { TeamWorld } from '../../team/world.ts'
import type { Context } from '../core/context.ts'
import { applyConsents } from '../inbox/arrivals.ts'
import { consentIn } from '../inbox/consent.ts'
import { lastConsents } from '../inbox/rules.ts'

/** Ms between two readings of the list. */
const readEveryMs = { practice: 700, twilio: 2_000 } as const

/** So often the reader counts the desks that are at work. Ms. */
const countEveryMs = 30_000

type ReadingParts = { readonly slow: () => number; readonly heard: (error: CarrierError | undefined) => void }

/** Reads and mends whenever this desk is the one to do it, until the world's pauses end. */
export function startReading(context: Context, world: TeamWorld, { slow, heard }: ReadingParts) {
  const count = openCount(world)
  return openReading(world, {
    async *readList(since) {
      await count.renew()
      yield* readListed(context, since)
    },
    isAnswered: (person) => isAnswered(context, person),
    everyMs: () => readEveryMs[context.line.get().mode] * slow(),
    desks: count.desks,
    chance: Math.random,
    onMended({ doubles, rescued }) {
      if (doubles.length + rescued.length > 0) context.ledger.commit('clock', (stroke) => void stroke.record('team.mended', 'team', { doubles, rescued }))
    },
    onTrouble: heard,
  })
}

/** How many desks are at work: the reader alone asks, and tells the others by its lease. */
function openCount({ exchange, steady }: TeamWorld) {
  let desks = 1
  let countedAt = -Infinity
  return {
    desks: (): number => desks,
    /** Rejects with a `CarrierError`. */
    async renew(): Promise<void> {
      if (steady() - countedAt < countEveryMs) return
      desks = Math.max(1, (await exchange.workers()).filter(({ activity }) => activity !== offlineActivity).length)
      countedAt = steady()
    },
  }
}

/**
 * What voters wrote since then (epoch s), a page at a time. A text that wants no more texts is written down here, told to all by the card, and needs
 * nobody. Rejects with a `CarrierError`.
 */
async function* readListed(context: Context, since: number): AsyncIterable<readonly Reply[]> {
  const provider = context.provider()
  if (!provider) return
  for await (const page of provider.arrivals(since * 1_000, { isThorough: true })) {
    const consents = lastConsents(page)
    if (consents.size > 0) context.ledger.commit('voter', (stroke) => applyConsents(context, stroke, consents))
    yield page.filter(({ person, body }) => person !== '' && consentIn(body) !== 'refused').map(({ sid, person, at }) => ({ sid, person, at }))
  }
}

/** Whether the newest text between us and a voter is ours. */
async function isAnswered(context: Context, person: string): Promise<boolean> {
  const rows = (await context.provider()?.between(person, 5)) ?? []
  return rows[0]?.direction === 'outbound'
}
