/**
 * Kills the real app again and again while an agent works in it and the carrier misbehaves, and counts after each kill what was lost or
 * sent twice. `npm run chaos -- --rounds N [--desks N] [--seed S]`; the seed is printed, and the same seed makes the same decisions. Exit code 1 on any finding.
 */
import { randomInt } from 'node:crypto'
import { constants } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openDeskFile } from './books/desk.ts'
import { killForGood, type Running } from './core/app.ts'
import { chanceOf } from './core/chance.ts'
import { keepEvidence } from './evidence.ts'
import { openInspector } from './inspect.ts'
import { meanwhileOf } from './meanwhile.ts'
import { planOf } from './plan.ts'
import { noDeath, recover } from './recover.ts'
import { playRound } from './round.ts'
import { openStage, type Stage } from './stage.ts'
import { playTeam } from './team/play.ts'

const defaultRounds = 20
/** Receipts come within one; the desk asks for those of old texts every five. */
const longestReceiptMinutes = 20

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' }, desks: { type: 'string', default: '1' } } })
process.exitCode = await run(Number(values.rounds ?? defaultRounds), values.seed ?? String(randomInt(2 ** 31)), Number(values.desks))

async function run(rounds: number, seed: string, desks: number): Promise<number> {
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error('--rounds must be a whole number from 1 on')
  if (desks !== 1) return playTeam(rounds, seed, desks)
  console.log(`Seed ${seed}, ${rounds} rounds. To play it again: npm run chaos -- --rounds ${rounds} --seed ${seed}`)
  const stage = await openStage(seed)
  const { figures } = stage
  if (!stage.disk.isSmall) console.log('The disk will never be full: only root can make a small one, and only on Linux.')
  endWithUs(stage)
  try {
    await play(stage, rounds)
  } catch (error) {
    const findings = [{ kind: 'app trouble', text: error instanceof Error ? (error.stack ?? error.message) : String(error) }] as const
    figures.found(findings)
    console.log(`  FOUND app trouble: ${findings[0].text}`)
    await keepEvidence(stage, { name: 'end', findings })
  } finally {
    killForGood()
    await stage.close(!figures.isClean())
  }
  console.log(['', ...figures.lines(), ''].join('\n'))
  console.log(figures.isClean() ? `Nothing was lost and nothing was sent twice (seed ${seed}).` : `Something was found (seed ${seed}). The evidence is in ${stage.home}`)
  return figures.isClean() ? 0 : 1
}

/** Each start serves twice: it recovers from the round before, and the next round is played in it. */
async function play(stage: Stage, rounds: number): Promise<void> {
  const { seed, figures, deeds } = stage
  const inspector = openInspector(stage)
  let troubles: readonly string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const begun = performance.now()
    const chance = chanceOf(`${seed}/${round}`)
    const plan = planOf(chance, round)
    const occasion = { round: round - 1, troubles, isOver: false, chance: chance.part('look') }
    deeds.begin(round)
    const recovered = await recover(stage, plan, { look: (app) => inspector.look(app, occasion), meanwhile: meanwhileOf(stage, chance.part('meanwhile'), round) })
    const died = await playRound(stage, { ...plan, crashAt: recovered.crashAt }, recovered, chance, round)
    troubles = died.troubles
    figures.kill(died.how)
    figures.round()
    console.log(`round ${round} of ${rounds}: ${died.how}, ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  }
  const chance = chanceOf(`${seed}/last`)
  async function look(app: Running): Promise<void> {
    await hearReceipts(stage)
    await inspector.look(app, { round: rounds, troubles, isOver: true, chance })
  }
  const last = await recover(stage, noDeath, { look, meanwhile: meanwhileOf(stage, chance.part('meanwhile'), rounds) })
  await last.app.close()
}

/** Time goes by until the carrier has told what became of each text, or is not going to. */
async function hearReceipts({ clock, folder }: Stage): Promise<void> {
  const desk = openDeskFile(folder)
  for (let minutes = 0; minutes < longestReceiptMinutes && desk.unheard() > 0; minutes += 1) {
    await clock.pass(60_000)
    await pause(300)
  }
  desk.close()
}

/** A program that is told to end takes the app, the carrier and the display along. */
function endWithUs(stage: Stage): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      killForGood()
      void stage.close(true).finally(() => process.exit(128 + constants.signals[signal]))
    })
  }
}
