/** A small team inside a test, and everything that can be done to it. */
import * as fc from 'fast-check'
import { openEngine } from './engine.ts'
import type { Event } from './events.ts'
import { isLive, openFloor, type Store } from './floor.ts'
import { Refused } from './hands.ts'
import { isEnded, type Task, type Worker } from './model.ts'

const workspaceSid = 'WS1'
const dates = { createdAt: 0, updatedAt: 0 }
const configuration = {
  task_routing: {
    filters: [
      { expression: 'owner != "none"', targets: [{ queue: 'WQ1', known_worker_sid: 'task.owner', timeout: 600 }, { queue: 'WQ1', expression: 'worker.id NOT IN task.declined', timeout: 120 }, {}] },
      { expression: 'lang == "es"', targets: [{ queue: 'WQ2', timeout: 30, skip_if: 'workers.available == 0' }, { queue: 'WQ1' }] },
      { expression: '1==1', targets: [{ queue: 'WQ1', expression: 'worker.id NOT IN task.declined', timeout: 120 }, {}] },
    ],
  },
}

/** A floor with four workers of different minds, a clock that is moved by hand, and what was told. */
export function openWorld() {
  const tables = {
    workspaces: new Map([[workspaceSid, { sid: workspaceSid, ...dates, name: 'Team', defaultActivitySid: 'WA0', timeoutActivitySid: 'WA0' }]]),
    activities: new Map(['WA0', 'WA1'].map((sid, index) => [sid, { sid, workspaceSid, ...dates, name: sid, available: index === 1 }])),
    taskChannels: new Map(['TC1', 'TC2'].map((sid) => [sid, { sid, workspaceSid, ...dates, name: sid, uniqueName: sid }])),
    taskQueues: new Map([['WQ1', '1==1', 1], ['WQ2', 'languages HAS "es"', 2]].map(([sid, targetWorkers, maxReserved]) =>
      [sid as string, { sid: sid as string, workspaceSid, ...dates, name: sid as string, targetWorkers: targetWorkers as string, maxReserved: maxReserved as number }])),
    workflows: new Map([['WW1', { sid: 'WW1', workspaceSid, ...dates, name: 'Replies', configuration: JSON.stringify(configuration), reservationTimeout: 45 }]]),
    workers: new Map(['WK1', 'WK2', 'WK3', 'WK4'].map((sid, index): [string, Worker] => [sid, {
      sid, workspaceSid, ...dates, name: sid, attributes: JSON.stringify({ id: sid, languages: index > 0 ? ['es'] : ['en'] }), activitySid: 'WA0', statusChangedAt: 0, lastReservedAt: 0,
      capacities: { TC1: { capacity: index, available: true, updatedAt: 0 } }, version: 0,
    }])),
    tasks: new Map<string, Task>(),
    reservations: new Map(),
  }
  const store: Store = {
    world: tables,
    put: (table, key, value) => void (tables[table] as Map<string, unknown>).set(key, value),
    drop: (table, key) => void tables[table].delete(key),
  }
  let [now, made] = [0, 0]
  const events: Event[] = []
  const floor = openFloor(store)
  const engine = openEngine({ floor, now: () => now, newSid: (prefix) => `${prefix}${(made += 1)}`, tell: (event) => void events.push(event) })
  return { store, floor, engine, events, pass: (seconds: number) => void (now += seconds * 1000), now: () => now }
}

export type World = ReturnType<typeof openWorld>

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)]
const byNumber = fc.nat(50)

/** Everything that anybody can do, as far as it is allowed. */
const deeds: Readonly<Record<string, (world: World, a: number, b: number) => unknown>> = {
  create: ({ engine }, a, b) =>
    engine.addTask({
      workspaceSid, workflowSid: 'WW1', channelSid: a % 4 === 0 ? 'TC2' : 'TC1', priority: b % 3, timeout: 100 + 200 * (a % 9), routingTarget: a % 7 === 0 ? `WK${1 + (b % 4)}` : null, ignoreCapacity: a % 14 === 0,
      attributes: JSON.stringify({ owner: a % 3 === 0 ? `WK${1 + (b % 4)}` : 'none', declined: ['-'], lang: b % 2 === 0 ? 'es' : 'en' }),
    }),
  join: ({ engine, floor }, a, b) => engine.setActivity(floor.world.workers.get(`WK${1 + (a % 4)}`) as Worker, b % 3 === 0 ? 'WA0' : 'WA1', b % 2 === 0 && b % 3 === 0),
  answer: ({ engine, floor }, a, b) => {
    const reservation = pick([...floor.world.reservations.values()].filter(isLive), a)
    return reservation && engine.answer(reservation, (['accepted', 'rejected', 'accepted', 'wrapping', 'completed'] as const)[b % 5] ?? 'accepted')
  },
  update: ({ engine, floor }, a, b) => {
    const task = pick([...floor.world.tasks.values()].filter((one) => !isEnded(one)), a)
    return task && engine.updateTask(task, { attributes: JSON.stringify({ owner: 'none', declined: ['-', `WK${1 + (b % 4)}`] }) })
  },
  end: ({ engine, floor }, a, b) => {
    const task = pick([...floor.world.tasks.values()], a)
    return task && [engine.cancel, engine.wrap, engine.complete][b % 3]?.(task, 'done')
  },
  remove: ({ engine, floor }, a) => {
    const task = pick([...floor.world.tasks.values()], a)
    return task && engine.remove(task)
  },
  capacity: ({ engine, floor }, a, b) => engine.setCapacity(floor.world.workers.get(`WK${1 + (a % 4)}`) as Worker, 'TC2', { capacity: 1 + (b % 3) }),
}

/** A deed, after so many seconds. */
export const Deed = fc.record({ name: fc.constantFrom(...Object.keys(deeds), 'create', 'join', 'answer', 'answer'), a: byNumber, b: byNumber, seconds: fc.oneof(fc.constant(0), fc.nat(60), fc.nat(700)) })

/** Does a deed; what the engine refuses is not done. */
export function play(world: World, { name, a, b, seconds }: (typeof Deed extends fc.Arbitrary<infer D> ? D : never)): void {
  world.pass(seconds)
  world.engine.catchUp()
  try {
    deeds[name]?.(world, a, b)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

/** Adds a plain task that anybody may take. */
export const addTask = ({ engine }: World, { channelSid = 'TC1', priority = 0, lang = 'en' } = {}): Task =>
  engine.addTask({ workspaceSid, workflowSid: 'WW1', channelSid, priority, timeout: 10_000, routingTarget: null, ignoreCapacity: false, attributes: JSON.stringify({ owner: 'none', declined: ['-'], lang }) })
