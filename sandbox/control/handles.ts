/** What all handles below /practice have in common: who may use them, and how they check what they are told. */
import type { z } from 'zod'
import type { Credentials } from '../http/credentials.ts'
import type { Ask, Reply } from '../http/reply.ts'
import { isJson } from '../http/request.ts'
import type { Settings } from '../settings.ts'

const problem = (status: number, words: string): Reply => ({ status, body: { problem: words } })

/** What was told is not understood. */
export const bad = (words: string): Reply => problem(400, words)

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Why a request may not use a handle; undefined when it may. A web page in the agent's browser reaches this machine too: by a name of
 * its own that leads here, or by a form. Other users of the machine do as well; a closed carrier wants the account's credentials.
 */
export function bar({ origin, headers, body }: Ask, { settings, credentials }: { readonly settings: Settings; readonly credentials: Credentials }): Reply | undefined {
  if (!loopbackNames.includes(new URL(origin).hostname)) return problem(404, 'the handles answer to the names of this machine only')
  if (headers.origin !== undefined) return problem(403, 'the handles are not for web pages')
  const type = headers['content-type']
  if (type === undefined ? body !== '' : !isJson(type)) return problem(415, 'the handles take JSON only')
  return settings.closed && !credentials.isAuthorized(headers.authorization) ? problem(401, 'the handles want the credentials of the account') : undefined
}

/** Hands the checked body to `answer`, or says what is wrong with it. */
export function checked<T>(schema: z.ZodType<T>, ask: Ask, answer: (input: T) => Reply): Reply {
  const result = schema.safeParse(ask.json ?? {})
  return result.success ? answer(result.data) : bad(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
}
