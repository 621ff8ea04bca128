/** Brings the voters' messages: it reads the carrier's list with a cursor and an overlap, and keeps each SID once. */
import { CarrierError, type Carried, type Provider } from '../provider/provider.ts'
import { takeArrival } from './arrival.ts'
import { backoffMs } from './backoff.ts'
import type { Room } from './parts.ts'
import { isAvailable } from './views.ts'

/** Rows this much older than the cursor are read again: dates have whole seconds, and rows can show late. */
const OVERLAP_MS = 5 * 60_000
/** At a sender's first look, older rows are history: they were there before this desk and are not brought in. */
const FRESH_MS = 10 * 60_000
const DAY_MS = 24 * 3_600_000

/** Time between looks. Twilio asks for restraint: one request in flight, and fewer when nobody waits for an answer. */
export const pollEveryMs = { practice: { expecting: 700, idle: 3_000 }, twilio: { expecting: 2_000, idle: 10_000 } } as const

export function startInbox(room: Room) {
  const { store, line, now, log } = room
  let timer: NodeJS.Timeout | undefined
  let polling: Promise<void> | undefined
  let failures = 0
  let askedAgain = false
  /** The next look is far off, because nobody waited for one when it was set. */
  let isResting = false
  let stopped = false

  /** Looks now, or right after the look that is under way: what arrived in between must not wait for the next one. */
  function poll(): void {
    clearTimeout(timer)
    isResting = false
    askedAgain = polling !== undefined
    polling ??= look().finally(() => {
      polling = undefined
      if (askedAgain && !stopped) poll()
      else sleep()
    })
  }

  async function look(): Promise<void> {
    const provider = room.provider()
    if (!provider) return
    try {
      await readArrivals(provider)
      failures = 0
      line.heard()
    } catch (error) {
      failures += 1
      if (!(error instanceof CarrierError)) log.error('inbox failed', { reason: error instanceof Error ? error.message : String(error) })
      else line.failed(error, now() + backoffMs(failures, error.retryAfterMs, 0.5))
    }
  }

  async function readArrivals(provider: Provider): Promise<void> {
    const { sender } = provider
    const cursor = store.cursors.get(sender)
    const rows: Carried[] = []
    for await (const page of provider.arrivals(cursor ? cursor.at - OVERLAP_MS : now() - DAY_MS)) rows.push(...page)
    const ordered = inOrder(rows)
    const floor = cursor?.floor ?? newestBefore(ordered, now() - FRESH_MS)
    for (const row of ordered) if (row.at > floor) takeArrival(room, row, sender)
    const newest = ordered.at(-1)?.at
    if (cursor) store.cursors.advance(sender, newest ?? cursor.at)
    else store.cursors.begin({ sender, at: newest ?? now() - DAY_MS, floor })
  }

  function sleep(): void {
    if (stopped || !room.provider()) return
    const pace = pollEveryMs[line.get().mode]
    isResting = failures === 0 && !isExpecting(room)
    timer = setTimeout(poll, failures > 0 ? backoffMs(failures, 0, 0.5) : isResting ? pace.idle : pace.expecting)
  }

  /** To be called when something changed: whoever begins to wait doesn't wait for the end of a long rest. */
  function rouse(): void {
    if (isResting && isExpecting(room)) poll()
  }

  return {
    poll,
    rouse,
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(timer)
      await polling
    },
  }
}

/** Whether somebody waits for a voter's word: an available worker, an open chat, a parked send. */
function isExpecting({ store, line }: Room): boolean {
  const sender = line.get().sender
  if (isAvailable(store)) return true
  return sender !== undefined && (store.routes.count(sender) > 0 || store.tasks.open(sender).some((task) => task.state === 'assigned'))
}

/** Oldest first. Rows of one second keep the carrier's own order, which lists the newest first. */
function inOrder(rows: readonly Carried[]): readonly Carried[] {
  return rows.toReversed().toSorted((a, b) => a.at - b.at)
}

/** The time of the newest row before a moment, 0 when there is none. */
function newestBefore(ordered: readonly Carried[], moment: number): number {
  return ordered.findLast((row) => row.at < moment)?.at ?? 0
}
