/** Makes the rows of the account: texts that the carrier takes from us, and texts that voters send. */
import { SegmentedMessage } from 'sms-segments-calculator'
import type { Drawn } from '../faults/kinds.ts'
import { reword } from '../faults/reword.ts'
import { rewritten, type Outcome } from '../numbers/numbers.ts'
import { linesOf } from '../numbers/pools.ts'
import type { Settings } from '../settings.ts'
import type { Voters } from '../voters/voters.ts'
import type { Clock } from '../world/clock.ts'
import type { Random } from '../world/random.ts'
import type { Keeper, MediaFile, Row } from '../world/state.ts'
import type { Book } from './book.ts'
import { mishap } from './mishaps.ts'
import { noteKeyword } from './optouts.ts'
import { pictureError } from './pictures.ts'
import { plan } from './statuses.ts'

/** A text of ours that passed every check. `pictures`: where those lie that go with it. */
export type Outgoing = { readonly from: string; readonly to: string; readonly body: string; readonly serviceSid?: string; readonly pictures: readonly string[] }

/** A text of a voter's. */
export type Incoming = { readonly from: string | null; readonly to: string; readonly body: string; readonly files: readonly MediaFile[] }

/** A text of the account's that somebody else sent: another desk, another campaign. */
export type Foreign = {
  readonly from: string | null
  readonly to: string
  readonly body: string
  readonly serviceSid?: string | undefined
  readonly direction: Exclude<Row['direction'], 'inbound'>
}

export type Parts = {
  readonly settings: Settings
  readonly keeper: Keeper
  readonly book: Book
  readonly clock: Clock
  readonly voters: Voters
  readonly random: Random
}

/** The picture that stands for every file that the account sends: the practice carrier fetches nothing from elsewhere. */
const sentPicture = 'sent'

/** How likely a row is listed late, and by how many ms at most, at speed 1. */
const lag = { chance: 0.1, ms: [0, 3000] } as const

function lagOf({ random, settings: { speed } }: Parts, name: string): { listedAfter?: number } {
  if (random.fraction(`lags:${name}`) >= lag.chance) return {}
  const listedAfter = Math.round(random.between(lag.ms, `lag:${name}`) / speed)
  return listedAfter === 0 ? {} : { listedAfter }
}

/** Of the message that is made next, by which chance goes. */
const nextName = ({ keeper }: Parts): string => String((keeper.world.facts.get('made') ?? 0) + 1)

function add(parts: Parts, row: Omit<Row, 'sid' | 'segments' | 'media'>, files: readonly MediaFile[]): Row {
  const { keeper, random, book } = parts
  const name = nextName(parts)
  keeper.put('facts', 'made', Number(name))
  const made: Row = {
    ...lagOf(parts, name),
    ...row,
    sid: random.sid(files.length > 0 ? 'MM' : 'SM', name),
    media: files.map((file, index) => ({ sid: random.sid('ME', `${name}:${index}`), ...file })),
    // A picture message is one, however long its words are.
    segments: files.length > 0 ? 1 : new SegmentedMessage(row.body).segmentsCount || 1,
  }
  book.add(made)
  return made
}

/** Takes a text of a voter's now, and notes the STOP or START that it may be. */
export function arrive(parts: Parts, { from, to, body, files }: Incoming): Row {
  if (from !== null) noteKeyword(parts.keeper, { lines: linesOf(parts.settings, to), voter: from, body })
  const now = parts.clock.now()
  return add(parts, { direction: 'inbound', from, to, body, createdAt: now, course: [{ status: 'received', at: now }] }, files)
}

function outcomeNow(parts: Parts, { to, pictures }: Outgoing, faults: Drawn): Outcome {
  if ('receipt-21610' in faults) return { end: 'undelivered', code: 21610 }
  const lost = pictureError(pictures)
  if (lost !== undefined) return { end: 'failed', code: lost }
  const outcome = parts.voters.outcomeAt(to)
  const before = parts.book.lastSentTo(to)
  if ('firstOnly' in outcome && outcome.firstOnly && before) return { end: 'delivered' }
  const isPlain = outcome.end === 'delivered' && outcome.late !== true
  const code = isPlain ? mishap(before, nextName(parts), parts.random, parts.settings.speed) : undefined
  return code === undefined ? outcome : { end: 'undelivered', code }
}

/** What the books have of a text, where faults change it. */
const kept = ({ to, body, serviceSid }: Outgoing, faults: Drawn) => ({
  to: 'to-rewritten' in faults ? rewritten(to) : to,
  ...('to-rewritten' in faults ? { askedTo: to } : {}),
  body: faults.reword === undefined ? body : reword(body, faults.reword),
  ...('from-null' in faults && serviceSid !== undefined ? { hidesSender: true as const } : {}),
  ...(faults.reword === undefined ? {} : { askedBody: body }),
  ...(faults['list-hide'] === undefined ? {} : { listedAfter: faults['list-hide'] || null }),
})

/** Takes a text of ours now and plans its course. */
export function take(parts: Parts, order: Outgoing, faults: Drawn = {}): Row {
  const { settings, clock, random } = parts
  const { from, serviceSid, pictures } = order
  const outcome = outcomeNow(parts, order, faults)
  const now = clock.now()
  const journey = { at: now, name: nextName(parts), outcome, isPooled: serviceSid !== undefined, receiptMs: faults['receipt-delay'] }
  return add(parts, {
    direction: 'outbound-api',
    from,
    ...kept(order, faults),
    createdAt: now,
    course: plan(journey, random, settings.speed),
    ...(serviceSid === undefined ? {} : { serviceSid }),
    ...('code' in outcome ? { errorCode: outcome.code } : {}),
  }, pictures.map(() => ({ picture: sentPicture })))
}

/** Notes a text that somebody else has the carrier send now. */
export function note(parts: Parts, { serviceSid, ...text }: Foreign): Row {
  const now = parts.clock.now()
  const course = plan({ at: now, name: nextName(parts), outcome: { end: 'delivered' }, isPooled: serviceSid !== undefined }, parts.random, parts.settings.speed)
  return add(parts, { ...text, isForeign: true, ...(serviceSid === undefined ? {} : { serviceSid }), createdAt: now, course }, [])
}
