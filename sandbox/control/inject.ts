/** Handles that put texts into the account's books: of voters, odd senders, other desks and campaigns. */
import { z } from 'zod'
import type { Carrier } from '../carrier.ts'
import { created, type Ask } from '../http/reply.ts'
import type { Settings } from '../settings.ts'
import type { Voters } from '../voters/voters.ts'
import type { MediaFile, Row } from '../world/state.ts'
import { bad, checked } from './handles.ts'

/** A picture of voters/pictures by its name, or any bytes. */
const File = z.union([z.string(), z.strictObject({ contentType: z.string().nullable(), base64: z.base64() })])

/** Anybody may be the sender: a number, a short code, `rcs:+1…`, a name, nobody. */
const Inbound = z.strictObject({
  from: z.string().nullable(),
  to: z.string().optional(),
  body: z.string().optional(),
  media: z.array(File).max(10).default([]),
})

const Outbound = z.strictObject({
  to: z.string(),
  body: z.string(),
  from: z.string().nullable().optional(),
  service: z.string().optional(),
  direction: z.enum(['outbound-api', 'outbound-reply', 'outbound-call']).default('outbound-api'),
})

export type InjectParts = { readonly settings: Settings; readonly carrier: Carrier; readonly voters: Voters; readonly onWire: (row: Row) => unknown }

/** A text comes in now. */
export const inbound = ({ settings, carrier, voters, onWire }: InjectParts) => (ask: Ask) =>
  checked(Inbound, ask, ({ from, to = settings.numbers[0] ?? '', body, media }) => {
    const unknown = media.find((file): file is string => typeof file === 'string' && !voters.pictures.includes(file))
    if (unknown !== undefined) return bad(`media: there is no picture ${unknown}; there are ${voters.pictures.join(', ')}`)
    if (body === undefined && media.length === 0) return bad('body: a text without a picture needs words')
    const files = media.map((file): MediaFile => (typeof file === 'string' ? { picture: file } : file))
    return created(onWire(carrier.arrive({ from, to, body: body ?? '', files })))
  })

/** Another desk, or another campaign, has the carrier send a text. */
export const outbound = ({ settings, carrier, onWire }: InjectParts) => (ask: Ask) =>
  checked(Outbound, ask, ({ from = settings.numbers[0] ?? '', service, ...text }) => created(onWire(carrier.note({ ...text, from, serviceSid: service }))))
