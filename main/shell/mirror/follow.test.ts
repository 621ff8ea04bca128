import { expect, it } from 'vitest'
import type { Change, DeskEvent } from '../../../contract/events.ts'
import type { Snapshot } from '../../../contract/queries.ts'
import { follow } from './follow.ts'
import { aMirror, aTask } from './mirror.kit.ts'

const { worker, line, settings } = aMirror()
const empty: Snapshot = { seq: 5, worker, line, settings, team: { state: 'off', isSupervisor: false, waiting: 0 }, tasks: [], routes: [], routeCount: 0, scheduled: [], tags: [], imports: [], followUps: [], contacts: [], drafts: [], used: [], notices: [] }
const event = (seq: number, ...changes: readonly Change[]): DeskEvent => ({ seq, changes })
const unread = (count: number): Change => ({ kind: 'task', row: aTask({ unread: count }) })

it('takes events in after its snapshot, and none twice', async () => {
  const heard: number[] = []
  const desk = await follow({ snapshot: async () => empty, heard: (changes) => heard.push(changes.length) })
  desk.hear(event(5, unread(1)))
  expect(desk.mirror().tasks.size).toBe(0)
  desk.hear(event(6, unread(2)))
  desk.hear(event(6, unread(3)))
  expect(desk.mirror().tasks.get('t1')).toMatchObject({ unread: 2 })
  expect(heard).toEqual([1])
})

it('asks anew when the sequence has a hole', async () => {
  let now = empty
  const desk = await follow({ snapshot: async () => now, heard: () => undefined })
  now = { ...empty, seq: 8, tasks: [aTask({ id: 'other' })] }
  desk.hear(event(8, unread(2)))
  await expect.poll(() => [...desk.mirror().tasks.keys()]).toEqual(['other'])
})
