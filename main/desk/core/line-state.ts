/**
 * What the desk knows of the way to the carrier, by what its requests learn. Receiving and sending have each their own health and their own
 * retry; what one of them meets is no fault of the other. Following a text and fetching a file never come here.
 */
import type { Line } from '../../../contract/model.ts'
import type { CarrierError } from '../../provider/provider.ts'
import { backoffMs } from './backoff.ts'
import { troubleText, type Job } from './line-words.ts'
import { noRest, restFor, restMs, type Rest } from './rest.ts'

/** The line without what waits behind it, which the outbox knows. */
export type LineFacts = Omit<Line, 'waiting'>
/** What is wrong, in words: said anew when another language is spoken. */
type Trouble = () => string
/** Where the line leads; a `state` and a `trouble` when it leads nowhere. */
export type Way = Pick<Line, 'mode' | 'sender'> & { readonly state?: 'connecting' | 'down' | 'refused'; readonly trouble?: Trouble }
export type LineState = ReturnType<typeof openLineState>

/** `well`: the last request was answered. `refused`: the carrier does not accept our keys, or not for this. `unreadable`: it denies the list. */
type Health = {
  readonly kind: 'unknown' | 'well' | 'down' | 'refused' | 'unreadable'
  readonly since: number
  readonly trouble?: Trouble
  /** How often in a row it has ended like that. */
  readonly times: number
  /** Until it may be tried again. */
  readonly rest: Rest
}

/** What only somebody can put right is tried again after so many minutes, and then at the last pace. */
const slowlyMs = [1, 2, 5, 15].map((minutes) => minutes * 60_000)
/** A single request that fails to send says little of the line; the next look at the list says more. */
const sendsThatTell = 2

/**
 * @param expected where the line will lead, as far as it is known before it is there
 * @param changed called when the state the page shows has changed, not at every request
 */
export function openLineState(now: () => number, expected: Pick<Line, 'mode' | 'sender'>, changed: () => void) {
  const unknown = (): Health => ({ kind: 'unknown', since: now(), times: 0, rest: noRest })
  let way: Way = expected
  let health: Record<Job, Health> = { receive: unknown(), send: unknown() }
  let told: LineFacts = facts()
  let falls = 0

  function facts(): LineFacts {
    const { mode, sender } = way
    const where = { mode, sender }
    const { receive, send } = health
    if (way.state !== undefined) return { ...where, state: way.state, trouble: way.trouble?.(), since: receive.since }
    const bad = [receive, send].find(({ kind }) => kind === 'refused') ?? [receive, send].find(tells)
    if (!bad) return { ...where, state: receive.kind === 'unknown' ? 'connecting' : 'connected', since: receive.since }
    return { ...where, state: bad.kind as 'down' | 'refused' | 'unreadable', since: bad.since, trouble: bad.trouble?.(), nextTryAt: bad.rest.until }
  }

  function tells(each: Health): boolean {
    return each.kind === 'unreadable' || (each.kind === 'down' && (each === health.receive || each.times >= sendsThatTell))
  }

  function become(next: Partial<Record<Job, Health>>): void {
    health = { ...health, ...next }
    const line = facts()
    const isNews = (['mode', 'state', 'sender', 'trouble', 'nextTryAt'] as const).some((key) => line[key] !== told[key])
    told = line.state === told.state && line.mode === told.mode && line.sender === told.sender ? { ...line, since: told.since } : line
    if (isNews) changed()
  }

  return {
    get: (): LineFacts => told,
    /** How often the way was away so far: whoever remembers the number knows whether it has been since. */
    falls: () => falls,
    /** The way was given or taken away, or is to be tried anew. */
    set(next: Way): void {
      way = next
      falls += 1
      become({ receive: unknown(), send: unknown() })
    },
    /** Everything is tried at once. A line that is down stays so in the window until it is heard again. */
    hurry(): void {
      falls += 1
      become(Object.fromEntries(Object.entries(health).map(([job, each]) => [job, { ...each, rest: noRest, times: 0 }])))
    },
    /** Another language is spoken from now on. */
    sayAnew: (): void => become({}),
    /** How long a job rests, ms; 0 when it may go on. */
    restMs: (job: Job): number => restMs(health[job].rest, now()),
    /** The carrier answered. */
    heard(job: Job): void {
      if (health[job].kind !== 'well') become({ [job]: { kind: 'well', since: now(), times: 0, rest: noRest } })
    },
    /** A request did not end well, and it was not about one text alone. */
    failed(job: Job, error: CarrierError): void {
      const kind = kindOf(job, error)
      const before = health[job]
      const times = before.kind === kind ? before.times + 1 : 1
      const isSlow = kind !== 'down'
      const waitMs = isSlow ? Math.max(error.retryAfterMs ?? 0, slowlyMs[Math.min(times, slowlyMs.length) - 1]!) : backoffMs(times, error.retryAfterMs, 0.5)
      if (error.by === 'nobody') falls += 1
      become({ [job]: { kind, since: before.kind === kind ? before.since : now(), times, trouble: () => troubleText(job, error), rest: restFor(waitMs, now()) } })
    },
  }
}

function kindOf(job: Job, { trouble, by }: CarrierError): 'down' | 'refused' | 'unreadable' {
  if (by !== 'carrier') return 'down'
  if (trouble === 'keys') return 'refused'
  if (job === 'receive' && (trouble === 'denied' || trouble === 'refused')) return 'unreadable'
  return trouble === 'denied' ? 'refused' : 'down'
}
