/** Who gets a task next: the workers of its step who have room, those idle for longest first. */
import { parseExpression, type Lookup } from './expression.ts'
import { capacityOf, taskValue, type Floor } from './floor.ts'
import type { Task, Worker } from './model.ts'
import { parseWorkflow, type Routing, type Step } from './workflow.ts'

/** The routing of a task that was aimed at a queue. */
const straightTo = (queue: string): Routing => ({ filters: [], fallback: [{ queue, untilMs: undefined }] })

/** The way that a task goes; none when it was aimed at a worker. */
export function routingOf({ world }: Floor, { routingTarget, workflowSid }: Pick<Task, 'routingTarget' | 'workflowSid'>): Routing | undefined {
  if (routingTarget?.startsWith('WK')) return undefined
  if (routingTarget?.startsWith('WQ')) return straightTo(routingTarget)
  const workflow = world.workflows.get(routingTarget?.startsWith('WW') ? routingTarget : (workflowSid ?? ''))
  return workflow && parseWorkflow(workflow.configuration)
}

/** The filter that a new task falls into: the first that fits, else the default one (-1). */
export const filterFor = (routing: Routing, lookup: Lookup): number => routing.filters.findIndex(({ expression }) => parseExpression(expression)(lookup))

/** The steps before a task. */
export const stepsOf = (floor: Floor, task: Task): readonly Step[] => {
  const routing = routingOf(floor, task)
  return routing?.filters[task.filter]?.steps ?? routing?.fallback ?? []
}

const isFree = (floor: Floor, worker: Worker, channelSid: string): boolean => {
  const { capacity, available } = capacityOf(worker, channelSid)
  return floor.isAvailable(worker) && available && floor.load(worker.sid, channelSid) < capacity
}

const idleSince = ({ statusChangedAt, lastReservedAt }: Worker): number => Math.max(statusChangedAt, lastReservedAt)

/** Those of a workspace who can take a task of a channel, idle for longest first. */
export const freeWorkers = (floor: Floor, workspaceSid: string, channelSid: string): Worker[] =>
  floor.within('workers', workspaceSid).filter((worker) => isFree(floor, worker, channelSid)).toSorted((a, b) => idleSince(a) - idleSince(b))

const both = (task: Lookup, worker: Lookup): Lookup => (name) => (name.startsWith('task.') ? task(name) : worker(name))

/** Whether a worker serves a queue. */
export function serves(floor: Floor, worker: Worker, queueSid: string): boolean {
  const queue = floor.world.taskQueues.get(queueSid)
  return queue !== undefined && parseExpression(queue.targetWorkers)(floor.workerValue(worker))
}

/** Whether a step of a task may offer it to a worker. Known workers must serve the step's queue as well. */
export function fits(floor: Floor, task: Task, step: Step, worker: Worker): boolean {
  const [ofTask, ofWorker] = [taskValue(task), floor.workerValue(worker)]
  if (step.known_worker_sid !== undefined && ofTask(step.known_worker_sid) !== worker.sid) return false
  if (step.known_worker_friendly_name !== undefined && ofTask(step.known_worker_friendly_name) !== worker.name) return false
  return serves(floor, worker, step.queue) && (step.expression === undefined || parseExpression(step.expression)(both(ofTask, ofWorker)))
}

/** Whether a step is left at once because nobody could be reserved: https://www.twilio.com/docs/taskrouter/worker-presence */
export function isSkipped(floor: Floor, task: Task, step: Step): boolean {
  if (step.skip_if === undefined) return false
  const workers = floor.within('workers', task.workspaceSid).filter((worker) => serves(floor, worker, step.queue))
  const available = workers.filter(floor.isAvailable).length
  return parseExpression(step.skip_if)((name) => {
    const what = name.replace(/^workers\./, '')
    if (what === 'available') return available
    return what === 'unavailable' ? workers.length - available : workers.filter(({ activitySid }) => activitySid === what).length
  })
}

/** The workers whom a waiting task is offered to now; none when it waits on. `free` are those with room, in their order. */
export function chosenFor(floor: Floor, task: Task, free: readonly Worker[]): Worker[] {
  const { routingTarget, ignoreCapacity } = task
  if (routingTarget?.startsWith('WK')) return (ignoreCapacity ? floor.within('workers', task.workspaceSid) : free).filter(({ sid }) => sid === routingTarget)
  const step = stepsOf(floor, task)[task.step]
  if (!step) return []
  const most = floor.world.taskQueues.get(step.queue)?.maxReserved ?? 1
  const chosen: Worker[] = []
  for (const worker of free) {
    if (chosen.length === most) break
    if (fits(floor, task, step, worker)) chosen.push(worker)
  }
  return chosen
}
