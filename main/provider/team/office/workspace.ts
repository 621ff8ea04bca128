/** The workspace of a team in TaskRouter: activities, channels, a queue and a workflow. */
import { WorkspaceListInstance } from 'twilio/lib/rest/taskrouter/v1/workspace.js'
import { nameFor, type Office } from '../../../team/records.ts'
import { did } from '../answers.ts'
import { channels } from '../tasks.ts'
import type { Way } from '../way.ts'
import { part, type Ground, type Part } from './parts.ts'
import { workflowFor } from './workflow.ts'

/** An activity of the desk's list; `name` is what others at the carrier read. */
export type NewActivity = { readonly id: string; readonly name: string; readonly available: boolean }

/** A team to be set up for a sender. */
export type NewTeam = { readonly sender: string; readonly rules: Office['rules']; readonly activities: readonly NewActivity[] }

/** Those that the app needs, whatever the list says. */
const always: readonly NewActivity[] = [
  { id: 'available', name: 'Available', available: true },
  { id: 'offline', name: 'Offline', available: false },
  { id: 'away', name: 'Away', available: false },
]

/** An offer that no desk answers goes on after so long, s: the desk itself rings for less. */
const reservationTimeoutS = 45

/** How a team's workspace is found and made, and how it is furnished so that its office can be written. */
export function openWorkspaces({ taskrouter }: Way, { sender, rules, activities }: NewTeam): { readonly workspace: Ground; furnish(ws: string): Promise<Office> } {
  const workspaces = WorkspaceListInstance(taskrouter)
  const friendlyName = nameFor(sender)
  const named = <T extends Part & { readonly friendlyName: string }>(rows: readonly T[], name: string): T[] => rows.filter((row) => row.friendlyName === name)

  async function activitiesIn(ws: string): Promise<Record<string, string>> {
    const { activities: there } = workspaces(ws)
    const sids: Record<string, string> = {}
    for (const { id, name, available } of [...activities, ...always.filter((each) => !activities.some((own) => own.id === each.id))]) {
      // Whether one takes work can never be changed, so another of that name has to have another name.
      const isOther = (await there.list({ friendlyName: name })).some((row) => row.friendlyName === name && row.available !== available)
      const called = isOther ? `${name} (${available ? 'available' : 'not available'})` : name
      sids[id] = await part({ list: async () => named(await there.list({ friendlyName: called }), called), make: () => there.create({ friendlyName: called, available }) })
    }
    return sids
  }

  async function channelIn(ws: string, uniqueName: string): Promise<string> {
    const { taskChannels } = workspaces(ws)
    return part({ list: async () => (await taskChannels.list()).filter((row) => row.uniqueName === uniqueName), make: () => taskChannels.create({ uniqueName, friendlyName: uniqueName }) })
  }

  return {
    workspace: {
      list: async () => named(await workspaces.list({ friendlyName }), friendlyName),
      make: () => workspaces.create({ friendlyName, template: 'NONE', prioritizeQueueOrder: 'FIFO', multiTaskEnabled: true }),
      isUsed: async (ws) => (await workspaces(ws).workers.list({ limit: 1 })).length > 0,
      remove: (ws) => workspaces(ws).remove(),
    },
    async furnish(ws) {
      const { taskQueues, workflows } = workspaces(ws)
      const own = await activitiesIn(ws)
      await did(() => workspaces(ws).update({ defaultActivitySid: own.offline!, timeoutActivitySid: own.offline! }))
      const wq = await part({
        list: async () => named(await taskQueues.list({ friendlyName: 'Everyone' }), 'Everyone'),
        make: () => taskQueues.create({ friendlyName: 'Everyone', targetWorkers: '1==1', maxReservedWorkers: 1, taskOrder: 'FIFO' }),
      })
      const ww = await part({
        list: async () => named(await workflows.list({ friendlyName: 'Replies' }), 'Replies'),
        make: () => workflows.create({ friendlyName: 'Replies', configuration: workflowFor(wq, rules), taskReservationTimeout: reservationTimeoutS }),
      })
      return { v: 1, sender, ws, ww, wq, channels: { offer: await channelIn(ws, channels.offer), mine: await channelIn(ws, channels.mine) }, activities: own, rules }
    },
  }
}
