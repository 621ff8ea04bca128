/** Makes the rows of the account: texts that the carrier takes from us, and texts that voters send. */
import { SegmentedMessage } from 'sms-segments-calculator'
import { noteKeyword } from './optouts.ts'
import type { Outcome } from './numbers.ts'
import type { Random } from './random.ts'
import type { Settings } from './settings.ts'
import type { Keeper, Row, World } from './state.ts'
import { plan } from './statuses.ts'
import type { Voters } from './voters.ts'

/** A text of ours that passed every check. `files` is how many come with it. */
export type Outgoing = { readonly from: string; readonly to: string; readonly body: string; readonly serviceSid?: string; readonly files: number }

/** A text of a voter's. `pictures` are names out of voters/pictures. */
export type Incoming = { readonly from: string; readonly to: string; readonly body: string; readonly pictures: readonly string[] }

export type Parts = { readonly settings: Settings; readonly keeper: Keeper; readonly voters: Voters; readonly random: Random }

/** The picture that stands for every file that the account sends: the practice carrier fetches nothing from elsewhere. */
const sentPicture = 'sent'

function add({ keeper, random }: Parts, row: Omit<Row, 'sid' | 'segments' | 'media'>, pictures: readonly string[]): Row {
  const { world } = keeper
  world.count += 1
  const sid = random.sid(pictures.length > 0 ? 'MM' : 'SM', `${world.count}`)
  const media = pictures.map((picture, index) => ({ sid: random.sid('ME', `${world.count}:${index}`), picture }))
  const made: Row = { ...row, sid, media, segments: new SegmentedMessage(row.body).segmentsCount || 1 }
  world.rows.push(made)
  keeper.changed()
  return made
}

/** Takes a text of a voter's now, and notes the STOP or START that it may be. */
export function arrive(parts: Parts, { from, to, body, pictures }: Incoming): Row {
  const { numbers } = parts.settings
  noteKeyword(parts.keeper.world, { lines: numbers.includes(to) ? numbers : [to], voter: from, body })
  const now = Date.now()
  return add(parts, { direction: 'inbound', from, to, body, createdAt: now, course: [{ status: 'received', at: now }] }, pictures)
}

function outcomeNow(world: World, voters: Voters, to: string): Outcome {
  const outcome = voters.outcomeAt(to)
  const again = world.rows.some((row) => row.direction === 'outbound-api' && row.to === to)
  return 'firstOnly' in outcome && outcome.firstOnly && again ? { end: 'delivered' } : outcome
}

/** Takes a text of ours now and plans its course. */
export function take(parts: Parts, { from, to, body, serviceSid, files }: Outgoing): Row {
  const now = Date.now()
  const outcome = outcomeNow(parts.keeper.world, parts.voters, to)
  const course = plan(now, outcome, { service: serviceSid !== undefined, speed: parts.settings.speed })
  const service = serviceSid === undefined ? {} : { serviceSid }
  const error = 'code' in outcome ? { errorCode: outcome.code } : {}
  const pictures = Array.from({ length: files }, () => sentPicture)
  return add(parts, { direction: 'outbound-api', from, to, body, createdAt: now, course, ...service, ...error }, pictures)
}
