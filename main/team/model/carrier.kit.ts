/** The carrier of the model: documents and tasks with versions, one request after another, and nothing that rests on two of them. */
import type { Doc, NewTeamTask, NotDone, Reservation, TeamTask, TeamWorker } from '../exchange.ts'
import type { Clock } from './clock.kit.ts'

export const startsAt = 1_790_000_000_000
export const endedKeptMs = 300_000
const historyMs = 6_000

export type Task = Omit<TeamTask, 'ageMs' | 'facts' | 'version'> & {
  readonly facts: NonNullable<TeamTask['facts']>
  readonly rev: number
  readonly madeAt: number
  readonly endedAt?: number
  readonly worker?: string | undefined
  readonly since: number
}
type DocRow = { readonly data: Doc['data']; readonly rev: number; readonly at: number }
export type Offer = Omit<Reservation, 'ageMs'> & { readonly madeAt: number }
export type Worker = TeamWorker & { readonly idleSince: number }

/** Rules that a test breaks, to see that the model notices. */
export type Broken = { readonly blindTasks?: boolean; readonly blindDocs?: boolean; readonly hidesEnded?: boolean }

export function openCarrier(clock: Clock, broken: Broken) {
  const docs = new Map<string, DocRow>()
  const tasks = new Map<string, { now: Task; past: { readonly at: number; readonly task: Task }[]; readonly ever: Map<string, number> }>()
  const offers = new Map<string, Offer>()
  const workers = new Map<string, Worker>()
  /** Told of every document that is written. */
  const watchers: ((name: string, before: Doc['data'] | undefined, after: Doc['data']) => void)[] = []
  const bells = new Map<string, () => void>()
  let conflicts = 0

  const now = (): number => startsAt + clock.now()
  const wholeSeconds = (ms: number): number => Math.floor(ms / 1_000) * 1_000
  const ageOf = (at: number): number => wholeSeconds(now()) - wholeSeconds(at)
  const isOver = ({ state }: Task): boolean => state === 'completed' || state === 'canceled'
  const row = (sid: string): Task | undefined => {
    const found = tasks.get(sid)?.now
    return found?.endedAt !== undefined && now() - found.endedAt > endedKeptMs ? undefined : found
  }
  const told = ({ rev, ...task }: Task): TeamTask => ({ ...task, version: String(rev), ageMs: ageOf(task.madeAt) })

  function put(task: Task): Task {
    const kept = tasks.get(task.sid) ?? { now: task, past: [], ever: new Map() }
    for (const sid of task.facts.sids) if (!kept.ever.has(sid)) kept.ever.set(sid, now())
    kept.past = [...kept.past.filter((_, place, all) => (all[place + 1]?.at ?? Infinity) > now() - historyMs), { at: now(), task }]
    kept.now = task
    tasks.set(task.sid, kept)
    return task
  }

  const change = (task: Task, by: Partial<Task>): Task => put({ ...task, ...by, rev: task.rev + 1 })
  const setOffer = (offer: Offer, state: Offer['state']): void => void offers.set(offer.sid, { ...offer, state })
  const offersOf = (taskSid: string): Offer[] => [...offers.values()].filter((offer) => offer.taskSid === taskSid)

  /** @returns why a task cannot be changed */
  function refusal(task: Task | undefined, version: string | undefined): NotDone | undefined {
    if (!task) return 'gone'
    if (isOver(task)) return 'over'
    if (broken.blindTasks || version === undefined || version === String(task.rev)) return undefined
    conflicts += 1
    return 'changed'
  }

  function writeDoc(name: string, data: Doc['data'], rev: number): Doc {
    const copy = JSON.parse(JSON.stringify(data)) as Doc['data']
    for (const watch of watchers) watch(name, docs.get(name)?.data, copy)
    docs.set(name, { data: copy, rev, at: now() })
    return { name, data: structuredClone(copy), version: String(rev), ageMs: 0 }
  }

  return {
    docs, tasks, offers, workers, watchers, bells, now, row, change, setOffer, offersOf, isOver,
    conflicts: (): number => conflicts,
    readDoc(name: string): Doc | undefined {
      const doc = docs.get(name)
      return doc && { name, data: structuredClone(doc.data), version: String(doc.rev), ageMs: ageOf(doc.at) }
    },
    createDoc: (name: string, data: Doc['data']): Doc | 'exists' => (docs.has(name) ? 'exists' : writeDoc(name, data, 0)),
    writeDoc(name: string, data: Doc['data'], version: string): Doc | 'changed' | 'gone' {
      const doc = docs.get(name)
      if (!doc) return 'gone'
      if (broken.blindDocs || version === String(doc.rev)) return writeDoc(name, data, doc.rev + 1)
      conflicts += 1
      return 'changed'
    },
    task: (sid: string): TeamTask | undefined => {
      const found = row(sid)
      return found && told(found)
    },
    /** As they were so long ago. */
    list(which: 'live' | 'ended' | 'waiting', lateMs: number, isBare: boolean): TeamTask[] {
      if (which === 'ended' && broken.hidesEnded) return []
      const then = [...tasks.values()].flatMap(({ past }) => past.findLast(({ at }) => at <= now() - lateMs)?.task ?? [])
      const asked = then.filter((task) => (which === 'ended' ? isOver(task) && now() - task.endedAt! <= endedKeptMs : which === 'live' ? !isOver(task) : task.state === 'pending' || task.state === 'reserved'))
      return asked.map((task) => ({ ...told(task), facts: isBare ? undefined : task.facts }))
    },
    makeTask({ facts, since, priority = 0, worker }: NewTeamTask): TeamTask {
      const sid = `WT${String(tasks.size + 1).padStart(12, '0')}`
      return told(put({ sid, rev: 0, state: 'pending', facts, madeAt: now(), priority, reason: undefined, worker, since: since ?? now() }))
    },
    changeTask(sid: string, facts: Task['facts'], version: string): TeamTask | NotDone {
      return refusal(row(sid), version) ?? told(change(row(sid)!, { facts }))
    },
    endTask(sid: string, to: 'completed' | 'canceled', reason: string, version?: string): 'done' | NotDone {
      const task = row(sid)
      const no = refusal(task, version)
      if (no) return no
      const mayEnd = to === 'completed' ? ['assigned', 'wrapping'] : ['pending', 'reserved']
      if (!mayEnd.includes(task!.state)) return 'over'
      change(task!, { state: to, reason, endedAt: now() })
      for (const offer of offersOf(sid)) setOffer(offer, 'over')
      return 'done'
    },
    answer(workerId: string, sid: string, to: 'accepted' | 'rejected'): 'done' | 'over' {
      const offer = offers.get(sid)
      const task = offer && row(offer.taskSid)
      if (!task || offer.state !== 'pending' || offer.workerId !== workerId) return 'over'
      setOffer(offer, to === 'accepted' ? 'accepted' : 'over')
      change(task, { state: to === 'accepted' ? 'assigned' : 'pending' })
      return 'done'
    },
    reservation: ({ madeAt, ...offer }: Offer): Reservation => ({ ...offer, ageMs: ageOf(madeAt) }),
    setActivity(id: string, activity: string): TeamWorker {
      const available = activity === 'available'
      const worker = { ...workers.get(id)!, activity, available, since: now() }
      workers.set(id, worker)
      if (!available) for (const offer of offers.values()) if (offer.workerId === id && offer.state === 'pending') this.answer(id, offer.sid, 'rejected')
      return worker
    },
  }
}
export type Carrier = ReturnType<typeof openCarrier>
