/**
 * Practice colleagues: workers without a desk, played here, so that one person can practise a team. Each has a manner, which is kept among the
 * attributes of its worker; so a colleague survives a restart, and whoever sees it sees a worker like any other.
 */
import { z } from 'zod'
import type { Carrier } from '../carrier.ts'
import type { Settings } from '../settings.ts'
import type { Shelf } from '../sync/shelf.ts'
import { openAgenda } from '../taskrouter/engine/agenda.ts'
import type { Event } from '../taskrouter/engine/events.ts'
import type { Activity, Reservation, Task, Worker } from '../taskrouter/engine/model.ts'
import type { TaskRouter } from '../taskrouter/taskrouter.ts'
import { openAlarm } from '../world/alarm.ts'
import type { Random } from '../world/random.ts'
import { noteShown } from './record.ts'

/** What a colleague does with an offer: takes it, turns it down, lets it ring until it is gone, or takes one and goes to lunch after it. */
export const manners = ['accepts', 'declines', 'dawdles', 'lunches'] as const
export type Manner = (typeof manners)[number]

/** In seconds at speed 1, from and to: until an offer is answered, how long a chat takes, and how long somebody is away. */
const pace = { answer: [2, 6], chat: [30, 90], away: [120, 300] } as const

const Attributes = z.looseObject({ practice: z.enum(manners) })

/** What a task says of the voter, and of who has turned it down. */
const Said = z.looseObject({ conv: z.string().optional().catch(undefined), us: z.string().optional().catch(undefined), declined: z.array(z.string()).catch([]) })

/** How a worker is played; undefined for those with a desk. */
export const mannerOf = (worker: Pick<Worker, 'attributes'> | undefined): Manner | undefined => Attributes.safeParse(JSON.parse(worker?.attributes ?? '{}')).data?.practice

export type ColleagueParts = {
  readonly settings: Settings
  readonly taskRouter: TaskRouter
  readonly shelf: Shelf
  readonly carrier: Carrier
  readonly random: Random
}

/** Lets the colleagues of a world work. */
export function openColleagues({ settings, taskRouter, shelf, carrier, random }: ColleagueParts) {
  const { floor, engine } = taskRouter
  const { world } = floor
  const agenda = openAgenda()
  const alarm = openAlarm(carrier.clock, agenda.nextAt, () => {
    for (let due = agenda.take(carrier.clock.now()); due; due = agenda.take(carrier.clock.now())) act(due.key)
  })

  /** Something is to be done about a worker or a reservation after a while. */
  function plan(sid: string, after: keyof typeof pace) {
    agenda.add(carrier.clock.now() + (random.between(pace[after], `${after}:${sid}`) * 1000) / settings.speed, sid)
    alarm.set()
  }

  function hear(event: Event) {
    const manner = mannerOf(world.workers.get(event.to))
    if (manner === undefined) return
    if (event.type === 'reservation.created' && manner !== 'dawdles') plan(event.reservation.sid, 'answer')
    if (event.type === 'worker.activity.update' && !floor.isAvailable(event.worker)) plan(event.to, 'away')
  }

  const activitiesOf = (worker: Worker) => floor.within('activities', worker.workspaceSid)
  const available = (worker: Worker) => activitiesOf(worker).find((activity) => activity.available)

  /** The activity called Lunch, or another one that takes no work and is not where TaskRouter sends those who miss an offer. */
  function lunch(worker: Worker) {
    const resting = activitiesOf(worker).filter((activity) => !activity.available && activity.sid !== world.workspaces.get(worker.workspaceSid)?.timeoutActivitySid)
    return resting.find(({ name }) => name.toLowerCase() === 'lunch') ?? resting[0]
  }

  function goTo(worker: Worker, activity: Activity | undefined) {
    if (activity) engine.setActivity(worker, activity.sid)
  }

  /** As a desk does it: whoever turns an offer down says so first, and is not asked again at once. A second time they let it ring. */
  function decline(reservation: Reservation, task: Task) {
    const said = Said.parse(JSON.parse(task.attributes))
    if (said.declined.includes(reservation.workerSid)) return
    engine.updateTask(task, { attributes: JSON.stringify({ ...said, declined: [...said.declined, reservation.workerSid] }) })
    engine.answer(reservation, 'rejected')
  }

  function accept(reservation: Reservation, task: Task, worker: Worker) {
    engine.answer(reservation, 'accepted')
    const { conv, us = settings.numbers[0] ?? '' } = Said.parse(JSON.parse(task.attributes))
    if (conv !== undefined) carrier.note({ from: us, to: conv, body: `Hi, this is ${worker.name}. I'm on it.`, serviceSid: undefined, direction: 'outbound-api' })
    plan(reservation.sid, 'chat')
  }

  function finish(task: Task, worker: Worker, manner: Manner) {
    engine.complete(task, 'answered')
    noteShown(shelf, task, carrier.clock.now())
    if (manner === 'lunches' && floor.heldBy(worker.sid).length === 0) goTo(worker, lunch(worker))
  }

  function treat(reservation: Reservation) {
    const [worker, task] = [world.workers.get(reservation.workerSid), world.tasks.get(reservation.taskSid)]
    const manner = mannerOf(worker)
    if (!worker || !task || manner === undefined) return
    if (reservation.status === 'accepted' || reservation.status === 'wrapping') finish(task, worker, manner)
    else if (reservation.status === 'pending' && manner === 'declines') decline(reservation, task)
    else if (reservation.status === 'pending') accept(reservation, task, worker)
  }

  const act = (sid: string): void =>
    taskRouter.run(() => {
      const [reservation, worker] = [world.reservations.get(sid), world.workers.get(sid)]
      if (reservation) treat(reservation)
      if (worker && !floor.isAvailable(worker)) goTo(worker, available(worker))
    })

  taskRouter.onEvent(hear)
  for (const worker of world.workers.values()) {
    if (mannerOf(worker) === undefined) continue
    if (!floor.isAvailable(worker)) plan(worker.sid, 'away')
    for (const { sid, status } of floor.heldBy(worker.sid)) plan(sid, status === 'pending' ? 'answer' : 'chat')
  }

  return {
    /** Somebody joins a workspace, and takes so many tasks of each of its own channels at once. */
    join({ workspaceSid, name, manner, capacity }: { workspaceSid: string; name: string; manner: Manner; capacity: number }): Worker {
      return taskRouter.run(() => {
        const activitySid = world.workspaces.get(workspaceSid)?.defaultActivitySid ?? ''
        const made = engine.addWorker({ workspaceSid, name, attributes: '{}', activitySid })
        let worker = engine.updateWorker(made, { attributes: JSON.stringify({ id: made.sid, name, practice: manner }) })
        for (const { sid } of floor.within('taskChannels', workspaceSid)) worker = engine.setCapacity(worker, sid, { capacity })
        return engine.setActivity(worker, available(worker)?.sid ?? activitySid)
      })
    },
    close: alarm.close,
  }
}

export type Colleagues = ReturnType<typeof openColleagues>
