/** The addresses of a Messaging Service: the numbers, short codes and channel senders of its pool. */
import { CarrierError } from '../error.ts'
import type { TwilioClient } from '../http/client.ts'

/** So long a pool is believed; numbers are seldom added to one. */
const keptMs = 10 * 60_000
/** A number that left the pool stays in the lists, so that not every strange address is news. */
const newMs = 60_000
const pageSize = 1000
/** Twilio takes at most 400 numbers into a pool; an end for a carrier that names its pages in a circle. */
const mostPages = 10

/** @param now ms that only ever go forward */
export function openPool(client: TwilioClient, serviceSid: string, now: () => number = () => performance.now()) {
  const service = `https://messaging.twilio.com/v1/Services/${serviceSid}`
  let known: { readonly addresses: Promise<ReadonlySet<string>>; readonly at: number } | undefined

  async function read(): Promise<ReadonlySet<string>> {
    const all = await Promise.all([
      readList(client, `${service}/PhoneNumbers`, 'phone_numbers', 'phone_number'),
      orNone(readList(client, `${service}/ShortCodes`, 'short_codes', 'short_code')),
      orNone(readList(client, `${service}/ChannelSenders`, 'senders', 'sender')),
    ])
    return new Set(all.flat())
  }

  return {
    /** The addresses as the carrier writes them; read again when they are too old. Rejects when the pool may not be read. */
    addresses(): Promise<ReadonlySet<string>> {
      if (known && now() - known.at < keptMs) return known.addresses
      const reading = read()
      const begun = { addresses: reading, at: now() }
      known = begun
      reading.catch(() => {
        if (known === begun) known = undefined
      })
      return reading
    },
    /** A list has shown an address that is not among them: unless they are new, they are read again at the next call. */
    outdated(): void {
      if (known && now() - known.at >= newMs) known = undefined
    },
  }
}

async function readList(client: TwilioClient, address: string, rows: string, field: string): Promise<readonly string[]> {
  const found: string[] = []
  let next: string | undefined = `${address}?PageSize=${pageSize}`
  for (let page = 0; next !== undefined && page < mostPages; page += 1) {
    const body = await client.get(next)
    for (const row of body[rows] as readonly Readonly<Record<string, unknown>>[]) if (typeof row[field] === 'string') found.push(row[field])
    const { next_page_url: following } = (body.meta ?? {}) as { readonly next_page_url?: unknown }
    next = typeof following === 'string' ? following : undefined
  }
  return found
}

/** Not every account has them, and not every key may see them: a no means none. */
async function orNone(list: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await list
  } catch (error) {
    if (error instanceof CarrierError && (error.trouble === 'refused' || error.trouble === 'denied' || error.trouble === 'keys')) return []
    throw error
  }
}
