/** What the desk tells every window, after the commit and in order. */
import type { CommandInput, CommandName, Outcome } from './commands.ts'
import type { Import } from './import/imports.ts'
import type { Contact, FollowUp, Line, Message, Note, Notice, Route, Scheduled, Tag, Task, Worker } from './model.ts'
import type { Answers, QueryInput, QueryName } from './queries.ts'
import type { Settings } from './settings.ts'
import type { Summons } from './shapes.ts'
import type { Team } from './team.ts'

/** One whole row that changed. A task that is completed or canceled, a route no longer open, or a scheduled text that is over, leaves the panel. */
export type Change =
  | { readonly kind: 'worker'; readonly row: Worker }
  | { readonly kind: 'line'; readonly row: Line }
  | { readonly kind: 'settings'; readonly row: Settings }
  | { readonly kind: 'team'; readonly row: Team }
  | { readonly kind: 'contact'; readonly row: Contact }
  | { readonly kind: 'tag'; readonly row: Tag }
  | { readonly kind: 'note'; readonly row: Note }
  | { readonly kind: 'import'; readonly row: Import }
  | { readonly kind: 'task'; readonly row: Task }
  | { readonly kind: 'message'; readonly row: Message }
  | { readonly kind: 'route'; readonly row: Route }
  /** Templates are others than before: whoever shows them asks for them. */
  | { readonly kind: 'templates'; readonly row: Record<string, never> }
  | { readonly kind: 'scheduled'; readonly row: Scheduled }
  | { readonly kind: 'followUp'; readonly row: FollowUp }
  | { readonly kind: 'notice'; readonly row: Notice }
  | { readonly kind: 'summons'; readonly row: Summons }

/**
 * All changes of one commit. `seq` counts events without a gap: a page that sees a hole asks for a new snapshot,
 * and one that sees a number its snapshot already holds drops it.
 */
export type DeskEvent = { readonly seq: number; readonly changes: readonly Change[] }

/** The channels of the bridge; they never grow. */
export const channels = { command: 'desk:command', query: 'desk:query', answer: 'desk:answer', event: 'desk:event' } as const

/** What the desk answers to one command or query of a page's, or why it could not. */
export type Answered = { readonly value: unknown } | { readonly error: string }

/** What the preload puts on `window.desk`. No answer comes before the events that the desk told before it. */
export type Desk = {
  command<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Outcome>
  query<N extends QueryName>(name: N, input: QueryInput<N>): Promise<Answers[N]>
  /** Listens until the returned function is called. */
  on(listen: (event: DeskEvent) => void): () => void
}
