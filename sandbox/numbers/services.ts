/** The account's Messaging Services, as messaging.twilio.com answers: https://www.twilio.com/docs/messaging/api/service-resource */
import { iso } from '../http/dates.ts'
import { refusal } from '../http/errors.ts'
import { metaListReply } from '../http/list.ts'
import { ok, type Ask, type Reply } from '../http/reply.ts'
import type { Params, Route } from '../http/router.ts'
import type { Pool, Settings } from '../settings.ts'
import type { Random } from '../world/random.ts'
import { birth } from './accounts.ts'
import { isChannel, isNumber, isShortCode, poolsOf } from './pools.ts'

/** Where the product is, for the absolute URLs in its answers; a client that is led here leads them here as well. */
const host = 'https://messaging.twilio.com'

function serviceOnWire({ accountSid }: Settings, { sid }: Pool) {
  const url = `${host}/v1/Services/${sid}`
  return {
    sid,
    account_sid: accountSid,
    friendly_name: 'Practice service',
    date_created: iso(birth),
    date_updated: iso(birth),
    inbound_request_url: null,
    inbound_method: 'POST',
    fallback_url: null,
    fallback_method: 'POST',
    status_callback: null,
    sticky_sender: true,
    mms_converter: true,
    smart_encoding: false,
    scan_message_content: 'inherit',
    fallback_to_long_code: false,
    area_code_geomatch: false,
    synchronous_validation: false,
    validity_period: 36_000,
    usecase: 'undeclared',
    us_app_to_person_registered: true,
    use_inbound_webhook_on_number: false,
    url,
    links: { phone_numbers: `${url}/PhoneNumbers`, short_codes: `${url}/ShortCodes`, channel_senders: `${url}/ChannelSenders` },
  }
}

/** A list of a service's senders: the kind that it holds, and how it writes one. */
type SenderList = {
  readonly name: 'PhoneNumbers' | 'ShortCodes' | 'ChannelSenders'
  readonly key: string
  readonly prefix: string
  readonly holds: (sender: string) => boolean
  readonly own: (sender: string, service: string) => object
}

const capabilities = ['MMS', 'SMS', 'Voice']

const lists: readonly SenderList[] = [
  {
    name: 'PhoneNumbers', key: 'phone_numbers', prefix: 'PN', holds: isNumber,
    own: (phone_number, service_sid) => ({ service_sid, phone_number, country_code: 'US', capabilities }),
  },
  {
    name: 'ShortCodes', key: 'short_codes', prefix: 'SC', holds: isShortCode,
    own: (short_code, service_sid) => ({ service_sid, short_code, country_code: 'US', capabilities: ['MMS', 'SMS'] }),
  },
  {
    name: 'ChannelSenders', key: 'senders', prefix: 'XE', holds: isChannel,
    own: (sender, messaging_service_sid) => ({ messaging_service_sid, sender, sender_type: sender.split(':')[0], country_code: 'US' }),
  },
]

function senders(ask: Ask, { accountSid }: Settings, pool: Pool, { name, key, prefix, holds, own }: SenderList, random: Random): Reply {
  const base = `${host}/v1/Services/${pool.sid}/${name}`
  return metaListReply(ask, {
    base, key,
    rows: pool.senders.filter(holds).map((sender) => ({ sid: random.sid(prefix, sender), sender })),
    wire: ({ sid, sender }) => ({
      sid,
      account_sid: accountSid,
      ...own(sender, pool.sid),
      date_created: iso(birth),
      date_updated: iso(birth),
      url: `${base}/${sid}`,
    }),
  })
}

/** Routes of the Messaging Services. Paths repeat between products, so a client that is led here puts the product's name in front. */
export function serviceRoutes(settings: Settings, random: Random): Route[] {
  const route = (path: string, answer: (ask: Ask, pool: Pool) => Reply): Route => ({
    method: 'GET',
    pattern: `/messaging/v1/Services/{ServiceSid}${path}`,
    endpoint: 'service',
    handle: (ask, { ServiceSid }: Params) => {
      const pool = poolsOf(settings).find(({ sid }) => sid === ServiceSid)
      return pool ? answer(ask, pool) : refusal(20404, ask.path)
    },
  })
  return [
    route('', (_ask, pool) => ok(serviceOnWire(settings, pool))),
    ...lists.map((list) => route(`/${list.name}`, (ask, pool) => senders(ask, settings, pool, list, random))),
  ]
}
