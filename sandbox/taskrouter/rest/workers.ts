/** Routes of workers and of how much they take at once. */
import { refusal } from '../../http/errors.ts'
import { created, ok, type Ask, type Reply } from '../../http/reply.ts'
import type { Route } from '../../http/router.ts'
import { parseExpression } from '../engine/expression.ts'
import { Refused } from '../engine/hands.ts'
import { serves } from '../engine/matching.ts'
import type { TaskChannel, Worker, Workspace } from '../engine/model.ts'
import type { TaskRouter } from '../taskrouter.ts'
import { attributes, flag, needed, parsed, wholeNumber } from './fields.ts'
import { ifMatch, listOf, versioned, type Rest, type Within } from './rest.ts'
import { channelSidOf, type Wire } from './wire.ts'

const mostTasks = 50

export function workerRoutes(rest: Rest, { floor, engine }: TaskRouter, wire: Wire): Route[] {
  const { world } = floor
  const told = (worker: Worker, reply = ok(wire.worker(worker))): Reply => versioned(worker, reply)

  function checkName({ workspace, params }: Within, name: string) {
    const other = floor.within('workers', workspace.sid).find((row) => row.name.toLowerCase() === name.toLowerCase() && row.sid !== params.Sid)
    if (other) throw new Refused(`Worker named ${name} already exists for workspace ${workspace.sid}`)
  }

  function activityIn(form: URLSearchParams, { sid, defaultActivitySid }: Workspace, fallback = defaultActivitySid): string {
    const activity = form.get('ActivitySid') ?? fallback
    if (world.activities.get(activity)?.workspaceSid !== sid) throw new Refused(`ActivitySid ${activity} is not in workspace ${sid}`)
    return activity
  }

  function list(ask: Ask, { workspace }: Within): Reply {
    const { query } = ask
    const target = query.get('TargetWorkersExpression')
    const targets = target === null ? undefined : parsed(() => parseExpression(target))
    const queue = query.get('TaskQueueSid') ?? floor.within('taskQueues', workspace.sid).find(({ name }) => name === query.get('TaskQueueName'))?.sid
    const available = flag(query, 'Available')
    const is = (name: string, value: string | undefined) => !query.has(name) || query.get(name) === value
    const fits = (row: Worker) =>
      is('FriendlyName', row.name) && is('ActivitySid', row.activitySid) && is('ActivityName', world.activities.get(row.activitySid)?.name) &&
      (available === undefined || available === floor.isAvailable(row)) && (targets?.(floor.workerValue(row)) ?? true) && (queue === undefined || serves(floor, row, queue))
    return listOf(ask, { rows: floor.within('workers', workspace.sid), fits, key: 'workers', wire: wire.worker })
  }

  function create({ form }: Ask, within: Within): Reply {
    const { workspace } = within
    const name = needed(form, 'FriendlyName')
    checkName(within, name)
    const worker = engine.addWorker({ workspaceSid: workspace.sid, name, attributes: attributes(form), activitySid: activityIn(form, workspace) })
    return told(worker, created(wire.worker(worker)))
  }

  /** Attributes and activity of a worker; leaving the rota can take the offers that stand with it. */
  function change({ form }: Ask, within: Within, before: Worker): Reply {
    const name = form.get('FriendlyName') ?? before.name
    checkName(within, name)
    const activity = activityIn(form, within.workspace, before.activitySid)
    const rejects = flag(form, 'RejectPendingReservations') === true
    if (rejects && world.activities.get(activity)?.available) throw new Refused('RejectPendingReservations needs an Activity that is not available')
    const said = { ...(form.has('Attributes') ? { attributes: attributes(form) } : {}), ...(form.has('FriendlyName') ? { name } : {}) }
    const updated = Object.keys(said).length > 0 ? engine.updateWorker(before, said) : before
    return told(form.has('ActivitySid') ? engine.setActivity(updated, activity, rejects) : updated)
  }

  function remove(worker: Worker): Reply {
    if (floor.heldBy(worker.sid).length > 0) throw new Refused(`Worker ${worker.sid} still has reservations`)
    floor.drop('workers', worker.sid)
    return { status: 204 }
  }

  const channels = (worker: Worker) => floor.within('taskChannels', worker.workspaceSid).map((channel) => ({ sid: channelSidOf(worker, channel), channel }))

  function changeChannel({ form }: Ask, worker: Worker, { sid }: TaskChannel): Worker {
    const available = flag(form, 'Available')
    return engine.setCapacity(worker, sid, {
      ...(form.has('Capacity') ? { capacity: wholeNumber(form, 'Capacity', { from: 0, to: mostTasks, fallback: 1 }) } : {}),
      ...(available === undefined ? {} : { available }),
    })
  }

  /** A channel of a worker by its own SID, or by that or the unique name of the task channel. */
  const withChannel = (ask: Ask, worker: Worker, sid: string | undefined, deed: (channel: TaskChannel) => Reply): Reply => {
    const found = channels(worker).find((one) => [one.sid, one.channel.sid, one.channel.uniqueName].includes(sid ?? ''))
    return found ? deed(found.channel) : refusal(20404, ask.path)
  }

  const at = (method: Route['method'], path: string, deed: (ask: Ask, within: Within, worker: Worker) => Reply): Route =>
    rest.within(method, path, 'worker', (ask, within) => {
      const { Sid, WorkerSid = Sid } = within.params
      return rest.withRow(ask, within, world.workers.get(WorkerSid ?? ''), (worker) => deed(ask, within, worker))
    })

  return [
    rest.within('GET', '/Workers', 'worker', list),
    rest.within('POST', '/Workers', 'worker', create),
    at('GET', '/Workers/{Sid}', (_ask, _within, worker) => told(worker)),
    at('POST', '/Workers/{Sid}', (ask, within, worker) => ifMatch(ask, worker, () => change(ask, within, worker))),
    at('DELETE', '/Workers/{Sid}', (ask, _within, worker) => ifMatch(ask, worker, () => remove(worker))),
    at('GET', '/Workers/{WorkerSid}/Channels', (ask, _within, worker) =>
      listOf(ask, { rows: channels(worker), key: 'channels', wire: ({ channel }) => wire.workerChannel(worker, channel) })),
    at('GET', '/Workers/{WorkerSid}/Channels/{Sid}', (ask, { params }, worker) => withChannel(ask, worker, params.Sid, (channel) => ok(wire.workerChannel(worker, channel)))),
    at('POST', '/Workers/{WorkerSid}/Channels/{Sid}', (ask, { params }, worker) =>
      withChannel(ask, worker, params.Sid, (channel) => ok(wire.workerChannel(changeChannel(ask, worker, channel), channel)))),
  ]
}
