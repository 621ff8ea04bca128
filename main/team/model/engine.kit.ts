/** What TaskRouter does with tasks, as far as the rules of a team lean on it: who is offered what, and what becomes of an offer. */
import type { Carrier, Task, Worker } from './carrier.kit.ts'
import type { Chance, Clock } from './clock.kit.ts'

const everyMs = 500
const ringsMs = 45_000
const ownersMs = 600_000
const declinedMs = 120_000
const capacity = 3

export function startEngine(carrier: Carrier, clock: Clock, chance: Chance): void {
  const { tasks, workers, now } = carrier
  const live = (): Task[] => [...tasks.values()].map((each) => each.now).filter((task) => !carrier.isOver(task))

  function timeOut(): void {
    for (const offer of carrier.offers.values()) {
      if (offer.state !== 'pending' || now() - offer.madeAt < ringsMs) continue
      carrier.answer(offer.workerId, offer.sid, 'rejected')
      carrier.setActivity(offer.workerId, 'offline')
    }
  }

  /** Workers who may be offered it now, the longest idle first. */
  function candidates(task: Task): Worker[] {
    if (task.worker !== undefined) return [workers.get(task.worker)!]
    const free = [...workers.values()].filter(({ available }) => available)
    const waited = now() - task.madeAt
    if (task.facts.owner !== 'none' && waited < ownersMs) return free.filter(({ id }) => id === task.facts.owner)
    const held = (id: string): number => [...carrier.offers.values()].filter((offer) => offer.workerId === id && (offer.state === 'accepted' || offer.state === 'pending')).length
    return free.filter(({ id }) => held(id) < capacity && (waited > declinedMs || !task.facts.declined.includes(id))).toSorted((a, b) => a.idleSince - b.idleSince)
  }

  function ring(task: Task): void {
    const worker = candidates(task)[0]
    if (!worker) return
    const sid = `WR${carrier.offers.size + 1}`
    carrier.offers.set(sid, { sid, taskSid: task.sid, workerId: worker.id, workerName: worker.name, state: 'pending', madeAt: now() })
    workers.set(worker.id, { ...worker, idleSince: now() })
    carrier.change(task, { state: 'reserved' })
    carrier.bells.get(worker.id)?.()
  }

  function turn(): void {
    timeOut()
    const waiting = live().filter(({ state }) => state === 'pending')
    for (const task of waiting.toSorted((a, b) => b.priority - a.priority || a.since - b.since)) ring(task)
    clock.after(everyMs + chance.int(0, 100), turn)
  }
  turn()
}
