/** What is compared after a round of a team: each desk's own rows, and the team as the carrier knew it. */
import type { DeskTeam } from '../books/desk.ts'
import type { Deed, DeskRows, World } from '../core/facts.ts'

/** A task as it was seen last; the carrier itself forgets those that ended. SIDs of texts are their last 12 characters, as tasks carry them. */
export type SeenTask = {
  readonly sid: string
  readonly status: string
  readonly reason: string | null
  /** The voter. */
  readonly conv: string
  readonly kind: string
  readonly sids: readonly string[]
  /** Names of the workers who held it when it was seen last. */
  readonly holders: readonly string[]
}

/** Who gets a voter's reply, as the team's record says: a worker or `any`, and for which text. */
export type Promised = { readonly to: string; readonly msg: string }

export type TeamDesk = { readonly name: string; readonly rows: DeskRows; readonly team: DeskTeam; readonly deeds: readonly Deed[] }

/** All that is known at one moment, every agent done. */
export type TeamWorld = Pick<World, 'carrier' | 'orders'> & {
  readonly desks: readonly TeamDesk[]
  readonly tasks: readonly SeenTask[]
  /** Open promises by the voter's number. */
  readonly promises: ReadonlyMap<string, Promised>
}

export const shortSid = (sid: string): string => sid.slice(-12)
export const isLive = ({ status }: Pick<SeenTask, 'status'>): boolean => ['pending', 'reserved', 'assigned', 'wrapping'].includes(status)
