/** TaskRouter's rows as its API writes them. */
import { iso } from '../../http/dates.ts'
import { capacityOf, type Floor } from '../engine/floor.ts'
import type { Activity, Reservation, Task, TaskChannel, TaskQueue, Worker, Workflow, Workspace } from '../engine/model.ts'
import { urlOf } from './rest.ts'

type Row = { readonly sid: string; readonly workspaceSid: string; readonly createdAt: number; readonly updatedAt: number }

const asText = (time: number | null) => (time === null ? null : iso(time))

/** Links by the name of a part of the URL: `{ statistics: 'Statistics' }`. */
const linksBelow = (url: string, parts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, `${url}/${part}`]))

const statistics = { statistics: 'Statistics', real_time_statistics: 'RealTimeStatistics', cumulative_statistics: 'CumulativeStatistics' }

/** The SID of what a worker takes of a channel: it follows from both. */
export const channelSidOf = (worker: Worker, channel: TaskChannel): string => `WC${worker.sid.slice(2, 18)}${channel.sid.slice(2, 18)}`

export type Wire = ReturnType<typeof openWire>

/** The writers for an account. */
export function openWire(accountSid: string, floor: Floor, now: () => number) {
  const { world } = floor
  const nameOf = (sid: string) => world.activities.get(sid)?.name ?? null

  const common = (row: Row, kind: string) => ({
    sid: row.sid,
    account_sid: accountSid,
    workspace_sid: row.workspaceSid,
    date_created: iso(row.createdAt),
    date_updated: iso(row.updatedAt),
    url: urlOf(row.workspaceSid, kind, row.sid),
  })
  const workspaceLink = ({ workspaceSid }: Row) => ({ workspace: urlOf(workspaceSid) })

  return {
    workspace(row: Workspace) {
      const url = urlOf(row.sid)
      return {
        sid: row.sid, account_sid: accountSid, friendly_name: row.name, date_created: iso(row.createdAt), date_updated: iso(row.updatedAt),
        default_activity_sid: row.defaultActivitySid, default_activity_name: nameOf(row.defaultActivitySid),
        timeout_activity_sid: row.timeoutActivitySid, timeout_activity_name: nameOf(row.timeoutActivitySid),
        event_callback_url: '', events_filter: null, multi_task_enabled: true, prioritize_queue_order: 'FIFO', url,
        links: linksBelow(url, {
          ...statistics, activities: 'Activities', task_queues: 'TaskQueues', tasks: 'Tasks', workers: 'Workers', workflows: 'Workflows', task_channels: 'TaskChannels', events: 'Events',
        }),
      }
    },
    activity: (row: Activity) => ({ ...common(row, 'Activities'), friendly_name: row.name, available: row.available, links: workspaceLink(row) }),
    taskChannel: (row: TaskChannel) =>
      ({ ...common(row, 'TaskChannels'), friendly_name: row.name, unique_name: row.uniqueName, channel_optimized_routing: false, links: workspaceLink(row) }),
    taskQueue(row: TaskQueue) {
      const body = common(row, 'TaskQueues')
      return {
        ...body, friendly_name: row.name, target_workers: row.targetWorkers, max_reserved_workers: row.maxReserved, task_order: 'FIFO',
        assignment_activity_sid: null, assignment_activity_name: null, reservation_activity_sid: null, reservation_activity_name: null,
        links: { ...workspaceLink(row), ...linksBelow(body.url, statistics) },
      }
    },
    workflow(row: Workflow) {
      const body = common(row, 'Workflows')
      return {
        ...body, friendly_name: row.name, configuration: row.configuration, task_reservation_timeout: row.reservationTimeout, document_content_type: 'application/json',
        assignment_callback_url: null, fallback_assignment_callback_url: null, links: linksBelow(body.url, statistics),
      }
    },
    worker(row: Worker) {
      const body = common(row, 'Workers')
      return {
        ...body, friendly_name: row.name, attributes: row.attributes, activity_sid: row.activitySid, activity_name: nameOf(row.activitySid),
        available: floor.isAvailable(row), date_status_changed: iso(row.statusChangedAt),
        links: {
          ...workspaceLink(row), activity: urlOf(row.workspaceSid, 'Activities', row.activitySid), ...linksBelow(urlOf(row.workspaceSid, 'Workers'), statistics),
          ...linksBelow(body.url, { channels: 'Channels', worker_channels: 'Channels', worker_statistics: 'Statistics', reservations: 'Reservations' }),
        },
      }
    },
    workerChannel(row: Worker, channel: TaskChannel) {
      const sid = channelSidOf(row, channel)
      return {
        sid, account_sid: accountSid, workspace_sid: row.workspaceSid, worker_sid: row.sid, task_channel_sid: channel.sid, task_channel_unique_name: channel.uniqueName,
        ...floor.roomOf(row, channel.sid), date_created: iso(Math.max(row.createdAt, channel.createdAt)), date_updated: iso(capacityOf(row, channel.sid).updatedAt),
        url: urlOf(row.workspaceSid, 'Workers', row.sid, 'Channels', sid),
      }
    },
    task(row: Task) {
      const body = common(row, 'Tasks')
      const { queueSid, workflowSid } = row
      return {
        ...body, age: Math.floor((now() - row.createdAt) / 1000), assignment_status: row.status, attributes: row.attributes as string | null, addons: '{}', priority: row.priority, reason: row.reason,
        timeout: row.timeout, task_queue_sid: queueSid, task_queue_friendly_name: world.taskQueues.get(queueSid ?? '')?.name ?? null, task_queue_entered_date: asText(row.queueEnteredAt),
        task_channel_sid: row.channelSid, task_channel_unique_name: world.taskChannels.get(row.channelSid)?.uniqueName ?? null,
        workflow_sid: workflowSid, workflow_friendly_name: world.workflows.get(workflowSid ?? '')?.name ?? null,
        virtual_start_time: iso(row.virtualStartAt), ignore_capacity: row.ignoreCapacity, routing_target: row.routingTarget,
        links: {
          ...workspaceLink(row), reservations: `${body.url}/Reservations`,
          ...(queueSid === null ? {} : { task_queue: urlOf(row.workspaceSid, 'TaskQueues', queueSid) }),
          ...(workflowSid === null ? {} : { workflow: urlOf(row.workspaceSid, 'Workflows', workflowSid) }),
        },
      }
    },
    /** By way of its worker, or of its task. */
    reservation(row: Reservation, by: 'Workers' | 'Tasks') {
      const [worker, task] = [urlOf(row.workspaceSid, 'Workers', row.workerSid), urlOf(row.workspaceSid, 'Tasks', row.taskSid)]
      return {
        ...common(row, 'Reservations'), reservation_status: row.status, task_sid: row.taskSid, worker_sid: row.workerSid, worker_name: world.workers.get(row.workerSid)?.name ?? null,
        url: `${by === 'Workers' ? worker : task}/Reservations/${row.sid}`, links: { ...workspaceLink(row), task, worker },
      }
    },
  }
}
