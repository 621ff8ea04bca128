/** A text, as it crosses from the main process to the page: how far it came, why it did not, what came with it. */

/** By which channel a message travels. `other`: one that knows no phone numbers, or that is not known here. */
export type Channel = 'sms' | 'rcs' | 'whatsapp' | 'other'

/** `failed`: it did not arrive. `unclear`: nobody knows whether it was sent. `asks`: it has waited so long that the agent is asked whether it should still go. */
export type TextTrouble = 'failed' | 'unclear' | 'asks'

/** How a voter's text is hostile, the gravest first. Persisted. `slur`: it runs down a people, a faith or whom somebody loves. */
export const hostilities = ['threat', 'slur', 'sexual', 'insult'] as const
export type Hostility = (typeof hostilities)[number]

export type Direction = 'inbound' | 'outbound'

/**
 * How far a message has come. Persisted.
 * `checking`: a request ended without a clear answer and the carrier is being asked what it took.
 * `unclear`: the carrier cannot tell either, so the agent decides whether it is sent again.
 * `accepted`: the carrier has it in its own queue. `undelivered` and `failed` are final, as is `delivered`.
 * `unconfirmed`: the carrier took it and never said what became of it; final too.
 */
export const deliveries = [
  'received',
  'queued',
  'sending',
  'checking',
  'unclear',
  'accepted',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'unconfirmed',
] as const
export type Delivery = (typeof deliveries)[number]

/**
 * What helps after a failure. `retry`: send the same text again; `wait`: let the desk send it again after `waitMs`;
 * `edit-number`: the number is wrong; `landline`: it takes no texts; `stop`: the person should not be texted;
 * `none`: only an administrator, or other words, can help.
 */
export type NextStep = 'retry' | 'wait' | 'edit-number' | 'landline' | 'stop' | 'none'

/** Why a message did not arrive, in words, and what helps. */
export type Failure = {
  /** Twilio's error code, when it gave one. */
  readonly code?: number
  /** A clause that follows "Not delivered: " or "Not sent: ". */
  readonly reason: string
  /** What it means for this message and what to do, in one sentence. */
  readonly advice: string
  readonly next: NextStep
  /** Whether the same text may still arrive: the cause passes, or somebody can mend it. */
  readonly passing: boolean
  /** How long to wait, with the next step `wait`. */
  readonly waitMs?: number
}

/** Why a file will not come: gone from the carrier; kept from us by something on the way; too large; not to be had in a day; our keys may not. */
export type FileLoss = 'gone' | 'blocked' | 'too-large' | 'unreachable' | 'denied'

export type Media = {
  readonly id: string
  /** MIME type as the carrier gave it, `image/jpeg`. */
  readonly contentType: string
  /** Address of the bytes for the page; undefined until they are here. */
  readonly url?: string
  /** Bytes, once they are here. */
  readonly size?: number
  /** It will not come, and why. */
  readonly lost?: FileLoss
}

/** What a text says: its words, and the picture that goes with it, by its public address (common/link/picture.ts), from which the carrier fetches it. */
export type TextContent = { readonly body: string; readonly pictureUrl?: string | undefined }

/** One text. */
export type Message = {
  readonly id: string
  readonly conversationId: string
  readonly direction: Direction
  readonly body: string
  /** The public address of the picture that went with it, outbound only. Nothing is fetched from there but by the carrier. */
  readonly pictureUrl?: string
  /** When it was written (outbound) or when the carrier took it (inbound). */
  readonly at: number
  /** The colleague who wrote it, outbound only: their name, or empty when nobody can tell who it was. */
  readonly by?: string
  /** Place in the desk's own order; the thread is drawn and paged by it. */
  readonly seq: number
  readonly delivery: Delivery
  readonly segments: number
  readonly failure?: Failure
  /** The agent put the `queued` text off until then. */
  readonly waitsUntil?: number
  /** It waits because it is night where the person may be. */
  readonly isHeld?: true
  /** Until then the `queued` text waits so that the agent can take it back (`message.recall`), or send it at once (`message.now`). */
  readonly undoUntil?: number
  /** The agent took it back before it went: it is nothing that was said, and is not shown. */
  readonly isRecalled?: true
  /** It has waited for so long that it only goes out if the agent still wants it to (`message.now`, or `message.withdraw`). */
  readonly asksSince?: number
  /** The message that was sent in its place by Retry. */
  readonly retriedBy?: string
  /** What it came by, where that is no text message. */
  readonly channel?: Channel
  /** The agent is asked whether the words mean that the person wants no more texts, or that the number is not theirs whom we look for. */
  readonly mayRefuse?: 'texts' | 'number'
  /** The words are hostile, so they are covered until the agent wishes to read them. */
  readonly hostile?: Hostility
  /** Nobody asked for its files, so they are covered until the agent wishes to see them. */
  readonly isUnasked?: true
  /** A voter sent nothing that can be seen, and no file. */
  readonly isEmpty?: true
  readonly media: readonly Media[]
  readonly rev: number
}

/**
 * A text that is to go out at a time; until then it is no message. `replied`: the voter wrote first, so it goes no more by itself. `stopped`: it may not
 * go to them. `over`: it went out, or the agent discarded it.
 */
export type Scheduled = {
  /** Of the message that it becomes. */
  readonly id: string
  readonly phone: string
  readonly body: string
  readonly pictureUrl?: string
  readonly dueAt: number
  /** Who gets the chat when it is answered, where none is open when it goes. */
  readonly to: 'me' | 'any'
  readonly state: 'waiting' | 'replied' | 'stopped' | 'over'
  readonly rev: number
}

/** In which forms a conversation is saved. */
export const transcriptForms = ['text', 'csv', 'pdf'] as const
export type TranscriptForm = (typeof transcriptForms)[number]
