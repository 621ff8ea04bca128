/** Fetches the bytes of a file. Twilio answers with a redirect to a signed address at another host, which gets no credentials of ours. */
import { typeOf } from '../../../common/content-type.ts'
import type { Account } from '../../../contract/commands.ts'
import { CarrierError, type FileTrouble } from '../error.ts'
import { rebased } from '../http/base.ts'
import { apiPath, authorizationOf, defaultTimeoutMs, type Reach } from '../http/client.ts'
import { hear, isSuccess } from '../http/speaker.ts'
import { TransportError, type TransportAnswer } from '../http/transport.ts'
import { retryAfterMs, troubleOfAnswer, troubleOfEnd } from '../http/trouble.ts'

/** Twilio's limit for one media file. */
export const mediaLimitBytes = 5 * 1024 * 1024

export type MediaName = { readonly messageSid: string; readonly mediaSid: string }

/** The file's bytes. Rejects with a `CarrierError` whose `file` says what is wrong with it; the carrier's own no to the keys has none. */
export async function readMedia(account: Account, { messageSid, mediaSid }: MediaName, reach: Reach): Promise<Uint8Array> {
  const path = ['Messages', messageSid, 'Media', mediaSid].map(encodeURIComponent).join('/')
  const address = rebased(`${apiPath(account.accountSid)}/${path}`, reach.baseUrl)!
  const first = await ask(address, reach, { authorization: authorizationOf(account) })
  const { location } = first.headers
  if (first.status >= 300 && first.status < 400 && location !== undefined && URL.canParse(location, address)) {
    return bytesOf(await ask(new URL(location, address).href, reach, {}))
  }
  if (isSuccess(first.status)) return bytesOf(first)
  throw refusalOf(first)
}

async function ask(url: string, { transport, timeoutMs = defaultTimeoutMs }: Reach, headers: Readonly<Record<string, string>>): Promise<TransportAnswer> {
  try {
    return await transport({ method: 'GET', url, headers, once: false, timeoutMs, limitBytes: mediaLimitBytes })
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    if (error.end === 'too-large') throw fileError('too-large', 'The file is larger than the carrier allows.', {})
    const { message, by, advice } = troubleOfEnd(error, { isQuestion: true })
    throw fileError('unreachable', message, { by, advice })
  }
}

/** What the carrier's own address answers in the place of a file. */
function refusalOf(answer: TransportAnswer): CarrierError {
  const trouble = troubleOfAnswer(hear(answer), { isQuestion: true })
  const isMissing = answer.status === 404 || answer.status === 410
  // Who answers in the carrier's place does so with a page.
  if (isMissing && (trouble.by === 'carrier' || !isPage(answer))) return fileError('gone', trouble.message, trouble)
  return trouble.by === 'carrier' ? trouble : fileError('blocked', trouble.message, trouble)
}

/** A file's host is no carrier, so what it says is about this file alone. */
function bytesOf(answer: TransportAnswer): Uint8Array {
  const { status, headers, body } = answer
  const detail = { by: 'stranger', retryAfterMs: retryAfterMs(headers) } as const
  const text = `The file’s host answered with HTTP ${status}.`
  if (status === 404 || status === 410) throw fileError('gone', text, detail)
  if (status >= 500 || status === 408 || status === 429) throw fileError('unreachable', text, detail)
  if (!isSuccess(status)) throw fileError('blocked', text, detail)
  if (isPage(answer)) throw fileError('blocked', 'A page came in the place of the file.', detail)
  return body
}

/** Web filters and portals answer with a page of theirs, and HTTP 200. Nobody texts one: carriers take neither HTML nor scripts. */
function isPage({ headers, body }: TransportAnswer): boolean {
  return typeOf(headers['content-type']) === 'text/html' || /^\s*<(!doctype html|html)\b/i.test(Buffer.from(body.subarray(0, 200)).toString('latin1'))
}

function fileError(file: FileTrouble, text: string, detail: ConstructorParameters<typeof CarrierError>[2]): CarrierError {
  const isFinal = file === 'gone' || file === 'too-large'
  return new CarrierError(isFinal ? 'refused' : 'passing', text, { ...detail, file, isGone: file === 'gone' })
}
