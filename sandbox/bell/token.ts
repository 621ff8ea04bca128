/** Access tokens, as the event bridge takes them: https://www.twilio.com/docs/iam/access-tokens */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Credentials } from '../http/credentials.ts'

const Header = z.object({ alg: z.literal('HS256'), cty: z.literal('twilio-fpa;v=1') })

const Payload = z.object({
  iss: z.string(),
  sub: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  grants: z.object({ task_router: z.object({ workspace_sid: z.string(), worker_sid: z.string(), role: z.string().optional() }) }),
})

/** Whose client it is. `expiresAt` is in epoch ms. */
export type Grant = { readonly workspaceSid: string; readonly workerSid: string; readonly expiresAt: number }

function isSigned(text: string, signature: string, secret: string): boolean {
  const [right, given] = [createHmac('sha256', secret).update(text).digest(), Buffer.from(signature, 'base64url')]
  return given.length === right.length && timingSafeEqual(given, right)
}

function partOf(text: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** By what a token is judged. `now` is in epoch ms. */
export type TokenParts = { readonly accountSid: string; readonly credentials: Credentials; readonly now: number }

/** What a token grants now; Twilio's error code when it grants nothing: it is wrong (20101) or its time is over (20104). */
export function readToken(token: string, { accountSid, credentials, now }: TokenParts): Grant | 20101 | 20104 {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const read = Payload.safeParse(partOf(payload))
  if (!Header.safeParse(partOf(header)).success || !read.success) return 20101
  const { iss, sub, exp, nbf = 0, grants } = read.data
  const secret = credentials.secretOf(iss)
  if (secret === undefined || !isSigned(`${header}.${payload}`, signature, secret) || sub !== accountSid || nbf * 1000 > now) return 20101
  if (exp * 1000 <= now) return 20104
  return { workspaceSid: grants.task_router.workspace_sid, workerSid: grants.task_router.worker_sid, expiresAt: exp * 1000 }
}
