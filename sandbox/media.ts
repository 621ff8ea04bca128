/** The files of messages: their list, and their bytes behind a redirect to a signed address. https://www.twilio.com/docs/messaging/api/media-resource */
import type { Carrier } from './carrier.ts'
import { refusal } from './errors.ts'
import { listReply } from './list.ts'
import type { Random } from './random.ts'
import { ok, type Ask, type Reply } from './reply.ts'
import type { Params, Route } from './router.ts'
import type { Settings } from './settings.ts'
import type { Media, Row } from './state.ts'
import type { Voters } from './voters.ts'
import { mediaOnWire } from './wire.ts'

type Found = { readonly row: Row; readonly media: Media }

/** Routes of media that need the account's credentials. */
export function mediaRoutes(settings: Settings, carrier: Carrier, random: Random): Route[] {
  const find = ({ MessageSid, Sid }: Params): Found | undefined => {
    const row = carrier.world.rows.find(({ sid }) => sid === MessageSid)
    const media = row?.media.find(({ sid }) => sid === Sid)
    return row && media && { row, media }
  }

  function list(ask: Ask, { MessageSid }: Params): Reply {
    const row = carrier.world.rows.find(({ sid }) => sid === MessageSid)
    if (!row) return refusal(20404, ask.path)
    return listReply(ask, { rows: row.media, key: 'media_list', wire: (media) => mediaOnWire(row, media, settings.accountSid) })
  }

  function fetch(ask: Ask, params: Params): Reply {
    const found = find(params)
    return found ? ok(mediaOnWire(found.row, found.media, settings.accountSid)) : refusal(20404, ask.path)
  }

  function redirect(ask: Ask, params: Params): Reply {
    const found = find(params)
    if (!found) return refusal(20404, ask.path)
    return { status: 307, headers: { location: `${ask.origin}/media/${found.media.sid}?Signature=${signature(random, found.media.sid)}` } }
  }

  const root = '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media'
  return [
    { method: 'GET', pattern: `${root}.json`, endpoint: 'other', handle: list },
    { method: 'GET', pattern: `${root}/{Sid}.json`, endpoint: 'other', handle: fetch },
    { method: 'GET', pattern: `${root}/{Sid}`, endpoint: 'other', handle: redirect },
  ]
}

const signature = (random: Random, sid: string) => random.sid('', `signature:${sid}`)

/** The route of the bytes, which needs the signature and no credentials. */
export function signedMediaRoute(carrier: Carrier, voters: Voters, random: Random): Route {
  function bytes(ask: Ask, { Sid = '' }: Params): Reply {
    const media = carrier.world.rows.flatMap((row) => row.media).find(({ sid }) => sid === Sid)
    if (!media || ask.query.get('Signature') !== signature(random, Sid)) return { status: 403, body: { message: 'Access denied' } }
    return { status: 200, headers: { 'content-type': 'image/png' }, bytes: voters.picture(media.picture) }
  }
  return { method: 'GET', pattern: '/media/{Sid}', endpoint: 'other', handle: bytes }
}
