/** Routes of what a workspace is made of: activities, task channels, queues and workflows. */
import { refusal } from '../../http/errors.ts'
import { created, ok, type Ask } from '../../http/reply.ts'
import type { Route } from '../../http/router.ts'
import { Refused } from '../engine/hands.ts'
import type { Activity, TaskChannel, TaskQueue, Workflow } from '../engine/model.ts'
import { parseWorkflow, queuesOf } from '../engine/workflow.ts'
import type { TaskRouter } from '../taskrouter.ts'
import { expression, flag, needed, parsed, unplayed, wholeNumber } from './fields.ts'
import { listOf, type Rest, type Within } from './rest.ts'
import type { Wire } from './wire.ts'

type Kinds = { activities: Activity; taskChannels: TaskChannel; taskQueues: TaskQueue; workflows: Workflow }

type Own<T extends keyof Kinds> = Omit<Kinds[T], 'sid' | 'workspaceSid' | 'createdAt' | 'updatedAt'>

/** A kind of thing that a workspace has: where its list is, how it is written, and what its requests may say. */
type Kind<T extends keyof Kinds> = {
  readonly table: T
  readonly path: string
  readonly key: string
  readonly prefix: string
  readonly wire: (row: Kinds[T]) => unknown
  /** What a form says, where `before` is what was so already. */
  readonly read: (form: URLSearchParams, within: Within, before?: Own<T>) => Own<T>
}

const longestHold = 86_400

/** The four kinds, each with all that can be done with one. */
export function resourceRoutes(rest: Rest, { floor, engine, newSid, now }: TaskRouter, wire: Wire): Route[] {
  const { world } = floor

  /** Two of a kind in one workspace have two names. */
  function checkName(table: keyof Kinds, { workspace, params }: Within, name: string) {
    const other = floor.within(table, workspace.sid).find((row) => row.name.toLowerCase() === name.toLowerCase() && row.sid !== params.Sid)
    if (other) throw new Refused(`${name} already exists for workspace ${workspace.sid}`)
  }

  function routesOf<T extends keyof Kinds>({ table, path, key, prefix, wire: write, read }: Kind<T>): Route[] {
    const rows = world[table] as unknown as ReadonlyMap<string, Kinds[T]>
    const put = (row: Kinds[T]) => {
      floor.put(table, row.sid, row as never)
      engine.lookAgain()
      return row
    }

    const list = (ask: Ask, { workspace }: Within) => {
      const name = ask.query.get('FriendlyName')
      const available = flag(ask.query, 'Available')
      const fits = (row: Kinds[T]) => (name === null || row.name === name) && (available === undefined || !('available' in row) || row.available === available)
      return listOf(ask, { rows: floor.within(table, workspace.sid), fits, key, wire: write })
    }

    const create = (ask: Ask, within: Within) => {
      checkName(table, within, needed(ask.form, 'FriendlyName'))
      const made = { sid: newSid(prefix), workspaceSid: within.workspace.sid, createdAt: now(), updatedAt: now() }
      return created(write(put({ ...made, ...read(ask.form, within) } as unknown as Kinds[T])))
    }

    const change = (ask: Ask, within: Within) => {
      const before = rows.get(within.params.Sid ?? '')
      if (before?.workspaceSid !== within.workspace.sid) return refusal(20404, ask.path)
      checkName(table, within, ask.form.get('FriendlyName') ?? before.name)
      return ok(write(put({ ...before, ...read(ask.form, within, before), updatedAt: now() })))
    }

    return [
      rest.within('GET', `/${path}`, 'other', list),
      rest.within('POST', `/${path}`, 'other', create),
      rest.within('GET', `/${path}/{Sid}`, 'other', (ask, within) => rest.withRow(ask, within, rows.get(within.params.Sid ?? ''), (row) => ok(write(row)))),
      rest.within('POST', `/${path}/{Sid}`, 'other', change),
    ]
  }

  function readWorkflow(form: URLSearchParams, { workspace }: Within, before?: Own<'workflows'>): Own<'workflows'> {
    const configuration = before ? (form.get('Configuration') ?? before.configuration) : needed(form, 'Configuration')
    unplayed(form, 'AssignmentCallbackUrl', 'FallbackAssignmentCallbackUrl', 'ReEvaluateTasks')
    const unknown = queuesOf(parsed(() => parseWorkflow(configuration))).find((sid) => world.taskQueues.get(sid)?.workspaceSid !== workspace.sid)
    if (unknown !== undefined) throw new Refused(`Configuration names the queue ${unknown}, which is not in workspace ${workspace.sid}`)
    return {
      name: form.get('FriendlyName') ?? before?.name ?? '', configuration,
      reservationTimeout: wholeNumber(form, 'TaskReservationTimeout', { from: 1, to: longestHold, fallback: before?.reservationTimeout ?? 120 }),
    }
  }

  function readQueue(form: URLSearchParams, _within: Within, before?: Own<'taskQueues'>): Own<'taskQueues'> {
    unplayed(form, 'ReservationActivitySid', 'AssignmentActivitySid')
    if (form.get('TaskOrder') === 'LIFO') unplayed(form, 'TaskOrder')
    return {
      name: form.get('FriendlyName') ?? before?.name ?? '',
      targetWorkers: expression(form, 'TargetWorkers', before?.targetWorkers ?? '1==1'),
      maxReserved: wholeNumber(form, 'MaxReservedWorkers', { from: 1, to: 50, fallback: before?.maxReserved ?? 1 }),
    }
  }

  return [
    ...routesOf({
      table: 'activities', path: 'Activities', key: 'activities', prefix: 'WA', wire: wire.activity,
      read: (form, _within, before) => ({ name: form.get('FriendlyName') ?? before?.name ?? '', available: before?.available ?? flag(form, 'Available') ?? false }),
    }),
    ...routesOf({
      table: 'taskChannels', path: 'TaskChannels', key: 'channels', prefix: 'TC', wire: wire.taskChannel,
      read: (form, { workspace }, before) => {
        const uniqueName = before?.uniqueName ?? needed(form, 'UniqueName')
        if (!before && floor.within('taskChannels', workspace.sid).some((row) => row.uniqueName === uniqueName)) throw new Refused(`UniqueName ${uniqueName} already exists`)
        return { name: form.get('FriendlyName') ?? before?.name ?? '', uniqueName }
      },
    }),
    ...routesOf({ table: 'taskQueues', path: 'TaskQueues', key: 'task_queues', prefix: 'WQ', wire: wire.taskQueue, read: readQueue }),
    ...routesOf({ table: 'workflows', path: 'Workflows', key: 'workflows', prefix: 'WW', wire: wire.workflow, read: readWorkflow }),
  ]
}
