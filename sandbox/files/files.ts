/** The host of the files' bytes, which knows no credentials: an address is signed. At Twilio it is another one than the API's; here it begins with /cdn. */
import { setTimeout as pause } from 'node:timers/promises'
import { strangerReply } from '../faults/strangers.ts'
import type { Ask, Reply } from '../http/reply.ts'
import type { Params, Route } from '../http/router.ts'
import type { Book } from '../messages/book.ts'
import type { Voters } from '../voters/voters.ts'
import type { Random } from '../world/random.ts'
import type { Media, Row } from '../world/state.ts'

/** Twilio takes no file that is larger: https://www.twilio.com/docs/messaging/guides/accepted-mime-types */
const largest = 5 * 1024 * 1024

const signatureOf = (random: Random, sid: string) => random.sid('', `signature:${sid}`)

/** Path and query under which a file's bytes are found. The number in it is the file's place in its message, from 1 on. */
export const addressOf = (row: Row, { sid }: Media, random: Random): string =>
  `/cdn/${row.sid}/${row.media.findIndex((media) => media.sid === sid) + 1}/${sid}?Signature=${signatureOf(random, sid)}`

/** The store's own words, which are not the carrier's. */
function storeError(status: number, code: string): Reply {
  const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`)
  return { status, headers: { 'content-type': 'application/xml' }, bytes }
}

/** The route of the bytes. */
export function fileRoute(book: Book, voters: Voters, random: Random): Route {
  const bytesOf = (media: Media): Buffer => Buffer.from('picture' in media ? voters.picture(media.picture) : Buffer.from(media.base64, 'base64'))

  async function bytes({ query, faults }: Ask, { MessageSid, Sid = '' }: Params): Promise<Reply> {
    const media = book.find(MessageSid)?.media.find(({ sid }) => sid === Sid)
    if (!media || query.get('Signature') !== signatureOf(random, Sid)) return storeError(403, 'AccessDenied')
    if (faults['file-slow']) await pause(faults['file-slow'].ms)
    if ('file-gone' in faults) return storeError(404, 'NoSuchKey')
    if ('file-blocked' in faults) return strangerReply(403)
    if ('file-page' in faults) return strangerReply(200)
    const file = bytesOf(media)
    const type = 'picture' in media ? 'image/png' : media.contentType
    return {
      status: 200,
      headers: type === null ? {} : { 'content-type': type },
      bytes: 'file-large' in faults ? Buffer.concat([file, Buffer.alloc(largest)]) : file,
    }
  }

  return { method: 'GET', pattern: '/cdn/{MessageSid}/{Place}/{Sid}', endpoint: 'file', host: 'files', place: ({ Place }) => Number(Place), handle: bytes }
}
