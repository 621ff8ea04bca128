/** What a round will do, drawn from the seed alone: the weather, the blows, the voters, and how and when the app dies. */
import type { CarrierFault } from '../e2e/kit/carrier.ts'
import { answer, voter } from './agent/people.ts'
import { blowsOf, type Blow } from './blows.ts'
import type { Chance } from './core/chance.ts'
import { distance, longestHiddenMs, silence, weatherOf } from './enemies/weather.ts'

/** A voter's text, so long after the agent began to work. */
export type VoterText = { readonly afterMs: number; readonly from: string; readonly body: string }

export type Plan = {
  readonly weather: readonly CarrierFault[]
  /** How late the carrier's list shows a text, in ms. It is no fault but the carrier's nature, so it lasts over the restart. */
  readonly lateMs: number
  readonly blows: readonly Blow[]
  /** Others text from the same number, and say what our agent says. */
  readonly hasRivals: boolean
  /** The fault point at which the process kills itself, as TEXTDESK_CRASH_AT names it. */
  readonly crashAt: string | undefined
  /** The app is killed so long after the agent began to work, unless it has died at its fault point. */
  readonly killAfterMs: number
  /** `close` is how an agent leaves; the others are SIGKILL. */
  readonly ending: 'kill' | 'close'
  /** So much time goes by before it is started again. */
  readonly deadMs: number
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
  'outbox.check': 6,
  'inbox.read': 12,
  'inbox.half': 4,
  'inbox.taken': 12,
  'command.taken': 6,
} as const

/** A fault point without its count. */
export const pointOf = (crashAt: string): string => crashAt.replace(/:\d+$/, '')

/** Voters have written by then; a round may end at its fault point before. */
const longestWritingMs = 2000
const minuteMs = 60_000

/** How a round goes. `silent`: it lasts until requests without an answer are given up. */
type Way = 'point' | 'any moment' | 'keys' | 'silent'
const ways: Readonly<Record<Way, number>> = { point: 58, 'any moment': 25, keys: 14, silent: 3 }
/** The app is killed within this, in ms. */
const lives: Readonly<Record<Way, readonly [number, number]>> = { point: [1200, 2400], 'any moment': [100, 2000], keys: [2000, 4500], silent: [18_000, 19_000] }

/** Everything that is decided about a round before it begins. */
export function planOf(chance: Chance, round: number): Plan {
  const how = chance.part('how')
  const way = how.weighted(ways)
  const point = how.pick(Object.keys(points) as (keyof typeof points)[])
  const weather = [...distance(chance.part('distance')), ...(way === 'silent' ? silence : weatherOf)(chance.part('weather'))]
  const killAfterMs = how.whole(...lives[way])
  return {
    weather,
    lateMs: how.hits(0.3) ? how.whole(2000, longestHiddenMs) : 0,
    blows: way === 'silent' ? [] : blowsOf(chance.part('blows'), killAfterMs),
    hasRivals: how.hits(0.3),
    crashAt: way === 'point' ? `${point}:${how.whole(1, points[point])}` : undefined,
    killAfterMs,
    ending: way === 'any moment' && how.hits(0.4) ? 'close' : 'kill',
    deadMs: how.pick(deadTimes),
    startKilledAfterMs: how.hits(0.08) ? how.whole(150, 1500) : undefined,
    perSecond: how.pick([3, 10, 30]),
    byKeys: way === 'keys',
    voters: votersOf(chance.part('voters'), `${round}`, Math.min(killAfterMs, longestWritingMs), weather.some(({ name }) => name === 'list-disorder')),
    whileDead: deadOf(chance.part('dead'), `${round} dead`),
  }
}

/** Mostly at once; after hours what was written is asked about, and on another day. */
const deadTimes: readonly number[] = [...Array.from({ length: 12 }, () => 0), minuteMs / 4, minuteMs, 10 * minuteMs, 180 * minuteMs, 20 * 60 * minuteMs]

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
