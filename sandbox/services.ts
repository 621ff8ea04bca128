/** The account's one Messaging Service, as messaging.twilio.com answers: https://www.twilio.com/docs/messaging/api/service-resource */
import { birth, ownNumbers } from './accounts.ts'
import { refusal } from './errors.ts'
import { pageOf } from './list.ts'
import type { Random } from './random.ts'
import { ok, type Ask, type Reply } from './reply.ts'
import type { Params, Route } from './router.ts'
import type { Settings } from './settings.ts'

/** ISO 8601 to the second, as Twilio's newer APIs write times. */
const iso = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`

function serviceOnWire({ accountSid, serviceSid }: Settings, origin: string) {
  const url = `${origin}/v1/Services/${serviceSid}`
  return {
    sid: serviceSid,
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
    links: { phone_numbers: `${url}/PhoneNumbers` },
  }
}

/** Routes of the Messaging Service. Its lists carry absolute URLs in `meta`. */
export function serviceRoutes(settings: Settings, random: Random): Route[] {
  const known = (ask: Ask, sid: string | undefined, answer: () => Reply) => (sid === settings.serviceSid ? answer() : refusal(20404, ask.path))

  function listNumbers(ask: Ask): Reply {
    const page = pageOf(ownNumbers(settings, random).filter(({ texts }) => texts), ask.query)
    if ('status' in page) return page
    const base = `${ask.origin}${ask.path}`
    const url = (query: URLSearchParams | undefined) => (query ? `${base}?${query.toString()}` : null)
    const first = new URLSearchParams({ PageSize: String(page.size), Page: '0' })
    return ok({
      meta: {
        page: page.page,
        page_size: page.size,
        first_page_url: url(first),
        previous_page_url: url(page.previous),
        next_page_url: url(page.next),
        url: url(ask.query.size > 0 ? ask.query : first),
        key: 'phone_numbers',
      },
      phone_numbers: page.rows.map(({ sid, number }) => ({
        sid,
        account_sid: settings.accountSid,
        service_sid: settings.serviceSid,
        date_created: iso(birth),
        date_updated: iso(birth),
        phone_number: number,
        country_code: 'US',
        capabilities: ['MMS', 'SMS', 'Voice'],
        url: `${base}/${sid}`,
      })),
    })
  }

  const routes: Route[] = [
    {
      method: 'GET',
      pattern: '/v1/Services/{Sid}',
      endpoint: 'other',
      handle: (ask, { Sid }: Params) => known(ask, Sid, () => ok(serviceOnWire(settings, ask.origin))),
    },
    {
      method: 'GET',
      pattern: '/v1/Services/{ServiceSid}/PhoneNumbers',
      endpoint: 'other',
      handle: (ask, { ServiceSid }: Params) => known(ask, ServiceSid, () => listNumbers(ask)),
    },
  ]
  // Twilio's products repeat paths, so behind one address the product's name comes before them.
  return routes.flatMap((route) => [route, { ...route, pattern: `/messaging${route.pattern}` }])
}
