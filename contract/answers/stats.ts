/** The figures of a span of days, as they cross to the page. Plain constants, since the page reads no schema. */
import type { FoundMessage } from './found.ts'

/** By this machine's days; the week begins on Monday. */
export const periods = ['today', 'yesterday', 'week'] as const
export type Period = (typeof periods)[number]

/** More days in one question are a slip of the keyboard. */
export const mostDays = 3_660
/** A period, or the days from the first to the last, both of them in it, as this machine has them: `2026-11-03`. */
export type Days = Period | { readonly first: string; readonly last: string }

/** `mine`: what the agent at this desk wrote and did. `team`: also what colleagues wrote in the conversations that this desk has seen. */
export const whoseNumbers = ['mine', 'team'] as const
export type Whose = (typeof whoseNumbers)[number]

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
    readonly outcomes: readonly { readonly disposition?: string; readonly count: number }[]
  }

export type CountedTexts = { readonly messages: readonly FoundMessage[]; readonly more: boolean }
/** `at`: when it was counted: taken, completed, or asked. `ms`: how long the first answer took, or the chat. */
export type CountedChat = {
  readonly taskId: string
  readonly conversationId: string
  readonly phone: string
  readonly name?: string
  /** Its first message. */
  readonly fromSeq: number
  readonly disposition?: string
  readonly at: number
  readonly ms?: number
}
export type CountedChats = { readonly chats: readonly CountedChat[]; readonly more: boolean }
