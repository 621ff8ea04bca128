/** A list of requests that came to one of Twilio's hosts, for tests that hold a client to Twilio's description. */
import type { FaultName } from '../faults/kinds.ts'
import type { Clock } from '../world/clock.ts'
import type { Ask } from './reply.ts'

/** One request. Credentials are never kept. */
export type Noted = {
  /** Counted from 1 on since the start. */
  readonly number: number
  /** Epoch ms by the carrier's clock, when it came and when it came to its end. */
  readonly at: number
  endedAt?: number
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly form: readonly (readonly [string, string])[]
  /** The version that the request was meant for. */
  readonly ifMatch?: string
  readonly faults: readonly FaultName[]
  /** The connection had carried another request before. */
  readonly isReused: boolean
  /** It named credentials, which are not kept. */
  readonly hasCredentials: boolean
  /** The HTTP status that was answered; `dropped` when the connection was closed instead; undefined while it is open. */
  outcome?: number | 'dropped'
  /** The SID of the text or task that was made by it, whatever was answered. */
  made?: string
}

type Journal = ReturnType<typeof openJournal>

/** Of requests to the API, to the host of the files, and to the event bridge. */
export type Journals = { readonly api: Journal; readonly files: Journal; readonly bell: Journal }

/** Older entries are forgotten beyond this many. */
const kept = 10_000

/** An empty list in memory. */
export function openJournal({ now }: Pick<Clock, 'now'>) {
  const entries: Noted[] = []
  let count = 0
  return {
    entries: entries as readonly Noted[],
    note(ask: Ask, isReused: boolean): Noted {
      count += 1
      const entry: Noted = {
        number: count,
        at: now(),
        method: ask.method,
        path: ask.path,
        query: [...ask.query],
        form: [...ask.form],
        ...(ask.headers['if-match'] === undefined ? {} : { ifMatch: ask.headers['if-match'] }),
        faults: Object.keys(ask.faults) as FaultName[],
        isReused,
        hasCredentials: ask.headers.authorization !== undefined,
      }
      entries.push(entry)
      if (entries.length > kept) entries.shift()
      return entry
    },
    /** The request has come to its end. */
    close(entry: Noted, outcome: NonNullable<Noted['outcome']>): void {
      entry.outcome = outcome
      entry.endedAt = now()
    },
  }
}
