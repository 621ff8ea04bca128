/** The figures of a span of days: what is asked, and what is answered. */
import { z } from 'zod'
import { dispositions, type Disposition } from './model.ts'
import type { Found } from './queries.ts'

/** By this machine's days; the week begins on Monday. */
export const periods = ['today', 'yesterday', 'week'] as const
export type Period = (typeof periods)[number]

/** A day of this machine's, `2026-11-03`. */
const Day = z.iso.date()
/** More days in one question are a slip of the keyboard. */
export const mostDays = 3_660
const dayMs = 86_400_000
const isInOrder = ({ first, last }: { readonly first: string; readonly last: string }): boolean => first <= last && Date.parse(last) - Date.parse(first) < mostDays * dayMs
/** A period, or the days from the first to the last, both of them in it. */
export const Days = z.union([z.enum(periods), z.strictObject({ first: Day, last: Day }).refine(isInOrder, 'the first day comes first')])
export type Days = z.output<typeof Days>

/** `mine`: what the agent at this desk wrote and did. `team`: also what colleagues wrote in the conversations that this desk has seen. */
export const Whose = z.enum(['mine', 'team'])
export type Whose = z.output<typeof Whose>

/**
 * What became of texts: `delivered`; `underWay`: the carrier has it and has said no more; `queued`: on this computer still; `unknown`: nobody can say
 * what became of it; `failed`. Together they are all that was written. `sent`: those that the carrier took. `received`: what voters wrote.
 */
export const textFates = ['delivered', 'underWay', 'queued', 'unknown', 'failed'] as const
export type TextFate = (typeof textFates)[number]
export const textCounts = ['received', 'sent', ...textFates] as const
export type TextCount = (typeof textCounts)[number]
/** Chats: those that the agent took, those that they completed, and those of the voters who had a first answer. */
export const chatCounts = ['taken', 'finished', 'answered'] as const
export type ChatCount = (typeof chatCounts)[number]

/** Epoch ms; `until` is no longer in it. */
export type Span = { readonly from: number; readonly until: number }
const Within = z.strictObject({ from: z.int(), until: z.int() })
const Limit = z.int().min(1).max(200)

export const statsQueries = {
  'stats.of': z.strictObject({ days: Days, whose: Whose }),
  /** The messages that a figure counts, newest first; those of a bar `within` the days; the page after the one that ended with `before`. */
  'stats.texts': z.strictObject({ days: Days, whose: Whose, of: z.enum(textCounts), within: Within.optional(), before: z.strictObject({ at: z.int(), seq: z.int() }).optional(), limit: Limit }),
  /** The same for chats; `disposition` is null for those that were completed without one. */
  'stats.chats': z.strictObject({ days: Days, of: z.enum(chatCounts), disposition: z.enum(dispositions).nullable().optional(), before: z.strictObject({ at: z.int(), id: z.uuid() }).optional(), limit: Limit }),
} as const

/** The 50th and the 90th percentile, as spreadsheets reckon them; absent when there was none. */
export type Times = { readonly count: number; readonly medianMs?: number; readonly ninetiethMs?: number }
/** Messages of an hour, a day or a month. */
export type Bar = Span & { readonly received: number; readonly sent: number }

export type Stats = Span &
  Readonly<Record<TextCount, number>> & {
    readonly taken: number
    readonly finished: number
    /** From a voter's first message in a chat to the agent's first answer. */
    readonly firstAnswer: Times
    /** From taking a chat to COMPLETE, wrap-up included. */
    readonly handling: Times
    readonly by: 'hour' | 'day' | 'month'
    readonly bars: readonly Bar[]
    /** Time in each status, ms; none in which the worker was away. */
    readonly usedMs: Readonly<Record<string, number>>
    /** The most frequent first; `disposition` is absent for the chats that were completed without one. */
    readonly outcomes: readonly { readonly disposition?: Disposition; readonly count: number }[]
  }

export type CountedTexts = { readonly messages: Found['messages']; readonly more: boolean }
/** `at`: when it was counted: taken, completed, or asked. `ms`: how long the first answer took, or the chat. `isOpen`: it is in the agent's list. */
export type CountedChat = {
  readonly taskId: string
  readonly conversationId: string
  readonly phone: string
  readonly name?: string
  readonly isOpen: boolean
  /** Its first message. */
  readonly fromSeq: number
  readonly disposition?: Disposition
  readonly at: number
  readonly ms?: number
}
export type CountedChats = { readonly chats: readonly CountedChat[]; readonly more: boolean }
