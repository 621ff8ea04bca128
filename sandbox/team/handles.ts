/** The team's handles below /practice: who is there, a practice colleague who joins, and an activity that somebody sets from elsewhere. */
import { z } from 'zod'
import type { Bell } from '../bell/bell.ts'
import { bad, checked } from '../control/handles.ts'
import { created, ok, type Ask, type Reply } from '../http/reply.ts'
import type { Route } from '../http/router.ts'
import type { Shelf } from '../sync/shelf.ts'
import type { Task, Worker, Workspace } from '../taskrouter/engine/model.ts'
import type { TaskRouter } from '../taskrouter/taskrouter.ts'
import { mannerOf, manners, type Colleagues } from './colleagues.ts'

const Colleague = z.strictObject({
  name: z.string().min(1).max(64),
  manner: z.enum(manners).default('accepts'),
  capacity: z.int().min(1).max(50).default(2),
  /** A workspace by its SID; without it the newest. */
  workspace: z.string().optional(),
})

/** Worker and activity by SID or name. */
const Move = z.strictObject({ worker: z.string(), activity: z.string() })

export type TeamParts = { readonly taskRouter: TaskRouter; readonly shelf: Shelf; readonly colleagues: Colleagues; readonly bell: Bell }

type Define = (method: 'GET' | 'POST', name: string, handle: Route['handle']) => Route

/** The handles. */
export function teamRoutes(route: Define, { taskRouter, shelf, colleagues, bell }: TeamParts): Route[] {
  const { floor, engine } = taskRouter
  const { world } = floor
  const isCalled = (name: string) => (row: { readonly sid: string; readonly name: string }) => row.sid === name || row.name.toLowerCase() === name.toLowerCase()

  const ofWorker = (worker: Worker) => ({
    sid: worker.sid, name: worker.name, activity: world.activities.get(worker.activitySid)?.name, available: floor.isAvailable(worker), manner: mannerOf(worker) ?? null,
    isListening: bell.listeners().includes(worker.sid), holds: floor.heldBy(worker.sid).map(({ sid, taskSid, status }) => ({ reservation: sid, task: taskSid, status })),
  })

  const ofTask = (task: Task) => ({ sid: task.sid, status: task.status, reason: task.reason, priority: task.priority, version: task.version, attributes: JSON.parse(task.attributes) as unknown })

  const ofWorkspace = ({ sid, name }: Workspace) => ({
    sid, name, workers: floor.within('workers', sid).map(ofWorker), tasks: floor.within('tasks', sid).map(ofTask),
    waiting: floor.within('tasks', sid).filter(({ status }) => status === 'pending' || status === 'reserved').length,
  })

  const documents = () =>
    shelf.services().flatMap((service) => shelf.documents(service).map(({ uniqueName, revision, data }) => ({ service: service.sid, uniqueName, revision, data })))

  function join(ask: Ask): Reply {
    return checked(Colleague, ask, ({ workspace: asked, ...colleague }) => {
      const workspace = [...world.workspaces.values()].findLast(({ sid }) => asked === undefined || sid === asked)
      if (!workspace) return bad('workspace: there is no such team yet')
      if (floor.within('workers', workspace.sid).some(isCalled(colleague.name))) return bad(`name: there is a ${colleague.name} already`)
      return created(ofWorker(colleagues.join({ ...colleague, workspaceSid: workspace.sid })))
    })
  }

  function move(ask: Ask): Reply {
    return checked(Move, ask, ({ worker: who, activity: what }) => {
      const worker = [...world.workers.values()].findLast(isCalled(who))
      const activity = worker && floor.within('activities', worker.workspaceSid).find(isCalled(what))
      if (!worker) return bad(`worker: there is no ${who}`)
      return activity ? ok(ofWorker(taskRouter.run(() => engine.setActivity(worker, activity.sid, !activity.available)))) : bad(`activity: there is no ${what}`)
    })
  }

  return [
    route('GET', 'team', () => taskRouter.run(() => ok({ workspaces: [...world.workspaces.values()].map(ofWorkspace), documents: documents() }))),
    route('POST', 'team/worker', join),
    route('POST', 'team/activity', move),
  ]
}
