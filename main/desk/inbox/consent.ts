/** What a voter's text says of being texted: the carrier's keywords (common/consent), and the same in other words or in Spanish (refusal/). */
import { keywordIn } from '../../../common/consent/keywords.ts'
import type { Carried } from '../../provider/provider.ts'
import { alsoAsks, refusalIn, type Refusal } from './refusal/refusal.ts'

/** `started`: they want texts again. `yes`: the carrier takes it for that, where it is no toll-free number. */
export type Consent = Refusal | 'started' | 'yes'

const said = { stop: 'refused', start: 'started', yes: 'yes' } as const

/** Undefined when the text is an ordinary one. */
export function consentIn(body: string): Consent | undefined {
  const keyword = keywordIn(body)
  return keyword ? said[keyword] : refusalIn(body)
}

/** What arrivals say, each read once: to read a text may take longer than to keep it. */
export function consentReader(): (arrival: Carried) => Consent | undefined {
  const read = new Map<string, Consent | undefined>()
  return ({ sid, body }) => {
    if (!read.has(sid)) read.set(sid, consentIn(body))
    return read.get(sid)
  }
}

/** The text refuses and asks nothing beside it, so it needs no agent. */
export const needsNobody = (body: string, consent: Consent | undefined): boolean => consent === 'refused' && !alsoAsks(body)
