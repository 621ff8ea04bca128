/** Routes of RealTimeStatistics, of a workspace, its workers, a queue and a workflow. */
import { ok, type Ask } from '../../http/reply.ts'
import type { Route } from '../../http/router.ts'
import { serves } from '../engine/matching.ts'
import { liveTask, type Task, type Worker } from '../engine/model.ts'
import type { TaskRouter } from '../taskrouter.ts'
import { urlOf, type Rest, type Within } from './rest.ts'

function counted<T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1
  return counts
}

export function statisticsRoutes(rest: Rest, { floor, now }: TaskRouter, accountSid: string): Route[] {
  const { world } = floor

  /** How many workers are in each activity. */
  const byActivity = (workspaceSid: string, workers: readonly Worker[]) =>
    floor.within('activities', workspaceSid).map(({ sid, name }) => ({ sid, friendly_name: name, workers: workers.filter(({ activitySid }) => activitySid === sid).length }))

  function tasksIn({ query }: Ask, { workspace }: Within, fits: (task: Task) => boolean) {
    const channel = query.get('TaskChannel')
    const isAsked = ({ channelSid }: Task) => channel === null || channelSid === channel || world.taskChannels.get(channelSid)?.uniqueName === channel
    return floor.within('tasks', workspace.sid).filter((task) => liveTask.includes(task.status) && isAsked(task) && fits(task))
  }

  function figuresOf(tasks: readonly Task[]) {
    const longest = tasks.filter(({ status }) => status === 'pending' || status === 'reserved').toSorted((a, b) => a.createdAt - b.createdAt)[0]
    return {
      total_tasks: tasks.length,
      tasks_by_status: { reserved: 0, pending: 0, assigned: 0, wrapping: 0, ...counted(tasks, ({ status }) => status) },
      tasks_by_priority: counted(tasks, ({ priority }) => String(priority)),
      longest_task_waiting_sid: longest?.sid ?? null,
      longest_task_waiting_age: longest ? Math.floor((now() - longest.createdAt) / 1000) : 0,
    }
  }

  const of = (path: string, figures: (ask: Ask, within: Within) => object): Route =>
    rest.within('GET', path, 'other', (ask, within) => {
      const { sid } = within.workspace
      return ok({ account_sid: accountSid, workspace_sid: sid, url: urlOf(sid, ...ask.path.split('/').slice(5)), ...figures(ask, within) })
    })

  const workersOf = ({ workspace }: Within) => floor.within('workers', workspace.sid)

  return [
    of('/RealTimeStatistics', (ask, within) => ({
      ...figuresOf(tasksIn(ask, within, () => true)), total_workers: workersOf(within).length, activity_statistics: byActivity(within.workspace.sid, workersOf(within)),
    })),
    of('/Workers/RealTimeStatistics', (_ask, within) => ({ total_workers: workersOf(within).length, activity_statistics: byActivity(within.workspace.sid, workersOf(within)) })),
    of('/TaskQueues/{TaskQueueSid}/RealTimeStatistics', (ask, within) => {
      const queue = within.params.TaskQueueSid ?? ''
      const workers = workersOf(within).filter((worker) => serves(floor, worker, queue))
      const figures = figuresOf(tasksIn(ask, within, ({ queueSid }) => queueSid === queue))
      return {
        ...figures, task_queue_sid: queue, total_eligible_workers: workers.length, total_available_workers: workers.filter(floor.isAvailable).length,
        longest_relative_task_age_in_queue: figures.longest_task_waiting_age, longest_relative_task_sid_in_queue: figures.longest_task_waiting_sid,
        activity_statistics: byActivity(within.workspace.sid, workers),
      }
    }),
    of('/Workflows/{WorkflowSid}/RealTimeStatistics', (ask, within) => {
      const workflow = within.params.WorkflowSid ?? ''
      return { ...figuresOf(tasksIn(ask, within, ({ workflowSid }) => workflowSid === workflow)), workflow_sid: workflow }
    }),
  ]
}
