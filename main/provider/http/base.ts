/** Where requests go: to Twilio, or to the address that an administrator has put in its place. */

const api = 'api.twilio.com'
const twilio = '.twilio.com'

/** Whether an address is on this machine, so that what is sent there can be in clear. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/** Whether an address may take Twilio's place: its scheme and host alone, and nobody on the way can read along. */
export function isBase(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(address)
  const isBare = pathname === '/' && search + hash + username + password === ''
  return isBare && (protocol === 'https:' || (protocol === 'http:' && isLoopback(address)))
}

/**
 * The address to ask in the place of `address`, which is one of Twilio's or, out of an earlier answer, one at the base itself. The other
 * products than api.twilio.com repeat paths, so their name goes before the path: BASE/messaging/v1/Services/…
 * Undefined for anybody else's address: our credentials must not go there.
 */
export function rebased(address: string, base: string | undefined): string | undefined {
  const url = new URL(address)
  if (base !== undefined && url.origin === new URL(base).origin) return address
  if (url.protocol !== 'https:' || !url.hostname.endsWith(twilio)) return undefined
  if (base === undefined) return address
  const product = url.hostname === api ? '' : `/${url.hostname.split('.')[0]}`
  return new URL(product + url.pathname + url.search, base).href
}
