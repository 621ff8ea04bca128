/** Our side of every message: one number, or the pool of a Messaging Service and nothing else of the account. */
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { TwilioClient } from '../http/client.ts'
import { isMessagingService } from '../shape.ts'
import { openPool } from './pool.ts'

type Row = Pick<MessageInstance, 'direction' | 'from' | 'to' | 'messagingServiceSid'>

/** Our addresses, as far as they are known at the moment of a reading. */
export type Side = {
  /** One list for each of them, as a filter names it; of too many, the whole account's. */
  readonly lists: readonly (string | undefined)[]
  readonly addresses: ReadonlySet<string>
  isOurs(row: Row): boolean
}

export type Sender = {
  /** What a new text is sent from. */
  readonly origin: { readonly from: string } | { readonly messagingServiceSid: string }
  /** Rejects with a `CarrierError` when the pool may not be read. */
  side(): Promise<Side>
}

/** More requests than this for one look are dearer than a list of the whole account. */
const mostLists = 10

export function openSender(client: TwilioClient, sender: string): Sender {
  if (!isMessagingService(sender)) {
    const side: Side = { lists: [sender], addresses: new Set([sender]), isOurs: (row) => oursIn(row) === sender }
    return { origin: { from: sender }, side: async () => side }
  }
  const pool = openPool(client, sender)
  return {
    origin: { messagingServiceSid: sender },
    async side() {
      const addresses = await pool.addresses()
      return {
        lists: addresses.size <= mostLists ? [...addresses] : [undefined],
        addresses,
        isOurs(row) {
          const ours = oursIn(row)
          if (row.messagingServiceSid !== sender) return !row.messagingServiceSid && addresses.has(ours)
          if (ours !== '' && !addresses.has(ours)) pool.outdated()
          return true
        },
      }
    },
  }
}

/** Empty while a Messaging Service has not chosen yet. The SDK passes on what the carrier wrote, null too. */
const oursIn = ({ direction, from, to }: Row): string => (direction === 'inbound' ? to : from) ?? ''
