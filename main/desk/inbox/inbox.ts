/** Brings the voters' messages: it reads the carrier's list with a cursor and an overlap, and keeps each SID once. */
import { pause } from '../../pause.ts'
import { CarrierError, type Carried, type Provider } from '../../provider/provider.ts'
import { backoffMs } from '../outbox/backoff.ts'
import type { Room } from '../parts.ts'
import { takeArrivals } from './arrival.ts'
import { setConsent } from './consent.ts'
import { lastConsents, newArrivals, readUpTo } from './intake.ts'
import { urgencyOf, pollEveryMs } from './polling.ts'

/** Rows this much older than the cursor are read again: dates have whole seconds, and rows can show late. */
const OVERLAP_MS = 5 * 60_000
/** At a sender's first look, older rows are history: they were there before this desk and are not brought in. */
const FRESH_MS = 10 * 60_000
const DAY_MS = 24 * 3_600_000
/** Arrivals in one transaction, so that a night's worth of them doesn't hold the window up. */
const BATCH = 50

/** @param afterLook called when a reading has ended, however it did */
export function startInbox(room: Room, afterLook: () => void) {
  const { store, ledger, line, now, reached } = room
  let timer: NodeJS.Timeout | undefined
  let polling: Promise<void> | undefined
  let failures = 0
  let askedAgain = false
  /** The next look is farther off than somebody who waits would like. */
  let restMs = 0
  const ending = new AbortController()
  /** How often the line had fallen when a reading last ended with an answer. */
  let readAtFall = -1

  /** Looks now, or right after the look that is under way: what arrived in between must not wait for the next one. */
  function poll(): void {
    clearTimeout(timer)
    restMs = 0
    askedAgain = polling !== undefined
    polling ??= look().finally(() => {
      polling = undefined
      afterLook()
      if (askedAgain && !ending.signal.aborted) poll()
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
      readAtFall = line.falls()
    } catch (error) {
      failures += 1
      if (!(error instanceof CarrierError)) return room.plight(error)
      line.failed(error, now() + backoffMs(failures, error.retryAfterMs, 0.5))
      // A list that is answered and of no use must not keep texts from going out. Without any answer nothing could go out, and
      // without the carrier's clock a text could not be found again.
      const isAnswered = error.by !== 'nobody' && error.trouble !== 'keys'
      if (isAnswered && provider.now() !== undefined) readAtFall = line.falls()
    }
  }

  async function readArrivals(provider: Provider): Promise<void> {
    const { sender } = provider
    const cursor = store.cursors.get(sender)
    const carrierNow = await carrierTime(provider)
    const since = cursor ? cursor.at - OVERLAP_MS : carrierNow - DAY_MS
    const rows: Carried[] = []
    for await (const page of provider.arrivals(since)) rows.push(...page)
    const floor = cursor?.floor ?? Math.max(0, ...rows.map((row) => row.at).filter((at) => at < carrierNow - FRESH_MS))
    reached('inbox.read')
    await keep(newArrivals(rows, floor, (sid) => store.messages.bySid(sid) !== undefined), sender)
    if (ending.signal.aborted) return
    reached('inbox.taken')
    const upTo = readUpTo(rows, provider.now() ?? carrierNow)
    if (cursor) store.cursors.advance(sender, upTo ?? cursor.at)
    else store.cursors.begin({ sender, at: upTo ?? since, floor })
  }

  /** Refusals first, whoever else has written: nothing may go to a person who has said STOP. */
  async function keep(arrivals: readonly Carried[], sender: string): Promise<void> {
    const consents = lastConsents(arrivals)
    if (consents.size > 0) ledger.commit('voter', (stroke) => consents.forEach((refuses, phone) => setConsent(room, stroke, phone, refuses)))
    for (let from = 0; from < arrivals.length && !ending.signal.aborted; from += BATCH) {
      takeArrivals(room, arrivals.slice(from, from + BATCH), sender)
      reached('inbox.half')
      if (from + BATCH < arrivals.length) await pause(0)
    }
  }

  function sleep(): void {
    if (ending.signal.aborted || !room.provider()) return
    restMs = failures > 0 ? 0 : pollEveryMs[line.get().mode][urgencyOf(room)]
    timer = setTimeout(poll, failures > 0 ? backoffMs(failures, 0, 0.5) : restMs)
  }

  /** To be called when something changed: whoever begins to wait doesn't wait for the end of a long rest. */
  function rouse(): void {
    if (restMs > pollEveryMs[line.get().mode][urgencyOf(room)]) poll()
  }

  return {
    poll,
    rouse,
    /** Reads at once, unless it is reading, or waits after a failure. */
    catchUp(): void {
      if (!polling && failures === 0) poll()
    },
    /** Whether what came while the line was last away has been read, or cannot be. */
    caughtUp: (): boolean => readAtFall === line.falls(),
    async stop(): Promise<void> {
      ending.abort()
      clearTimeout(timer)
      await polling
    },
  }
}

/** The carrier's time. This machine's may be days off, so before the first answer a look at an empty stretch of the list asks for it. */
async function carrierTime(provider: Provider): Promise<number> {
  if (provider.now() === undefined) await provider.arrivals(Date.now())[Symbol.asyncIterator]().next()
  return provider.now() ?? Date.now()
}
