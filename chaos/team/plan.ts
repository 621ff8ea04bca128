/** What a team's round will do, drawn from the seed alone: weather, voters, and which desk dies when, and by what. */
import type { CarrierFault } from '../../e2e/kit/carrier.ts'
import { answer, voter } from '../agent/people.ts'
import type { Chance } from '../core/chance.ts'
import type { VoterText } from '../plan.ts'
import { teamWeatherOf } from './weather.ts'

/** A desk is killed so long after the round began: that one, or whichever reads the number then. */
export type Blow = { readonly afterMs: number; readonly desk: number | 'reader' }

export type TeamPlan = {
  readonly weather: readonly CarrierFault[]
  readonly workMs: number
  readonly blows: readonly Blow[]
  /** At each start of a desk in this round: the fault point at which it kills itself, as TEXTDESK_CRASH_AT names it. */
  readonly crashAt: (desk: number, start: number) => string | undefined
  /** A desk that has died is started again after so long. */
  readonly deadMs: () => number
  /** How much time goes by at once, every half second; 0 for none. */
  readonly strideMs: number
  readonly voters: readonly VoterText[]
}

/** Where a desk can be killed, with how often the point is passed before it strikes, at most. */
const points = {
  'team.claim': 4, 'team.create': 3, 'team.live': 4, 'team.accept': 3, 'team.complete': 3, 'outbox.attempt': 4, 'outbox.answer': 4, 'inbox.taken': 6, 'command.taken': 8,
} as const

export function teamPlanOf(chance: Chance, round: number, desks: number): TeamPlan {
  const how = chance.part('how')
  const workMs = how.whole(3_000, 6_000)
  const dead = chance.part('dead')
  return {
    weather: teamWeatherOf(chance.part('weather')),
    workMs,
    blows: Array.from({ length: how.whole(0, 2) }, () => ({ afterMs: how.whole(300, workMs), desk: how.hits(0.5) ? 'reader' as const : how.whole(0, desks - 1) })).toSorted((a, b) => a.afterMs - b.afterMs),
    crashAt(desk, start) {
      const dice = chance.part(`crash/${desk}/${start}`)
      if (!dice.hits(start === 0 ? 0.45 : 0.25)) return undefined
      const point = dice.weighted({ 'team.claim': 20, 'team.create': 15, 'team.live': 15, 'team.accept': 12, 'team.complete': 14, 'outbox.attempt': 6, 'outbox.answer': 6, 'inbox.taken': 6, 'command.taken': 6 } as const)
      return `${point}:${dice.whole(1, points[point])}`
    },
    deadMs: () => dead.whole(200, 4_000),
    strideMs: how.hits(0.6) ? how.whole(500, 4_000) : 0,
    voters: votersOf(chance.part('voters'), `${round}`, workMs),
  }
}

/** Voters who write while the agents work, several texts at once. */
function votersOf(chance: Chance, tag: string, spanMs: number): readonly VoterText[] {
  return Array.from({ length: chance.whole(4, 9) }, (_, burst) => {
    const from = voter(chance)
    const afterMs = chance.whole(0, spanMs)
    return Array.from({ length: chance.whole(1, 3) }, (_text, index) => ({ afterMs: afterMs + index * chance.whole(0, 300), from, body: answer(chance, `${tag}.${burst}.${index}`) }))
  }).flat().toSorted((a, b) => a.afterMs - b.afterMs)
}
