/**
 * Who gets a conversation: what the desk asks whenever something has happened. A desk that works alone answers by its own queue
 * (desk/routing/alone.ts), one in a team by the team's (desk/team/routing.ts); desk.ts chooses.
 */
import type { ConversationRow } from '../../store/rows/contacts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { ReservationEnd } from '../../store/rows/reservations.ts'
import type { TaskRow } from '../../store/rows/tasks.ts'
import type { Stroke } from './ledger.ts'

export type Routing = {
  /** Whether what this person writes comes in here. */
  takes(person: string): boolean
  /** This person wrote what does not come in here. */
  passes(person: string): void
  /** Gives a voter's message to a task. Work is to be offered afterwards. */
  place(stroke: Stroke, conversation: ConversationRow, message: MessageRow): void
  /** Hands out what may come to the worker now. Call it whenever work, capacity or the worker's presence changed. */
  offerWork(stroke: Stroke): void
  /** Takes an offer away from the worker, and why. */
  release(stroke: Stroke, task: TaskRow, why: Exclude<ReservationEnd, 'accepted'>): void
  /** The worker has another activity, or is away or back. */
  presenceChanged(stroke: Stroke): void
  /** Puts right what does not fit together. Returns how much that was. */
  mend(stroke: Stroke, seen: number): number
}
