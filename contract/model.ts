/**
 * The nouns of the desk, as they cross from the main process to the page.
 *
 * Times are epoch milliseconds and end in `At` or are called `since`; durations end in `Ms`.
 * Phone numbers are E.164 text (`+16025550148`). Absent means `undefined`, never `null`.
 * `rev` is the sequence of the journal entry that last touched the row: of two copies of one row, the higher is newer.
 */
import type { Import } from './import/imports.ts'
import type { HandedOn } from './team.ts'
import type { Delivery, Direction, Failure, Hostility, Message, TextTrouble } from './message.ts'

export * from './message.ts'
export * from './people.ts'

/** Why the worker takes no work although their activity would: no hand on the machine, a locked screen, a sleeping machine. */
export const awayReasons = ['idle', 'locked', 'asleep'] as const
export type AwayReason = (typeof awayReasons)[number]

/** The agent at this desk. */
export type Worker = {
  readonly name: string
  /** The id of the worker's own choice; being away does not change it. */
  readonly activity: string
  /** The worker takes work now: the activity does, and nobody is away. */
  readonly available: boolean
  readonly away?: { readonly why: AwayReason; readonly since: number }
  /** When the current activity began. */
  readonly since: number
  /** Time spent today in each activity, the running stretch of the current one left out. */
  readonly usedTodayMs: Readonly<Partial<Record<string, number>>>
  readonly rev: number
}

/** The way to the carrier. It is not stored: it is what the last requests learned. */
export type Line = {
  readonly mode: 'practice' | 'twilio'
  /** `refused`: the carrier does not accept our keys. `unreadable`: it does, and yet what voters write may not be read. Both are tried again. */
  readonly state: 'connecting' | 'connected' | 'down' | 'refused' | 'unreadable'
  readonly since: number
  /** The sender: an E.164 number, or a Messaging Service SID (`MG…`). */
  readonly sender?: string | undefined
  /** What happened and what it means, for the agent, when the state is `down`, `refused` or `unreadable`. */
  readonly trouble?: string | undefined
  /** When the next try is due. */
  readonly nextTryAt?: number | undefined
  /** Texts that the carrier does not have yet. */
  readonly waiting: number
}

/** What is known against texting a person: they want no texts; the number takes none; it is not the number of whom we look for. */
export const markKinds = ['opted-out', 'landline', 'wrong-number'] as const
export type MarkKind = (typeof markKinds)[number]
/** Whose word it is. */
export type MarkSource = 'person' | 'agent' | 'carrier'
export type Mark = {
  readonly kind: MarkKind
  readonly said: MarkSource
  readonly at: number
  /** The voter's own words, the agent's reason, or the carrier's. */
  readonly reason?: string
  /** The id of the outcome of the chat that made it, where one did. */
  readonly disposition?: string
}

/** A person, keyed by number. */
export type Contact = {
  /** E.164; else the short code or name that the carrier gives, or one made up for a text that names nobody (`none:…`). */
  readonly phone: string
  readonly name?: string
  /** How they are addressed. */
  readonly firstName?: string
  /** Where an agent or a list says that they live; else where the number is registered ("Phoenix, AZ"), which is not where the person is. */
  readonly place?: string
  /** IANA zone that somebody said they live in; else that of the number, by its area code. */
  readonly timeZone?: string
  /** Which of the two somebody said; the others are the number's. */
  readonly isSaid?: { readonly place?: true; readonly timeZone?: true }
  /** BCP 47 (`es`). */
  readonly language?: string
  /** Ids, by name. Absent without any. */
  readonly tags?: readonly string[]
  /** Any of these keeps our texts from them. */
  readonly marks: readonly Mark[]
  readonly rev: number
}

/** TaskRouter's `assignment_status`. These words are persisted: do not rename them. */
export const taskStates = ['pending', 'reserved', 'assigned', 'wrapping', 'completed', 'canceled'] as const
export type TaskState = (typeof taskStates)[number]

/** One unit of work on a conversation. */
export type Task = {
  readonly id: string
  readonly conversationId: string
  readonly phone: string
  readonly state: TaskState
  /** Who began it: the agent by option one, a reply to a parked send, or a voter unasked. */
  readonly origin: 'agent' | 'reply' | 'voter'
  readonly createdAt: number
  /** When the agent took it; the clock "in chat" counts from here. */
  readonly assignedAt?: number
  /** When END CHAT was clicked. */
  readonly wrappingAt?: number
  readonly completedAt?: number
  /** When it completes by itself, while it is being wrapped up and somebody has set that it does. */
  readonly completesAt?: number
  /** The id of how it ended. */
  readonly disposition?: string
  readonly note?: string
  /** The chat came from a colleague: whose it was, and what they wrote to whoever has it next. `from` is absent when their desk had gone. */
  readonly handed?: { readonly from?: string; readonly note?: string }
  /** The running reservation, while `reserved`. */
  readonly offer?: { readonly offeredAt: number; readonly expiresAt: number }
  /** A promised reply that waits for its owner until then; afterwards anybody may take it. */
  readonly heldUntil?: number
  /** Voter messages that the agent has not seen. */
  readonly unread: number
  /** The newest message of the conversation. */
  readonly last?: { readonly direction: Direction; readonly body: string; readonly at: number; readonly delivery: Delivery; /** As those of a message; the words of a hostile one are left out. */ readonly isEmpty?: true; readonly hostile?: Hostility; readonly by?: string }
  /** The oldest voter message that nobody has answered yet; absent when the person cannot or may not be texted, since then nobody can. */
  readonly waitingSince?: number
  /** The agent has said that the voter’s last message needs no answer (`task.settle`). */
  readonly isSettled?: true
  /** While it is offered or waits in the queue: what the voter asked first. */
  readonly opening?: { readonly body: string; readonly at: number; /** The words are left out. */ readonly hostile?: Hostility }
  /** What we last wrote to them before that, whenever it was. */
  readonly answers?: { readonly body: string; readonly at: number }
  /** What became of the newest text of this chat that needs the agent. */
  readonly trouble?: TextTrouble
  readonly rev: number
}

/** The promise of a parked send: who gets the chat when the voter replies. */
export type Route = {
  readonly id: string
  readonly conversationId: string
  readonly phone: string
  readonly to: 'me' | 'any'
  /** `kept`: the voter replied. `opened`: the agent did not wait. `replaced`: a later send to the number took its place. `expired`: nobody replied in time. */
  readonly state: 'open' | 'kept' | 'opened' | 'replaced' | 'canceled' | 'expired'
  readonly at: number
  /** When it expires; absent when it never does. */
  readonly until?: number
  /** The text that was sent. */
  readonly message: Pick<Message, 'id' | 'body' | 'pictureUrl' | 'delivery' | 'failure' | 'waitsUntil' | 'undoUntil' | 'asksSince' | 'retriedBy'>
  readonly rev: number
}

/**
 * What the agent has typed and not sent. A reply belongs to the person, so it outlives the chat: it is there again when the chat is reopened,
 * in the next chat with them, and as the words of Text again.
 */
export type Draft = {
  /** `composer`, or a conversation's id. */
  readonly key: string
  /** The composer's number field as typed. */
  readonly to?: string
  readonly body: string
  readonly pictureUrl?: string | undefined
  /** Id of the message that this draft will become: a send is bound to it, so it cannot be sent twice. */
  readonly messageId: string
  /** The person in whose field the words were begun, where a whole number stood there. */
  readonly begunFor?: string
}

/** Something that happened and that the agent should hear of once. */
export type Notice =
  | { readonly kind: 'offer-missed'; readonly phone: string; readonly name?: string; /** The worker is Offline because of it. */ readonly wentOffline: boolean }
  | { readonly kind: 'message-failed'; readonly phone: string; readonly name?: string; readonly taskId?: string; readonly body: string; readonly pictureUrl?: string; readonly failure: Failure }
  /** `message-asks`: it has waited for so long that the agent is asked whether it should still go. `message-unclear`: nobody knows whether the carrier has the text: the agent decides (`message.decide`). */
  | { readonly kind: 'message-asks'; readonly messageId: string; readonly phone: string; readonly name?: string; readonly taskId?: string; readonly body: string }
  | { readonly kind: 'message-unclear'; readonly messageId: string; readonly phone: string; readonly name?: string; readonly taskId?: string }
  /** Voters wrote in the day before this desk had its first look at the number: the agent decides whether that comes in (`inbox.bringEarlier`). */
  | { readonly kind: 'earlier-texts'; readonly count: number }
  /** The time of a wrap-up is over: the chat was completed, or it asks for an outcome first. */
  | { readonly kind: 'wrap-up-over'; readonly taskId: string; readonly phone: string; readonly name?: string; readonly isCompleted: boolean }
  /** A chat that rang here, or was held here, is a colleague's now. `why`: the reason of who took it over. */
  | { readonly kind: 'chat-taken'; readonly phone: string; readonly name?: string; readonly by?: string; readonly why?: string }
  /** A scheduled text does not go by itself: they wrote first, or it may not go to them. */
  | { readonly kind: 'scheduled-stopped'; readonly why: 'replied' | 'refused'; readonly phone: string; readonly name?: string; readonly body: string }
  /** The team has set the worker's activity: a supervisor, or the carrier after an offer that nobody answered. */
  | { readonly kind: 'activity-set'; readonly activity: string }
  /** What END MY SHIFT handed on, line by line. */
  | { readonly kind: 'shift-ended'; readonly handed: readonly HandedOn[] }
  /** A list of people has come in, as far as it did, or was taken back. */
  | { readonly kind: 'import-ended'; readonly import: Import }
  /** It is time to come back to a conversation. */
  | { readonly kind: 'follow-up'; readonly conversationId: string; readonly phone: string; readonly name?: string }
  /** So many hostile texts in the last half hour: a break is offered. */
  | { readonly kind: 'hostile-run'; readonly count: number }
  | { readonly kind: 'trouble'; readonly text: string }

/** A task of a conversation, open or over, for the thread's event lines and the contact card. */
export type PastTask = Pick<Task, 'id' | 'conversationId' | 'state' | 'origin' | 'createdAt' | 'assignedAt' | 'wrappingAt' | 'completedAt' | 'disposition' | 'note' | 'handed'> & {
  readonly messages: number
  /** Its first message, by `seq`: where the conversation is opened to read it. */
  readonly fromSeq: number
  /** Its last one, once it is completed. */
  readonly toSeq?: number
}
