/** What the account behind a line can do for a team: find it, make it, join and leave it, and give the ways to it. */
import type { Activity } from '../../contract/settings.ts'
import type { Exchange } from './exchange.ts'
import type { Office } from './records.ts'

/** A team that was found or made. `service`: where its documents are. */
export type FoundTeam = { readonly service: string; readonly office: Office }

/** How a team is to be set up. */
export type TeamPlan = { readonly rules: Office['rules']; readonly activities: readonly Activity[] }

/** Something changed at the carrier: look. */
export type Ring = { readonly about: 'reservation' | 'task' | 'worker'; readonly taskSid?: string }
export type Bell = { stop(): void }

/** Every call rejects with a `CarrierError`, nothing else. */
export type TeamAccess = {
  /** The team of this sender; undefined when there is none that these keys may see. */
  find(): Promise<FoundTeam | undefined>
  /** Makes what is missing. May be repeated, and called by two at once: both get the same team. */
  setUp(plan: TeamPlan): Promise<FoundTeam>
  /** The SID of this agent's worker, which is made when there is none; `name-taken` when another key has the name. */
  join(team: FoundTeam, who: { readonly name: string; readonly capacity: number; readonly isSupervisor: boolean }): Promise<`WK${string}` | 'name-taken'>
  leave(team: FoundTeam, workerId: string): Promise<void>
  open(team: FoundTeam): Promise<TeamLine>
  /** At the practice carrier alone: colleagues come who are played. */
  readonly practise?: (team: FoundTeam) => Promise<void>
}

/** The way to a team. */
export type TeamLine = {
  readonly exchange: Exchange
  /** By how much longer than usual to wait between two looks, as the carrier has asked: 1 to 8. */
  slow(): number
  /** The doorbell of a worker; undefined where these keys can sign none (an auth token). `state` hears when it begins and ceases to be heard. */
  bell(workerId: string, hears: { ring(ring: Ring): void; state(isConnected: boolean): void }): Bell | undefined
}
