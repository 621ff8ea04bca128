/** The figures of all rounds and the table that shows them. */
import { faults, type FaultKind, type Finding, type World } from './facts.ts'

export type Figures = ReturnType<typeof openFigures>

/** What the project promises after a kill, in ms: what can be told is told by then, and of the rest the agent is asked. */
const goals = { usable: 3000, settled: 120_000 } as const

/** @param kinds of findings that the table counts */
export function openFigures(kinds: readonly FaultKind[] = faults) {
  const kills = new Map<string, number>()
  const blows = new Map<string, number>()
  const seen = new Map<string, Finding>()
  const usable: number[] = []
  const settled: number[] = []
  const caughtUp: number[] = []
  let rounds = 0
  let last: World | undefined

  return {
    round: () => void (rounds += 1),
    /** The app died, by this means. */
    kill: (how: string) => void kills.set(how, (kills.get(how) ?? 0) + 1),
    /** Something else befell it or the machine. */
    blow: (kind: string) => void blows.set(kind, (blows.get(kind) ?? 0) + 1),
    /** Durations of one start, in ms: until the window was usable, and from there until the outbox was at rest and every reply was read. */
    start(times: { readonly usableMs: number; readonly settledMs: number; readonly caughtUpMs: number }): void {
      usable.push(times.usableMs)
      settled.push(times.settledMs)
      caughtUp.push(times.caughtUpMs)
    },
    /** Takes note of what was found; returns what was not known before. */
    found(findings: readonly Finding[], world?: World): readonly Finding[] {
      last = world ?? last
      const fresh = findings.filter(({ kind, text }) => !seen.has(`${kind} ${text}`))
      for (const finding of fresh) seen.set(`${finding.kind} ${finding.text}`, finding)
      return fresh
    },
    isClean: () => seen.size === 0,
    /** The lines of the table. */
    lines(): readonly string[] {
      const counts = kinds.map((kind): [string, string] => [kind, String([...seen.values()].filter((finding) => finding.kind === kind).length)])
      return table([
        ['rounds', String(rounds)],
        ...byName(kills).map(([how, count]): [string, string] => [`killed ${how}`, count]),
        ...byName(blows),
        ...contents(last),
        ...counts,
        ...(usable.length === 0 ? [] : [
          ['window usable after a start', `${span(usable)} (goal: under ${goals.usable} ms)`],
          ['outbox settled after that', `${span(settled)} (goal: under ${goals.settled} ms)`],
          ['replies caught up after that', span(caughtUp)],
        ] as const),
      ])
    },
  }
}

const byName = (counts: ReadonlyMap<string, number>): [string, string][] => [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, count]) => [name, String(count)])

function contents(world: World | undefined): [string, string][] {
  if (!world) return []
  const count = (direction: string) => world.carrier.filter((text) => text.direction === direction && !text.isForeign).length
  const doubts = world.orders.filter(({ isDoubtful }) => isDoubtful)
  const named = new Set(world.desk.texts.map(({ sid }) => sid))
  const entries = (kind: string) => String(world.desk.journal.filter((entry) => entry.kind === kind).length)
  return [
    ['commands', String(world.deeds.length)],
    ['of these without an answer', String(world.deeds.filter(({ answer }) => answer === 'none').length)],
    ['of these by keys and mouse', String(world.deeds.filter(({ kind }) => kind.startsWith('typed')).length)],
    ['texts at the carrier', String(count('outbound-api'))],
    ['texts of other desks and campaigns', String(world.carrier.filter(({ isForeign }) => isForeign).length)],
    ['requests that left a doubt', String(doubts.length)],
    ['of these taken all the same', String(doubts.filter(({ made }) => made !== undefined).length)],
    ['of these found by the desk', String(doubts.filter(({ made }) => made !== undefined && named.has(made)).length)],
    ['texts of which the agent was asked', entries('message.unclear')],
    ['texts that asked whether they should still go', entries('message.asked')],
    ['replies', String(count('inbound'))],
    ['journal entries', String(world.desk.journal.length)],
  ]
}

function span(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `median ${Math.round(sorted[Math.floor((sorted.length - 1) / 2)]!)} ms, slowest ${Math.round(sorted.at(-1)!)} ms`
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`)
}
