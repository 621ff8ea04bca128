/** An agent comes into a team, and leaves it. */
import { WorkerListInstance, type WorkerInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/worker.js'
import type { Account } from '../../../../contract/commands.ts'
import type { FoundTeam } from '../../../team/access.ts'
import { CarrierError } from '../../error.ts'
import { asked, did, ifGone, orMeaning } from '../answers.ts'
import { openExchange } from '../exchange.ts'
import { allRows } from '../lists.ts'
import { channels } from '../tasks.ts'
import { openWay, type TeamReach } from '../way.ts'
import { workerFactsIn } from '../workers.ts'

/** Chats that are one's own already come whatever one holds; TaskRouter's own end is 50. */
const mostOwn = 50

/** Who joins: `capacity` chats are offered at a time; a supervisor stays one. */
export type Joining = { readonly name: string; readonly capacity: number; readonly isSupervisor?: boolean }

/** As Twilio writes it. */
type WorkerSid = `WK${string}`

/**
 * The SID of the worker who one is from now on. The same name by the same key is the same worker, also after they have left; `name-taken` when
 * somebody else's desk has it, whatever the case of its letters. Rejects with a `CarrierError`; then it may be begun again.
 */
export async function joinTeam(account: Account, reach: TeamReach, { service, office }: FoundTeam, { name, capacity, isSupervisor = false }: Joining): Promise<WorkerSid | 'name-taken'> {
  const { taskrouter } = openWay(account, reach)
  const workers = WorkerListInstance(taskrouter, office.ws)
  const key = keyOf(account)
  const isOurs = ({ attributes }: WorkerInstance): boolean => {
    const { key: held } = workerFactsIn(attributes)
    return held === '' || held === key
  }
  /** Read by itself: a list need not tell what its workers carry. */
  async function find(): Promise<WorkerInstance | undefined> {
    const named = (await allRows(workers.page({ pageSize: 1000 }), (row) => row)).find((row) => row.friendlyName.toLowerCase() === name.toLowerCase())
    return named && asked(() => workers(named.sid).fetch())
  }

  async function come(): Promise<WorkerInstance> {
    const activitySid = office.activities.offline
    const attributes = JSON.stringify({ key, name })
    return did(() => workers.create({ friendlyName: name, attributes, ...(activitySid !== undefined && { activitySid }) }))
  }

  async function comeOrFind(): Promise<WorkerInstance> {
    try {
      return await come()
    } catch (error) {
      // Somebody has just come by this name, or the answer was lost.
      const found = error instanceof CarrierError && ['refused', 'unclear'].includes(error.trouble) ? await find() : undefined
      if (!found) throw error
      return found
    }
  }

  const worker = (await find()) ?? (await comeOrFind())
  if (!isOurs(worker)) return 'name-taken'
  const facts = workerFactsIn(worker.attributes)
  const attributes = JSON.stringify({ ...facts, id: worker.sid, name, key, supervisor: facts.supervisor || isSupervisor })
  await did(() => workers(worker.sid).update({ attributes }))
  await openExchange(account, reach, { service, office }).setCapacity(worker.sid, capacity)
  await did(() => workers(worker.sid).workerChannels(channels.mine).update({ capacity: mostOwn }))
  return worker.sid as WorkerSid
}

/** Takes the worker out of the rota and gives their name up: any desk may join by it from now on. What they hold stays theirs. */
export async function leaveTeam(account: Account, reach: TeamReach, { service, office }: FoundTeam, workerId: string): Promise<void> {
  const workers = WorkerListInstance(openWay(account, reach).taskrouter, office.ws)
  const left = await orMeaning(openExchange(account, reach, { service, office }).setActivity(workerId, 'offline'), ifGone)
  if (left === 'gone') return
  const { attributes } = await asked(() => workers(workerId).fetch())
  await orMeaning(did(() => workers(workerId).update({ attributes: JSON.stringify({ ...workerFactsIn(attributes), key: '' }) })), ifGone)
}

/** The key by which a desk comes; whoever has the account's own token comes as the account. */
const keyOf = ({ apiKeySid, accountSid }: Account): string => apiKeySid ?? accountSid
