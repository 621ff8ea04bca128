/** The files of messages: their list, and the redirect to their bytes. https://www.twilio.com/docs/messaging/api/media-resource */
import type { Carrier } from '../carrier.ts'
import { refusal } from '../http/errors.ts'
import { listReply } from '../http/list.ts'
import { ok, type Ask, type Reply } from '../http/reply.ts'
import type { Params, Route } from '../http/router.ts'
import { mediaOnWire } from '../messages/wire.ts'
import type { Settings } from '../settings.ts'
import type { Random } from '../world/random.ts'
import type { Media, Row } from '../world/state.ts'
import { addressOf } from './files.ts'

/** Routes of media, which need the account's credentials. */
export function mediaRoutes(settings: Settings, { book }: Carrier, random: Random): Route[] {
  function list(ask: Ask, { MessageSid }: Params): Reply {
    const row = book.find(MessageSid)
    if (!row) return refusal(20404, ask.path)
    return listReply(ask, { rows: row.media, key: 'media_list', wire: (media) => mediaOnWire(row, media, settings.accountSid) })
  }

  const withFile = (answer: (ask: Ask, row: Row, media: Media) => Reply) => (ask: Ask, { MessageSid, Sid }: Params): Reply => {
    const row = book.find(MessageSid)
    const media = row?.media.find(({ sid }) => sid === Sid)
    return row && media ? answer(ask, row, media) : refusal(20404, ask.path)
  }

  const fetch = withFile((_ask, row, media) => ok(mediaOnWire(row, media, settings.accountSid)))
  const redirect = withFile((ask, row, media) => ({ status: 307, headers: { location: `${ask.origin}${addressOf(row, media, random)}` } }))

  const root = '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media'
  return [
    { method: 'GET', pattern: `${root}.json`, endpoint: 'media', handle: list },
    { method: 'GET', pattern: `${root}/{Sid}.json`, endpoint: 'media', handle: fetch },
    { method: 'GET', pattern: `${root}/{Sid}`, endpoint: 'media', handle: redirect },
  ]
}
