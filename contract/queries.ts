/** Everything the page may ask to see. */
import { z } from 'zod'
import { Id, Person } from './commands.ts'
import { limits } from './limits.ts'
import type { Contact, Draft, Line, Message, Notice, PastTask, Route, Task, Worker } from './model.ts'
import type { Settings } from './settings.ts'

export const queries = {
  /** All that the first screen needs, and the sequence of the last event it already contains. */
  'desk.snapshot': z.strictObject({}),
  /** Messages of a conversation, newest page first asked, oldest first returned; `before` is a `seq`. */
  'message.page': z.strictObject({ conversationId: Id, before: z.int().optional(), limit: z.int().min(1).max(200) }),
  /** Tasks of a conversation, newest first. */
  'task.history': z.strictObject({ conversationId: Id }),
  /** Open routes older than `before` (a route's `at`), newest first. */
  'route.page': z.strictObject({ before: z.number(), limit: z.int().min(1).max(200) }),
  /** Contacts whose name or number begins like the text, those last texted first. */
  'contact.suggest': z.strictObject({ text: z.string().max(limits.number) }),
  /** What is known of a number before anything was sent to it. */
  'contact.describe': z.strictObject({ phone: Person }),
  /** Contacts and messages that hold the words, newest first. */
  search: z.strictObject({ text: z.string().max(limits.search), limit: z.int().min(1).max(100) }),
  'stats.today': z.strictObject({}),
  /** What Textdesk runs on here, and what this computer lets it do. */
  'desktop.computer': z.strictObject({}),
} as const

export type Snapshot = {
  readonly seq: number
  readonly worker: Worker
  readonly line: Line
  readonly settings: Settings
  /** Every task that is not completed or canceled. */
  readonly tasks: readonly Task[]
  /** The newest open routes; `routeCount` says how many there are in all. */
  readonly routes: readonly Route[]
  readonly routeCount: number
  /** Contacts of these tasks and routes. */
  readonly contacts: readonly Contact[]
  readonly drafts: readonly Draft[]
  /** What the agent should hear of and what happened before a page could listen: a database that had to be repaired. */
  readonly notices: readonly Notice[]
}

export type Found = {
  readonly contacts: readonly Contact[]
  readonly messages: readonly { readonly message: Message; readonly phone: string; readonly name?: string; readonly taskId?: string }[]
}

export type Stats = {
  readonly chats: number
  readonly received: number
  readonly sent: number
  readonly delivered: number
  readonly failed: number
  /** Median time from a voter's message to the first answer; undefined before the first answer. */
  readonly firstReplyMs?: number
  readonly outcomes: readonly { readonly disposition: string; readonly count: number }[]
}

export type Computer = {
  /** Textdesk's own version. */
  readonly version: string
  readonly electron: string
  readonly chromium: string
  /** The Electron is older than the one that Textdesk is written for, and no longer mended by anybody. */
  readonly isStandIn: boolean
  /** Whether the system tells for how long no hand was on the machine; false while it has not. */
  readonly tellsIdleTime: boolean
  /** The desktop hands out shortcuts and the clipboard as it sees fit (Wayland). */
  readonly isOnWayland: boolean
}

export type Answers = {
  'desk.snapshot': Snapshot
  'message.page': { readonly messages: readonly Message[]; readonly more: boolean }
  'task.history': readonly PastTask[]
  'route.page': readonly Route[]
  'contact.suggest': readonly Contact[]
  'contact.describe': Contact
  search: Found
  'stats.today': Stats
  'desktop.computer': Computer
}

export type Queries = typeof queries
export type QueryName = keyof Queries
export type QueryInput<N extends QueryName> = z.output<Queries[N]>
