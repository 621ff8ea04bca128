/** Fetches the bytes of a picture. Twilio answers with a redirect to a signed address elsewhere, which the SDK does not follow. */
import type { Account } from '../../contract/commands.ts'
import { abortAfter } from '../pause.ts'
import { defaultTimeoutMs, rebased, type Reach } from './client.ts'
import { CarrierError } from './provider.ts'
import { troubleOfAnswer, troubleOfFailure } from './trouble.ts'

/** Twilio's limit for one media file. */
export const mediaLimitBytes = 5 * 1024 * 1024

export type MediaName = { readonly messageSid: string; readonly mediaSid: string }

/**
 * The file's bytes. Rejects with a `CarrierError`: `refused` when it is gone or larger than `mediaLimitBytes`.
 * The credentials go to the carrier alone, not to where it redirects.
 */
export async function readMedia(account: Account, { messageSid, mediaSid }: MediaName, reach: Reach): Promise<Uint8Array> {
  const path = ['2010-04-01', 'Accounts', account.accountSid, 'Messages', messageSid, 'Media', mediaSid].map(encodeURIComponent).join('/')
  const address = rebased(`https://api.twilio.com/${path}`, reach.baseUrl)
  const signal = abortAfter(reach.timeoutMs ?? defaultTimeoutMs)
  try {
    const first = await fetch(address, { headers: { authorization: authorizationOf(account) }, redirect: 'manual', signal })
    const elsewhere = first.status >= 300 && first.status < 400 ? first.headers.get('location') : null
    if (elsewhere === null) return await bytesOf(first)
    await first.body?.cancel()
    return await bytesOf(await fetch(new URL(elsewhere, address), { signal }))
  } catch (error) {
    throw error instanceof CarrierError ? error : troubleOfFailure(error)
  }
}

function authorizationOf({ accountSid, apiKeySid, secret }: Account): string {
  return `Basic ${Buffer.from(`${apiKeySid ?? accountSid}:${secret}`).toString('base64')}`
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  if (!answer.ok) {
    await answer.body?.cancel()
    throw troubleOfAnswer({ status: answer.status, body: undefined, headers: Object.fromEntries(answer.headers), isQuestion: true })
  }
  const parts: Uint8Array[] = []
  let size = 0
  const chunks: AsyncIterable<Uint8Array> | readonly Uint8Array[] = answer.body ?? []
  for await (const part of chunks) {
    size += part.byteLength
    if (size > mediaLimitBytes) throw new CarrierError('refused', 'The picture is larger than the carrier allows.')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
