/** The account and its telephone numbers: https://www.twilio.com/docs/iam/api/account and …/phone-numbers/api */
import { rfc2822 } from '../http/dates.ts'
import { refusal } from '../http/errors.ts'
import { listReply } from '../http/list.ts'
import { ok, type Ask, type Reply } from '../http/reply.ts'
import type { Route } from '../http/router.ts'
import type { Settings } from '../settings.ts'
import type { Random } from '../world/random.ts'
import { isNumber, sendersOf } from './pools.ts'

/** When the account and everything that it was born with came to be. */
export const birth = Date.UTC(2024, 0, 2, 9, 0, 0)

/** Where the account is in the API of 2010. */
export const accountPath = (accountSid: string) => `/2010-04-01/Accounts/${accountSid}`

type OwnNumber = { readonly sid: string; readonly number: string; readonly texts: boolean }

/** The account's numbers, those that can text first. */
const ownNumbers = (settings: Settings, random: Random): OwnNumber[] => [
  ...sendersOf(settings).filter(isNumber).map((number) => ({ sid: random.sid('PN', number), number, texts: true })),
  ...settings.voiceNumbers.map((number) => ({ sid: random.sid('PN', number), number, texts: false })),
]

function accountOnWire({ accountSid }: Settings) {
  const path = accountPath(accountSid)
  return {
    sid: accountSid,
    friendly_name: 'Practice carrier',
    owner_account_sid: accountSid,
    status: 'active',
    type: 'Full',
    auth_token: '[redacted]',
    date_created: rfc2822(birth),
    date_updated: rfc2822(birth),
    uri: `${path}.json`,
    subresource_uris: { messages: `${path}/Messages.json`, incoming_phone_numbers: `${path}/IncomingPhoneNumbers.json` },
  }
}

const tollFree = /^\+18(00|33|44|55|66|77|88)/

function numberOnWire({ sid, number, texts }: OwnNumber, accountSid: string) {
  return {
    sid,
    account_sid: accountSid,
    phone_number: number,
    friendly_name: number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3'),
    capabilities: { voice: true, sms: texts, mms: texts, fax: false },
    address_requirements: 'none',
    address_sid: null,
    api_version: '2010-04-01',
    beta: false,
    bundle_sid: null,
    date_created: rfc2822(birth),
    date_updated: rfc2822(birth),
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    identity_sid: null,
    origin: 'twilio',
    sms_application_sid: null,
    sms_fallback_method: 'POST',
    sms_fallback_url: '',
    sms_method: 'POST',
    sms_url: '',
    status: 'in-use',
    status_callback: '',
    status_callback_method: 'POST',
    trunk_sid: null,
    type: tollFree.test(number) ? 'toll-free' : 'local',
    uri: `${accountPath(accountSid)}/IncomingPhoneNumbers/${sid}.json`,
    voice_application_sid: null,
    voice_caller_id_lookup: false,
    voice_fallback_method: 'POST',
    voice_fallback_url: null,
    voice_method: 'POST',
    voice_receive_mode: 'voice',
    voice_url: null,
  }
}

/** Twilio compares the digits of the filter with those of the number; a part is enough. */
const fits = (number: string, filter: string | null) => filter === null || number.includes(filter.replaceAll(/\D/g, ''))

/** Routes of the account itself. */
export function accountRoutes(settings: Settings, random: Random): Route[] {
  const numbers = ownNumbers(settings, random)
  const wire = (own: OwnNumber) => numberOnWire(own, settings.accountSid)

  function fetchNumber(ask: Ask, sid: string | undefined): Reply {
    const own = numbers.find((number) => number.sid === sid)
    return own ? ok(wire(own)) : refusal(20404, ask.path)
  }

  const root = '/2010-04-01/Accounts/{AccountSid}'
  return [
    { method: 'GET', pattern: `${root}.json`, endpoint: 'other', handle: () => ok(accountOnWire(settings)) },
    {
      method: 'GET',
      pattern: `${root}/IncomingPhoneNumbers.json`,
      endpoint: 'other',
      handle: (ask) =>
        listReply(ask, { rows: numbers.filter(({ number }) => fits(number, ask.query.get('PhoneNumber'))), key: 'incoming_phone_numbers', wire }),
    },
    { method: 'GET', pattern: `${root}/IncomingPhoneNumbers/{Sid}.json`, endpoint: 'other', handle: (ask, { Sid }) => fetchNumber(ask, Sid) },
  ]
}
