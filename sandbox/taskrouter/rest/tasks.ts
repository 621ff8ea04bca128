/** Routes of tasks: https://www.twilio.com/docs/taskrouter/api/task */
import { created, ok, type Ask, type Reply } from '../../http/reply.ts'
import type { Route } from '../../http/router.ts'
import { parseExpression } from '../engine/expression.ts'
import { taskValue } from '../engine/floor.ts'
import { Refused } from '../engine/hands.ts'
import { isEnded, type Task, type Workspace } from '../engine/model.ts'
import type { TaskRouter } from '../taskrouter.ts'
import { attributes, flag, needed, parsed, time, wholeNumber } from './fields.ts'
import { ifMatch, listOf, versioned, type Rest, type Within } from './rest.ts'
import type { Wire } from './wire.ts'

const longestLife = 1_209_600
const usualLife = 86_400
const highestPriority = 2_147_483_647

/** What tasks can be ordered by. */
const orders: Readonly<Record<string, (task: Task) => number>> = { DateCreated: (task) => task.createdAt, Priority: (task) => task.priority, VirtualStartTime: (task) => task.virtualStartAt }

/** `Priority:desc,DateCreated:asc`; those made first come first where it says nothing. */
function orderOf(text: string): (a: Task, b: Task) => number {
  const parts = text.split(',').map((part) => {
    const [, name = '', direction] = /^(\w+)(?::(asc|desc))?$/.exec(part) ?? []
    const by = orders[name]
    if (!by) throw new Refused(`Ordering ${text} is not understood`)
    return (a: Task, b: Task) => (direction === 'desc' ? by(b) - by(a) : by(a) - by(b))
  })
  return (a, b) => parts.map((part) => part(a, b)).find((difference) => difference !== 0) ?? 0
}

export function taskRoutes(rest: Rest, { floor, engine, now }: TaskRouter, wire: Wire): Route[] {
  const { world } = floor
  const told = (task: Task, reply = ok(wire.task(task))): Reply => versioned(task, reply)

  function list(ask: Ask, { workspace }: Within): Reply {
    const { query, faults } = ask
    const text = query.get('EvaluateTaskAttributes')
    const evaluates = text === null ? undefined : parsed(() => parseExpression(text))
    const statuses = query.getAll('AssignmentStatus').flatMap((status) => status.split(','))
    const is = (name: string, value: string | null | undefined) => !query.has(name) || query.get(name) === value
    const madeBefore = now() - (faults['tasklist-late'] ?? 0)
    const fits = (row: Task) =>
      row.createdAt <= madeBefore && (statuses.length === 0 || statuses.includes(row.status)) && is('Priority', String(row.priority)) && is('RoutingTarget', row.routingTarget) &&
      is('TaskQueueSid', row.queueSid) && is('TaskQueueName', world.taskQueues.get(row.queueSid ?? '')?.name) &&
      is('WorkflowSid', row.workflowSid) && is('WorkflowName', world.workflows.get(row.workflowSid ?? '')?.name) && (evaluates?.(taskValue(row)) ?? true)
    const rows = floor.within('tasks', workspace.sid)
    const ordering = query.get('Ordering')
    const write = (row: Task) => ('tasklist-bare' in faults ? { ...wire.task(row), attributes: null } : wire.task(row))
    return listOf(ask, { rows: ordering === null ? rows : rows.toSorted(orderOf(ordering)), fits, key: 'tasks', wire: write })
  }

  function workflowIn(form: URLSearchParams, { sid }: Workspace, isAimed: boolean): string | null {
    const all = floor.within('workflows', sid)
    const asked = form.get('WorkflowSid') ?? (all.length === 1 ? all[0]?.sid : undefined)
    if (asked === undefined && isAimed) return null
    if (asked === undefined) throw new Refused('Missing required parameter WorkflowSid')
    if (!all.some((row) => row.sid === asked)) throw new Refused(`WorkflowSid ${asked} is not in workspace ${sid}`)
    return asked
  }

  function channelIn({ sid }: Workspace, asked: string): string {
    const channel = floor.within('taskChannels', sid).find((row) => row.sid === asked || row.uniqueName === asked)
    if (!channel) throw new Refused(`TaskChannel ${asked} is not in workspace ${sid}`)
    return channel.sid
  }

  function targetIn({ sid }: Workspace, target: string): string {
    const row = world.workers.get(target) ?? world.taskQueues.get(target) ?? world.workflows.get(target)
    if (row?.workspaceSid !== sid) throw new Refused(`RoutingTarget ${target} is not in workspace ${sid}`)
    return target
  }

  function create({ form }: Ask, { workspace }: Within): Reply {
    const target = form.get('RoutingTarget') ?? form.get('TaskQueueSid')
    const routingTarget = target === null ? null : targetIn(workspace, target)
    const isForWorker = routingTarget?.startsWith('WK') === true
    if (form.has('IgnoreCapacity') && !isForWorker) throw new Refused('IgnoreCapacity needs a RoutingTarget that is a worker')
    const task = engine.addTask({
      workspaceSid: workspace.sid,
      attributes: attributes(form),
      channelSid: channelIn(workspace, form.get('TaskChannel') ?? 'default'),
      workflowSid: workflowIn(form, workspace, routingTarget !== null),
      priority: wholeNumber(form, 'Priority', { from: 0, to: highestPriority, fallback: 0 }),
      timeout: wholeNumber(form, 'Timeout', { from: 1, to: longestLife, fallback: usualLife }),
      routingTarget,
      ignoreCapacity: isForWorker && (flag(form, 'IgnoreCapacity') ?? true),
      virtualStartAt: time(form, 'VirtualStartTime', now()),
    })
    return told(task, created(wire.task(task)))
  }

  function move(task: Task, status: string, reason: string | null): Task {
    if (status === 'canceled') return engine.cancel(task, reason)
    if (status === 'wrapping') return engine.wrap(task, reason)
    if (status === 'completed') return engine.complete(task, reason)
    throw new Refused(`AssignmentStatus cannot be set to ${status}`)
  }

  function change({ form }: Ask, { workspace }: Within, task: Task): Reply {
    if (isEnded(task)) throw new Refused(`Task ${task.sid} is ${task.status}, and cannot be changed`)
    const status = form.get('AssignmentStatus')
    if (status !== null && form.has('Attributes')) throw new Refused('AssignmentStatus and Attributes cannot be changed in the same request')
    if (status !== null) return told(move(task, needed(form, 'AssignmentStatus'), form.get('Reason')))
    const [channel, start] = [form.get('TaskChannel'), time(form, 'VirtualStartTime', now())]
    return told(engine.updateTask(task, {
      ...(form.has('Attributes') ? { attributes: attributes(form) } : {}),
      ...(form.has('Priority') ? { priority: wholeNumber(form, 'Priority', { from: 0, to: highestPriority, fallback: 0 }) } : {}),
      ...(channel === null ? {} : { channelSid: channelIn(workspace, channel) }),
      ...(start === undefined ? {} : { virtualStartAt: start }),
    }))
  }

  const at = (method: Route['method'], deed: (ask: Ask, within: Within, task: Task) => Reply): Route =>
    rest.within(method, '/Tasks/{Sid}', 'task', (ask, within) => rest.withRow(ask, within, world.tasks.get(within.params.Sid ?? ''), (task) => deed(ask, within, task)))

  return [
    rest.within('GET', '/Tasks', 'task', list),
    rest.within('POST', '/Tasks', 'task-create', create),
    at('GET', (_ask, _within, task) => told(task)),
    at('POST', (ask, within, task) => ifMatch(ask, task, () => change(ask, within, task))),
    at('DELETE', (ask, _within, task) =>
      ifMatch(ask, task, () => {
        engine.remove(task)
        return { status: 204 }
      })),
  ]
}
