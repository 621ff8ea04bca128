/** What all requests of a team go by: the SDK's two products, and the carrier's clock. */
import type SyncV1 from 'twilio/lib/rest/sync/V1.js'
import type TaskRouterV1 from 'twilio/lib/rest/taskrouter/V1.js'
import type { Account } from '../../../contract/commands.ts'
import type { Time } from '../../time/time.ts'
import { openClient, type Reach } from '../http/client.ts'
import { carrierClock } from '../http/clock.ts'

/** `time` carries the carrier's clock on between two answers. One request may take 5 s unless `timeoutMs` says otherwise. */
export type TeamReach = Reach & { readonly time?: Time }

/** A team's request that takes longer has others waiting for it in vain: leases and claims are counted in seconds. */
const timeoutMs = 5000

export type Way = {
  readonly taskrouter: TaskRouterV1
  readonly sync: SyncV1
  /** The carrier's clock, epoch ms, as far as its answers have told it. */
  now(): number | undefined
  /**
   * How long ago something happened that an answer tells of, in ms; to be asked the moment that it has come, for its Date header has just set the
   * clock. Both are in whole seconds.
   * @throws when either cannot be read: a claim whose age nobody knows is neither fresh nor old
   */
  ageOf(date: Date): number
}

/** Makes no request. */
export function openWay(account: Account, { time, ...reach }: TeamReach): Way {
  const { now, heard } = carrierClock(time)
  const { products } = openClient(account, { ...reach, timeoutMs: reach.timeoutMs ?? timeoutMs }, { now, heard })
  return {
    taskrouter: products.taskrouter as TaskRouterV1,
    sync: products.sync as SyncV1,
    now,
    ageOf(date) {
      const age = (now() ?? Number.NaN) - msOf(date)
      if (Number.isNaN(age)) throw new Error('The answer does not tell the time.')
      return Math.max(0, age)
    },
  }
}

/** Epoch ms; the SDK leaves a date that it cannot read as text. */
export const msOf = (date: unknown): number => (date instanceof Date ? date.getTime() : Number.NaN)
