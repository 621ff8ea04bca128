/** Makes a validator out of Twilio's schemas, with what the description leaves out added by us. */
import { Ajv } from 'ajv'
import type { Description, Schema } from './description.ts'

/** Formats of the description. Times and URIs are real checks here; the description has them as plain strings. */
const formats: Readonly<Record<string, true | RegExp>> = {
  'date-time-rfc-2822': /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0000$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  /** The filters of lists: days by the documentation, times by the description. */
  'day-or-time': /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/,
  /** More than the word says: short codes, other channels (`rcs:…`), names (https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id). */
  'phone-number': /^(\+[1-9]\d{1,14}|\d{3,6}|[a-z]+:\S+|(?=.*[A-Za-z])[\w &+-]{1,11})$/,
  /** Relative in the 2010 API, and empty where nothing is set; the description calls it `uri` all the same. */
  uri: /^((\/|https?:\/\/)[^\s<>]*)?$/,
  currency: /^[A-Z]{3}$/,
  'http-method': /^(GET|POST)$/,
  int64: true,
  'uri-map': true,
  'phone-number-capabilities': true,
}

/** Numbers that Twilio writes as strings: the description says string, and nothing about what is in it. */
const contents: Readonly<Record<string, RegExp>> = {
  num_segments: /^\d+$/,
  num_media: /^\d+$/,
  price: /^-?\d+\.\d{5}$/,
}

/** JSON Schema of one OpenAPI schema: `nullable` becomes a type, references become absolute. */
export function adapt(schema: Schema, name: string): Schema {
  const { nullable, properties, items, $ref, ...rest } = schema
  if ($ref !== undefined) return { $ref: `${name}${$ref}` }
  const isNullable = nullable === true && typeof rest.type === 'string'
  return {
    ...rest,
    ...(isNullable ? { type: [rest.type as string, 'null'] } : {}),
    ...(isNullable && rest.enum ? { enum: [...rest.enum, null] } : {}),
    ...(items ? { items: adapt(items, name) } : {}),
    ...(properties ? { properties: mapped(properties, name) } : {}),
  }
}

function mapped(properties: Record<string, Schema>, name: string): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const content = contents[key]
      return [key, { ...adapt(schema, name), ...(content ? { pattern: content.source } : {}) }]
    }),
  )
}

/** In an answer every field that the description names must be there, and no other; the description itself demands none. */
export function demandAll(schema: Schema): Schema {
  const { properties, items } = schema
  return {
    ...schema,
    ...(items ? { items: demandAll(items) } : {}),
    ...(properties
      ? {
          required: Object.keys(properties),
          additionalProperties: false,
          properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, demandAll(value)])),
        }
      : {}),
  }
}

/** An Ajv that knows every named schema of the descriptions. `coerce` reads numbers and booleans out of form fields. */
export function ajvOf(descriptions: readonly Description[], { coerce }: { coerce: boolean }): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: coerce, formats: { ...formats } })
  for (const { name, components } of descriptions) {
    const schemas = Object.fromEntries(Object.entries(components.schemas).map(([key, schema]) => [key, demandAll(adapt(schema, name))]))
    ajv.addSchema({ $id: name, components: { schemas } })
  }
  return ajv
}
