/** A carrier on paper for the provider's tests: the rows and the pool that a test gives it, listed as Twilio lists them, every request noted. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { account, carrierThat, sendJson, serviceSid } from '../provider.kit.ts'

/** A row as Twilio writes it; newest first in `rows`. */
export type PaperRow = { readonly sid: string; readonly from: string | null; readonly to: string | null; readonly [field: string]: unknown }

export type Paper = {
  readonly baseUrl: string
  /** What it was asked: the end of each path, and its filters. */
  readonly asked: { readonly path: string; readonly query: Readonly<Record<string, string>> }[]
  rows: readonly PaperRow[]
  pool: { numbers: readonly string[]; shortCodes?: readonly string[]; senders?: readonly string[] }
  /** Answers instead of the carrier when it gives something. */
  instead?: (path: string) => { readonly status: number; readonly body: unknown } | undefined
}

export const noon = Date.parse('2026-01-02T12:00:00Z')

/** The time of a row, in seconds before noon, as Twilio writes it. */
export const before = (seconds: number): string => new Date(noon - seconds * 1000).toUTCString().replace('GMT', '+0000')

/** An inbound row to `account.from`, so many seconds before noon. */
export const arrival = (sid: string, seconds: number, over: Readonly<Record<string, unknown>> = {}): PaperRow => ({
  sid, direction: 'inbound', status: 'received', from: '+16025550148', to: account.from, body: sid, num_media: '0', num_segments: '1', messaging_service_sid: null, date_sent: before(seconds), ...over,
})

/** One that `account.from` sent. */
export const sending = (sid: string, seconds: number, over: Readonly<Record<string, unknown>> = {}): PaperRow =>
  arrival(sid, seconds, { direction: 'outbound-api', status: 'sent', from: account.from, to: '+16025550148', ...over })

export async function paperCarrier(rows: readonly PaperRow[], pool: Paper['pool'] = { numbers: [] }): Promise<Paper> {
  const asked: Paper['asked'] = []
  const baseUrl = await carrierThat((request, response) => answer(paper, request, response))
  const paper: Paper = { baseUrl, asked, rows, pool }
  return paper
}

function answer(paper: Paper, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://paper')
  const path = pathname.replace(`/2010-04-01/Accounts/${account.accountSid}/`, '').replace(`/messaging/v1/Services/${serviceSid}/`, 'pool/')
  paper.asked.push({ path, query: Object.fromEntries(searchParams) })
  const other = paper.instead?.(path)
  if (other) return sendJson(response, other.body, other.status)
  const { numbers, shortCodes = [], senders = [] } = paper.pool
  if (path === 'pool/PhoneNumbers') return sendJson(response, { meta: {}, phone_numbers: numbers.map((phone_number) => ({ phone_number })) })
  if (path === 'pool/ShortCodes') return sendJson(response, { meta: {}, short_codes: shortCodes.map((short_code) => ({ short_code })) })
  if (path === 'pool/ChannelSenders') return sendJson(response, { meta: {}, senders: senders.map((sender) => ({ sender })) })
  sendJson(response, listOf(paper.rows, pathname, searchParams))
}

function listOf(rows: readonly PaperRow[], pathname: string, query: URLSearchParams): object {
  const [to, from, size, after] = [query.get('To'), query.get('From'), Number(query.get('PageSize') ?? 50), query.get('PageToken')]
  const meant = rows.filter((row) => (to === null || row.to === to) && (from === null || row.from === from))
  const start = after === null ? 0 : meant.findIndex((row) => row.sid === after) + 1
  const messages = meant.slice(start, start + size)
  const next = new URLSearchParams(query)
  next.set('PageToken', messages.at(-1)?.sid ?? '')
  return { messages, page_size: size, next_page_uri: start + size < meant.length ? `${pathname}?${next.toString()}` : null }
}
