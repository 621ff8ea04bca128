/**
 * Kills the apps of a team again and again while their agents work on one number, and counts after each round what was lost, doubled or left with
 * nobody: `npm run chaos -- --rounds N --desks N`.
 */
import { constants } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { killForGood, type Running } from '../core/app.ts'
import { bridgeTo } from '../core/bridge.ts'
import { chanceOf } from '../core/chance.ts'
import { finish } from './finish.ts'
import { inspect } from './inspect.ts'
import { teamPlanOf } from './plan.ts'
import { playTeamRound } from './round.ts'
import { mostDesks, openTeamStage, type TeamStage } from './stage.ts'

const joinLookMs = 100

/** @returns the exit code: 1 on any finding */
export async function playTeam(rounds: number, seed: string, count: number): Promise<number> {
  if (!(Number.isInteger(count) && count >= 2 && count <= mostDesks)) throw new Error(`--desks must be a whole number from 1 to ${mostDesks}`)
  console.log(`Seed ${seed}, ${rounds} rounds, ${count} desks. To play it again: npm run chaos -- --rounds ${rounds} --desks ${count} --seed ${seed}`)
  const stage = await openTeamStage(seed, count)
  const { figures } = stage
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      killForGood()
      console.log(figures.lines().join('\n'))
      void stage.close(true).finally(() => process.exit(128 + constants.signals[signal]))
    })
  }
  try {
    await play(stage, rounds)
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    figures.found([{ kind: 'app trouble', text }])
    console.log(`  FOUND app trouble: ${text}`)
  } finally {
    killForGood()
    await stage.close(!figures.isClean())
  }
  console.log(['', ...figures.lines(), ''].join('\n'))
  console.log(figures.isClean() ? `Nothing was lost, doubled or left with nobody (seed ${seed}).` : `Something was found (seed ${seed}). The evidence is in ${stage.home}`)
  return figures.isClean() ? 0 : 1
}

/** Resolves when the desk is in the team. */
async function inTeam({ page }: Running): Promise<void> {
  const bridge = bridgeTo(page)
  while ((await bridge.query('desk.snapshot', {})).team.state !== 'on') await pause(joinLookMs)
}

async function play(stage: TeamStage, rounds: number): Promise<void> {
  const { seed, desks, figures } = stage
  // All of them set the team up at once.
  await Promise.all(desks.map((desk) => desk.start()))
  await Promise.all(desks.map((desk) => desk.attempt(inTeam)))
  for (let round = 1; round <= rounds; round += 1) {
    const begun = performance.now()
    const chance = chanceOf(`${seed}/team/${round}`)
    await playTeamRound(stage, teamPlanOf(chance, round, desks.length), chance.part('round'), round)
    const restMs = await finish(stage, chance.part('finish'), round)
    await inspect(stage, round)
    figures.round()
    console.log(`round ${round} of ${rounds}: at rest after ${Math.round(restMs / 1000)} s of the desks' time, ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  }
  for (const desk of desks) await desk.close()
}
