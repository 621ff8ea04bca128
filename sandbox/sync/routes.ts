/** Sync's API, as far as Services and Documents go: https://www.twilio.com/docs/sync/api */
import { iso } from '../http/dates.ts'
import { errorReply, refusal } from '../http/errors.ts'
import { metaListReply } from '../http/list.ts'
import { created, ok, type Ask, type Reply } from '../http/reply.ts'
import type { Params, Route } from '../http/router.ts'
import type { Document, SyncService } from './model.ts'
import { openBuckets } from './rates.ts'
import type { Content, Shelf } from './shelf.ts'

const host = 'https://sync.twilio.com'
const largestData = 16 * 1024
const longestTtl = 31_536_000
const longestName = 256

const wrong = (words: string): Reply => errorReply(400, 20001, words)
const isReply = (value: object): value is Reply => 'status' in value

function serviceOnWire({ sid, uniqueName, name, aclEnabled, createdAt, updatedAt }: SyncService, accountSid: string) {
  const url = `${host}/v1/Services/${sid}`
  return {
    sid, account_sid: accountSid, unique_name: uniqueName, friendly_name: name, date_created: iso(createdAt), date_updated: iso(updatedAt), url,
    webhook_url: null, webhooks_from_rest_enabled: false, reachability_webhooks_enabled: false, acl_enabled: aclEnabled,
    reachability_debouncing_enabled: false, reachability_debouncing_window: 5000,
    links: { documents: `${url}/Documents`, lists: `${url}/Lists`, maps: `${url}/Maps`, streams: `${url}/Streams` },
  }
}

function documentOnWire({ sid, serviceSid, uniqueName, data, revision, createdAt, updatedAt, expiresAt }: Document, accountSid: string) {
  const url = `${host}/v1/Services/${serviceSid}/Documents/${sid}`
  return {
    sid, account_sid: accountSid, service_sid: serviceSid, unique_name: uniqueName, data, revision: String(revision), created_by: 'system',
    date_created: iso(createdAt), date_updated: iso(updatedAt), date_expires: expiresAt === null ? null : iso(expiresAt), url, links: { permissions: `${url}/Permissions` },
  }
}

/** What a form says of a document, or what is wrong with it. */
function contentOf(form: URLSearchParams): Content | Reply {
  const [text, ttl] = [form.get('Data'), form.get('Ttl')]
  if (text !== null && Buffer.byteLength(text) > largestData) return refusal(54006)
  if (ttl !== null && !(/^\d+$/.test(ttl) && Number(ttl) <= longestTtl)) return wrong(`Ttl must be a number of seconds from 0 to ${longestTtl}`)
  try {
    const data: unknown = text === null ? undefined : JSON.parse(text)
    if (data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data))) return wrong('Data must be a JSON object')
    return { data, ttl: ttl === null ? undefined : Number(ttl) }
  } catch {
    return wrong('Data is not valid JSON')
  }
}

/** All routes. */
export function syncRoutes(accountSid: string, shelf: Shelf, now: () => number): Route[] {
  const take = openBuckets(now)
  const tell = (document: Document, reply: (body: unknown) => Reply = ok): Reply =>
    ({ ...reply(documentOnWire(document, accountSid)), headers: { etag: `"${document.revision}"` } })
  const writeService = (service: SyncService) => serviceOnWire(service, accountSid)
  const limited = (name: string, answer: () => Reply): Reply => (take(name) ? answer() : refusal(54009))

  function saveService({ form, path }: Ask, before?: SyncService): Reply {
    const played = new Set(['FriendlyName', 'AclEnabled', 'WebhooksFromRestEnabled', 'ReachabilityWebhooksEnabled'])
    const strange = [...form.keys()].find((name) => !played.has(name)) ?? ['WebhooksFromRestEnabled', 'ReachabilityWebhooksEnabled'].find((name) => form.get(name) === 'true')
    if (strange !== undefined) return wrong(`the practice carrier does not play ${strange} at ${path}`)
    const acl = form.get('AclEnabled')
    const content = { uniqueName: null, name: form.get('FriendlyName') ?? before?.name ?? null, aclEnabled: acl === null ? (before?.aclEnabled ?? false) : acl === 'true' }
    const service = writeService(shelf.putService(content, before))
    return before ? ok(service) : created(service)
  }

  function create({ form }: Ask, service: SyncService): Reply {
    const content = contentOf(form)
    if (isReply(content)) return content
    const name = form.get('UniqueName')
    if (name !== null && (name === '' || name.length > longestName)) return wrong(`UniqueName must have 1 to ${longestName} characters`)
    return limited(`new ${service.sid}`, () => {
      const document = shelf.create(service, name, content)
      return isReply(document) ? document : tell(document, created)
    })
  }

  function change({ form, headers }: Ask, document: Document): Reply {
    const wanted = headers['if-match']?.replaceAll('"', '')
    if (wanted !== undefined && wanted !== String(document.revision)) return refusal(54103)
    const content = contentOf(form)
    return isReply(content) ? content : tell(shelf.update(document, content))
  }

  const root = '/sync/v1/Services'
  const withService = (answer: (ask: Ask, service: SyncService, params: Params) => Reply) => (ask: Ask, params: Params): Reply => {
    const service = shelf.service(params.ServiceSid ?? '')
    return service ? answer(ask, service, params) : refusal(20404, ask.path)
  }
  const at = (method: Route['method'], path: string, answer: (ask: Ask, service: SyncService, params: Params) => Reply): Route =>
    ({ method, pattern: `${root}/{ServiceSid}${path}`, endpoint: path === '' ? 'other' : 'doc', handle: withService(answer) })
  const one = (method: Route['method'], limit: 'read' | 'write', answer: (ask: Ask, document: Document) => Reply): Route =>
    at(method, '/Documents/{Name}', (ask, service, { Name = '' }) => {
      const document = shelf.find(service, decodeURIComponent(Name))
      return document ? limited(`${limit} ${document.sid}`, () => answer(ask, document)) : refusal(54300, ask.path)
    })

  return [
    { method: 'GET', pattern: root, endpoint: 'other', handle: (ask) => metaListReply(ask, { base: `${host}/v1/Services`, rows: shelf.services(), key: 'services', wire: writeService }) },
    { method: 'POST', pattern: root, endpoint: 'other', handle: (ask) => saveService(ask) },
    at('GET', '', (_ask, service) => ok(writeService(service))),
    at('POST', '', (ask, service) => saveService(ask, service)),
    at('DELETE', '', (_ask, service) => {
      shelf.removeService(service)
      return { status: 204 }
    }),
    at('GET', '/Documents', (ask, service) =>
      metaListReply(ask, { base: `${host}/v1/Services/${service.sid}/Documents`, rows: shelf.documents(service), key: 'documents', wire: (row) => documentOnWire(row, accountSid) })),
    at('POST', '/Documents', create),
    one('GET', 'read', (_ask, document) => tell(document)),
    one('POST', 'write', change),
    one('DELETE', 'write', (_ask, document) => {
      shelf.remove(document)
      return { status: 204 }
    }),
  ]
}
