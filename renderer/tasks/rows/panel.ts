/** How the left panel is divided and what its rows say of waiting. */
import type { Route, Task } from '../../../contract/model.ts'
import type { DeskRules } from '../../../contract/settings.ts'
import { spoken } from '../../words/durations.ts'
import { hostileWords } from '../../words/tables.ts'
import { tasksWords } from '../words.ts'

export type Sections = {
  /** Offered to this worker, the oldest first. */
  readonly incoming: readonly Task[]
  readonly active: readonly Task[]
  readonly wrapUp: readonly Task[]
  /** Replies promised to this worker, who was not there when they came; the one whose time ends first stands first. */
  readonly held: readonly Task[]
  /** In the queue for anybody and offered to nobody now, the longest waiting first. */
  readonly queued: readonly Task[]
}

const by = (time: (task: Task) => number) => (a: Task, b: Task) => time(a) - time(b) || (a.id < b.id ? -1 : 1)

/** Each section in the order its tasks joined it, so that a new one stands at the end and nothing moves under the pointer. */
export function sectionsOf(tasks: ReadonlyMap<string, Task>): Sections {
  const all = [...tasks.values()]
  const inState = (state: Task['state']) => all.filter((task) => task.state === state)
  return {
    incoming: inState('reserved').toSorted(by((task) => task.offer?.offeredAt ?? task.createdAt)),
    active: inState('assigned').toSorted(by((task) => task.assignedAt ?? task.createdAt)),
    wrapUp: inState('wrapping').toSorted(by((task) => task.wrappingAt ?? task.createdAt)),
    held: inState('pending')
      .filter((task) => task.heldUntil !== undefined)
      .toSorted(by((task) => task.heldUntil ?? task.createdAt)),
    queued: inState('pending')
      .filter((task) => task.heldUntil === undefined)
      .toSorted(by((task) => task.createdAt)),
  }
}

/** The newest first, as they are paged. */
export const parkedOf = (routes: ReadonlyMap<string, Route>): readonly Route[] =>
  [...routes.values()].toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))

export type Waiting =
  /** The agent wrote last; the voter is silent since then. */
  | { readonly on: 'voter'; readonly since: number }
  /** The voter wrote last. From when it is `warn` and `late` the settings say. */
  | { readonly on: 'agent'; readonly since: number; readonly tone: 'calm' | 'warn' | 'late' }

export type Thresholds = Pick<DeskRules, 'warnMinutes' | 'lateMinutes'>

/** Who waits for whom in a chat; undefined before anything was written. */
export function waitingIn(task: Task, now: number, { warnMinutes, lateMinutes }: Thresholds): Waiting | undefined {
  if (task.waitingSince !== undefined) {
    const waited = now - task.waitingSince
    const isBeyond = (minutes: number) => minutes > 0 && waited >= minutes * 60_000
    return { on: 'agent', since: task.waitingSince, tone: isBeyond(lateMinutes) ? 'late' : isBeyond(warnMinutes) ? 'warn' : 'calm' }
  }
  return task.last?.direction === 'outbound' ? { on: 'voter', since: task.last.at } : undefined
}

/** The text that was written last, or what stands in its place; empty when there is none. */
export function saidIn(last: Task['last']): string {
  if (!last) return ''
  if (last.hostile) return hostileWords[last.hostile]
  return last.body || (last.isEmpty ? tasksWords.empty : tasksWords.picture)
}

/**
 * The accessible name of an active row: `Linh Tran. 1 unread. Voter waiting 2 minutes. In chat 6 minutes.`
 *
 * @param signs what else the row shows, in words
 */
export function rowName(name: string, { unread, waitingSince, assignedAt }: Task, signs: readonly string[], now: number): string {
  return [
    name,
    unread > 0 && tasksWords.unread({ count: unread }),
    waitingSince !== undefined && tasksWords.voterWaiting({ time: spoken(now - waitingSince) }),
    ...signs,
    assignedAt !== undefined && tasksWords.inChat({ time: spoken(now - assignedAt) }),
  ]
    .filter((part) => part !== false)
    // A name may end with the letter that a person goes by, `Marisol F.`
    .map((text) => (text.endsWith('.') ? text : tasksWords.sentence({ text })))
    .join(' ')
}
