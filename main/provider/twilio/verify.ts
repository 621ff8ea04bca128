/** Looks, live, whether an account can text from its sender and read what comes back, and names what stands in the way. */
import type { Account, AccountFault } from '../../../contract/commands.ts'
import { CarrierError } from '../error.ts'
import { apiPath, openClient, type Reach, type TwilioClient } from '../http/client.ts'
import { faultyPart, isMessagingService } from '../shape.ts'
import { openPool } from './pool.ts'

/** 10001, 20005: the account is not active. 20404: there is nothing under this address. */
const notActive: readonly (number | undefined)[] = [10001, 20005]
const notFound = 20404

/** Undefined when the account works. Makes a handful of requests and sends nothing. */
export async function faultOf(account: Account, reach: Reach): Promise<AccountFault | undefined> {
  if (faultyPart(account)) return 'bad-shape'
  const client = openClient(account, reach)
  try {
    if (!(await isActive(account, client))) return 'suspended'
    return (await (isMessagingService(account.from) ? faultOfService(account, client) : faultOfNumber(account, client))) ?? (await faultOfReading(account, client))
  } catch (error) {
    return faultOfTrouble(error)
  }
}

/** A standard API key may not read accounts (Twilio, "API keys overview"), so a refusal tells nothing when we come with a key. */
async function isActive({ accountSid, apiKeySid }: Account, client: TwilioClient): Promise<boolean> {
  try {
    return (await client.get(`${apiPath(accountSid)}.json`)).status === 'active'
  } catch (error) {
    if (apiKeySid !== undefined && isRefusal(error) && !notActive.includes(error.code)) return true
    throw error
  }
}

/** A restricted key that may not read the account's numbers leaves the question open: the first text will tell. */
async function faultOfNumber({ accountSid, from }: Account, client: TwilioClient): Promise<AccountFault | undefined> {
  const answer = await client.get(`${apiPath(accountSid)}/IncomingPhoneNumbers.json`, { PhoneNumber: from, PageSize: 20 }).catch((error: unknown) => {
    if (error instanceof CarrierError && error.trouble === 'denied') return undefined
    throw error
  })
  if (!answer) return undefined
  // The filter also finds numbers that merely contain the digits.
  const number = (answer.incoming_phone_numbers as readonly OwnNumber[]).find((each) => each.phone_number === from)
  if (!number) return 'no-such-number'
  return number.capabilities?.sms === true ? undefined : 'no-sms'
}

/** What is read of a number of the account's, as the wire has it. */
type OwnNumber = { readonly phone_number?: string; readonly capabilities?: { readonly sms?: boolean } }

async function faultOfService({ from }: Account, client: TwilioClient): Promise<AccountFault | undefined> {
  try {
    await client.get(`https://messaging.twilio.com/v1/Services/${from}`)
    return undefined
  } catch (error) {
    if (error instanceof CarrierError && error.trouble === 'refused') return 'no-such-number'
    throw error
  }
}

/** Keys that may send and not read would make a desk that hears nobody. */
async function faultOfReading({ accountSid, from }: Account, client: TwilioClient): Promise<AccountFault | undefined> {
  try {
    if (isMessagingService(from)) await openPool(client, from).addresses()
    await client.get(`${apiPath(accountSid)}/Messages.json`, { PageSize: 1 })
    return undefined
  } catch (error) {
    if (isRefusal(error) && !notActive.includes(error.code)) return 'no-reading'
    throw error
  }
}

/** The carrier's own no, whatever it is about. */
const isRefusal = (error: unknown): error is CarrierError => error instanceof CarrierError && ['keys', 'denied', 'refused'].includes(error.trouble)

function faultOfTrouble(error: unknown): AccountFault {
  if (!(error instanceof CarrierError)) throw error
  if (notActive.includes(error.code)) return 'suspended'
  if (error.trouble === 'keys' || error.code === notFound) return 'wrong-key'
  if (error.trouble === 'denied') return 'no-reading'
  if (error.trouble === 'refused') return 'no-such-number'
  return error.by === 'stranger' ? 'blocked' : 'unreachable'
}
