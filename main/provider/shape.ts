/** The outer form of an account: what can be told wrong before any request is made. */
import type { Account } from '../../contract/commands.ts'
import { Phone } from '../../contract/shapes.ts'

/** SIDs are a two-letter prefix and 32 letters or digits (Twilio glossary, "SID"). */
const sidBody = '[0-9A-Za-z]{32}$'
const accountSid = new RegExp(`^AC${sidBody}`)
const apiKeySid = new RegExp(`^SK${sidBody}`)
const serviceSid = new RegExp(`^MG${sidBody}`)

/** The part of the account that cannot be right, in the order of the form; undefined when all may be. */
export function faultyPart(account: Account): keyof Account | undefined {
  if (!accountSid.test(account.accountSid)) return 'accountSid'
  if (account.apiKeySid !== undefined && !apiKeySid.test(account.apiKeySid)) return 'apiKeySid'
  if (account.secret === '') return 'secret'
  return isSender(account.from) ? undefined : 'from'
}

/** Whether texts can be sent from it: an E.164 number or a Messaging Service. */
export const isSender = (from: string): boolean => Phone.safeParse(from).success || serviceSid.test(from)

/** A Messaging Service chooses the number by itself; any other sender is the number. */
export const isMessagingService = (sender: string): boolean => sender.startsWith('MG')
