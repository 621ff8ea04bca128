/** What is compared after each crash: the rows of the desk and what its window is told, the carrier's own books, and what the agent did. */

export const pictureSign = ' [picture]'
/** A text's words as they are compared here: with a sign at their end where a picture goes along. */
export const contentOf = (body: string, hasPicture: boolean): string => (hasPicture ? `${body}${pictureSign}` : body)

/** A text in the desk's database, with the number of its conversation. */
export type DeskText = {
  readonly conversationId: string
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
  /** Since when the agent is asked whether it should still go; null when they are not. */
  readonly askedAt: number | null
  /** The agent put it off (0 or 1). */
  readonly isPutOff: number
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

/** A text at the carrier, in the order in which it was made there. `to` and `body` are as whoever sent it wanted them. */
export type CarrierText = {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api'
  readonly from: string
  readonly to: string
  readonly body: string
  /** Twilio's word for how far it has come. */
  readonly status: string
  readonly errorCode: number | null
  /** Whose text it is: the desk's, or that of another desk or campaign of the account. Of a voter's text always false. */
  readonly isForeign: boolean
  /** Another's, in the very lists in which the desk looks for its own. */
  readonly isRival: boolean
  /** Epoch ms by the carrier's clock; from `listedAt` on lists show it. */
  readonly madeAt: number
  readonly listedAt: number
}

/** A request that asked the carrier to send a text, in the order in which they came. */
export type Order = {
  readonly to: string
  readonly body: string
  /** Epoch ms by the carrier's clock. */
  readonly at: number
  /** The SID of the text that was taken by it. */
  readonly made: string | undefined
  /** Nobody can tell the desk whether it was: the request was broken off, or answered by somebody or something that does not know. */
  readonly isDoubtful: boolean
}

/** A conversation at the window: the ids of the newest messages that the page is told of, in order, and what it draws where the whole thread is open. */
export type ShownThread = {
  readonly conversationId: string
  readonly ids: readonly string[]
  readonly drawn?: { readonly replies: number; readonly questions: number }
}

/** `ok`, the kind of the refusal, or `none`: the app died before it answered. */
export type Answer = string

/** Something that the agent did, at that moment by the carrier's clock. `phone` is the person whom it concerns. */
export type Deed = { readonly round: number; readonly at: number; answer: Answer } & (
  | { readonly kind: 'compose'; readonly phone: string; readonly body: string; readonly messageId: string; readonly taskId: string; readonly routeId: string; readonly option: 'open' | 'me' | 'any' }
  | { readonly kind: 'say'; readonly phone: string; readonly body: string; readonly messageId: string }
  | { readonly kind: 'retry'; readonly phone: string; readonly body: string; readonly messageId: string; readonly newId: string; readonly later: boolean }
  /** Their word on a text of which nobody knows whether it went: it did, or it is to be sent again. */
  | { readonly kind: 'decide'; readonly messageId: string; readonly wasSent: boolean }
  /** On a text that has waited for long: it is to go now, or not at all. */
  | { readonly kind: 'now' | 'withdraw'; readonly messageId: string }
  /** By the keys: the page chose the ids. */
  | { readonly kind: 'typed'; readonly phone: string; readonly body: string; readonly draft: string }
  /** Escape, which closes what is open, and else takes back a text that has not gone out yet. */
  | { readonly kind: 'escape' }
  | { readonly kind: 'accept' | 'wrap' | 'complete'; readonly taskId: string }
  /** `offeredAt`: of the offer that they saw. */
  | { readonly kind: 'decline'; readonly taskId: string; readonly offeredAt: number }
  /** In a team: the chat is handed on, to a worker or the queue; a colleague's is taken over. */
  | { readonly kind: 'transfer'; readonly taskId: string; readonly to: string }
  | { readonly kind: 'take over'; readonly taskId: string; readonly of: string }
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
  readonly orders: readonly Order[]
  /** Of the conversations that were looked at. */
  readonly shown: readonly ShownThread[]
  /** In the order in which they were done. */
  readonly deeds: readonly Deed[]
  /** The newest entry of the journal that was seen before; it must still be there. */
  readonly known: Pick<Entry, 'seq' | 'hash'> | undefined
  /** The desk had time to hear of every receipt. */
  readonly isOver: boolean
}

export const faults = ['lost', 'sent twice', 'adopted from others', 'doubt not asked', 'wrong status', 'reply missing', 'reply shown twice', 'shown wrongly', 'out of order', 'illegal state', 'chain broken', 'command lost', 'draft lost', 'database damaged', 'not settled', 'app trouble'] as const
/** Those of a team besides. */
export const teamFaults = ['in no chat', 'in two chats', 'never shown', 'orphan', 'promise lost'] as const
export type FaultKind = (typeof faults)[number] | (typeof teamFaults)[number]

/** Something that must never be. */
export type Finding = { readonly kind: FaultKind; readonly text: string }
