/** What the rules of a team are played on: the carrier's exchange, this desk, and time. The app, the model and a load run each make one. */
import { CarrierError } from '../provider/error.ts'
import type { Exchange, TeamTask } from './exchange.ts'
import type { Office } from './records.ts'

export type TeamWorld = {
  readonly exchange: Exchange
  readonly office: Office
  /** `desk`: a uuid of this installation. `workerId` and `name`: its agent's worker. */
  readonly me: { readonly desk: string; readonly workerId: string; readonly name: string }
  /** Ms, never set back. Only what goes by within one call is measured with it. */
  readonly steady: () => number
  /** Resolves after `ms`. It rejects when the desk is closed, with anything but a `CarrierError`: whatever was under way ends by that. */
  readonly pause: (ms: number) => Promise<void>
  readonly newId: () => string
}

/** Not now: the same call is to be made again after `ms`. */
export type Later = { readonly kind: 'later'; readonly ms: number }

export const later = (ms: number): Later => ({ kind: 'later', ms })

/** The request may have been done, or be done yet. */
export const isUnclear = (error: unknown): boolean => error instanceof CarrierError && error.trouble === 'unclear'

/** Nobody works on the task any more. */
export const isOver = ({ state }: TeamTask): boolean => state === 'completed' || state === 'canceled'

/** What a task knows of the voter's messages. */
export const sidsOf = (task: TeamTask): readonly string[] => task.facts?.sids ?? []

/** The carrier's clock in whole seconds; no machine's clock is asked, for it may be hours off. @throws CarrierError while no answer has told it */
export function carrierSeconds({ exchange }: TeamWorld): number {
  const now = exchange.now()
  if (now === undefined) throw new CarrierError('passing', 'The carrier has not told its time yet.')
  return Math.floor(now / 1_000)
}
