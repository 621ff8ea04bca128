/**
 * The words by which a voter refuses or allows our texts.
 * Lists: Twilio's default keywords for long codes and toll-free numbers (help article 223134027, and the Advanced Opt-Out tutorial).
 * They count only when they are the whole message.
 */
const STOP = new Set(['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'])
const START = new Set(['start', 'yes', 'unstop'])

/** What a voter's text says about being texted; undefined when it is an ordinary message. YES undoes only an opt-out. */
export function consentIn(body: string): 'refused' | 'allowed' | undefined {
  const word = body.trim().toLowerCase().replace(/[.!]+$/, '')
  if (STOP.has(word)) return 'refused'
  if (START.has(word)) return 'allowed'
  return undefined
}
