/** How often TaskRouter may be asked, told in every answer: https://www.twilio.com/docs/taskrouter/limits */
import type { Ask } from '../../http/reply.ts'

/** Requests a second. What is not documented is generous here. */
const limits = { evaluate: 3, other: 1000 } as const

const evaluating = ['EvaluateTaskAttributes', 'TargetWorkersExpression', 'EvaluateWorkerAttributes']

/** The headers of an answer. What is in -Config is not documented. */
const headersOf = (limit: number, remaining: number) =>
  ({ 'x-rate-limit-limit': String(limit), 'x-rate-limit-remaining': String(remaining), 'x-rate-limit-config': `limit=${limit};window=1` })

/** Of answers that never came to TaskRouter. */
export const usualHeaders = (status: number) => headersOf(limits.other, status === 429 ? 0 : limits.other - 1)

/** Counts requests by the second. */
export function openRates(now: () => number) {
  const used = new Map<string, { readonly second: number; count: number }>()
  /** Counts a request. Whether it is one too many, and the headers of its answer. */
  return ({ path, query }: Ask) => {
    const isEvaluating = evaluating.some((name) => query.has(name))
    const key = isEvaluating ? path : 'other'
    const second = Math.floor(now() / 1000)
    const before = used.get(key)
    const window = before?.second === second ? before : { second, count: 0 }
    window.count += 1
    used.set(key, window)
    const limit = isEvaluating ? limits.evaluate : limits.other
    return { isOver: window.count > limit, headers: headersOf(limit, Math.max(0, limit - window.count)) }
  }
}
