/**
 * Programmable Messaging by the Twilio SDK. Import this file when the window is up: the SDK takes a sixth of a second and 35 MB.
 * Only the parts of the SDK that are used are named, since its index brings every product along.
 */
import Api from 'twilio/lib/rest/Api.js'
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Account } from '../../contract/commands.ts'
import { readArrivals } from './arrivals.ts'
import { orTrouble, twilioClient, type Reach } from './client.ts'
import { carrierClock } from './clock.ts'
import { readMedia } from './media.ts'
import { CarrierError, type Carried, type Provider } from './provider.ts'
import { isMessagingService } from './shape.ts'
import { carriedFrom } from './translate.ts'

/** Rows of the one page that `sentTo` reads; Twilio's own default. */
const sentPageSize = 50
/** Twilio takes at most ten files a message. */
const mediaLimit = 10

/** The provider for an account; makes no request. `account.from` is the sender. */
export function openTwilio(account: Account, reach: Reach & { readonly mode?: Provider['mode'] } = {}): Provider {
  const sender = account.from
  const number = isMessagingService(sender) ? undefined : sender
  const clock = carrierClock()
  const { messages } = new Api(twilioClient(account, reach, clock)).v2010.accounts(account.accountSid)
  const carried = (row: MessageInstance): Carried => carriedFrom(row, Date.now())
  const isOurs = (row: Carried, phone: string): boolean =>
    row.direction === 'outbound' && row.to === phone && (number === undefined || row.from === '' || row.from === number)

  return {
    mode: reach.mode ?? 'twilio',
    sender,
    now: clock.now,
    async send(to, body) {
      const row = await orTrouble(messages.create({ to, body, ...(number === undefined ? { messagingServiceSid: sender } : { from: number }) }))
      if (!row.sid) throw new CarrierError('unclear', 'The carrier took the message but did not name it.')
      return carried(row)
    },
    fetch: async (sid) => carried(await orTrouble(messages(sid).fetch())),
    arrivals: (sinceAt) => readArrivals(messages, { sinceAt, number }),
    async sentTo(phone) {
      const page = await orTrouble(messages.page({ to: phone, pageSize: sentPageSize }))
      return page.instances.map(carried).filter((row) => isOurs(row, phone))
    },
    async media(messageSid) {
      const list = await orTrouble(messages(messageSid).media.list({ limit: mediaLimit }))
      return list.map(({ sid, contentType }) => ({ sid, contentType }))
    },
    mediaBytes: (messageSid, mediaSid) => readMedia(account, { messageSid, mediaSid }, reach),
  }
}
