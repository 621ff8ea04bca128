/**
 * `npm run bench -- team [load] [ways] [starts]`: a thousand desks in virtual time, the ways between carrier and desks in seconds, and what a team adds to a
 * desk's start and memory. Without a name all three. TEAM_LATENCY: ms of a request in the first (150).
 */
import { loadavg } from 'node:os'
import { median, quantile } from '../figures.ts'
import { playLoad } from './load.ts'
import { measureBeside } from './starts.ts'
import { measureWays } from './ways.ts'

const latencyMs = Number(process.env.TEAM_LATENCY ?? 150)
const load = { desks: 1_000, perSecond: 100, seconds: 300 }
const rounds = 40
const kills = 5
const starts = 5

async function printLoad(): Promise<void> {
  for (const isBelled of [true, false]) {
    const { calls, model, replies, held, most, memory, faults, all, lost, doubled, open } = await playLoad({ ...load, isBelled, latencyMs })
    const total = calls.reduce((sum, each) => sum + each.perSecond, 0)
    console.log(`\n${load.desks} desks ${isBelled ? 'with' : 'without'} a bell, virtual time, ${latencyMs} ms a request, ${load.seconds} s with ${replies.toFixed(1)} replies a second, ${held} chats held`)
    for (const { kind, perSecond } of calls) console.log(`  ${kind.padEnd(40)} ${perSecond.toFixed(1).padStart(7)} a second`)
    console.log(`  ${'all'.padEnd(40)} ${total.toFixed(1).padStart(7)} a second, ${(total / model).toFixed(2)} × the model (${model.toFixed(0)}; at most 1.3 ×)`)
    console.log(`  at most ${most} requests in flight; ${memory.toFixed(0)} MB for all desks and their carrier`)
    console.log(`  ${all} replies: ${lost} in no chat, ${doubled} in two, ${open} chats left open, ${faults.length} faults`)
    if (lost + doubled + open + faults.length > 0) process.exitCode = 1
  }
}

async function printWays(): Promise<void> {
  for (const isBelled of [true, false]) {
    const ways = await measureWays(isBelled, rounds, isBelled ? kills : 0)
    console.log(`\nThree desks ${isBelled ? 'with' : 'without'} a bell, real time, practice carrier on this machine`)
    const line = (what: string, seconds: readonly number[], goal: string): void => {
      if (seconds.length > 0) console.log(`  ${what.padEnd(60)} median ${median(seconds).toFixed(2)} s, p95 ${quantile(seconds, 0.95).toFixed(2)} s, longest ${Math.max(...seconds).toFixed(2)} s (${seconds.length}; ${goal})`)
    }
    const soon = isBelled ? 'at most 1.5 s' : 'at most 4 s'
    line('A reply at the carrier until it rings', ways.rings, `median ${soon}`)
    line('An offer taken over, click until gone at the other', ways.offersGone, soon)
    line('A chat taken over, click until gone at the other', ways.chatsGone, soon)
    line('The reader killed, a reply right after it until it rings', ways.readerKilled, 'at most 25 s')
  }
}

async function printStarts(electron: string): Promise<void> {
  const { alone, team } = await measureBeside(electron, starts)
  console.log(`\nA desk in a team beside one alone, medians of ${starts} starts in turn`)
  console.log(`  start until the tasks are usable   ${team.start.toFixed(0)} ms beside ${alone.start.toFixed(0)} ms: ${(team.start / alone.start).toFixed(3)} × (at most 1.05 ×)`)
  console.log(`  memory of all processes (PSS)      ${team.memory.toFixed(1)} MB beside ${alone.memory.toFixed(1)} MB: ${(team.memory / alone.memory).toFixed(3)} × (at most 1.05 ×)`)
}

/** @param which of load, ways and starts; none for all */
export async function measureTeam(electron: string, which: readonly string[]): Promise<void> {
  const isWanted = (what: string): boolean => which.length === 0 || which.includes(what)
  console.log(`Load of the machine: ${loadavg().map((mean) => mean.toFixed(1)).join(' ')}`)
  if (isWanted('load')) await printLoad()
  if (isWanted('ways')) await printWays()
  if (isWanted('starts')) await printStarts(electron)
}
