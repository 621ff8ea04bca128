/** What a voter's text says of being texted: the carrier's keywords (common/consent), and the same in other words or in Spanish (refusal/). */
import { keywordIn } from '../../../common/consent/keywords.ts'
import { alsoAsks, refusalIn, type Refusal } from './refusal/refusal.ts'

/** `started`: they want texts again. `yes`: the carrier takes it for that, where it is no toll-free number. */
export type Consent = Refusal | 'started' | 'yes'

const said = { stop: 'refused', start: 'started', yes: 'yes' } as const

/** Undefined when the text is an ordinary one. */
export function consentIn(body: string): Consent | undefined {
  const keyword = keywordIn(body)
  return keyword ? said[keyword] : refusalIn(body)
}

/**
 * The text refuses and asks nothing beside it, so it needs no agent.
 *
 * @param consent what it says of being texted, where that is known
 */
export const needsNobody = (body: string, consent = consentIn(body)): boolean => consent === 'refused' && !alsoAsks(body)
