/** An office inside a test: a workspace as a hotline sets it up, with workers, made by Twilio's SDK. */
import { expect } from 'vitest'
import { holdClock, startCarrier } from '../fixture.ts'
import { heldSdk } from '../held.ts'

const opening = '2026-11-02T10:00:00Z'

type Carrier = Partial<Parameters<typeof startCarrier>[0]>

/** A carrier whose clock stands still but for `pass`, and the office in it. */
export async function openOffice(carrier: Carrier = {}) {
  const { url, close } = await startCarrier(carrier)
  const setTime = holdClock(opening)
  const { client, expectAllAsDescribed } = heldSdk(url)
  const { taskrouter } = client
  const { sid } = await taskrouter.v1.workspaces.create({ friendlyName: 'Textdesk +18335550100', template: 'NONE', prioritizeQueueOrder: 'FIFO', multiTaskEnabled: true })
  const workspace = taskrouter.v1.workspaces(sid)
  const away = await workspace.activities.create({ friendlyName: 'Away', available: false })
  const activities = new Map((await workspace.activities.list()).map((activity) => [activity.friendlyName, activity.sid]))
  const activity = (name: string): string => activities.get(name) ?? expect.fail(`there is no activity ${name}`)
  await workspace.update({ defaultActivitySid: activity('Offline'), timeoutActivitySid: activity('Offline') })
  const offer = await workspace.taskChannels.create({ friendlyName: 'Offers', uniqueName: 'textdesk_offer' })
  const mine = await workspace.taskChannels.create({ friendlyName: 'Mine', uniqueName: 'textdesk_mine' })
  const queue = await workspace.taskQueues.create({ friendlyName: 'Everyone', targetWorkers: '1==1', maxReservedWorkers: 1, taskOrder: 'FIFO' })
  const others = { queue: queue.sid, expression: 'worker.id NOT IN task.declined', timeout: 120 }
  const configuration = {
    task_routing: {
      filters: [
        { filter_friendly_name: 'promised', expression: 'owner != "none"', targets: [{ queue: queue.sid, known_worker_sid: 'task.owner', timeout: 600 }, others, { queue: queue.sid }] },
        { filter_friendly_name: 'anybody', expression: '1==1', targets: [others, { queue: queue.sid }] },
      ],
      default_filter: { queue: queue.sid },
    },
  }
  const workflow = await workspace.workflows.create({ friendlyName: 'Replies', configuration: JSON.stringify(configuration), taskReservationTimeout: 45 })
  let now = Date.parse(opening)

  return {
    url, close, client, workspace, sid, away, offer, mine, queue, workflow, activity, expectAllAsDescribed,
    /** Lets so many seconds go by. */
    pass(seconds: number): void {
      now += seconds * 1000
      setTime(new Date(now).toISOString())
    },
    /** A worker who is Available, or in another activity. */
    async join(name: string, { activity: at = 'Available', capacity = 2 } = {}) {
      const worker = await workspace.workers.create({ friendlyName: name, attributes: JSON.stringify({ name }), activitySid: activity(at) })
      await workspace.workers(worker.sid).update({ attributes: JSON.stringify({ name, id: worker.sid }) })
      await workspace.workers(worker.sid).workerChannels('textdesk_offer').update({ capacity })
      await workspace.workers(worker.sid).workerChannels('textdesk_mine').update({ capacity: 50 })
      return worker.sid
    },
    /** A task as a voter's reply makes one. */
    reply: (more: Record<string, unknown> = {}, { taskChannel = 'textdesk_offer', ...options }: { taskChannel?: string; timeout?: number; priority?: number; routingTarget?: string; ignoreCapacity?: string } = {}) =>
      workspace.tasks.create({
        attributes: JSON.stringify({ conv: '+14155550123', claim: 'c1', sids: ['a'], owner: 'none', declined: ['-'], ...more }), workflowSid: workflow.sid, taskChannel, timeout: 1_209_600, ...options,
      }),
    /** A worker's reservations in a status, newest last. */
    offers: (worker: string, status = 'pending') => workspace.workers(worker).reservations.list({ reservationStatus: status as 'pending' }),
    status: async (task: string) => (await workspace.tasks(task).fetch()).assignmentStatus,
  }
}
