/** What a desk of the model is made of, and the rows that its agent writes. */
import type { Ending } from '../chats/complete.ts'
import type { FollowUpLeft } from '../chats/follow.ts'
import type { Promised } from '../chats/promise.ts'
import type { Transfer } from '../chats/transfer.ts'
import type { Office } from '../records.ts'
import type { TeamWorld } from '../world.ts'
import type { Chance, Clock } from './clock.kit.ts'
import type { Ledger } from './ledger.kit.ts'
import type { Life, Tally, Way } from './network.kit.ts'

/** What an agent did and the team may not know yet: a row, written before the first request. */
export type Op =
  | { readonly kind: 'open'; readonly person: string; readonly claim: string; readonly anyway: boolean; isAgain: boolean }
  | { readonly kind: 'hand-on'; readonly person: string; readonly transfer: Omit<Transfer, 'isAgain'>; isAgain: boolean }
  | { readonly kind: 'complete'; readonly person: string; readonly ending: Ending }
  | { readonly kind: 'promise'; readonly person: string; readonly promised: Promised }
  | { readonly kind: 'leave'; readonly person: string; readonly since: number; readonly followUp: Omit<FollowUpLeft, 'isAgain'>; isAgain: boolean }
  | { readonly kind: 'change'; readonly person: string; readonly msg: string; readonly to: string | undefined }

export type DeskParts = {
  readonly clock: Clock
  readonly chance: Chance
  readonly office: Office
  readonly ledger: Ledger
  readonly tally: Tally
  readonly me: TeamWorld['me']
  readonly open: (life: Life) => Way
  readonly people: readonly string[]
  readonly colleagues: readonly string[]
  readonly isBellSilent: boolean
  readonly bell: (ring: () => void) => void
  readonly newId: () => string
  /** Nothing new is begun after that. */
  readonly quietAt: number
}
