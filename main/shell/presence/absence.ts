/** Why nobody is at the machine, by what the machine tells. */
import type { AwayReason } from '../../../contract/model.ts'

export type Signs = { readonly isLocked: boolean; readonly isAsleep: boolean }

/**
 * The plainest reason there is; undefined when somebody is there.
 *
 * @param idleSeconds since the last hand on the machine
 * @param idleMinutes how long that may be; 0 is for ever
 */
export function absenceOf({ isLocked, isAsleep }: Signs, idleSeconds: number, idleMinutes: number): AwayReason | undefined {
  if (isAsleep) return 'asleep'
  if (isLocked) return 'locked'
  return idleMinutes > 0 && idleSeconds >= idleMinutes * 60 ? 'idle' : undefined
}
