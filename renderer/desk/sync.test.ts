import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, Desk, DeskEvent } from '../../contract/events.ts'
import type { Contact, Task } from '../../contract/model.ts'
import type { Snapshot } from '../../contract/queries.ts'
import { mirror, unknownDesk } from './mirror.ts'
import { startSync } from './sync.ts'

const task = (id: string, rev: number, phone = '+16025550148'): Task => ({
  id,
  conversationId: id,
  phone,
  state: 'assigned',
  origin: 'voter',
  createdAt: 1,
  unread: 0,
  rev,
})

const snapshot = (seq: number, tasks: readonly Task[] = []): Snapshot => ({
  seq,
  worker: unknownDesk.worker,
  line: unknownDesk.line,
  settings: unknownDesk.settings,
  tasks,
  routes: [],
  routeCount: 0,
  contacts: tasks.map(({ phone }) => ({ phone, marks: [], rev: 1 })),
  drafts: [],
  used: [],
  notices: [],
})

/** A desk whose snapshots are answered by hand, so that events can come at any moment. */
function fakeDesk() {
  const asked: ((answer: Snapshot | Error) => void)[] = []
  let listen: ((event: DeskEvent) => void) | undefined
  const describeContact = vi.fn(async ({ phone }: { phone: string }): Promise<Contact> => ({ phone, name: 'Described', marks: [], rev: 1 }))
  const query = (name: string, input: never) =>
    name === 'contact.describe'
      ? describeContact(input)
      : new Promise((resolve, reject) => asked.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))))
  const desk = {
    query,
    command: async () => ({ ok: true }),
    on: (to: (event: DeskEvent) => void) => {
      listen = to
      return () => undefined
    },
  } as unknown as Desk
  const say = (seq: number, ...changes: readonly Change[]) => listen?.({ seq, changes })
  const emit = (seq: number, ...rows: readonly Task[]) => say(seq, ...rows.map((row): Change => ({ kind: 'task', row })))
  return { desk, asked, say, emit, describeContact }
}

const silent = { changed: () => undefined, happened: () => undefined, resynced: () => undefined }

/** All that was answered has been taken. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => mirror.setState(unknownDesk, true))

describe('the mirror', () => {
  it('applies what came while the snapshot was under way, and only what is newer', async () => {
    const { desk, asked, emit } = fakeDesk()
    const changed = vi.fn()
    startSync(desk, { ...silent, changed })
    emit(5, task('a', 1))
    emit(6, task('a', 9))
    asked[0]?.(snapshot(5, [task('a', 4)]))
    await settled()
    expect(mirror.getState()).toMatchObject({ phase: 'ready', seq: 6 })
    expect(mirror.getState().tasks.get('a')?.rev).toBe(9)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('asks again when an event is missing and says that windows of rows must be read again', async () => {
    const { desk, asked, emit } = fakeDesk()
    const resynced = vi.fn()
    startSync(desk, { ...silent, resynced })
    asked[0]?.(snapshot(5))
    await settled()
    expect(resynced).not.toHaveBeenCalled()
    emit(8, task('late', 3))
    emit(9, task('later', 4))
    expect(asked).toHaveLength(2)
    asked[1]?.(snapshot(8, [task('late', 3)]))
    await settled()
    expect([...mirror.getState().tasks.keys()]).toEqual(['late', 'later'])
    expect(resynced).toHaveBeenCalledTimes(1)
  })

  it('tells what happened before it could listen, once', async () => {
    const { desk, asked, emit } = fakeDesk()
    const happened = vi.fn()
    const repaired = { kind: 'trouble', text: 'The database was repaired.' } as const
    const again = startSync(desk, { ...silent, happened })
    asked[0]?.({ ...snapshot(5), notices: [repaired] })
    await settled()
    emit(8, task('late', 3))
    asked[1]?.(new Error('no store'))
    await settled()
    again()
    asked[2]?.({ ...snapshot(9), notices: [repaired] })
    await settled()
    expect(happened.mock.calls).toEqual([[repaired]])
  })

  it('passes on where the agent is to be led, although no snapshot holds it', async () => {
    const { desk, asked, say } = fakeDesk()
    const changed = vi.fn<(change: Change) => void>()
    startSync(desk, { ...silent, changed })
    const early: Change = { kind: 'summons', row: { to: 'composer', number: '6025550148' } }
    const late: Change = { kind: 'summons', row: { to: 'task', taskId: 'a' } }
    say(4, early)
    asked[0]?.(snapshot(5))
    await settled()
    say(9, late)
    asked[1]?.(snapshot(9, [task('a', 3)]))
    await settled()
    expect(changed.mock.calls.map(([change]) => change)).toEqual([early, late])
  })

  it('says that it failed, and heals when asked again', async () => {
    const { desk, asked } = fakeDesk()
    const again = startSync(desk, silent)
    asked[0]?.(new Error('no store'))
    await settled()
    expect(mirror.getState().phase).toBe('failed')
    again()
    asked[1]?.(snapshot(1))
    await settled()
    expect(mirror.getState().phase).toBe('ready')
  })

  it('asks once about a number that nobody described', async () => {
    const { desk, asked, emit, describeContact } = fakeDesk()
    startSync(desk, silent)
    asked[0]?.(snapshot(1))
    await settled()
    emit(2, task('a', 2, '+12125550100'))
    emit(3, task('a', 3, '+12125550100'))
    await settled()
    expect(describeContact).toHaveBeenCalledTimes(1)
    expect(mirror.getState().contacts.get('+12125550100')?.name).toBe('Described')
  })
})
