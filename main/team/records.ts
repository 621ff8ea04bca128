/**
 * What desks write for each other: the office, the reader's lease, a voter's record, a person's card, and what a task carries. Unknown keys are
 * kept as they are, so that desks of other versions may add some. No text of a voter or agent is ever among it, but for notes on a card, where that is set.
 */
import { z } from 'zod'

/** A message's SID as records keep it: its last 12 characters, since a record has little room. */
export const shortSid = (sid: string): string => sid.slice(-12)

/** How many SIDs a task keeps, the newest last. */
export const mostSids = 32

/** What a task carries (its Attributes). `conv`: the voter; `us`: our sender. */
export const TaskFacts = z.looseObject({
  v: z.number().catch(1),
  conv: z.string(),
  us: z.string(),
  /** The id under which exactly one desk makes it. */
  claim: z.string().catch(''),
  /** `reply`: a voter wrote. `open`: an agent opened the chat. `transfer`: a colleague handed it on. `rescue`: its desk had gone. `renew`: the carrier would have deleted it. */
  kind: z.enum(['reply', 'open', 'transfer', 'rescue', 'renew']).catch('reply'),
  first: z.string().catch(''),
  sids: z.array(z.string()).catch([]),
  last_at: z.number().catch(0),
  /** The worker to whom it was promised, or `none`. */
  owner: z.string().catch('none'),
  /** Workers who are not offered it again at present. Never empty: nobody says what an empty list does in a workflow. */
  declined: z.array(z.string()).catch(['-']),
  /** The name of who handed it on, and their note. */
  from: z.string().optional().catch(undefined),
  note: z.string().optional().catch(undefined),
  /** When they wanted to come back to it, epoch s. */
  follow_at: z.number().optional().catch(undefined),
})
export type TaskFacts = z.output<typeof TaskFacts>

/** The document `office`: the team as it was set up. Written last, so that whoever finds it finds all of it. */
export const Office = z.looseObject({
  v: z.number(),
  sender: z.string(),
  ws: z.string(),
  ww: z.string(),
  wq: z.string(),
  channels: z.object({ offer: z.string(), mine: z.string() }),
  /** The carrier's SID of each activity, by the desk's id of it. */
  activities: z.record(z.string(), z.string()),
  /** Seconds an offer rings, seconds a promised reply waits for its owner, days a promise holds. */
  rules: z.object({ ring: z.number(), owner: z.number(), routeDays: z.number(), wrapReply: z.enum(['reopen', 'new']) }),
})
export type Office = z.output<typeof Office>

/** The document `reader.0`: which desk reads the number. `desk` is empty when it gave the lease up. `cursor`: epoch s. */
export const Lease = z.looseObject({ desk: z.string(), wk: z.string(), name: z.string(), cursor: z.number(), desks: z.number().catch(1), n: z.number() })
export type Lease = z.output<typeof Lease>

/**
 * `turn`: who of several that go on with one claim has it now, for two of them may be of one desk. `from`: the live task that makes way for the
 * one that is made; it stays the voter's when that never comes.
 */
const Making = z.looseObject({
  state: z.literal('making'), claim: z.string(), desk: z.string(), first: z.string(), turn: z.string().catch(''), from: z.string().optional().catch(undefined),
})
const Live = z.looseObject({ state: z.literal('live'), sid: z.string() })

/** The document `v.<us>.<them>`. Times are epoch s by the carrier's clock. */
export const Voter = z.looseObject({
  /** Who gets the chat when they reply. */
  route: z.looseObject({ to: z.string(), by: z.string(), msg: z.string(), until: z.number() }).nullable().catch(null),
  task: z.discriminatedUnion('state', [Making, Live]).nullable().catch(null),
  /** Which of their texts a completed chat has shown: these, and all that are older than ten minutes before `at`. */
  upto: z.looseObject({ at: z.number(), sids: z.array(z.string()) }).nullable().catch(null),
  /** Who texted them last. */
  touch: z.looseObject({ wk: z.string(), name: z.string(), at: z.number() }).nullable().catch(null),
  /** Who wrote which of our newest texts to them: short SIDs by worker's name. */
  said: z.record(z.string(), z.array(z.string())).catch({}),
})
export type Voter = z.output<typeof Voter>

/** What somebody said of a person, last at `at`; empty when they took it back. */
const Said = z.looseObject({ is: z.string(), at: z.number() }).optional().catch(undefined)

/** The document `c.<them>`: what the team knows of a person. Each field, mark, tag and note has its own time, epoch s with a fraction, and the newest wins. */
export const Card = z.looseObject({
  name: Said,
  /** BCP 47. */
  language: Said,
  /** Where somebody said that they live, and which clock they go by, in the place of what the number tells. */
  place: Said,
  timeZone: Said,
  /** By the tag's id; `name` and `colour` for desks that do not have it, `off` when it was taken from them. */
  tags: z.record(z.string(), z.looseObject({ name: z.string(), colour: z.string(), at: z.number(), off: z.boolean().optional() })).catch({}),
  /** By the note's id. `by`: who wrote it, at `since`; `off` when it was removed, and its words with it. */
  notes: z.record(z.string(), z.looseObject({ is: z.string(), by: z.string(), since: z.number(), at: z.number(), off: z.boolean().optional() })).catch({}),
  /** By kind of mark; `off` when it was taken back. */
  marks: z.record(z.string(), z.looseObject({ said: z.string(), at: z.number(), off: z.boolean().optional(), reason: z.string().optional() })).catch({}),
})
export type Card = z.output<typeof Card>

/** A card that says nothing. */
export const blankCard: Card = { marks: {}, tags: {}, notes: {} }

/** So many tags and notes, those said last, are on a card: with all of them as long as may be it keeps below the 16 KiB that Sync takes. */
export const mostOnCard = { tags: 30, notes: 5 } as const

const digits = (number: string): string => (number.startsWith('+') ? number.slice(1) : number)
export const voterName = (us: string, them: string): string => `v.${digits(us)}.${digits(them)}`
export const cardName = (them: string): string => `c.${digits(them)}`
/** What a team's parts at the carrier are called. */
export const nameFor = (sender: string): string => `Textdesk ${sender}`
export const readerName = 'reader.0'
export const officeName = 'office'

const day = 24 * 3_600
/** Seconds after its last write that a document is gone; 0 for never. */
export const ttl = { office: 0, reader: day, voter: 30 * day, card: 180 * day } as const
