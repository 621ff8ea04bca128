/** Whose request it is: https://www.twilio.com/docs/usage/requests-to-twilio */
import { createHash, timingSafeEqual } from 'node:crypto'
import { keysOf, type Settings } from '../settings.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()
const equal = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))

/** Whether a Basic authorization is the account's own or one of its API keys'. */
export function isAuthorized(header: string | undefined, settings: Settings): boolean {
  const given = Buffer.from(header?.match(/^Basic (.+)$/i)?.[1] ?? '', 'base64').toString('utf8')
  const pairs = [`${settings.accountSid}:${settings.authToken}`, ...keysOf(settings).map(({ sid, secret }) => `${sid}:${secret}`)]
  return pairs.some((pair) => equal(pair, given))
}
