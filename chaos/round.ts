/** One round: the agent works, voters write, the carrier misbehaves, and the app dies. */
import { setTimeout as pause } from 'node:timers/promises'
import type { CarrierFault } from '../e2e/kit/carrier.ts'
import { deal, type Blow } from './blows.ts'
import { goneSoonMs, type Running } from './core/app.ts'
import { bridgeTo } from './core/bridge.ts'
import type { Chance } from './core/chance.ts'
import { endBy, type Ending } from './ending.ts'
import { insist } from './core/insist.ts'
import { gestures, likelyGestures, stepBack } from './agent/keys.ts'
import { compose, move, setActivity, type Seat } from './agent/moves.ts'
import type { Plan, VoterText } from './plan.ts'
import type { Recovered } from './recover.ts'
import type { Stage } from './stage.ts'

/** Between two things that the agent does, in ms at most. */
const longestPauseMs = 120

/** How the app died, in words for the figures, and what went wrong besides. */
export type Death = { readonly how: string; readonly troubles: readonly string[] }

/** The app, its coming end, and what went wrong before that. */
type Scene = { readonly app: Running; readonly ending: Ending; readonly troubles: string[] }

/** Plays a round to the app's death. Afterwards the weather is fine again, and what voters send to a dead app is sent. */
export async function playRound(stage: Stage, plan: Plan, { app, questions }: Pick<Recovered, 'app' | 'questions'>, chance: Chance, round: number): Promise<Death> {
  const { carrier, books, clock, deeds, disk, rivals, figures } = stage
  let texts = 0
  const seat: Seat = {
    bridge: bridgeTo(app.page), deeds,
    tag: () => `${round}.${(texts += 1)}`,
    questions: [...questions],
    echo: async (dice, text) => (plan.hasRivals && dice.hits(0.4) ? rivals.echo(dice.part('echo'), text) : undefined),
  }
  if (plan.hasRivals) await rivals.begin(chance.part('rivals'))
  const weather = [...plan.weather, ...lateness(plan)]
  await carrier.setFaults(...weather)
  const scene: Scene = { app, ending: endBy(plan, app), troubles: [] }
  await attempt(scene, () => begin(seat, plan, chance.part('begin')))
  const hands = plan.byKeys ? ['one'] : ['left', 'right']
  const doing = hands.map((hand) => work(scene, seat, plan, chance.part(hand)))
  await Promise.all([...doing, write(carrier, app, plan.voters), fall(app, plan.blows, (blow) => {
    figures.blow(blow.kind)
    return deal(stage, blow, { weather, group: app.pid })
  })])
  const { how, troubles } = await scene.ending.end()
  books.appDied(clock.now())
  disk.free()
  await carrier.setFaults(...lateness(plan))
  for (const { from, body } of plan.whileDead) await carrier.receive(from, body)
  if (plan.deadMs > 0) await clock.pass(plan.deadMs)
  return { how, troubles: [...scene.troubles, ...troubles] }
}

const lateness = ({ lateMs }: Plan): readonly CarrierFault[] => (lateMs > 0 ? [{ name: 'list-delay', value: lateMs }] : [])

/** Without work nothing can break: the agent takes it nearly every round, and texts at once. */
async function begin(seat: Seat, { perSecond }: Plan, chance: Chance): Promise<void> {
  await seat.bridge.command('settings.change', { perSecond })
  await setActivity(seat, chance.hits(0.95) ? 'available' : 'break')
  await Promise.all([compose(seat, chance.part('one')), compose(seat, chance.part('other'))])
}

/** One hand's work, until the app dies. */
async function work(scene: Scene, seat: Seat, { byKeys }: Plan, chance: Chance): Promise<void> {
  const { app, ending } = scene
  for (let step = 0; !ending.hasBegun(); step += 1) {
    const dice = chance.part(String(step))
    await Promise.race([pause(dice.between(0, longestPauseMs)), app.gone])
    if (!ending.hasBegun()) await attempt(scene, () => (byKeys ? gesture(app, seat, dice) : move(seat, dice)))
  }
}

/** What fails because the app dies is as it should be; anything else is a trouble. */
async function attempt({ app, ending, troubles }: Scene, does: () => Promise<void>): Promise<void> {
  try {
    await does()
  } catch (error) {
    await Promise.race([app.gone, pause(goneSoonMs)])
    if (!ending.hasBegun()) troubles.push(`A request of the agent's failed: ${String(error)}`)
  }
}

/** By the keys. A window that does not go along is no fault: it says why, as any agent can read. */
async function gesture(app: Running, seat: Seat, chance: Chance): Promise<void> {
  try {
    await gestures[chance.weighted(likelyGestures)](app.page, seat, chance)
  } catch (error) {
    if (app.isGone()) throw error
    await stepBack(app.page, seat)
  }
}

/** Voters write at their times; when the app has died, the rest of them write at once. */
async function write(carrier: Stage['carrier'], app: Running, voters: readonly VoterText[]): Promise<void> {
  await inTime(app, voters, ({ from, body }) => insist(() => carrier.receive(from, body)))
}

/** Blows fall at their times, and no more when the app has died. */
async function fall(app: Running, blows: readonly Blow[], dealt: (blow: Blow) => Promise<void>): Promise<void> {
  await inTime(app, blows, async (blow) => (app.isGone() ? undefined : dealt(blow)))
}

async function inTime<T extends { readonly afterMs: number }>(app: Running, list: readonly T[], happen: (each: T) => Promise<unknown>): Promise<void> {
  const begun = performance.now()
  for (const each of list) {
    await Promise.race([pause(Math.max(0, each.afterMs - (performance.now() - begun))), app.gone])
    await happen(each)
  }
}
