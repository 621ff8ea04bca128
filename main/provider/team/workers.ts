/** A team's workers in TaskRouter: who is there, what they do, and how much they take at once. */
import { ActivityListInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/activity.js'
import { WorkerListInstance, type WorkerInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/worker.js'
import { z } from 'zod'
import type { Exchange, TeamWorker } from '../../team/exchange.ts'
import type { Office } from '../../team/records.ts'
import { CarrierError } from '../error.ts'
import { asked, did, given, orUndefined } from './answers.ts'
import { allRows } from './lists.ts'
import { channels } from './tasks.ts'
import { msOf, type Way } from './way.ts'

/** What a worker carries (its Attributes). `id` is its own SID, for workflows; `key` the SID of the key it came with, empty when it has left. */
export const WorkerFacts = z.looseObject({
  id: z.string().optional().catch(undefined),
  key: z.string().optional().catch(undefined),
  languages: z.array(z.string()).catch(['en']),
  supervisor: z.boolean().catch(false),
})

/** What a worker carries; nothing known where it cannot be read. */
export function workerFactsIn(attributes: unknown): z.output<typeof WorkerFacts> {
  try {
    return WorkerFacts.catch(() => WorkerFacts.parse({})).parse(JSON.parse(String(attributes)))
  } catch {
    return WorkerFacts.parse({})
  }
}

export function openWorkers({ taskrouter, now }: Way, { ws, activities }: Office): Pick<Exchange, 'workers' | 'worker' | 'setActivity' | 'setCapacity'> {
  const workers = WorkerListInstance(taskrouter, ws)
  const ids = new Map(Object.entries(activities).map(([id, sid]) => [sid, id]))
  const known = new Map<string, boolean>()

  function read(row: WorkerInstance): TeamWorker {
    const { supervisor, key } = workerFactsIn(row.attributes)
    return {
      id: given(row.sid), name: row.friendlyName, activity: ids.get(row.activitySid) ?? row.activityName, available: row.available,
      since: msOf(row.dateStatusChanged) || (now() ?? 0), isSupervisor: supervisor, hasLeft: key === '',
    }
  }

  /** Whether an activity takes work: that can never change, so it is asked for once. */
  async function isAvailable(sid: string): Promise<boolean> {
    const available = known.get(sid) ?? (await asked(() => ActivityListInstance(taskrouter, ws)(sid).fetch())).available
    known.set(sid, available)
    return available
  }

  return {
    workers: () => allRows(workers.page({ pageSize: 1000 }), read),
    worker: (id) => orUndefined(asked(async () => read(await workers(id).fetch()))),
    async setActivity(workerId, activity) {
      const activitySid = activities[activity]
      if (activitySid === undefined) throw new CarrierError('refused', 'The team does not have this activity.')
      // Twilio takes the one together with the other only (Worker resource, RejectPendingReservations).
      const rejects = (await isAvailable(activitySid)) ? {} : { rejectPendingReservations: true }
      return did(async () => read(await workers(workerId).update({ activitySid, ...rejects })))
    },
    async setCapacity(workerId, capacity) {
      await did(() => workers(workerId).workerChannels(channels.offer).update({ capacity }))
    },
  }
}
