/** Reads an HTTP request into an `Ask`. */
import type { IncomingMessage } from 'node:http'
import type { Ask } from './reply.ts'

/** Far above the largest message, for files that are handed in. */
const largestBody = 20_000_000

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > largestBody) throw new Error('The body of the request is too large.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Whether a content type is JSON's, with whatever parameters. */
export const isJson = (type: string | undefined): boolean => /^application\/json\b/i.test(type ?? '')

/** What a request asks, once its body has come. */
export const readAsk = async (request: IncomingMessage): Promise<Ask> => askOf(request, await bodyOf(request))

/** What a request with this body asks. JSON that cannot be read is left undefined, for the handler's schema to refuse. */
export function askOf(request: IncomingMessage, text: string): Ask {
  const origin = `http://${request.headers.host ?? '127.0.0.1'}`
  const url = new URL(request.url ?? '/', origin)
  const json = isJson(request.headers['content-type'])
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body: text,
    form: new URLSearchParams(json ? '' : text),
    json: json ? parsedJson(text) : undefined,
    origin,
    headers: request.headers,
    faults: {},
  }
}

/** The value of JSON text; undefined when it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
