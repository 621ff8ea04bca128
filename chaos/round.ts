/** One round: the agent works, voters write, the carrier misbehaves, and the app dies. */
import { setTimeout as pause } from 'node:timers/promises'
import type { CarrierFault } from '../e2e/carrier.ts'
import type { Running } from './app.ts'
import { bridgeTo } from './bridge.ts'
import type { Chance } from './chance.ts'
import { gestures, likelyGestures, stepBack } from './keys.ts'
import { likely, moves, setActivity, type Seat } from './moves.ts'
import type { Plan, VoterText } from './plan.ts'
import { pointOf } from './recover.ts'
import type { Stage } from './stage.ts'

/** Between two things that the agent does, in ms at most. */
const longestPauseMs = 120
/** A request to the page fails a moment before the process is seen to be gone. */
const goneSoonMs = 1000

/** How the app died, in words for the figures, and what went wrong besides. */
export type Death = { readonly how: string; readonly troubles: readonly string[] }

/** Plays a round to the app's death. Afterwards the weather is fine again, and what voters send to a dead app is sent. */
export async function playRound(stage: Stage, plan: Plan, app: Running, chance: Chance, round: number): Promise<Death> {
  const { carrier } = stage
  const troubles: string[] = []
  let texts = 0
  const seat: Seat = { bridge: bridgeTo(app.page), deeds: stage.deeds, tag: () => `${round}.${(texts += 1)}` }
  await carrier.setFaults(...plan.weather, ...lateness(plan))
  let ended: string | undefined
  const ending = setTimeout(() => {
    ended = plan.ending === 'close' ? 'closed' : 'at random'
    app[plan.ending]().catch((error: unknown) => troubles.push(String(error)))
  }, plan.killAfterMs)
  await Promise.all([work(app, seat, plan, chance.part('agent'), troubles), write(stage, app, plan.voters)])
  clearTimeout(ending)
  const { code, signal } = await app.gone
  if (ended === undefined && (plan.crashAt === undefined || signal !== 'SIGKILL')) troubles.push(`The app ended by itself (code ${code}, signal ${signal}). It said: ${app.said.join('')}`)
  troubles.push(...app.said.filter((line) => line.includes('page: uncaught')))
  await carrier.setFaults(...lateness(plan))
  for (const { from, body } of plan.whileDead) await carrier.receive(from, body)
  return { how: ended ?? (plan.crashAt === undefined ? 'by itself' : `at ${pointOf(plan.crashAt)}`), troubles }
}

const lateness = ({ lateMs }: Plan): readonly CarrierFault[] => (lateMs > 0 ? [{ name: 'list-delay', value: lateMs }] : [])

/** The agent's work, until the app is gone. */
async function work(app: Running, seat: Seat, { byKeys }: Plan, chance: Chance, troubles: string[]): Promise<void> {
  for (let step = 0; !app.isGone(); step += 1) {
    const dice = chance.part(String(step))
    try {
      await Promise.race([pause(dice.between(0, longestPauseMs)), app.gone])
      // Without work nothing can break: the agent begins it nearly every round.
      if (step === 0) await setActivity(seat, dice.hits(0.95) ? 'Available' : 'Break')
      else if (byKeys) await gesture(app, seat, dice)
      else await moves[dice.weighted(likely)](seat, dice)
    } catch (error) {
      const isGone = await Promise.race([app.gone.then(() => true), pause(goneSoonMs, false)])
      if (!isGone) troubles.push(`A request of the agent's failed: ${String(error)}`)
    }
  }
}

/** By the keys. A window that does not go along is no fault: it says why, as any agent can read. */
async function gesture(app: Running, seat: Seat, chance: Chance): Promise<void> {
  try {
    await gestures[chance.weighted(likelyGestures)](app.page, seat, chance)
  } catch (error) {
    if (app.isGone()) throw error
    await stepBack(app.page)
  }
}

/** Voters write at their times; when the app has died, the rest of them write at once. */
async function write({ carrier }: Stage, app: Running, voters: readonly VoterText[]): Promise<void> {
  const begun = performance.now()
  for (const { afterMs, from, body } of voters) {
    await Promise.race([pause(Math.max(0, afterMs - (performance.now() - begun))), app.gone])
    await carrier.receive(from, body)
  }
}
