/** Life goes on while the desk finds out what became of its texts: others leave, and the carrier's list shows by them that it is fresh. */
import { setTimeout as pause } from 'node:timers/promises'
import { compose, type Seat } from './agent/moves.ts'
import { goneSoonMs, type Running } from './core/app.ts'
import { bridgeTo } from './core/bridge.ts'
import type { Chance } from './core/chance.ts'
import type { Stage } from './stage.ts'

/** So often it is known at all, in so many of the moments in which time goes by. */
const likely = { recovery: 0.6, moment: 0.25, ours: 0.5 } as const

export type Meanwhile = (app: Running) => Promise<void>

/** @returns what is to be called whenever time goes by */
export function meanwhileOf({ deeds, rivals }: Pick<Stage, 'deeds' | 'rivals'>, chance: Chance, round: number): Meanwhile {
  const isLively = chance.hits(likely.recovery)
  let moments = 0
  return async (app) => {
    moments += 1
    const dice = chance.part(String(moments))
    if (!isLively || !dice.hits(likely.moment)) return
    if (!dice.hits(likely.ours)) return void (await rivals.speak(dice.part('others')))
    const seat: Seat = { bridge: bridgeTo(app.page), deeds, tag: () => `${round} meanwhile ${moments}`, questions: [], echo: async () => undefined }
    try {
      await compose(seat, dice.part('ours'))
    } catch (error) {
      await Promise.race([app.gone, pause(goneSoonMs)])
      if (!app.isGone()) throw error
    }
  }
}
