/** What the check stands on: a workspace and a Sync service of its own, made as a team's are and taken away again. */
import { setTimeout as pause } from 'node:timers/promises'
import { workflowFor } from '../../main/provider/team/office/workflow.ts'
import { rowsOf, type Answer, type CheckAccount, type Fields } from './account.ts'

const taskrouter = 'https://taskrouter.twilio.com/v1/Workspaces'
const sync = 'https://sync.twilio.com/v1/Services'

/** An offer that nobody answers ends so soon here, s; a team's has 45. */
export const offerSeconds = 5

export type Stage = Awaited<ReturnType<typeof openStage>>
export type Row = { readonly sid: string; readonly etag: string; readonly row: Readonly<Record<string, unknown>> }

const made = ({ body, headers }: Answer): Row => ({ sid: String(body['sid']), etag: headers.get('etag') ?? '', row: body })

/** Whether the sender has a team, which nothing here may touch. */
export async function isLive({ account, sure }: CheckAccount): Promise<boolean> {
  return rowsOf(await sure('GET', sync, { PageSize: 100 }), 'services').some((row) => row['friendly_name'] === `Textdesk ${account.from}`)
}

export async function openStage(carrier: CheckAccount) {
  const { sure, ask } = carrier
  const name = `Textdesk check ${new Date().toISOString()}`
  const make = async (address: string, fields: Fields, signal?: AbortSignal): Promise<Row> => made(await sure('POST', address, fields, signal && { signal }))
  const service = await make(sync, { FriendlyName: name, AclEnabled: true })
  const workspace = await make(taskrouter, { FriendlyName: name, Template: 'NONE', PrioritizeQueueOrder: 'FIFO', MultiTaskEnabled: true })
  const at = `${taskrouter}/${workspace.sid}`

  async function dropTasks(): Promise<void> {
    for (const row of rowsOf(await sure('GET', `${at}/Tasks`, { PageSize: 1000 }), 'tasks')) await ask('DELETE', `${at}/Tasks/${String(row['sid'])}`)
  }

  async function close(): Promise<void> {
    await dropTasks()
    await sure('DELETE', at)
    await sure('DELETE', `${sync}/${service.sid}`)
  }

  try {
    const activities = rowsOf(await sure('GET', `${at}/Activities`, { PageSize: 100 }), 'activities')
    const activity = async (friendlyName: string, available: boolean): Promise<string> => {
      const there = activities.find((row) => row['friendly_name'] === friendlyName)
      return there ? String(there['sid']) : (await make(`${at}/Activities`, { FriendlyName: friendlyName, Available: available })).sid
    }
    const offline = await activity('Offline', false)
    const available = await activity('Available', true)
    const lunch = await activity('Lunch', false)
    await sure('POST', at, { DefaultActivitySid: offline, TimeoutActivitySid: offline })
    const queue = (await make(`${at}/TaskQueues`, { FriendlyName: 'Everyone', TargetWorkers: '1==1', MaxReservedWorkers: 1, TaskOrder: 'FIFO' })).sid
    const rules = { ring: 30, owner: 600, routeDays: 7, wrapReply: 'reopen' } as const
    const workflow = (await make(`${at}/Workflows`, { FriendlyName: 'Replies', Configuration: workflowFor(queue, rules), TaskReservationTimeout: offerSeconds })).sid
    const channel = (await make(`${at}/TaskChannels`, { FriendlyName: 'textdesk_offer', UniqueName: 'textdesk_offer' })).sid
    const workers: string[] = []
    let count = 0
    const setActivity = (sid: string, activitySid: string, rejects = false): Promise<Answer> => sure('POST', `${at}/Workers/${sid}`, { ActivitySid: activitySid, ...(rejects && { RejectPendingReservations: true }) })

    return {
      carrier, at, workspaceSid: workspace.sid, documents: `${sync}/${service.sid}/Documents`, activities: { offline, available, lunch }, channel, close, setActivity,
      /** A worker who is there, as a desk joins: their own SID is among their attributes. */
      async worker({ isAvailable = true, capacity = 1 }: { readonly isAvailable?: boolean; readonly capacity?: number } = {}): Promise<string> {
        const { sid } = await make(`${at}/Workers`, { FriendlyName: `Worker ${(count += 1)}`, ActivitySid: offline, Attributes: '{}' })
        workers.push(sid)
        await sure('POST', `${at}/Workers/${sid}`, { Attributes: JSON.stringify({ id: sid }) })
        await sure('POST', `${at}/Workers/${sid}/Channels/textdesk_offer`, { Capacity: capacity })
        if (isAvailable) await setActivity(sid, available)
        return sid
      },
      /** A reply's task, as a reader makes it. */
      task: (attributes: Readonly<Record<string, unknown>> = {}, more: Fields = {}, signal?: AbortSignal): Promise<Row> =>
        make(`${at}/Tasks`, { Attributes: JSON.stringify({ owner: 'none', declined: ['-'], ...attributes }), WorkflowSid: workflow, TaskChannel: 'textdesk_offer', Timeout: 3600, ...more }, signal),
      one: async (task: Row): Promise<Row> => made(await sure('GET', `${at}/Tasks/${task.sid}`)),
      /** Waits for an offer of the task to a worker. @returns its SID, undefined when there is none by then */
      offer: (worker: string, task: Row, ms = 15_000): Promise<string | undefined> =>
        until(ms, async () => {
          const rows = rowsOf(await sure('GET', `${at}/Workers/${worker}/Reservations`, { ReservationStatus: 'pending' }), 'reservations')
          const found = rows.find((row) => row['task_sid'] === task.sid)
          return found && String(found['sid'])
        }),
      answer: (worker: string, offer: string, status: 'accepted' | 'rejected'): Promise<Answer> => sure('POST', `${at}/Workers/${worker}/Reservations/${offer}`, { ReservationStatus: status }),
      activityOf: async (worker: string): Promise<string> => String((await sure('GET', `${at}/Workers/${worker}`)).body['activity_sid']),
      /** Takes all workers and tasks out of the way of what follows. */
      async tidy(): Promise<void> {
        await dropTasks()
        for (const sid of workers) await ask('POST', `${at}/Workers/${sid}`, { ActivitySid: offline, RejectPendingReservations: true })
        workers.length = 0
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Asks again and again. @returns undefined when it was not so within that time */
export async function until<T>(ms: number, fact: () => Promise<T | undefined>, everyMs = 250): Promise<T | undefined> {
  for (const begun = performance.now(); ; await pause(everyMs)) {
    const found = await fact()
    if (found !== undefined || performance.now() - begun > ms) return found
  }
}
