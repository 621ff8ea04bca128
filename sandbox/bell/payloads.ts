/** TaskRouter's rows as the event bridge writes them: times in Unix seconds, names of their own, attributes as JSON text. */
import type { Event } from '../taskrouter/engine/events.ts'
import { capacityOf, type Floor } from '../taskrouter/engine/floor.ts'
import type { Activity, Reservation, Task, TaskChannel, Worker } from '../taskrouter/engine/model.ts'
import { channelSidOf } from '../taskrouter/rest/wire.ts'

const seconds = (at: number): number => Math.floor(at / 1000)

/** How long an offer of no workflow stands, in seconds. */
const usualTimeout = 120

export type Payloads = ReturnType<typeof openPayloads>

/** The writers for an account. */
export function openPayloads(accountSid: string, { world, isAvailable, roomOf }: Floor, now: () => number) {
  const common = (row: { readonly sid: string; readonly workspaceSid: string; readonly createdAt: number; readonly updatedAt: number }) =>
    ({ sid: row.sid, account_sid: accountSid, workspace_sid: row.workspaceSid, date_created: seconds(row.createdAt), date_updated: seconds(row.updatedAt) })

  const worker = (row: Worker) => ({
    ...common(row), friendly_name: row.name, attributes: row.attributes, activity_sid: row.activitySid, activity_name: world.activities.get(row.activitySid)?.name ?? null,
    available: isAvailable(row), date_status_changed: seconds(row.statusChangedAt), version: String(row.version),
  })

  const task = (row: Task) => ({
    ...common(row), attributes: row.attributes, assignment_status: row.status, age: seconds(now() - row.createdAt), priority: row.priority, reason: row.reason, timeout: row.timeout, addons: '{}',
    workflow_sid: row.workflowSid, workflow_name: world.workflows.get(row.workflowSid ?? '')?.name ?? null, queue_sid: row.queueSid, queue_name: world.taskQueues.get(row.queueSid ?? '')?.name ?? null,
    task_channel_sid: row.channelSid, task_channel_unique_name: world.taskChannels.get(row.channelSid)?.uniqueName ?? null, routing_target: row.routingTarget, version: String(row.version),
    virtual_start_time: seconds(row.virtualStartAt),
  })

  const reservation = (row: Reservation, of: Task) => ({
    ...common(row), reservation_status: row.status, worker_sid: row.workerSid, worker_name: world.workers.get(row.workerSid)?.name ?? null,
    worker_previous_activity_sid: world.workers.get(row.workerSid)?.activitySid ?? null, version: String(row.version), task: task(of),
    reservation_timeout: world.workflows.get(of.workflowSid ?? '')?.reservationTimeout ?? usualTimeout,
  })

  const workerChannel = (row: Worker, channel: TaskChannel) => ({
    ...common({ ...channel, sid: channelSidOf(row, channel), updatedAt: capacityOf(row, channel.sid).updatedAt }), ...roomOf(row, channel.sid),
    worker_sid: row.sid, task_channel_sid: channel.sid, task_channel_unique_name: channel.uniqueName, last_reserved_time: row.lastReservedAt,
  })

  /** The task as it is now, or as it was when there is none any more. */
  const current = (row: Task): Task => world.tasks.get(row.sid) ?? row

  return {
    worker, task, workerChannel, reservation,
    activity: (row: Activity) => ({ ...common(row), friendly_name: row.name, available: row.available }),
    /** What an event carries. */
    ofEvent(event: Event): object | undefined {
      if ('reservation' in event) return reservation(event.reservation, current(event.task))
      if ('task' in event) return task(event.task)
      if (event.type !== 'worker.capacity.update') return worker(event.worker)
      const channel = world.taskChannels.get(event.channelSid)
      return channel && workerChannel(event.worker, channel)
    },
  }
}
