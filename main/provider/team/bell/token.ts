/**
 * Access tokens for the event bridge: https://www.twilio.com/docs/iam/access-tokens. The SDK's own take the time from this machine's clock, which
 * may be hours off: then the bridge would let nobody in.
 */
import { createHmac } from 'node:crypto'
import type { Account } from '../../../../contract/commands.ts'

/** Whose bell it is. */
export type Listener = { readonly workspaceSid: string; readonly workerSid: string }

/** So long a token holds, s. Twilio allows a day. */
export const tokenS = 3600

/**
 * A token for a worker, signed by the account's API key; the account's own token can sign none, so without a key there is none.
 * @param now the carrier's clock, epoch ms
 */
export function tokenFor({ accountSid, apiKeySid, secret }: Account, { workspaceSid, workerSid }: Listener, now: number): string | undefined {
  if (apiKeySid === undefined) return undefined
  const iat = Math.floor(now / 1000)
  const grants = { identity: workerSid, task_router: { workspace_sid: workspaceSid, worker_sid: workerSid, role: 'worker' } }
  const head = encoded({ typ: 'JWT', alg: 'HS256', cty: 'twilio-fpa;v=1' })
  const body = encoded({ jti: `${apiKeySid}-${iat}`, iss: apiKeySid, sub: accountSid, iat, exp: iat + tokenS, grants })
  return `${head}.${body}.${createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')}`
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
