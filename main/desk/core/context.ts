/** What the desk is made of and what its parts share. */
import type { DeskEvent } from '../../../contract/events.ts'
import type { Line, Notice } from '../../../contract/model.ts'
import type { Settings } from '../../../contract/settings.ts'
import type { OpenReader } from '../../import/reader.ts'
import type { Log } from '../../log/log.ts'
import type { Provider } from '../../provider/provider.ts'
import type { Store } from '../../store/store.ts'
import type { Time } from '../../time/time.ts'
import type { SharedTemplates } from '../../../contract/answers/templates.ts'
import type { CrashPoint } from './crash-point.ts'
import type { Ledger } from './ledger.ts'
import type { LineState } from './line-state.ts'
import type { Routing } from './routing.ts'
import type { WaitingTexts } from './waiting.ts'

/** What is known of a number by its digits alone. */
export type Place = { readonly place?: string; readonly timeZone?: string }

export type DeskParts = {
  readonly store: Store
  readonly settings: () => Settings
  readonly publish: (event: DeskEvent) => void
  readonly log: Log
  /** Where the line will lead: the panel shows that sender's tasks from the first moment, connected or not. */
  readonly line: Pick<Line, 'mode' | 'sender'>
  /** Looks up where a number is registered; may be slow, never throws. */
  readonly describe?: (phone: string) => Place | Promise<Place>
  /** Begins to read a list of people; without it none can be brought in. */
  readonly openReader?: OpenReader
  /** What the agent should hear of and what happened before the desk was opened. */
  readonly told?: readonly Notice[]
  /** What the agent is told of an error in the desk's own work. */
  readonly troubleWords?: (error: unknown) => string
  /** Hears that a point was passed at which a crash test may end the process. */
  readonly reached?: (point: CrashPoint) => void
  /** What every clock and timer of the desk goes by. */
  readonly time?: Time
  /** What an administrator has set of the team: to make and join it, to join it, to be in none. */
  readonly team?: 'off' | 'setup' | 'join' | undefined
  /** What the hotline's file of templates holds; nothing without it. */
  readonly sharedTemplates?: (() => SharedTemplates) | undefined
  /** The number of the last event that the pages have heard, from a desk that was open before; 0 at the start. */
  readonly seq?: number
}

/** What every part of the desk leans on. This machine's clock is the one that is shown and compared. */
export type Context = Time & {
  readonly store: Store
  readonly ledger: Ledger
  readonly line: LineState
  readonly log: Log
  /** The time as far as it is certain: this machine's clock where the carrier's agrees with it, else the carrier's; undefined without one. */
  readonly sure: () => number | undefined
  readonly waiting: WaitingTexts
  /** Aborts when the desk is being closed. */
  readonly ending: AbortSignal
  readonly settings: () => Settings
  readonly reached: (point: CrashPoint) => void
  /** Writes down a fault of our own and says so to the agent: most likely the disk takes nothing. */
  readonly ownFault: (error: unknown) => void
  /** Who gets a conversation, by the desk itself or by its team. */
  readonly routing: () => Routing
  /** The way to the carrier, while there is one. */
  readonly provider: () => Provider | undefined
}

/** The line as the page sees it. */
export const lineView = ({ line, waiting }: Pick<Context, 'line' | 'waiting'>): Line => ({ ...line.get(), waiting: waiting.count() })
