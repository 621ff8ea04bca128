/** What is compared after each crash: the rows of the desk, the carrier's own list, and what the agent did. */

/** A text in the desk's database, with the number of its conversation. */
export type DeskText = {
  /** Place in the desk's order. */
  readonly seq: number
  readonly id: string
  readonly phone: string
  readonly direction: 'inbound' | 'outbound'
  readonly body: string
  readonly delivery: string
  /** The carrier's name of it; null until it is known. */
  readonly sid: string | null
  readonly errorCode: number | null
  readonly retriedBy: string | null
}

export type DeskTask = {
  readonly id: string
  readonly conversationId: string
  readonly phone: string
  readonly state: string
  readonly assignedAt: number | null
  readonly wrappingAt: number | null
  /** Sequence of the first text that belongs to it. */
  readonly fromSeq: number
}

export type DeskReservation = { readonly taskId: string; readonly state: string; readonly offeredAt: number }
export type DeskRoute = { readonly id: string; readonly conversationId: string; readonly state: string; readonly messageId: string }
export type DeskDraft = { readonly key: string; readonly recipient: string | null; readonly body: string }

export type Entry = {
  readonly seq: number
  readonly at: number
  readonly actor: string
  readonly kind: string
  readonly subject: string
  readonly payload: string
  readonly hash: string
}

/** Everything that the desk has on disk, read in one moment. */
export type DeskRows = {
  readonly texts: readonly DeskText[]
  readonly tasks: readonly DeskTask[]
  readonly reservations: readonly DeskReservation[]
  readonly routes: readonly DeskRoute[]
  readonly drafts: readonly DeskDraft[]
  readonly journal: readonly Entry[]
  /** The worker's present activity. */
  readonly activity: string | undefined
  /** What SQLite's own check says; `ok` alone when the file is whole. */
  readonly integrity: readonly string[]
}

/** A text at the carrier, in the order in which it was made there. */
export type CarrierText = {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api'
  readonly from: string
  readonly to: string
  readonly body: string
}

/** `ok`, the kind of the refusal, or `none`: the app died before it answered. */
export type Answer = string

/** Something that the agent did. `phone` is the person whom it concerns. */
export type Deed = { readonly round: number; answer: Answer } & (
  | { readonly kind: 'compose'; readonly phone: string; readonly body: string; readonly messageId: string; readonly taskId: string; readonly routeId: string; readonly option: 'open' | 'me' | 'any' }
  | { readonly kind: 'say'; readonly phone: string; readonly body: string; readonly messageId: string }
  | { readonly kind: 'retry'; readonly phone: string; readonly body: string; readonly messageId: string; readonly newId: string }
  /** By the keys: the page chose the ids. */
  | { readonly kind: 'typed'; readonly phone: string; readonly body: string; readonly draft: string }
  | { readonly kind: 'accept' | 'wrap' | 'complete'; readonly taskId: string }
  /** `askedAt`: epoch ms. */
  | { readonly kind: 'decline'; readonly taskId: string; readonly askedAt: number }
  | { readonly kind: 'open route'; readonly routeId: string; readonly taskId: string }
  | { readonly kind: 'cancel route'; readonly routeId: string }
  | { readonly kind: 'activity'; readonly activity: string }
  | { readonly kind: 'draft'; readonly key: string; readonly to?: string; readonly body: string; readonly messageId: string }
  /** Typed and left alone; `ok` when a second went by before the crash. */
  | { readonly kind: 'typed draft'; readonly key: string; readonly body: string }
)

/** All that is known at one moment, the outbox at rest and every reply read. */
export type World = {
  readonly desk: DeskRows
  /** Oldest first. */
  readonly carrier: readonly CarrierText[]
  /** In the order in which they were done. */
  readonly deeds: readonly Deed[]
  /** The newest entry of the journal that was seen before; it must still be there. */
  readonly known: Pick<Entry, 'seq' | 'hash'> | undefined
}

export const faults = ['lost', 'sent twice', 'reply missing', 'reply shown twice', 'out of order', 'illegal state', 'chain broken', 'command lost', 'draft lost', 'database damaged', 'not settled', 'app trouble'] as const
export type FaultKind = (typeof faults)[number]

/** Something that must never be. */
export type Finding = { readonly kind: FaultKind; readonly text: string }
