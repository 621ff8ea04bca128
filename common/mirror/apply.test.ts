import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../contract/defaults.ts'
import type { Contact, Route, Task } from '../../contract/model.ts'
import type { Snapshot } from '../../contract/queries.ts'
import { applyEvent, withRoutePage } from './apply.ts'
import { mirrorOf } from './mirror.ts'

const phone = '+16025550148'

const task = (id: string, rev: number, more: Partial<Task> = {}): Task => ({ id, conversationId: id, phone, state: 'assigned', origin: 'voter', createdAt: 0, unread: 0, rev, ...more })

const route = (id: string, at: number, more: Partial<Route> = {}): Route => {
  const message = { id: `message of ${id}`, body: 'Hello', delivery: 'sent' } as const
  return { id, conversationId: `conversation of ${id}`, phone, to: 'me', state: 'open', at, message, rev: at, ...more }
}

const snapshot: Snapshot = {
  seq: 7,
  worker: { name: 'Dana', activity: 'available', available: true, since: 0, usedTodayMs: {}, rev: 1 },
  line: { mode: 'practice', state: 'connected', since: 0, waiting: 0 },
  settings: { ...defaultSettings, mode: 'practice', managed: false },
  team: { state: 'off', isSupervisor: false, waiting: 0 },
  tasks: [],
  routes: [],
  routeCount: 0,
      scheduled: [],
  tags: [],
  imports: [],
  followUps: [],
  contacts: [],
  drafts: [],
  used: [],
  notices: [],
}

const ready = { ...mirrorOf(snapshot), phase: 'ready' }

describe('an event', () => {
  it('is applied when it is the next one', () => {
    const after = applyEvent(ready, { seq: 8, changes: [{ kind: 'task', row: task('a', 3) }] })
    expect(after?.seq).toBe(8)
    expect(after?.tasks.get('a')?.rev).toBe(3)
  })

  it('brings the agent a new name, which raises no rev', () => {
    const renamed = { ...ready.worker, name: 'Dana Okafor' }
    expect(applyEvent(ready, { seq: 8, changes: [{ kind: 'worker', row: renamed }] })?.worker.name).toBe('Dana Okafor')
  })

  it('leaves alone what else its owner keeps in the mirror', () => {
    expect(applyEvent(ready, { seq: 8, changes: [{ kind: 'task', row: task('a', 3) }] })?.phase).toBe('ready')
  })

  it('that the mirror already holds changes nothing', () => {
    expect(applyEvent(ready, { seq: 7, changes: [{ kind: 'task', row: task('a', 3) }] })).toBe(ready)
  })

  it('after a hole asks for a snapshot', () => {
    expect(applyEvent(ready, { seq: 9, changes: [] })).toBeUndefined()
  })

  it('never puts an older row over a newer one', () => {
    const held = { ...ready, tasks: new Map([['a', task('a', 5, { unread: 2 })]]) }
    const after = applyEvent(held, { seq: 8, changes: [{ kind: 'task', row: task('a', 4) }] })
    expect(after?.tasks.get('a')?.unread).toBe(2)
  })

  it('puts a row of the same revision over the one held, since it was told later', () => {
    const held = { ...ready, tasks: new Map([['a', task('a', 5)]]) }
    const after = applyEvent(held, { seq: 8, changes: [{ kind: 'task', row: task('a', 5, { unread: 1 }) }] })
    expect(after?.tasks.get('a')?.unread).toBe(1)
  })

  it('takes a completed and a canceled task out', () => {
    const held = { ...ready, tasks: new Map([['a', task('a', 1)], ['b', task('b', 1)]]) }
    const after = applyEvent(held, {
      seq: 8,
      changes: [
        { kind: 'task', row: task('a', 2, { state: 'completed' }) },
        { kind: 'task', row: task('b', 3, { state: 'canceled' }) },
      ],
    })
    expect(after?.tasks.size).toBe(0)
  })
})

describe('a route', () => {
  const held = withRoutePage({ ...ready, routeCount: 5 }, [route('a', 50), route('b', 40)])
  const hear = (row: Route) => applyEvent(held, { seq: 8, changes: [{ kind: 'route', row }] })

  it('that is new is counted', () => {
    expect(hear(route('c', 60))).toMatchObject({ routeCount: 6 })
  })

  it('from a page not yet loaded is neither shown nor counted again', () => {
    const after = hear(route('z', 10, { rev: 99 }))
    expect(after?.routeCount).toBe(5)
    expect(after?.routes.has('z')).toBe(false)
  })

  it('that is kept leaves, loaded or not', () => {
    expect(hear(route('a', 50, { state: 'kept' }))).toMatchObject({ routeCount: 4 })
    expect(hear(route('z', 10, { state: 'kept' }))).toMatchObject({ routeCount: 4 })
  })
})

describe('a snapshot', () => {
  const contact: Contact = { phone, name: 'Marisol Vega', marks: [], rev: 9 }

  it('replaces the tasks and keeps the newer contact', () => {
    const known = applyEvent(ready, { seq: 8, changes: [{ kind: 'task', row: task('a', 1) }, { kind: 'contact', row: contact }] })
    const after = mirrorOf({ ...snapshot, tasks: [task('b', 12)], contacts: [{ ...contact, name: 'Old', rev: 2 }] }, known?.contacts)
    expect([...after.tasks.keys()]).toEqual(['b'])
    expect(after.contacts.get(phone)?.name).toBe('Marisol Vega')
  })
})
