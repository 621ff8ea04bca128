/** Programmable Messaging by the Twilio SDK. Import this file when the window is up: the SDK takes its time. */
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import { personOf, writingsOf } from '../../../common/address.ts'
import { typeOf } from '../../../common/content-type.ts'
import type { Account } from '../../../contract/commands.ts'
import type { Time } from '../../time/time.ts'
import { CarrierError } from '../error.ts'
import { openClient, orTrouble, type Reach } from '../http/client.ts'
import { carrierClock } from '../http/clock.ts'
import type { Carried, Provider } from '../provider.ts'
import { readMedia } from './media.ts'
import { readBetween } from './messages/between.ts'
import { readArrivals } from './messages/received.ts'
import { readSent, readSentTo } from './messages/sent.ts'
import { carriedFrom } from './messages/translate.ts'
import { openSender, type Side } from './sender.ts'

/** Twilio takes at most ten files a message. */
const mediaLimit = 10

/** `time` carries the carrier's clock on between two answers. */
export type TwilioReach = Reach & { readonly mode?: Provider['mode']; readonly time?: Time }

/** The provider for an account; makes no request. `account.from` is the sender. */
export function openTwilio(account: Account, reach: TwilioReach): Provider {
  const clock = carrierClock(reach.time)
  const client = openClient(account, reach, clock)
  const { messages } = client
  const sender = openSender(client, account.from)
  const mode = reach.mode ?? 'twilio'
  const carried = (row: MessageInstance): Carried => carriedFrom(row, Date.now())

  return {
    mode,
    sender: account.from,
    ...(mode === 'twilio' && reach.baseUrl !== undefined && { address: reach.baseUrl }),
    now: clock.now,
    async send(to, body, pictureUrl) {
      const row = await orTrouble(messages.create({ to, body, ...(pictureUrl !== undefined && { mediaUrl: [pictureUrl] }), ...sender.origin }), { isQuestion: false })
      if (!row.sid) throw new CarrierError('unclear', 'The carrier took the message but did not name it.', { by: 'carrier' })
      return carried(row)
    },
    async fetch(sid) {
      const row = await orTrouble(messages(sid).fetch())
      if (row.sid !== sid) throw new CarrierError('passing', 'The answer is about another message.', { by: 'stranger' })
      return carried(row)
    },
    async *arrivals(sinceAt, { person, ...options } = {}) {
      const side = await sender.side()
      const lists = person === undefined ? side.lists.map(toUs) : writingsBy(side, person).map((from) => ({ from, ...toUs(onlyList(side)) }))
      const isOurs = (row: MessageInstance): boolean => side.isOurs(row) && (person === undefined || personOf(row.from).person === person)
      for (const list of lists) yield* readArrivals(messages, { sinceAt, list, isOurs }, options)
    },
    async sentTo(person) {
      const side = await sender.side()
      return readSentTo(messages, writingsBy(side, person), side.isOurs)
    },
    async between(person, limit) {
      const side = await sender.side()
      return readBetween(messages, { person, writings: writingsBy(side, person), ours: onlyList(side), isOurs: side.isOurs }, limit)
    },
    async *sent(sinceAt) {
      const { lists, isOurs } = await sender.side()
      for (const from of lists) yield* readSent(messages, from === undefined ? {} : { from }, sinceAt, isOurs)
    },
    async media(messageSid) {
      const list = await orTrouble(messages(messageSid).media.list({ limit: mediaLimit }))
      return list.map(({ sid, contentType }) => ({ sid, contentType: typeOf(contentType) }))
    },
    mediaBytes: (messageSid, mediaSid) => readMedia(account, { messageSid, mediaSid }, reach),
  }
}

/** Every address under which the carrier may list a person on the channels that our side has. */
const writingsBy = ({ addresses }: Side, person: string): readonly string[] =>
  person === '' ? [] : writingsOf(person, [...new Set([...addresses].map((address) => personOf(address).channel))])

/** Our side as one filter names it, where it is one address. */
const onlyList = ({ lists }: Side): string | undefined => (lists.length === 1 ? lists[0] : undefined)

const toUs = (to: string | undefined): { readonly to?: string } => (to === undefined ? {} : { to })
