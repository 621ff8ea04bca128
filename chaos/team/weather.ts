/** What a team's round may have for weather: how the carrier's TaskRouter, Sync and bell misbehave, beside what befalls texts. */
import type { CarrierFault } from '../../e2e/kit/carrier.ts'
import type { Chance } from '../core/chance.ts'

type Kind = (chance: Chance) => CarrierFault

const often = (chance: Chance): number => Number(chance.between(0.05, 0.3).toFixed(2))
const anywhere = (chance: Chance) => chance.pick(['doc', 'task', 'task-create', 'reservation', 'worker'] as const)

const kinds: readonly Kind[] = [
  (chance) => ({ name: 'drop-before', endpoint: anywhere(chance), chance: often(chance) }),
  (chance) => ({ name: 'drop-after', endpoint: anywhere(chance), chance: often(chance) }),
  () => ({ name: 'drop-after', endpoint: 'task-create', chance: 0.4 }),
  (chance) => ({ name: 'cut-after', endpoint: anywhere(chance), chance: often(chance) }),
  (chance) => ({ name: 'error-before', value: chance.pick([500, 503]), endpoint: anywhere(chance), chance: often(chance) }),
  (chance) => ({ name: 'error-after', value: chance.pick([500, 502, 504]), endpoint: anywhere(chance), chance: often(chance) }),
  (chance) => ({ name: 'rate-limit', value: chance.pick([1, 3]), endpoint: anywhere(chance), chance: often(chance) }),
  (chance) => ({ name: 'slow', value: chance.whole(50, 1000), endpoint: anywhere(chance), chance: often(chance) }),
  // Within the 25 s in which an abandoned request lands, whatever else is added to them.
  (chance) => ({ name: 'land-late', value: chance.whole(1_000, 10_000), endpoint: chance.pick(['doc', 'task', 'task-create'] as const), chance: often(chance) }),
  (chance) => ({ name: 'tasklist-late', value: chance.whole(200, 3_000) }),
  () => ({ name: 'tasklist-bare' }),
  () => ({ name: 'bell-silent', chance: 0.6 }),
  () => ({ name: 'bell-drop', chance: 0.15 }),
  () => ({ name: 'bell-odd', chance: 0.5 }),
  (chance) => ({ name: 'drop-after', endpoint: 'create', chance: often(chance) }),
  (chance) => ({ name: 'rate-limit', value: 1, endpoint: 'create', chance: often(chance) }),
  (chance) => ({ name: 'list-delay', value: chance.whole(200, 15_000), chance: 0.5 }),
  () => ({ name: 'list-duplicates', chance: 0.6 }),
]

/** Bad weather of one to four kinds, now and then none. */
export const teamWeatherOf = (chance: Chance): readonly CarrierFault[] =>
  chance.hits(0.15) ? [] : Array.from({ length: chance.whole(1, 4) }, () => chance.pick(kinds)(chance))
