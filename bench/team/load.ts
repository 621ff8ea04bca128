/** A thousand desks on one number, in virtual time: what they ask the carrier for, and whether each reply has exactly one chat. */
import { openChance, openClock } from '../../main/team/model/clock.kit.ts'
import { startDesk } from './desk.ts'
import { openLoadCarrier } from './exchange.ts'
import { openVoters, textsOfEach } from './voters.ts'

export type Load = { readonly desks: number; readonly perSecond: number; readonly seconds: number; readonly isBelled: boolean; readonly latencyMs: number }

/** Until as many chats are held as there will be. Ms. */
const warmMs = 270_000
/** Until the last chat has ended. Ms. */
const restMs = 360_000
/** Texts with a promise that a desk sends, as in the model. */
const parksPerMinute = 2
const capacity = 6

/** Calls a second, as the design's load model has them for so many desks and replies. */
export function modelOf({ desks, perSecond, isBelled }: Load): number {
  const looks = desks * (isBelled ? 1 / 30 : 1 / 3)
  const texts = isBelled ? perSecond : desks / 3
  const held = desks * (3 / 30)
  const parked = (desks * parksPerMinute * 2) / 60
  return looks + texts + held + parked + perSecond + (perSecond / textsOfEach) * 8
}

export async function playLoad(load: Load) {
  const { desks, perSecond, seconds, isBelled, latencyMs } = load
  const clock = openClock()
  const chance = openChance(1)
  const carrier = openLoadCarrier(clock, { latencyMs, capacity })
  const voters = openVoters(clock, chance, carrier, perSecond * 10)
  const faults: unknown[] = []
  for (let desk = 0; desk < desks; desk += 1) {
    const id = `WK${desk}`
    carrier.come({ id, name: id, activity: 'available', available: true, since: carrier.now(), isSupervisor: false, hasLeft: false })
    clock.after(chance.int(0, 30_000), () => startDesk({ clock, chance, carrier, voters, isBelled, parksEveryMs: 60_000 / parksPerMinute }, id, (error) => faults.push(error)))
  }
  const lastMs = warmMs + seconds * 1_000
  const everyMs = (1_000 * textsOfEach) / perSecond
  for (let at = 30_000; at < lastMs; at += everyMs) clock.after(at, voters.begin)

  await clock.run(warmMs)
  const before = new Map(carrier.calls)
  const written = voters.all.length
  carrier.flying.most = 0
  await clock.run(lastMs)
  const calls = [...carrier.calls].map(([kind, count]) => ({ kind, perSecond: (count - (before.get(kind) ?? 0)) / seconds }))
  const replies = voters.all.length - written
  const held = carrier.live.size
  const { most } = carrier.flying
  const memory = process.memoryUsage().rss / 1e6
  await clock.run(lastMs + restMs)

  const holding = new Map<string, number>()
  for (const { facts } of carrier.tasks.values()) for (const sid of facts.sids) holding.set(sid, (holding.get(sid) ?? 0) + 1)
  const places = voters.all.map(({ sid }) => holding.get(sid.slice(-12)) ?? 0)
  return {
    calls: calls.toSorted((a, b) => b.perSecond - a.perSecond),
    model: modelOf(load), replies: replies / seconds, held, most, memory, faults,
    all: places.length,
    lost: places.filter((count) => count === 0).length,
    doubled: places.filter((count) => count > 1).length,
    open: [...carrier.live].length,
  }
}
