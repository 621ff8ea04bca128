/** A carrier in memory for a thousand desks: documents, tasks and offers as the rules of a team see them, quick at any number, and who asked for what. */
import type { Doc, Exchange, NewTeamTask, NotDone, Reservation, TeamTask, TeamWorker } from '../../main/team/exchange.ts'
import { isOver } from '../../main/team/world.ts'
import type { Clock } from '../../main/team/model/clock.kit.ts'

export const startsAt = 1_790_000_000_000
/** As at Twilio. Ms. */
const endedKeptMs = 300_000
/** Most rows of one page. */
const pageRows = 1_000
/** An offer's way through the event bridge. Ms. */
const bellMs = 150

type Task = Omit<TeamTask, 'version' | 'ageMs' | 'facts'> & { facts: NonNullable<TeamTask['facts']>; rev: number; madeAt: number; endedAt: number; holder: string; state: TeamTask['state'] }
type Worker = TeamWorker & { readonly offers: Map<string, { -readonly [K in keyof Reservation]: Reservation[K] } & { madeAt: number }> }
export type Ring = { readonly about: 'reservation' | 'task'; readonly taskSid: string }
export type LoadCarrier = ReturnType<typeof openLoadCarrier>

/** @param latencyMs of one request, there and back @param capacity chats that a worker is offered at a time */
export function openLoadCarrier(clock: Clock, { latencyMs, capacity }: { readonly latencyMs: number; readonly capacity: number }) {
  const docs = new Map<string, { data: Doc['data']; rev: number; at: number }>()
  const tasks = new Map<string, Task>()
  const live = new Set<Task>()
  const ended = new Set<Task>()
  const waiting = new Set<Task>()
  const offers = new Map<string, Worker>()
  /** The longest idle first. */
  const workers = new Map<string, Worker>()
  const bells = new Map<string, (ring: Ring) => void>()
  const calls = new Map<string, number>()
  const flying = { now: 0, most: 0 }

  const now = (): number => startsAt + clock.now()
  const told = (task: Task): TeamTask => ({ sid: task.sid, version: String(task.rev), state: task.state, facts: task.facts, ageMs: now() - task.madeAt, priority: 0, reason: undefined })
  const ring = (to: string, about: Ring['about'], taskSid: string): void => clock.after(bellMs, () => bells.get(to)?.({ about, taskSid }))

  function count(kind: string, requests = 1): void {
    calls.set(kind, (calls.get(kind) ?? 0) + requests)
  }

  /** One request after another of the same call, each with its time on the way. */
  async function request<T>(kind: string, work: () => T, requests = 1): Promise<T> {
    count(kind, requests)
    flying.now += 1
    flying.most = Math.max(flying.most, flying.now)
    const answer = await new Promise<T>((resolve) => {
      clock.after((latencyMs * requests) / 2, () => {
        const done = work()
        clock.after((latencyMs * requests) / 2, () => resolve(done))
      })
    })
    flying.now -= 1
    return answer
  }

  function give(task: Task): void {
    for (const worker of workers.values()) {
      if (!worker.available || worker.offers.size >= capacity || task.facts.declined.includes(worker.id)) continue
      if (task.facts.owner !== 'none' && task.facts.owner !== worker.id) continue
      const sid = `WR${offers.size + 1}`
      worker.offers.set(sid, { sid, taskSid: task.sid, workerId: worker.id, workerName: worker.name, state: 'pending', ageMs: 0, madeAt: now() })
      offers.set(sid, worker)
      workers.delete(worker.id)
      workers.set(worker.id, worker)
      Object.assign(task, { state: 'reserved', rev: task.rev + 1, holder: sid })
      waiting.delete(task)
      return ring(worker.id, 'reservation', task.sid)
    }
    waiting.add(task)
  }

  function end(task: Task, state: 'completed' | 'canceled'): void {
    Object.assign(task, { state, rev: task.rev + 1, endedAt: now() })
    live.delete(task)
    ended.add(task)
    const worker = offers.get(task.holder)
    worker?.offers.delete(task.holder)
    if (worker) ring(worker.id, 'task', task.sid)
    const [next] = waiting
    if (next) give(next)
  }

  /** Why a task cannot be changed. */
  function refusal(task: Task | undefined, version: string | undefined): NotDone | undefined {
    if (!task) return 'gone'
    if (isOver(told(task))) return 'over'
    return version === undefined || version === String(task.rev) ? undefined : 'changed'
  }

  function write(name: string, data: Doc['data']): Doc {
    const row = { data: structuredClone(data), rev: (docs.get(name)?.rev ?? -1) + 1, at: now() }
    docs.set(name, row)
    return { name, data: structuredClone(data), version: String(row.rev), ageMs: 0 }
  }

  const exchange: Exchange = {
    now,
    readDoc: (name) => request('documents read', () => {
      const doc = docs.get(name)
      return doc && { name, data: structuredClone(doc.data), version: String(doc.rev), ageMs: now() - doc.at }
    }),
    createDoc: (name, data) => request('documents written', () => (docs.has(name) ? 'exists' : write(name, data))),
    writeDoc: (name, data, version) => request('documents written', () => (docs.get(name)?.rev === Number(version) ? write(name, data) : 'changed')),
    removeDoc: (name) => request('documents written', () => void docs.delete(name)),
    task: (sid) => request('tasks read', () => {
      const task = tasks.get(sid)
      return task && told(task)
    }),
    tasks(which) {
      for (const task of ended) if (now() - task.endedAt > endedKeptMs) ended.delete(task)
      const rows = [...(which === 'live' ? live : which === 'ended' ? ended : waiting)]
      return request('lists of tasks and workers', () => rows.map(told), Math.max(1, Math.ceil(rows.length / pageRows)))
    },
    makeTask: ({ facts }: NewTeamTask) => request('tasks made', () => {
      const task: Task = { sid: `WT${tasks.size + 1}`, rev: 0, state: 'pending', facts, madeAt: now(), endedAt: 0, priority: 0, reason: undefined, holder: '' }
      tasks.set(task.sid, task)
      live.add(task)
      const made = told(task)
      give(task)
      return made
    }),
    changeTask: (sid, facts, version) => request('tasks changed', () => {
      const task = tasks.get(sid)
      const no = refusal(task, version)
      if (no || !task) return no ?? 'gone'
      Object.assign(task, { facts, rev: task.rev + 1 })
      const worker = offers.get(task.holder)
      if (worker) ring(worker.id, 'task', sid)
      return told(task)
    }),
    endTask: (sid, to, _reason, version) => request('tasks ended', () => {
      const task = tasks.get(sid)
      const no = refusal(task, version)
      if (no || !task) return no ?? 'gone'
      if (to === 'completed' ? task.state !== 'assigned' : task.state === 'assigned') return 'over'
      end(task, to)
      return 'done'
    }),
    prioritize: () => request('tasks changed', () => 'done'),
    reservations: (id, which) => request('looks', () => [...workers.get(id)!.offers.values()].filter(({ state }) => (state === 'pending') === (which === 'pending'))),
    reservationsOf: (sid) => request('looks', () => [...(offers.get(tasks.get(sid)?.holder ?? '')?.offers.values() ?? [])].filter(({ taskSid }) => taskSid === sid)),
    answer: (id, sid, to) => request('offers answered', () => {
      const offer = workers.get(id)!.offers.get(sid)
      const task = offer && tasks.get(offer.taskSid)
      if (!offer || !task || offer.state !== 'pending') return 'over'
      offer.state = to === 'accepted' ? 'accepted' : 'over'
      Object.assign(task, { state: to === 'accepted' ? 'assigned' : 'pending', rev: task.rev + 1 })
      if (to === 'accepted') return 'done'
      workers.get(id)!.offers.delete(sid)
      give(task)
      return 'done'
    }),
    workers: () => request('lists of tasks and workers', () => [...workers.values()], Math.ceil(workers.size / pageRows)),
    worker: (id) => request('looks', () => workers.get(id)),
    setActivity: (id) => request('activities set', () => workers.get(id)!),
    setCapacity: () => request('activities set', () => undefined),
  }

  return { exchange, request, now, docs, tasks, live, calls, flying, bells, workers, come: (worker: TeamWorker): void => void workers.set(worker.id, { ...worker, offers: new Map() }) }
}
