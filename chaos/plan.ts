/** What a round will do, drawn from the seed alone: the weather, the voters, and how and when the app dies. */
import type { CarrierFault } from '../e2e/carrier.ts'
import type { Chance } from './chance.ts'
import { answer, voter } from './people.ts'

/** A voter's text, so long after the agent began to work. */
export type VoterText = { readonly afterMs: number; readonly from: string; readonly body: string }

export type Plan = {
  readonly weather: readonly CarrierFault[]
  /** How late the carrier's list shows a text, in ms. It is no fault but the carrier's nature, so it lasts over the restart. */
  readonly lateMs: number
  /** The fault point at which the process kills itself, as TEXTDESK_CRASH_AT names it. */
  readonly crashAt: string | undefined
  /** The app is killed so long after the agent began to work, unless it has died at its fault point. */
  readonly killAfterMs: number
  /** `close` is how an agent leaves; the others are SIGKILL. */
  readonly ending: 'kill' | 'close'
  /** The start before this round is killed once so long after it began, then made again. */
  readonly startKilledAfterMs: number | undefined
  /** The sender's rate, as the settings have it. */
  readonly perSecond: number
  /** The agent works with the keys and the mouse. */
  readonly byKeys: boolean
  readonly voters: readonly VoterText[]
  /** What voters send while the app is dead. */
  readonly whileDead: readonly VoterText[]
}

/** Where the send path and the inbox can be killed, with how often the point is passed before it strikes, at most. */
const points = {
  'outbox.attempt': 3,
  'outbox.answer': 3,
  'outbox.adopted': 3,
  'outbox.check': 2,
  'inbox.read': 2,
  'inbox.half': 2,
  'inbox.taken': 2,
  'command.taken': 6,
} as const

/** A fault point without its count. */
export const pointOf = (crashAt: string): string => crashAt.replace(/:\d+$/, '')

/** Voters have written by then; a round may end at its fault point before. */
const longestWritingMs = 2000

/** The carrier that is played here shows a text this long after its request at the latest. */
const longestHiddenMs = 5000

/** Everything that is decided about a round before it begins. */
export function planOf(chance: Chance, round: number): Plan {
  const how = chance.part('how')
  const byKeys = how.hits(0.14)
  const isPoint = how.hits(0.7)
  const point = how.pick(Object.keys(points) as (keyof typeof points)[])
  const weather = [...distance(chance.part('distance')), ...weatherOf(chance.part('weather'))]
  const slowMs = Math.max(0, ...weather.map(({ name, value, endpoint }) => (name === 'slow' && endpoint === 'create' ? Number(value ?? 0) : 0)))
  const killAfterMs = byKeys ? how.whole(2000, 4500) : isPoint ? how.whole(1200, 2400) : how.whole(100, 2000)
  return {
    weather,
    // Together with an answer that waits: at most five seconds go by until a text of a broken request can be seen.
    lateMs: how.hits(0.5) ? how.whole(2000, longestHiddenMs - slowMs) : 0,
    crashAt: isPoint ? `${point}:${how.whole(1, points[point])}` : undefined,
    killAfterMs,
    ending: !isPoint && how.hits(0.12) ? 'close' : 'kill',
    startKilledAfterMs: how.hits(0.08) ? how.whole(150, 1500) : undefined,
    perSecond: how.pick([3, 10, 30]),
    byKeys,
    voters: votersOf(chance.part('voters'), `${round}`, Math.min(killAfterMs, longestWritingMs), weather.some(({ name }) => name === 'list-disorder')),
    whileDead: deadOf(chance.part('dead'), `${round} dead`),
  }
}

/** A carrier is not next door: requests are on their way for a while, before it takes the text and after. */
const distance = (chance: Chance): readonly CarrierFault[] => [
  { name: 'slow', value: chance.whole(10, 200), endpoint: 'create' },
  { name: 'slow-after', value: chance.whole(10, 400), endpoint: 'create' },
]

/** Bad weather of one to four kinds, seldom none. */
function weatherOf(chance: Chance): readonly CarrierFault[] {
  const often = () => Number(chance.between(0.1, 0.4).toFixed(2))
  const kinds: readonly (() => CarrierFault)[] = [
    () => ({ name: 'drop-before', endpoint: 'create', chance: often() }),
    () => ({ name: 'drop-after', endpoint: 'create', chance: often() }),
    () => ({ name: 'error-before', value: chance.pick([500, 502, 503]), endpoint: 'create', chance: often() }),
    () => ({ name: 'error-after', value: chance.pick([500, 502, 503]), endpoint: 'create', chance: often() }),
    () => ({ name: 'rate-limit', value: chance.whole(1, 2), endpoint: 'create', chance: often() }),
    () => ({ name: 'slow', value: chance.whole(100, 2000), endpoint: 'create', chance: often() }),
    () => ({ name: 'error-before', value: chance.pick([500, 502, 503]), endpoint: 'list', chance: often() }),
    () => ({ name: 'drop-before', endpoint: 'list', chance: often() }),
    () => ({ name: 'slow', value: chance.whole(100, 1500), endpoint: 'list', chance: often() }),
    () => ({ name: 'list-duplicates', chance: 0.6 }),
    () => ({ name: 'list-overlap', chance: 0.6 }),
    () => ({ name: 'list-disorder' }),
    () => ({ name: 'list-delay', value: chance.whole(200, 4000), chance: 0.5 }),
    () => ({ name: 'drop-after', endpoint: 'fetch', chance: often() }),
    () => ({ name: 'rate-limit', value: 1, endpoint: 'all', chance: 0.1 }),
  ]
  return Array.from({ length: chance.hits(0.12) ? 0 : chance.whole(1, 4) }, () => chance.pick(kinds)())
}

/**
 * Voters who write while the agent works, several in one second.
 * Where the carrier's list has lost its order, each of them writes once: its dates count seconds, so nobody could tell which of two came first.
 */
function votersOf(chance: Chance, tag: string, spanMs: number, once: boolean): readonly VoterText[] {
  const texts = Array.from({ length: chance.whole(0, 4) }, (_, burst) => {
    const afterMs = Math.round(chance.between(0, spanMs))
    return Array.from({ length: chance.whole(1, 3) }, (_text, index): VoterText => ({
      afterMs, from: voter(chance), body: answer(chance, `${tag}.${burst}.${index}`),
    }))
  }).flat().toSorted((a, b) => a.afterMs - b.afterMs)
  return once ? texts.filter(({ from }, index) => texts.findIndex((text) => text.from === from) === index) : texts
}

function deadOf(chance: Chance, tag: string): readonly VoterText[] {
  if (chance.hits(0.4)) return []
  const one = voter(chance)
  return Array.from({ length: chance.whole(1, 5) }, (_, index) => ({ afterMs: 0, from: chance.hits(0.6) ? one : voter(chance), body: answer(chance, `${tag}.${index}`) }))
}
