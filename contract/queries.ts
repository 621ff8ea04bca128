/** Everything the page may ask to see. */
import { z } from 'zod'
import type { Computer, Space } from './answers/computer.ts'
import type { Evening } from './answers/evening.ts'
import type { FileFacts, FileOrigin } from './answers/files.ts'
import { searchStates, type Found, type SearchFilters } from './answers/found.ts'
import { Reading } from './import/commands.ts'
import type { Import, ImportPreview } from './import/imports.ts'
import { limits } from './limits.ts'
import type { Contact, Draft, FollowUp, Line, Message, Notice, PastTask, Route, Scheduled, Task, Worker } from './model.ts'
import { chatCounts, mostDays, periods, textCounts, whoseNumbers, type CountedChats, type CountedTexts, type Stats } from './answers/stats.ts'
import type { Elsewhere, Team, TeamBoard } from './team.ts'
import { Sought } from './people-commands.ts'
import type { Note, Tag } from './people.ts'
import type { Settings } from './settings.ts'
import type { TemplateList } from './answers/templates.ts'
import { DispositionId, Id, Person } from './shapes.ts'

/** Rows in one answer. */
const Page = z.int().min(1).max(200)
const Day = z.iso.date()
const dayMs = 86_400_000
const isInOrder = ({ first, last }: { readonly first: string; readonly last: string }): boolean => first <= last && Date.parse(last) - Date.parse(first) < mostDays * dayMs
const Days = z.union([z.enum(periods), z.strictObject({ first: Day, last: Day }).refine(isInOrder, 'the first day comes first')])
const Whose = z.enum(whoseNumbers)
const Within = z.strictObject({ from: z.int(), until: z.int() }).optional()
const several = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.search).readonly().optional()
const Values = several(z.string().max(limits.search))
const Filters = z.strictObject({
  from: Values, tag: Values, is: several(z.enum(searchStates)), before: Day.optional(), after: Day.optional(),
  area: several(z.string().regex(/^\d{3}$/)), outcome: Values,
} satisfies Record<keyof SearchFilters, z.ZodType>)

export const queries = {
  /** All that the first screen needs, and the sequence of the last event it already contains. */
  'desk.snapshot': z.strictObject({}),
  /** A page of any conversation, oldest first: the newest, or the one before, or after, a message's `seq`. */
  'message.page': z.strictObject({ conversationId: Id, before: z.int().optional(), after: z.int().optional(), limit: Page }),
  /** The message with its neighbours, as many on either side, oldest first: where a search hit or an earlier chat is read. */
  'message.around': z.strictObject({ conversationId: Id, seq: z.int(), limit: Page }),
  /** The first message of a conversation from a moment on (epoch ms). */
  'message.onDay': z.strictObject({ conversationId: Id, at: z.int() }),
  /** Tasks of a conversation, the one that began last first. */
  'task.history': z.strictObject({ conversationId: Id }),
  /** This worker's tasks that were completed since this machine's midnight, newest first; the page after the one that ended with `before`. */
  'task.closed': z.strictObject({ before: z.strictObject({ completedAt: z.int(), id: Id }).optional(), limit: Page }),
  /** Open routes older than `before` (a route's `at`), newest first. */
  'route.page': z.strictObject({ before: z.number(), limit: Page }),
  /** The open route of a person, which may be older than those of the snapshot. */
  'route.with': z.strictObject({ phone: Person }),
  /** How many replies are promised to this worker, and the newest of those who may send them. */
  'route.promised': z.strictObject({ limit: Page }),
  /** Contacts whose name or number begins like the text, those last texted first. */
  'contact.suggest': z.strictObject({ text: z.string().max(limits.number) }),
  /** What is known of a number before anything was sent to it. */
  'contact.describe': z.strictObject({ phone: Person }),
  /** Whether a new number is one digit off another with which the agent lately had to do. */
  'contact.near': z.strictObject({ phone: Person }),
  /** Where each of the contacts stands in the list of all: their places, by name, then those without one. */
  'contact.order': z.strictObject({}),
  /** Places of those whom the search leaves, in no order. */
  'contact.matching': z.strictObject(Sought),
  /** The contacts of these places; one that is gone is left out. */
  'contact.rows': z.strictObject({ seqs: z.array(z.int()).max(200) }),
  /** The chats with a person, the one that began last first. */
  'contact.history': z.strictObject({ phone: Person }),
  /** What is found in a list whose bytes have come (`import.add`), as far as it is not told how to read it. */
  'import.preview': z.strictObject({ importId: Id, encoding: Reading.encoding.optional(), separator: Reading.separator.optional(), hasHeading: Reading.hasHeading.optional() }),
  /** What agents wrote down of a person, the newest first. */
  'note.of': z.strictObject({ phone: Person }),
  /** Contacts and messages that hold the words and are as the filters say, newest first. */
  search: z.strictObject({ text: z.string().max(limits.search), limit: z.int().min(1).max(100), filters: Filters.optional() }),
  'stats.of': z.strictObject({ days: Days, whose: Whose }),
  /** The messages that a figure counts, newest first; those of a part `within` the days; the page after the one that ended with `before`. */
  'stats.texts': z.strictObject({ days: Days, whose: Whose, of: z.enum(textCounts), within: Within, before: z.strictObject({ at: z.int(), seq: z.int() }).optional(), limit: Page }),
  /** The same for chats; `disposition` is null for those that were completed without one. */
  'stats.chats': z.strictObject({ days: Days, of: z.enum(chatCounts), disposition: DispositionId.nullable().optional(), within: Within, before: z.strictObject({ at: z.int(), id: Id }).optional(), limit: Page }),
  /** What the practice evening was like until now. */
  'evening.of': z.strictObject({}),
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
  /** Every template that this desk has. */
  'template.list': z.strictObject({}),
  /** Whether it is night where a person may be: at a time to come (epoch ms), or now. */
  'gate.quiet': z.strictObject({ phone: Person, at: z.int().nonnegative().optional() }),
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
  /** The newest imports of lists. */
  readonly imports: readonly Import[]
  /** What is not done, the earliest first. */
  readonly followUps: readonly FollowUp[]
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

/** `at`: when they were last texted or wrote; `isOpen`: the agent has a chat with them. */
export type Near = { readonly phone: string; readonly name?: string; readonly at: number; readonly isOpen: boolean }

/** The texts of each table by their keys, by the tables' rooms (common/wording/table.ts). */
export type LanguageTables = Readonly<Record<string, Readonly<Record<string, string>>>>
/**
 * Quiet hours in all places where a person may be. `zone`: one of them where it is night, while it is; absent where nobody knows the zone. `turnsAt`: when the answer is
 * another, which may be never.
 */
export type Quiet = { readonly isQuiet: boolean; readonly zone?: string; readonly turnsAt?: number }
/** `phones`: no more than were asked for, newest first. */
export type Promised = { readonly count: number; readonly phones: readonly string[] }

export type Answers = {
  'desk.snapshot': Snapshot
  'team.board': TeamBoard
  'team.elsewhere': Elsewhere
  'message.page': MessagePage
  'message.around': MessageWindow
  'message.onDay': { readonly seq?: number }
  'task.history': readonly PastTask[]
  'task.closed': ClosedTasks
  'route.page': readonly Route[]
  'route.with': Route | undefined
  'route.promised': Promised
  'contact.suggest': readonly Contact[]
  'contact.describe': Contact
  /** Undefined when none is. */
  'contact.near': Near | undefined
  'contact.order': Uint32Array
  'contact.matching': Uint32Array
  'contact.rows': readonly { readonly seq: number; readonly contact: Contact; /** When they last texted or were texted, epoch ms. */ readonly lastAt?: number }[]
  'contact.history': { readonly conversationId?: string; readonly past: readonly PastTask[] }
  'import.preview': ImportPreview
  'note.of': readonly Note[]
  search: Found
  'stats.of': Stats
  'stats.texts': CountedTexts
  'stats.chats': CountedChats
  'evening.of': Evening
  'file.describe': FileFacts
  /** Undefined when there is no such file. */
  'file.origin': FileOrigin | undefined
  'desktop.computer': Computer
  'template.list': TemplateList
  'language.tables': LanguageTables
  'gate.quiet': Quiet
  'desk.space': Space
}

export type Queries = typeof queries
export type QueryName = keyof Queries
export type QueryInput<N extends QueryName> = z.output<Queries[N]>
