import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../../contract/events.ts'
import type { Draft, Notice, Task } from '../../../contract/model.ts'
import type { Snapshot } from '../../../contract/queries.ts'
import { fakeDesk } from '../../testing/world/desk.ts'
import { aContact, aTask } from '../../testing/world/samples.ts'
import { createContacts } from './contacts.ts'
import { createMirror, unknownDesk, type MirrorStore } from './mirror.ts'
import { createSync } from './sync.ts'

const task = (id: string, rev: number, phone = '+16025550148'): Task => aTask(id, { rev, phone })

const snapshot = (seq: number, tasks: readonly Task[] = []): Snapshot => ({
  seq,
  worker: unknownDesk.worker,
  line: unknownDesk.line,
  settings: unknownDesk.settings,
  team: unknownDesk.team,
  tasks,
  routes: [],
  tags: [],
  imports: [],
  followUps: [],
  routeCount: 0,
  scheduled: [],
  contacts: tasks.map(({ phone }) => aContact(phone)),
  drafts: [],
  used: [],
  notices: [],
})

const changed = vi.fn<(change: Change) => void>()
const happened = vi.fn<(notice: Notice) => void>()
const resynced = vi.fn<() => void>()
const begun = vi.fn<(used: readonly string[]) => void>()
const take = vi.fn<(drafts: readonly Draft[]) => void>()
let mirror: MirrorStore

/** A mirror on a desk whose snapshots are answered by hand, so that events can come at any moment. */
function synced() {
  const fake = fakeDesk()
  const asked = fake.holdQuery('desk.snapshot')
  let listen: Parameters<typeof fake.desk.on>[0] | undefined
  const desk = { query: fake.desk.query, on: (to: typeof listen) => ((listen = to), () => (listen = undefined)) }
  const contacts = createContacts({ query: fake.desk.query, mirror })
  const sync = createSync({ desk, mirror, contacts, drafts: { take }, begun, changed, happened, resynced })
  const stop = sync.start()
  const say = (seq: number, ...changes: readonly Change[]) => listen?.({ seq, changes })
  const emit = (seq: number, ...rows: readonly Task[]) => say(seq, ...rows.map((row): Change => ({ kind: 'task', row })))
  return { ...fake, asked, say, emit, stop, reload: sync.reload }
}

/** All that was answered has been taken. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  vi.clearAllMocks()
  mirror = createMirror()
})

describe('the mirror', () => {
  it('applies what came while the snapshot was under way, and only what is newer', async () => {
    const { asked, emit } = synced()
    emit(5, task('a', 1))
    emit(6, task('a', 9))
    asked[0]?.answer(snapshot(5, [task('a', 4)]))
    await settled()
    expect(mirror.getState()).toMatchObject({ phase: 'ready', seq: 6 })
    expect(mirror.getState().tasks.get('a')?.rev).toBe(9)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('asks again when an event is missing and says that windows of rows must be read again', async () => {
    const { asked, emit } = synced()
    asked[0]?.answer(snapshot(5))
    await settled()
    expect(resynced).not.toHaveBeenCalled()
    emit(8, task('late', 3))
    emit(9, task('later', 4))
    expect(asked).toHaveLength(2)
    asked[1]?.answer(snapshot(8, [task('late', 3)]))
    await settled()
    expect([...mirror.getState().tasks.keys()]).toEqual(['late', 'later'])
    expect(resynced).toHaveBeenCalledTimes(1)
  })

  it('tells what happened before it could listen, once', async () => {
    const { asked, emit, reload } = synced()
    const repaired = { kind: 'trouble', text: 'The database was repaired.' } as const
    asked[0]?.answer({ ...snapshot(5), notices: [repaired] })
    await settled()
    emit(8, task('late', 3))
    asked[1]?.fail(new Error('no store'))
    await settled()
    reload()
    asked[2]?.answer({ ...snapshot(9), notices: [repaired] })
    await settled()
    expect(happened.mock.calls).toEqual([[repaired]])
  })

  it('passes on where the agent is to be led, although no snapshot holds it', async () => {
    const { asked, say } = synced()
    const early: Change = { kind: 'summons', row: { to: 'composer', number: '6025550148' } }
    const late: Change = { kind: 'summons', row: { to: 'task', taskId: 'a' } }
    say(4, early)
    asked[0]?.answer(snapshot(5))
    await settled()
    say(9, late)
    asked[1]?.answer(snapshot(9, [task('a', 3)]))
    await settled()
    expect(changed.mock.calls.map(([change]) => change)).toEqual([early, late])
  })

  it('says that it failed, and heals when asked again', async () => {
    const { asked, reload } = synced()
    asked[0]?.fail(new Error('no store'))
    await settled()
    expect(mirror.getState().phase).toBe('failed')
    reload()
    asked[1]?.answer(snapshot(1))
    await settled()
    expect(mirror.getState().phase).toBe('ready')
  })

  it('asks once about a number that nobody described', async () => {
    const { asked, emit, onQuery } = synced()
    const describeContact = vi.fn(({ phone }: { phone: string }) => aContact(phone, { name: 'Described' }))
    onQuery('contact.describe', describeContact)
    asked[0]?.answer(snapshot(1))
    await settled()
    emit(2, task('a', 2, '+12125550100'))
    emit(3, task('a', 3, '+12125550100'))
    await settled()
    expect(describeContact).toHaveBeenCalledTimes(1)
    expect(mirror.getState().contacts.get('+12125550100')?.name).toBe('Described')
  })

  it('hands on the drafts that the desk has kept, and hears nothing any more when it was stopped', async () => {
    const { asked, emit, stop } = synced()
    const draft = { key: 'composer', body: 'Kept', messageId: 'm' }
    asked[0]?.answer({ ...snapshot(1), drafts: [draft] })
    await settled()
    expect(take.mock.calls).toEqual([[[draft]]])
    stop()
    emit(2, task('a', 2))
    expect(mirror.getState().tasks.size).toBe(0)
  })
})
