/** Whose request it is: https://www.twilio.com/docs/usage/requests-to-twilio */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Settings } from '../settings.ts'
import type { Keeper } from '../world/state.ts'

export type Credentials = ReturnType<typeof openCredentials>

const digest = (text: string) => createHash('sha256').update(text).digest()
const equal = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))

const factOf = (sid: string) => `revoked ${sid}`

/** The account's own credentials and its API keys, as far as these were not taken back. */
export function openCredentials({ accountSid, authToken, apiKey, apiSecret, moreKeys }: Settings, { world, put, drop }: Pick<Keeper, 'world' | 'put' | 'drop'>) {
  const all = [{ sid: apiKey, secret: apiSecret }, ...moreKeys]
  const isValid = ({ sid }: { readonly sid: string }) => !world.facts.has(factOf(sid))
  return {
    /** Whether a Basic authorization is one of them. */
    isAuthorized(header: string | undefined): boolean {
      const given = Buffer.from(header?.match(/^Basic (.+)$/i)?.[1] ?? '', 'base64').toString('utf8')
      const pairs = [`${accountSid}:${authToken}`, ...all.filter(isValid).map(({ sid, secret }) => `${sid}:${secret}`)]
      return pairs.some((pair) => equal(pair, given))
    },
    /** The secret of an API key, with which it signs. */
    secretOf: (sid: string): string | undefined => all.find((key) => key.sid === sid && isValid(key))?.secret,
    /** From now on these keys are revoked, and no others. */
    revoke(sids: readonly string[]): void {
      for (const { sid } of all) drop('facts', factOf(sid))
      for (const sid of sids) put('facts', factOf(sid), 1)
    },
  }
}
