/** One round of a team: agents work, voters write, the carrier misbehaves, desks die and come back. */
import { setTimeout as pause } from 'node:timers/promises'
import { compose, setActivity } from '../agent/moves.ts'
import type { Chance } from '../core/chance.ts'
import type { Running } from '../core/app.ts'
import { insist } from '../core/insist.ts'
import type { Desk } from './desk.ts'
import { seatAt, teamMove } from './moves.ts'
import type { TeamPlan } from './plan.ts'
import type { TeamStage } from './stage.ts'

/** Between two things that an agent does, in ms at most. */
const longestPauseMs = 250
const strideEveryMs = 500

/** Plays a round to its end; some desks may be dead then. Afterwards the weather is fine again. */
export async function playTeamRound(stage: TeamStage, plan: TeamPlan, chance: Chance, round: number): Promise<void> {
  const { carrier, desks } = stage
  const until = performance.now() + plan.workMs
  await Promise.all(desks.map((desk, index) => arm(desk, plan.crashAt(index, 0))))
  await Promise.all(desks.map((desk) => begin(stage, desk, chance.part(`begin/${desk.name}`), round)))
  await carrier.setFaults(...plan.weather)
  await Promise.all([
    ...desks.map((desk, index) => work(stage, desk, { index, plan, until, round, chance: chance.part(`work/${desk.name}`) })),
    inTime(plan.voters, ({ from, body }) => insist(() => carrier.receive(from, body))),
    inTime(plan.blows, (blow) => strike(stage, blow.desk)),
    plan.strideMs > 0 ? passTime(stage, plan.strideMs, until) : undefined,
  ])
  await carrier.setFaults()
}

/** A fault point is named at the start, so whoever is to meet one is killed at rest and started anew. */
async function arm(desk: Desk, crashAt: string | undefined): Promise<void> {
  if (crashAt === undefined) return
  await desk.kill('at rest')
  await desk.start(crashAt)
}

/** Without work nothing can break. */
function begin({ carrier }: TeamStage, desk: Desk, chance: Chance, round: number): Promise<void> {
  desk.deeds.begin(round)
  return desk.attempt(async (app) => {
    const seat = seatAt(desk, app, { carrier, chance, tag: `${round} begin` })
    await seat.bridge.command('settings.change', { perSecond: 30 })
    await setActivity(seat, 'available')
    await compose(seat, chance.part('compose'))
  })
}

type Shift = { readonly index: number; readonly plan: TeamPlan; readonly until: number; readonly round: number; readonly chance: Chance }

/** An agent's work; the desk is started again whenever it has died, each time with a fault point of its own. */
async function work(stage: TeamStage, desk: Desk, { index, plan, until, round, chance }: Shift): Promise<void> {
  const others = stage.desks.filter((each) => each !== desk).map(({ name }) => name)
  for (let start = 1; performance.now() < until; start += 1) {
    const app = desk.app()
    if (!app) {
      await pause(plan.deadMs())
      await desk.start(plan.crashAt(index, start))
      continue
    }
    await hands(stage, desk, app, { until, tag: `${round}.${start}`, chance: chance.part(`${start}`), others })
  }
}

async function hands(stage: TeamStage, desk: Desk, app: Running, { until, tag, chance, others }: { readonly until: number; readonly tag: string; readonly chance: Chance; readonly others: readonly string[] }): Promise<void> {
  const seat = seatAt(desk, app, { carrier: stage.carrier, chance, tag })
  for (let step = 0; !app.isGone() && performance.now() < until; step += 1) {
    const dice = chance.part(String(step))
    await Promise.race([pause(dice.between(0, longestPauseMs)), app.gone])
    await desk.attempt(() => teamMove(seat, dice, { watch: stage.watch, colleagues: others }))
  }
}

async function strike({ desks, watch }: TeamStage, whom: number | 'reader'): Promise<void> {
  const name = whom === 'reader' ? watch.reader() : undefined
  const desk = whom === 'reader' ? desks.find((each) => each.name === name) : desks[whom]
  await desk?.kill('at random')
}

async function passTime({ clock }: TeamStage, strideMs: number, until: number): Promise<void> {
  for (; performance.now() < until; await pause(strideEveryMs)) await clock.pass(strideMs)
}

async function inTime<T extends { readonly afterMs: number }>(list: readonly T[], happen: (each: T) => Promise<unknown>): Promise<void> {
  const begun = performance.now()
  for (const each of list) {
    await pause(Math.max(0, each.afterMs - (performance.now() - begun)))
    await happen(each)
  }
}
