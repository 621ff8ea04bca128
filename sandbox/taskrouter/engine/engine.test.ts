/** The engine under whatever anybody does in any order: the promises that a hotline rests on hold after each step. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { capacityOf, isLive, openFloor } from './floor.ts'
import { fits, stepsOf } from './matching.ts'
import type { Reservation, Task, Worker } from './model.ts'
import { addTask, Deed, openWorld, play, type World } from './playground.ts'

/** What must be so at any time. */
function check({ floor, now }: World, seen: Map<string, Task | Reservation | Worker>) {
  const { tasks, workers, reservations } = floor.world
  for (const task of tasks.values()) {
    const live = floor.reservationsOf(task.sid).filter(isLive)
    const counts = { pending: 0, reserved: live.filter(({ status }) => status === 'pending').length, assigned: 1, wrapping: 1, completed: 0, canceled: 0 }
    expect([task.sid, task.status, live.length]).toEqual([task.sid, task.status, counts[task.status]])
    if (task.status === 'reserved') expect(live.length).toBeGreaterThan(0)
    if (task.status === 'pending') expectNobodyFor(floor, task)
    if (task.endedAt !== null) expect(now() - task.endedAt).toBeLessThan(300_000)
    if (task.status === 'pending' || task.status === 'reserved') expect(now() - task.createdAt).toBeLessThan(task.timeout * 1000)
  }
  for (const row of [...tasks.values(), ...workers.values(), ...reservations.values()]) {
    const before = seen.get(row.sid)
    if (before && before.version >= row.version) expect(row).toEqual('lastReservedAt' in row ? { ...before, lastReservedAt: row.lastReservedAt } : before)
    seen.set(row.sid, row)
  }
  for (const reservation of reservations.values()) {
    expect(tasks.has(reservation.taskSid)).toBe(true)
    if (reservation.status === 'pending') expect(reservation.timeoutAt).toBeGreaterThan(now())
  }
}

/** No worker could take a waiting task: everyone whom its step means is away or full. */
function expectNobodyFor(floor: World['floor'], task: Task) {
  const step = stepsOf(floor, task)[task.step]
  const idle = [...floor.world.workers.values()].filter((worker) => {
    const isMeant = task.routingTarget === null ? step !== undefined && fits(floor, task, step, worker) : worker.sid === task.routingTarget
    return isMeant && floor.isAvailable(worker) && floor.load(worker.sid, task.channelSid) < capacityOf(worker, task.channelSid).capacity
  })
  expect([task.sid, idle.map(({ sid }) => sid)]).toEqual([task.sid, []])
}

/** An offer never goes beyond what a worker takes, unless it was aimed at them without regard to it. */
function checkOffers({ floor, events }: World, from: number) {
  for (const event of events.slice(from)) {
    if (event.type !== 'reservation.created' || event.task.ignoreCapacity) continue
    const worker = floor.world.workers.get(event.to) as Worker
    const held = floor.heldBy(worker.sid).filter(({ taskSid }) => {
      const task = floor.world.tasks.get(taskSid)
      return task?.channelSid === event.task.channelSid && !task.ignoreCapacity
    })
    expect(held.length).toBeLessThanOrEqual(capacityOf(worker, event.task.channelSid).capacity)
  }
}

test('whatever is done: one holder for each task, nobody beyond what they take, no one waits in vain, versions rise', () => {
  fc.assert(
    fc.property(fc.array(Deed, { minLength: 1, maxLength: 60 }), (steps) => {
      const world = openWorld()
      const seen = new Map<string, Task | Reservation | Worker>()
      for (const step of steps) {
        const told = world.events.length
        play(world, step)
        world.engine.catchUp()
        check(world, seen)
        checkOffers(world, told)
      }
    }),
    { numRuns: 400 },
  )
})

test('a task that somebody holds is never held by another, as the events tell it', () => {
  fc.assert(
    fc.property(fc.array(Deed, { minLength: 20, maxLength: 60 }), (steps) => {
      const world = openWorld()
      for (const step of steps) play(world, step)
      const holders = new Map<string, string>()
      for (const event of world.events) {
        if (event.type === 'reservation.accepted') {
          expect(holders.get(event.task.sid)).toBeUndefined()
          holders.set(event.task.sid, event.to)
        }
        if (event.type === 'reservation.created') expect(holders.get(event.task.sid)).toBeUndefined()
      }
    }),
    { numRuns: 200 },
  )
})

test('opened again in the middle of anything, it goes on as if nothing had been', () => {
  fc.assert(
    fc.property(fc.array(Deed, { minLength: 1, maxLength: 40 }), (steps) => {
      const world = openWorld()
      for (const step of steps) play(world, step)
      const copy = openFloor({ ...world.store, world: structuredClone(world.store.world) })
      const sids = (rows: readonly { readonly sid: string }[]) => rows.map(({ sid }) => sid).toSorted()
      expect(sids(copy.waiting())).toEqual(sids(world.floor.waiting()))
      for (const sid of world.store.world.workers.keys()) expect(sids(copy.heldBy(sid))).toEqual(sids(world.floor.heldBy(sid)))
    }),
    { numRuns: 100 },
  )
})

test('those of higher priority go first, then those who have waited for longest', () => {
  const world = openWorld()
  const { engine, floor, pass } = world
  const tasks = [0, 0, 5].map((priority) => {
    pass(1)
    engine.catchUp()
    return addTask(world, { channelSid: 'TC2', priority })
  })
  for (const sid of ['WK1', 'WK2', 'WK3']) engine.setActivity(floor.world.workers.get(sid) as Worker, 'WA1')
  expect(['WK1', 'WK2', 'WK3'].map((sid) => floor.heldBy(sid)[0]?.taskSid)).toEqual([tasks[2]?.sid, tasks[0]?.sid, tasks[1]?.sid])
})

test('where a queue asks several at once, the first to accept has it, and the offer stands as long as one of them can', () => {
  const world = openWorld()
  const { engine, floor } = world
  for (const sid of ['WK2', 'WK3', 'WK4']) engine.setActivity(floor.world.workers.get(sid) as Worker, 'WA1')
  const first = addTask(world, { lang: 'es' })
  const statuses = () => floor.reservationsOf(first.sid).map(({ workerSid, status }) => [workerSid, status])
  expect(statuses()).toEqual([['WK2', 'pending'], ['WK3', 'pending']])
  const [one, two] = floor.reservationsOf(first.sid)
  if (one) engine.answer(one, 'rejected')
  expect([statuses(), floor.world.tasks.get(first.sid)?.status]).toEqual([[['WK2', 'rejected'], ['WK3', 'pending']], 'reserved'])
  if (two) engine.answer(two, 'accepted')
  const second = addTask(world, { lang: 'es' })
  const [three] = floor.reservationsOf(second.sid)
  if (three) engine.answer(three, 'accepted')
  expect(floor.reservationsOf(second.sid).map(({ status }) => status)).toEqual(['accepted', 'rescinded'])
})

test('a task offered a thousand times in vain is canceled', () => {
  const world = openWorld()
  const { engine, floor } = world
  engine.setActivity(floor.world.workers.get('WK2') as Worker, 'WA1')
  const { sid } = addTask(world)
  let rejections = 0
  for (let [offer] = floor.heldBy('WK2'); offer; [offer] = floor.heldBy('WK2')) {
    engine.answer(offer, 'rejected')
    rejections += 1
  }
  expect([rejections, floor.world.tasks.get(sid)?.status]).toEqual([1000, 'canceled'])
})

test('an assigned task is gone after a day', () => {
  const world = openWorld()
  const { engine, floor, pass, events } = world
  engine.setActivity(floor.world.workers.get('WK2') as Worker, 'WA1')
  const { sid } = addTask(world)
  const [offer] = floor.heldBy('WK2')
  if (offer) engine.answer(offer, 'accepted')
  pass(86_399)
  engine.catchUp()
  expect(floor.world.tasks.get(sid)?.status).toBe('assigned')
  pass(1)
  engine.catchUp()
  expect([floor.world.tasks.has(sid), floor.heldBy('WK2'), events.at(-1)?.type]).toEqual([false, [], 'reservation.completed'])
})
