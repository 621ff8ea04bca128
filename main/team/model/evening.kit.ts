/** One evening of a team in the model: voters write for some minutes while everything goes wrong, and then all comes to rest. */
import { Office } from '../records.ts'
import type { Reply } from '../placing/place.ts'
import { openCarrier, type Broken } from './carrier.kit.ts'
import { openChance, openClock } from './clock.kit.ts'
import { bootDesk } from './desk.kit.ts'
import { startEngine } from './engine.kit.ts'
import { openLedger } from './ledger.kit.ts'
import type { Op } from './parts.kit.ts'
import { openNetwork, type Faults, type Life, type Tally } from './network.kit.ts'

const deskCount = 4
const writeMs = 7 * 60_000
/** Time enough for the longest promise to run out and for everything to be taken over that nobody ended. */
const restMs = 35 * 60_000
/** Whatever is under way comes to light within that. */
const settledMs = 3 * 60_000
const kills = 6

const office = Office.parse({
  v: 1, sender: '+18335550100', ws: 'WS', ww: 'WW', wq: 'WQ', channels: { offer: 'TC1', mine: 'TC2' }, activities: {},
  rules: { ring: 30, owner: 600, routeDays: 7, wrapReply: 'reopen' },
})

export type EveningOptions = { readonly broken?: Broken; readonly faults?: Partial<Faults>; readonly replies?: number; readonly tally?: Tally }

/** @returns what was wrong when all was at rest, and how many replies there were */
export async function playEvening(seed: number, { broken = {}, faults, replies = 40, tally = {} }: EveningOptions = {}) {
  const clock = openClock()
  const chance = openChance(seed)
  const carrier = openCarrier(clock, broken)
  const ledger = openLedger(carrier)
  const messages: (Reply & { readonly shownAt: number })[] = []
  const bad = { lostBefore: 0.02, landsLate: 0.02, lostAfter: 0.02, refusedForNow: 0.005, landsWithinMs: 25_000, bareLists: chance.is(0.3), ...faults }
  const open = openNetwork({ clock, carrier, chance, faults: bad, tally, messages })
  const people = Array.from({ length: chance.int(3, 6) }, (_, place) => `+1602555${String(place).padStart(4, '0')}`)
  const workerIds = Array.from({ length: deskCount }, (_, place) => `WK${place}`)
  let ids = 0
  const newId = (): string => `id${++ids}`
  const count = (kind: string, by = 1): void => void (tally[kind] = (tally[kind] ?? 0) + by)
  if (bad.bareLists) count('evenings with bare lists')

  for (const id of workerIds) carrier.workers.set(id, { id, name: `Worker ${id}`, activity: 'offline', available: false, since: carrier.now(), isSupervisor: false, hasLeft: false, idleSince: 0 })
  startEngine(carrier, clock, chance)

  const desks = workerIds.map((workerId) => ({ workerId, journal: new Set<Op>(), life: { isOver: true } as Life }))
  function boot(desk: (typeof desks)[number]): void {
    const isBellSilent = chance.is(0.4)
    if (isBellSilent) count('lives with a silent bell')
    carrier.bells.delete(desk.workerId)
    const me = { desk: `desk of ${desk.workerId}`, workerId: desk.workerId, name: `Worker ${desk.workerId}` }
    const bell = (ring: () => void): void => void carrier.bells.set(desk.workerId, ring)
    const colleagues = workerIds.filter((id) => id !== desk.workerId)
    desk.life = bootDesk({ clock, chance, office, ledger, tally, me, open, people, colleagues, isBellSilent, bell, newId, quietAt: writeMs }, desk.journal)
  }
  desks.forEach(boot)

  function kill(): void {
    const alive = desks.filter(({ life }) => !life.isOver)
    if (alive.length === 0) return
    const desk = chance.oneOf(alive)
    desk.life.isOver = true
    carrier.bells.delete(desk.workerId)
    count('kills')
    const isForLong = chance.is(0.1)
    if (isForLong) {
      count('kills for long')
      clock.after(30_000, () => void (desk.life.isOver && carrier.setActivity(desk.workerId, 'offline')))
    }
    clock.after(isForLong ? chance.int(11, 16) * 60_000 : chance.int(500, 60_000), () => boot(desk))
  }
  for (let each = 0; each < kills; each++) clock.after(chance.int(5_000, writeMs), kill)

  function write(person: string, lateMs: number): void {
    const at = Math.floor(carrier.now() / 1_000) * 1_000
    messages.push({ sid: `SM${String(messages.length + 1).padStart(16, '0')}`, person, at, shownAt: carrier.now() + lateMs })
  }
  for (let each = 0; each < replies; each++) {
    const person = chance.oneOf(people)
    const late = (): number => (chance.is(0.7) ? chance.int(0, 300) : chance.int(0, 5_000))
    const at = chance.int(0, writeMs)
    clock.after(at, () => write(person, late()))
    if (chance.is(0.3)) clock.after(at + chance.int(0, 900), () => write(person, late()))
  }

  const isAtRest = (): boolean => desks.every(({ journal, life }) => journal.size === 0 && !life.isOver) && ledger.isAtRest(messages)
  let until = writeMs
  do await clock.run((until += settledMs))
  while (until < restMs && !isAtRest())
  await clock.run(until + settledMs)
  count('replies', messages.length)
  count('tasks', carrier.tasks.size)
  count('versions that had changed', carrier.conflicts())
  return { seed, replies: messages.length, open: desks.flatMap(({ journal }) => [...journal]), ...ledger.judge(messages) }
}
