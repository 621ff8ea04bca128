/** How TaskRouter gives a team's tasks out: to whom they were promised, then to anybody who has not just declined, then to anybody. */
import type { Office } from '../../../team/records.ts'

/** Whoever has declined is spared for so long, s. */
const sparedS = 120

/**
 * The workflow's configuration: https://www.twilio.com/docs/taskrouter/workflow-configuration
 * The last target of each filter waits without end: a task that runs out of targets would be canceled.
 */
export function workflowFor(queue: string, { owner }: Office['rules']): string {
  const others = { queue, expression: 'worker.id NOT IN task.declined', timeout: sparedS }
  const anybody = { queue }
  return JSON.stringify({
    task_routing: {
      filters: [
        { filter_friendly_name: 'promised', expression: 'owner != "none"', targets: [{ queue, known_worker_sid: 'task.owner', timeout: owner }, others, anybody] },
        { filter_friendly_name: 'anybody', expression: '1==1', targets: [others, anybody] },
      ],
      default_filter: { queue },
    },
  })
}
