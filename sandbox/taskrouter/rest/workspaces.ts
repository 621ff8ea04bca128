/** Routes of the workspaces themselves. Two may have one name. */
import { refusal } from '../../http/errors.ts'
import { created, ok, type Ask, type Reply } from '../../http/reply.ts'
import type { Params, Route } from '../../http/router.ts'
import { Refused } from '../engine/hands.ts'
import type { Workspace } from '../engine/model.ts'
import type { TaskRouter } from '../taskrouter.ts'
import { needed, unplayed } from './fields.ts'
import { listOf, type Rest } from './rest.ts'
import type { Wire } from './wire.ts'

/** What a workspace is born with. */
const activities = [{ name: 'Offline', available: false }, { name: 'Available', available: true }, { name: 'Unavailable', available: false }] as const
const channels = ['default', 'voice', 'chat', 'sms', 'video', 'email'] as const

export function workspaceRoutes(rest: Rest, { floor, engine, newSid, now }: TaskRouter, wire: Wire): Route[] {
  const { world } = floor

  function create({ form }: Ask): Reply {
    const name = needed(form, 'FriendlyName')
    unplayed(form, 'EventCallbackUrl', 'EventsFilter')
    if (form.get('Template') === 'FIFO') unplayed(form, 'Template')
    if (form.get('PrioritizeQueueOrder') === 'LIFO') unplayed(form, 'PrioritizeQueueOrder')
    const dates = { createdAt: now(), updatedAt: now() }
    const sid = newSid('WS')
    const sids = activities.map((activity) => {
      const own = { sid: newSid('WA'), workspaceSid: sid, ...dates, ...activity }
      floor.put('activities', own.sid, own)
      return own.sid
    })
    for (const uniqueName of channels) {
      const own = { sid: newSid('TC'), workspaceSid: sid, ...dates, uniqueName, name: `${uniqueName.slice(0, 1).toUpperCase()}${uniqueName.slice(1)}` }
      floor.put('taskChannels', own.sid, own)
    }
    const offline = sids[0] ?? ''
    const workspace: Workspace = { sid, ...dates, name, defaultActivitySid: offline, timeoutActivitySid: offline }
    floor.put('workspaces', sid, workspace)
    return created(wire.workspace(workspace))
  }

  /** An activity of the workspace that a field names. */
  function activityIn(form: URLSearchParams, name: string, { sid }: Workspace): string | undefined {
    const activity = form.get(name)
    if (activity !== null && world.activities.get(activity)?.workspaceSid !== sid) throw new Refused(`${name} ${activity} is not in workspace ${sid}`)
    return activity ?? undefined
  }

  function change({ form, path }: Ask, { Sid = '' }: Params): Reply {
    const before = world.workspaces.get(Sid)
    if (!before) return refusal(20404, path)
    const next: Workspace = {
      ...before,
      updatedAt: now(),
      name: form.get('FriendlyName') ?? before.name,
      defaultActivitySid: activityIn(form, 'DefaultActivitySid', before) ?? before.defaultActivitySid,
      timeoutActivitySid: activityIn(form, 'TimeoutActivitySid', before) ?? before.timeoutActivitySid,
    }
    floor.put('workspaces', Sid, next)
    return ok(wire.workspace(next))
  }

  /** With all that is in it. */
  function remove({ sid }: Workspace): Reply {
    for (const task of floor.within('tasks', sid)) engine.remove(task)
    for (const table of ['workers', 'workflows', 'taskQueues', 'taskChannels', 'activities'] as const) for (const row of floor.within(table, sid)) floor.drop(table, row.sid)
    floor.drop('workspaces', sid)
    return { status: 204 }
  }

  return [
    rest.atRoot('GET', '', (ask) => {
      const name = ask.query.get('FriendlyName')
      return listOf(ask, { rows: [...world.workspaces.values()], fits: (row) => name === null || row.name === name, key: 'workspaces', wire: wire.workspace })
    }),
    rest.atRoot('POST', '', create),
    rest.atRoot('GET', '/{Sid}', ({ path }, { Sid = '' }) => {
      const workspace = world.workspaces.get(Sid)
      return workspace ? ok(wire.workspace(workspace)) : refusal(20404, path)
    }),
    rest.atRoot('POST', '/{Sid}', change),
    rest.within('DELETE', '', 'other', (_ask, { workspace }) => remove(workspace)),
  ]
}
