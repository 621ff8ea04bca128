/** The list of the team's number, as whichever desk holds the lease reads it for all of them. */
import type { Context } from '../core/context.ts'
import { applyConsents } from '../inbox/arrivals.ts'
import { consentIn } from '../inbox/consent.ts'
import { lastConsents } from '../inbox/rules.ts'

/** A voter's message that has to find its task; `at`: epoch s by the carrier's clock. */
export type Listed = { readonly sid: string; readonly person: string; readonly at: number }

/**
 * What voters wrote since then, a page at a time, newest first. A text that wants no more texts is kept here, told to all by the card, and needs
 * nobody. Rejects with a `CarrierError`.
 */
export async function* readListed(context: Context, since: number): AsyncIterable<readonly Listed[]> {
  const provider = context.provider()
  if (!provider) return
  for await (const page of provider.arrivals(since * 1_000, { isThorough: true })) {
    const consents = lastConsents(page)
    if (consents.size > 0) context.ledger.commit('voter', (stroke) => applyConsents(context, stroke, consents))
    yield page.filter(({ person, body }) => person !== '' && consentIn(body) !== 'refused').map(({ sid, person, at }) => ({ sid, person, at: Math.floor(at / 1_000) }))
  }
}
