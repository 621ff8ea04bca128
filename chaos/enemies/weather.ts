/** What a round's weather may be: how the carrier, and whoever is on the way to it, misbehave. */
import type { CarrierFault } from '../../e2e/kit/carrier.ts'
import type { Chance } from '../core/chance.ts'

/** Within this the carrier's lists show each text that it took (docs/architecture.md). */
export const longestHiddenMs = 20_000

/** Codes with which the carrier refuses a text for good. */
export const refusalCodes: readonly number[] = [20001, 50416]

/** A kind of weather: one thing that goes wrong, or two at once. */
type Kind = (chance: Chance) => CarrierFault | readonly CarrierFault[]

const often = (chance: Chance): number => Number(chance.between(0.1, 0.4).toFixed(2))
const down = (chance: Chance): number | string => chance.pick([500, 502, 503, 504, '503:20', '500:3'])
const page = (chance: Chance): number | string => chance.pick([200, 302, 403, 404, 407, 502, '502:10'])
const anywhere = (chance: Chance) => chance.pick(['create', 'list', 'fetch', 'service', 'all'] as const)
const create = 'create' as const
const list = 'list' as const

/** What befalls the texts that are handed over. */
const ofDeeds: readonly Kind[] = [
  (chance) => ({ name: 'drop-before', endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'drop-after', endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'cut-after', endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'error-before', value: down(chance), endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'error-after', value: down(chance), endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'proxy', value: page(chance), endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'proxy-after', value: page(chance), endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'rate-limit', value: chance.pick([1, 2, 30, 90]), endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'slow', value: chance.whole(100, 2000), endpoint: create, chance: often(chance) }),
  (chance) => ({ name: 'status', value: `400/${chance.pick(refusalCodes)}`, endpoint: create, chance: 0.1 }),
  // Both of the first two texts, which leave at once.
  (chance) => ({ name: chance.pick(['drop-before', 'drop-after', 'cut-after', 'error-after', 'proxy-after']), endpoint: create, count: 2 }),
  (chance) => [{ name: 'drop-after', endpoint: create, chance: 0.3 }, { name: 'list-hide', value: chance.whole(500, longestHiddenMs), chance: 0.5 }],
  (chance) => [
    { name: 'reword', value: chance.pick(['smart', 'trial', 'stop-line', 'short-link', 'trimmed', 'surrogate', 'redacted']), chance: 0.7 },
    { name: chance.pick(['drop-after', 'cut-after', 'error-after']), endpoint: create, chance: 0.3 },
  ],
]

/** What befalls the desk's questions. */
const ofQuestions: readonly Kind[] = [
  (chance) => ({ name: 'error-before', value: down(chance), endpoint: list, chance: often(chance) }),
  (chance) => ({ name: 'drop-before', endpoint: list, chance: often(chance) }),
  (chance) => ({ name: 'cut-after', endpoint: list, chance: often(chance) }),
  (chance) => ({ name: 'slow', value: chance.whole(100, 1500), endpoint: list, chance: often(chance) }),
  (chance) => ({ name: 'proxy', value: page(chance), endpoint: list, chance: often(chance) }),
  () => ({ name: 'list-duplicates', chance: 0.6 }),
  () => ({ name: 'list-overlap', chance: 0.6 }),
  () => ({ name: 'list-disorder' }),
  (chance) => ({ name: 'list-delay', value: chance.whole(200, longestHiddenMs), chance: 0.5 }),
  (chance) => ({ name: 'list-stale', value: chance.whole(2_000, 60_000), chance: 0.5 }),
  (chance) => ({ name: 'fetch-stale', value: chance.whole(2_000, 60_000), chance: 0.5 }),
  (chance) => ({ name: 'drop-after', endpoint: 'fetch', chance: often(chance) }),
]

/** What befalls any request, and what is no error at all. */
const ofAnything: readonly Kind[] = [
  (chance) => ({ name: 'unauthorized', endpoint: anywhere(chance), chance: often(chance) }),
  (chance) => ({ name: 'forbidden', value: chance.pick([70051, 20006, '20403:5']), endpoint: anywhere(chance), chance: often(chance) }),
  (chance) => ({ name: 'proxy', value: page(chance), chance: 0.1 }),
  (chance) => ({ name: 'rate-limit', value: chance.pick([1, 20]), chance: 0.1 }),
  () => ({ name: 'connection-close-idle', chance: 0.5 }),
  (chance) => ({ name: 'receipt-delay', value: chance.whole(1_000, 40_000), chance: 0.7 }),
  () => ({ name: 'receipt-21610', chance: 0.05 }),
  () => ({ name: 'to-rewritten' }),
  () => ({ name: 'from-null' }),
]

/** Bad weather of one to four kinds, seldom none. */
export function weatherOf(chance: Chance): readonly CarrierFault[] {
  const kinds = Array.from({ length: chance.hits(0.12) ? 0 : chance.whole(1, 4) }, () => chance.pick(chance.pick([ofDeeds, ofDeeds, ofQuestions, ofAnything])))
  return kinds.flatMap((kind) => kind(chance))
}

/** A carrier is not next door: requests are on their way for a while, before it takes the text and after. */
export const distance = (chance: Chance): readonly CarrierFault[] => [
  { name: 'slow', value: chance.whole(10, 200), endpoint: create },
  { name: 'slow-after', value: chance.whole(10, 400), endpoint: create },
]

/** An answer that the desk has no patience for, which is 15 seconds: the carrier takes the text long before it, or long after. */
export const silence = (chance: Chance): readonly CarrierFault[] => [
  { name: chance.pick(['slow', 'slow-after']), value: chance.whole(15_500, 17_500), endpoint: create, chance: 0.5 },
]
