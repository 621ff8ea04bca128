/** Holds requests to and answers from a Twilio-compatible server against Twilio's own description of its API. */
import type { Ajv, AnySchema } from 'ajv'
import { expressionOf } from '../http/router.ts'
import { loadDescriptions, type Description, type Operation, type Schema } from './description.ts'
import { adapt, ajvOf, demandAll } from './schemas.ts'

/** A request as the practice carrier's list of requests has it. */
export type SeenRequest = {
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly form: readonly (readonly [string, string])[]
  readonly ifMatch?: string
}

export type SeenResponse = {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
  /** With small letters. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Both answer a list of violations in words; an empty one means that all is well. */
export type Checker = { readonly checkRequest: (request: SeenRequest) => string[]; readonly checkResponse: (response: SeenResponse) => string[] }

type Found = { readonly name: string; readonly template: string; readonly operation: Operation; readonly pathValues: Readonly<Record<string, string>> }

/** The bytes of a file: documented by Twilio, missing in its description. Answers a redirect. */
const mediaBytes = /^\/2010-04-01\/Accounts\/AC[0-9a-fA-F]{32}\/Messages\/(SM|MM)[0-9a-fA-F]{32}\/Media\/ME[0-9a-fA-F]{32}$/

/** Of every error of the API; the description has none. https://www.twilio.com/docs/usage/twilios-response */
const errorBody = {
  type: 'object',
  required: ['code', 'message', 'more_info', 'status'],
  additionalProperties: false,
  properties: {
    code: { type: 'integer', minimum: 10_000 },
    message: { type: 'string', minLength: 1 },
    more_info: { type: 'string', pattern: '^https://www\\.twilio\\.com/docs/errors/\\d+$' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
  },
}

/** Where a client that is led here finds a product: `/messaging/v1/…`. The API of 2010 keeps its paths. */
function prefixOf(servers: readonly { readonly url: string }[] = []): string {
  const [product = 'api'] = servers.map(({ url }) => new URL(url).hostname.split('.')[0])
  return product === 'api' ? '' : `/${product}`
}

/** More exact templates first: `/Messages.json` before `/{Sid}.json`. */
function finderOf(descriptions: readonly Description[]) {
  const templates = descriptions.flatMap(({ name, paths }) => Object.entries(paths).map(([template, methods]) => ({ name, template, methods })))
  const compiled = templates
    .map((entry) => ({ ...entry, expression: expressionOf(`${prefixOf(entry.methods.servers)}${entry.template}`) }))
    .toSorted((a, b) => a.template.split('{').length - b.template.split('{').length)
  return (method: string, path: string): Found | undefined => {
    for (const { name, template, methods, expression } of compiled) {
      const hit = expression.exec(path)
      const operation = methods[method.toLowerCase() as 'get' | 'post' | 'delete']
      if (hit && operation) return { name, template, operation, pathValues: { ...hit.groups } }
    }
    return undefined
  }
}

/** Day filters are documented as days and described as times: both pass. */
const filterSchema = (key: string, schema: Schema): Schema => (/^Date\w+[<>]?$/.test(key) ? { ...schema, format: 'day-or-time' } : schema)

/** What the fields of a request may be: names, types and enums of the description, nothing beside them. */
function requestSchema({ name, operation }: Found, part: 'query' | 'form'): Schema {
  const described = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const form = operation.requestBody?.content['application/x-www-form-urlencoded']?.schema ?? {}
  const properties = part === 'query' ? Object.fromEntries(described.map(({ name: key, schema }) => [key, filterSchema(key, schema)])) : (form.properties ?? {})
  const required = part === 'query' ? described.filter((parameter) => parameter.required).map((parameter) => parameter.name) : (form.required ?? [])
  return { ...adapt({ type: 'object', properties }, name), required, additionalProperties: false }
}

/** Fields as an object; a key that comes several times, or that the schema has as a list, becomes one. */
function collected(fields: SeenRequest['query'], { properties = {} }: Schema): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [key] of fields) {
    const all = fields.filter(([other]) => other === key).map(([, value]) => value)
    values[key] = properties[key]?.type === 'array' || all.length > 1 ? all : all[0]
  }
  return values
}

/** What a create needs beyond the description, which has no rule over two fields. */
function missingInCreate({ template }: Found, { method, form }: SeenRequest): string[] {
  if (method !== 'POST' || !template.endsWith('/Messages.json')) return []
  const has = (...keys: string[]) => form.some(([key, value]) => keys.includes(key) && value !== '')
  return [
    ...(has('From', 'MessagingServiceSid') ? [] : ['form: From or MessagingServiceSid is needed']),
    ...(has('Body', 'MediaUrl', 'ContentSid') ? [] : ['form: Body, MediaUrl or ContentSid is needed']),
  ]
}

/** Headers of an answer that must be there: the described ones but those for browsers; a list has no version of its own. */
function missingHeaders({ operation }: Found, { status, headers, body }: SeenResponse): string[] {
  if (!headers) return []
  const isList = typeof body === 'object' && body !== null && 'meta' in body
  const described = Object.keys(operation.responses[String(status)]?.headers ?? {}).map((name) => name.toLowerCase())
  return described.filter((name) => !name.startsWith('access-control-') && !(name === 'etag' && isList) && !headers[name]).map((name) => `header: ${name} is missing`)
}

function problems(ajv: Ajv, schema: AnySchema, value: unknown, where: string): string[] {
  if (ajv.validate(schema, value)) return []
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => `${where}${instancePath}: ${message} ${JSON.stringify(params)}`)
}

/** Loads the description, fetching it on the first run, and makes a checker of it. */
export function loadChecker(): Checker {
  const descriptions = loadDescriptions()
  const find = finderOf(descriptions)
  const [requests, responses] = [ajvOf(descriptions, { coerce: true }), ajvOf(descriptions, { coerce: false })]

  function checkRequest(request: SeenRequest): string[] {
    const found = find(request.method, request.path)
    if (!found) return request.method === 'GET' && mediaBytes.test(request.path) ? [] : [`${request.method} ${request.path}: not in the description`]
    const inPath = (found.operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    const parts = (['query', 'form'] as const).flatMap((part) => {
      const schema = requestSchema(found, part)
      return problems(requests, schema, collected(request[part], schema), part)
    })
    const path = inPath.flatMap(({ name, schema }) => problems(requests, schema, found.pathValues[name], `path ${name}`))
    const version = request.ifMatch === undefined || found.operation.parameters?.some(({ name }) => name === 'If-Match') ? [] : ['header: If-Match is not in the description']
    return [...path, ...parts, ...version, ...missingInCreate(found, request)]
  }

  function checkResponse(response: SeenResponse): string[] {
    const { method, path, status, body } = response
    const found = find(method, path)
    if (status >= 400) return problems(responses, { ...errorBody, properties: { ...errorBody.properties, status: { const: status } } }, body, 'error')
    if (!found) return method === 'GET' && mediaBytes.test(path) && (status === 302 || status === 307) ? [] : [`${method} ${path}: not in the description`]
    const described = found.operation.responses[String(status)]
    if (!described) return [`${method} ${path}: status ${status} is not in the description`]
    const headers = missingHeaders(found, response)
    const schema = described.content?.['application/json']?.schema
    if (!schema) return body === undefined ? headers : [`${method} ${path}: the answer must have no body`]
    return [...headers, ...problems(responses, demandAll(adapt(schema, found.name)), body, 'body')]
  }

  return { checkRequest, checkResponse }
}
