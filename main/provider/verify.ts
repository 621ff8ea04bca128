/** Looks, live, whether an account can text from its sender, and names what stands in the way. */
import Api from 'twilio/lib/rest/Api.js'
import type { Account, AccountFault } from '../../contract/commands.ts'
import { orTrouble, twilioClient, type Reach } from './client.ts'
import { CarrierError } from './provider.ts'
import { faultyPart, isMessagingService } from './shape.ts'

/** 20005: the account is not active. 20404: there is nothing under this address. */
const notActive = 20005
const notFound = 20404

/** Undefined when the account works. Makes at most two requests and sends nothing. */
export async function faultOf(account: Account, reach: Reach): Promise<AccountFault | undefined> {
  if (faultyPart(account)) return 'bad-shape'
  try {
    if (!(await isActive(account, reach))) return 'suspended'
    return isMessagingService(account.from) ? await faultOfService(account, reach) : await faultOfNumber(account, reach)
  } catch (error) {
    return faultOfTrouble(error)
  }
}

/** A standard API key may not read accounts (Twilio, "API keys overview"), so a refusal tells nothing when we come with a key. */
async function isActive(account: Account, reach: Reach): Promise<boolean> {
  const { accounts } = new Api(twilioClient(account, reach)).v2010
  try {
    return (await orTrouble(accounts(account.accountSid).fetch())).status === 'active'
  } catch (error) {
    const isKeyTooWeak = error instanceof CarrierError && account.apiKeySid !== undefined && error.code !== notActive
    if (isKeyTooWeak && (error.trouble === 'keys' || error.trouble === 'refused')) return true
    throw error
  }
}

async function faultOfNumber(account: Account, reach: Reach): Promise<AccountFault | undefined> {
  const { incomingPhoneNumbers } = new Api(twilioClient(account, reach)).v2010.accounts(account.accountSid)
  const owned = await orTrouble(incomingPhoneNumbers.list({ phoneNumber: account.from, limit: 20 }))
  // The filter also finds numbers that merely contain the digits.
  const number = owned.find((each) => each.phoneNumber === account.from)
  if (!number) return 'no-such-number'
  return number.capabilities.sms ? undefined : 'no-sms'
}

async function faultOfService(account: Account, reach: Reach): Promise<AccountFault | undefined> {
  try {
    await orTrouble(twilioClient(account, reach).request({ method: 'get', uri: `https://messaging.twilio.com/v1/Services/${account.from}` }))
    return undefined
  } catch (error) {
    if (error instanceof CarrierError && error.trouble === 'refused') return 'no-such-number'
    throw error
  }
}

function faultOfTrouble(error: unknown): AccountFault {
  if (!(error instanceof CarrierError)) throw error
  if (error.code === notActive) return 'suspended'
  if (error.trouble === 'keys' || error.code === notFound) return 'wrong-key'
  return error.trouble === 'refused' ? 'no-such-number' : 'unreachable'
}
