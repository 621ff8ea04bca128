/** A team's tasks in TaskRouter, read and changed by their version, which is the ETag of an answer about one. */
import type { ApiResponse } from 'twilio/lib/base/ApiResponse.js'
import { TaskListInstance, type TaskInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/task.js'
import { taskStates, type TaskState } from '../../../contract/model.ts'
import type { Exchange, NewTeamTask, NotDone, TeamTask } from '../../team/exchange.ts'
import { TaskFacts, type Office } from '../../team/records.ts'
import type { CarrierError } from '../error.ts'
import { asked, did, given, ifChanged, ifGone, orMeaning, orUndefined } from './answers.ts'
import { allRows } from './lists.ts'
import type { Way } from './way.ts'

/** TaskRouter keeps a task that nobody has taken for two weeks at most (its Timeout), s. */
const longestS = 1_209_600
/** Chats that a colleague or a dead desk has handed on go before new ones. */
const handedOn = 10
/** Twilio's code for what does not fit the state of a task (twilio.com/docs/api/errors/20001). */
const notInThisState = 20001

const lists = {
  live: { assignmentStatus: ['pending', 'reserved', 'assigned', 'wrapping'] },
  ended: { assignmentStatus: ['completed', 'canceled'] },
  waiting: { assignmentStatus: ['pending', 'reserved'], ordering: 'VirtualStartTime:asc' },
}

type Tasks = Pick<Exchange, 'task' | 'tasks' | 'makeTask' | 'changeTask' | 'endTask' | 'prioritize'>

/**
 * `over` is read from a code that Twilio has for other things as well: a task's facts that are too long, a version of before that it no longer
 * knows. Whoever has to know asks for the task.
 */
export function openTasks({ taskrouter, ageOf, now }: Way, { ws, ww }: Office): Tasks {
  const tasks = TaskListInstance(taskrouter, ws)

  const read = (row: TaskInstance, version = ''): TeamTask => ({
    sid: given(row.sid), version, state: stateOf(row.assignmentStatus), facts: factsIn(row.attributes), ageMs: ageOf(row.dateCreated), priority: row.priority, reason: row.reason || undefined,
  })
  const readOne = ({ body, headers }: ApiResponse<TaskInstance>): TeamTask => read(body, versionIn(headers))

  return {
    task: (sid) => orUndefined(asked(async () => readOne(await tasks(sid).fetchWithHttpInfo()))),
    tasks: (which) => allRows(tasks.page({ ...lists[which], pageSize: 1000 }), (row) => read(row)),
    makeTask: (task) => did(async () => readOne(await tasks.createWithHttpInfo({ ...optionsOf(task, now()), workflowSid: ww, timeout: longestS }))),
    async changeTask(sid, facts, ifMatch) {
      if (ifMatch === '') return 'changed'
      return orMeaning(did(async () => readOne(await tasks(sid).updateWithHttpInfo({ attributes: JSON.stringify(facts), ifMatch }))), whyNot)
    },
    async endTask(sid, to, reason, ifMatch) {
      if (ifMatch === '') return 'changed'
      return orMeaning(did(async () => doneBy(await tasks(sid).update({ assignmentStatus: to, reason, ...(ifMatch !== undefined && { ifMatch }) }))), whyNot)
    },
    prioritize: (sid, priority) => orMeaning(did(async () => doneBy(await tasks(sid).update({ priority }))), whyNot),
  }
}

/** Chats that are somebody's own already don't count among the offers that a worker has room for. */
function optionsOf({ facts, since, priority, worker }: NewTeamTask, now: number | undefined) {
  const isSomebodys = facts.owner !== 'none' || facts.kind === 'open' || facts.kind === 'renew'
  return {
    attributes: JSON.stringify(facts),
    taskChannel: isSomebodys ? channels.mine : channels.offer,
    priority: priority ?? (facts.kind === 'transfer' || facts.kind === 'rescue' ? handedOn : 0),
    // Twilio takes no start in the future (Task resource, VirtualStartTime).
    ...(since !== undefined && { virtualStartTime: new Date(Math.min(since, now ?? since)) }),
    ...(worker !== undefined && { routingTarget: worker }),
  }
}

/** The unique names of the two channels by which a team's tasks come. */
export const channels = { offer: 'textdesk_offer', mine: 'textdesk_mine' } as const

function whyNot(error: CarrierError): NotDone | undefined {
  return ifChanged(error) ?? ifGone(error) ?? (error.status === 400 && error.code === notInThisState ? 'over' : undefined)
}

function doneBy({ sid }: { readonly sid: string }): 'done' {
  given(sid)
  return 'done'
}

/** The header has quotes, and a mark of weakness where somebody on the way packs answers; what is sent back has neither. */
const versionIn = ({ etag }: ApiResponse<TaskInstance>['headers']): string => /^(?:W\/)?"?(.*?)"?$/.exec(etag ?? '')?.[1] ?? ''

/** A state that Twilio may add one day says at least that the task is not over. */
const stateOf = (status: string): TaskState => taskStates.find((state) => state === status) ?? 'assigned'

function factsIn(attributes: unknown): TaskFacts | undefined {
  try {
    return TaskFacts.safeParse(JSON.parse(String(attributes))).data
  } catch {
    return undefined
  }
}
