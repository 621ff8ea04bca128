/** The way of a task, as a workflow's configuration says it: https://www.twilio.com/docs/taskrouter/workflow-configuration */
import { z } from 'zod'
import { parseExpression } from './expression.ts'

const Target = z.strictObject({
  queue: z.string().optional(),
  expression: z.string().optional(),
  timeout: z.number().nonnegative().optional(),
  priority: z.int().nonnegative().optional(),
  known_worker_sid: z.string().optional(),
  known_worker_friendly_name: z.string().optional(),
  skip_if: z.string().optional(),
})

const Filter = z.strictObject({
  filter_friendly_name: z.string().optional(),
  friendly_name: z.string().optional(),
  expression: z.string(),
  targets: z.array(Target).min(1),
})

const Configuration = z.strictObject({
  task_routing: z.strictObject({ filters: z.array(Filter).default([]), default_filter: z.strictObject({ queue: z.string() }).optional() }),
})

type Target = z.output<typeof Target>

/** One step of a task's way. `untilMs` is the age of the task at which it goes on to the next step; undefined when it stays. */
export type Step = Omit<Target, 'queue' | 'timeout'> & { readonly queue: string; readonly untilMs: number | undefined }

export type Routing = { readonly filters: readonly { readonly expression: string; readonly steps: readonly Step[] }[]; readonly fallback: readonly Step[] }

/** Timeouts add up, each from the task's birth on (https://www.twilio.com/docs/taskrouter/task-evaluation); a target without a queue keeps the one before. */
function stepsOf(targets: readonly Target[]): Step[] {
  let [age, queue] = [0, '']
  return targets.map((target) => {
    const { queue: own, timeout, ...step } = target
    queue = own ?? queue
    age += (timeout ?? 0) * 1000
    return { ...step, queue, untilMs: timeout === undefined ? undefined : age }
  })
}

const known = new Map<string, Routing>()

/**
 * Reads a configuration. The same words are read once.
 * @throws Error that names the place and what is wrong there; what is not played is wrong as well.
 */
export function parseWorkflow(configuration: string): Routing {
  const before = known.get(configuration)
  if (before) return before
  const result = Configuration.safeParse(JSON.parse(configuration))
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
  const { filters, default_filter: fallback } = result.data.task_routing
  const routing: Routing = {
    filters: filters.map(({ expression, targets }) => ({ expression, steps: stepsOf(targets) })),
    fallback: fallback ? stepsOf([fallback]) : [],
  }
  for (const { expression, steps } of routing.filters) {
    parseExpression(expression)
    for (const step of steps) for (const text of [step.expression, step.skip_if]) if (text !== undefined) parseExpression(text)
    if (steps[0]?.queue === '') throw new Error('the first target needs a queue')
  }
  known.set(configuration, routing)
  return routing
}

/** The queues that a way leads through. */
export const queuesOf = ({ filters, fallback }: Routing): string[] => [...filters.flatMap(({ steps }) => steps), ...fallback].map(({ queue }) => queue)
