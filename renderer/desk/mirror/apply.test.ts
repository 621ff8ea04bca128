import { describe, expect, it } from 'vitest'
import type { Contact, Route, Task } from '../../../contract/model.ts'
import { aRoute as route, aTask } from '../../testing/world/samples.ts'
import { applyEvent, withRoutePage } from './apply.ts'
import { fromSnapshot, unknownDesk, type Mirror } from './mirror.ts'

const task = (id: string, rev: number, more: Partial<Task> = {}) => aTask(id, { rev, ...more })

const ready: Mirror = { ...unknownDesk, phase: 'ready', seq: 7 }

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
  const hear = (row: Route, mirror = held) => applyEvent(mirror, { seq: 8, changes: [{ kind: 'route', row }] })

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
  it('replaces the tasks and keeps the newer contact', () => {
    const contact: Contact = { phone: '+16025550148', name: 'Marisol Vega', marks: [], rev: 9 }
    const known: Mirror = {
      ...ready,
      tasks: new Map([['a', task('a', 1)]]),
      contacts: new Map([[contact.phone, contact]]),
    }
    const after = fromSnapshot(
      {
        seq: 20,
        worker: ready.worker,
        line: ready.line,
        settings: ready.settings,
        team: ready.team,
        tasks: [task('b', 12)],
        routes: [],
        routeCount: 0,
        contacts: [{ ...contact, name: 'Old', rev: 2 }],
        drafts: [],
        used: [],
        notices: [],
      },
      known,
    )
    expect([...after.tasks.keys()]).toEqual(['b'])
    expect(after.contacts.get(contact.phone)?.name).toBe('Marisol Vega')
  })
})
