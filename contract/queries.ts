/** Everything the page may ask to see. */
import { z } from 'zod'
import { limits } from './limits.ts'
import { periods, type Contact, type Disposition, type Draft, type Line, type Message, type Notice, type PastTask, type Route, type Scheduled, type Task, type Worker } from './model.ts'
import type { Elsewhere, Team, TeamBoard } from './team.ts'
import type { Note, Tag } from './people.ts'
import type { Settings } from './settings.ts'
import { Id, Person } from './shapes.ts'

/** Rows in one answer. */
const Page = z.int().min(1).max(200)


export const queries = {
  /** All that the first screen needs, and the sequence of the last event it already contains. */
  'desk.snapshot': z.strictObject({}),
  /** A page of any conversation, oldest first: the newest, or the one before, or after, a message's `seq`. */
  'message.page': z.strictObject({ conversationId: Id, before: z.int().optional(), after: z.int().optional(), limit: Page }),
  /** The message with its neighbours, as many on either side, oldest first: where a search hit or an earlier chat is read. */
  'message.around': z.strictObject({ conversationId: Id, seq: z.int(), limit: Page }),
  /** Tasks of a conversation, the one that began last first. */
  'task.history': z.strictObject({ conversationId: Id }),
  /** This worker's tasks that were completed since this machine's midnight, newest first; the page after the one that ended with `before`. */
  'task.closed': z.strictObject({ before: z.strictObject({ completedAt: z.int(), id: Id }).optional(), limit: Page }),
  /** Open routes older than `before` (a route's `at`), newest first. */
  'route.page': z.strictObject({ before: z.number(), limit: Page }),
  /** Contacts whose name or number begins like the text, those last texted first. */
  'contact.suggest': z.strictObject({ text: z.string().max(limits.number) }),
  /** What is known of a number before anything was sent to it. */
  'contact.describe': z.strictObject({ phone: Person }),
  /** Whether a new number is one digit off another with which the agent lately had to do. */
  'contact.near': z.strictObject({ phone: Person }),
  /** What agents wrote down of a person, the newest first. */
  'note.of': z.strictObject({ phone: Person }),
  /** Contacts and messages that hold the words, newest first. */
  search: z.strictObject({ text: z.string().max(limits.search), limit: z.int().min(1).max(100) }),
  'stats.of': z.strictObject({ period: z.enum(periods) }),
  /** The newest messages of the period that did not arrive, at most a hundred. */
  'stats.failed': z.strictObject({ period: z.enum(periods) }),
  /** What a voter's file is, by its first bytes, and what of it can be shown. */
  'file.describe': z.strictObject({ mediaId: Id }),
  /** Whose file it is, and when it came. */
  'file.origin': z.strictObject({ mediaId: Id }),
  /** What Textdesk runs on here, and what this computer lets it do. */
  'desktop.computer': z.strictObject({}),
  /** The words of a language, by its code; none where there is no such file. */
  'language.tables': z.strictObject({ language: z.string().max(limits.language) }),
  /** Who is in the team, and who waits. Refused with an error outside a team. */
  'team.board': z.strictObject({}),
  /** Who else deals with a number; nobody, outside a team. */
  'team.elsewhere': z.strictObject({ phone: Person }),
  /** What the messages take of the disk. */
  'desk.space': z.strictObject({}),
} as const

export type Snapshot = {
  readonly seq: number
  readonly worker: Worker
  readonly line: Line
  readonly settings: Settings
  readonly team: Team
  /** Every task that is not completed or canceled. */
  readonly tasks: readonly Task[]
  /** The newest open routes; `routeCount` says how many there are in all. */
  readonly routes: readonly Route[]
  readonly routeCount: number
  /** All that people can have. */
  readonly tags: readonly Tag[]
  /** Texts that are to go out at a time. */
  readonly scheduled: readonly Scheduled[]
  /** Contacts of these tasks, routes and texts. */
  readonly contacts: readonly Contact[]
  readonly drafts: readonly Draft[]
  /** Which of these tasks the agent stood in (`task.show`), the last first. */
  readonly used: readonly string[]
  /** What the agent should hear of and what happened before a page could listen: a database that had to be repaired. */
  readonly notices: readonly Notice[]
}

/** `more`: whether there are further ones in the direction that was asked for. */
export type MessagePage = { readonly messages: readonly Message[]; readonly more: boolean }
/** Whether there are others before the first and after the last. */
export type MessageWindow = { readonly messages: readonly Message[]; readonly moreBefore: boolean; readonly moreAfter: boolean }

/** `last` of each task is the newest message of its own. `contacts` are theirs. */
export type ClosedTasks = { readonly tasks: readonly Task[]; readonly contacts: readonly Contact[]; readonly more: boolean }

/** `taskId`: the newest chat with that person that is not over. */
export type Found = {
  readonly contacts: readonly Contact[]
  readonly messages: readonly { readonly message: Message; readonly phone: string; readonly name?: string; readonly taskId?: string }[]
}

export type Stats = {
  /** Epoch ms; `until` is no longer in it. */
  readonly from: number
  readonly until: number
  /** Chats that the agent took, and those that they completed. */
  readonly chats: number
  readonly finished: number
  readonly received: number
  readonly sent: number
  /** What became of those sent: `underWay` are with the carrier, `queued` are on this computer still. */
  readonly delivered: number
  readonly underWay: number
  readonly queued: number
  readonly failed: number
  /** Median time from a voter's message to the first answer; undefined before the first answer. */
  readonly firstReplyMs?: number
  /** Median time from taking a chat to END CHAT. */
  readonly chatMs?: number
  /** Hours in which something came or went, each by its beginning. */
  readonly hours: readonly { readonly at: number; readonly received: number; readonly sent: number }[]
  /** Time in each status. */
  readonly usedMs: Readonly<Record<string, number>>
  /** `disposition` is absent for the chats that were completed without one. */
  readonly outcomes: readonly { readonly disposition?: Disposition; readonly count: number }[]
}

/**
 * `picture`: it can be shown at its `url`, unless it is `tooLarge` to be decoded. `text`: so much of it as is worth showing; `isCut` when there is more.
 * `empty`: no bytes at all. `other`: this computer can't show it; `name` is what its format is called (`HEIC`), where that is known, and `medium` what it plays.
 */
export type FileFacts =
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly tooLarge: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly isCut: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly name?: string; readonly medium?: 'sound' | 'video' }
  | { readonly kind: 'gone' }

/** `at`: when they were last texted or wrote; `isOpen`: the agent has a chat with them. */
export type Near = { readonly phone: string; readonly name?: string; readonly at: number; readonly isOpen: boolean }

export type FileOrigin = { readonly phone: string; readonly name?: string; readonly at: number; readonly contentType: string }

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
/** The texts of each table by their keys, by the tables' rooms (common/wording/table.ts). */
export type LanguageTables = Readonly<Record<string, Readonly<Record<string, string>>>>
/** Bytes. `copies`: those of the database, and what was found damaged. */
export type Space = { readonly database: number; readonly copies: number }

export type Answers = {
  'desk.snapshot': Snapshot
  'team.board': TeamBoard
  'team.elsewhere': Elsewhere
  'message.page': MessagePage
  'message.around': MessageWindow
  'task.history': readonly PastTask[]
  'task.closed': ClosedTasks
  'route.page': readonly Route[]
  'contact.suggest': readonly Contact[]
  'contact.describe': Contact
  /** Undefined when none is. */
  'contact.near': Near | undefined
  'note.of': readonly Note[]
  search: Found
  'stats.of': Stats
  'stats.failed': Found['messages']
  'file.describe': FileFacts
  /** Undefined when there is no such file. */
  'file.origin': FileOrigin | undefined
  'desktop.computer': Computer
  'language.tables': LanguageTables
  'desk.space': Space
}

export type Queries = typeof queries
export type QueryName = keyof Queries
export type QueryInput<N extends QueryName> = z.output<Queries[N]>
