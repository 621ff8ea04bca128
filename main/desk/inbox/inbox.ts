/** Brings the voters' messages: it reads the carrier's list with a cursor and an overlap, and keeps each SID once. */
import { CarrierError, type Carried, type Provider } from '../../provider/provider.ts'
import type { Context } from '../core/context.ts'
import { applyConsents, takeArrivals } from './arrivals.ts'
import { inBatches } from './batches.ts'
import { consentReader } from './consent.ts'
import { pollEveryMs, urgencyOf, type TeamBell } from './polling.ts'
import { lastConsents, newArrivals, readUpTo, shownAt, type LastConsents } from './rules.ts'

/** Rows this much older than the cursor are read again: dates have whole seconds, and rows can show late. */
export const overlapMs = 5 * 60_000
/** Rows that show late among those that are known are looked for so often; in between a look ends with what is known. */
const thoroughEveryMs = 60_000
/** At a sender's first look, older rows are history: the agent is asked whether they should come in. */
const freshMs = 10 * 60_000
const dayMs = 24 * 3_600_000
/** In a team: what a voter wrote within so much of the last rest was read, so that no clock asks for it. */
const toldPart = 0.8
/**
 * @param team where this desk is in one: whether its bell is heard, which tells of its voters' texts
 * @param afterLook called when a reading has ended, however it did
 */
export function startInbox(context: Context, team: () => TeamBell | undefined, afterLook: () => void) {
  const { store, ledger, line, now, steady, after, reached, ending } = context
  let callOff = (): void => undefined
  let polling: Promise<void> | undefined
  let askedAgain = false
  /** The next look is farther off than somebody who waits would like. */
  let restMs = 0
  /** How often the line had fallen when a reading last ended with an answer of the carrier. */
  let readAtFall = -1
  /** Whether that has told the carrier's time, without which a text that is sent may not be found again. */
  let toldTime = false
  /** When a look last read the whole overlap, and when the newest reading began. */
  let thoroughAt = 0
  let readAt: number | undefined
  /** What the readings of the last minutes are done with, taken or nobody's here, and when it came, by SID: in a busy minute thousands of rows are read again. */
  const done = new Map<string, number>()
  /** When it was last read what a voter wrote, by the steady clock. */
  const toldAt = new Map<string, number>()

  /** Looks now, or right after the look that is under way: what arrived in between must not wait for the next one. */
  function poll(): void {
    callOff()
    restMs = 0
    askedAgain = polling !== undefined
    polling ??= look().finally(() => {
      polling = undefined
      afterLook()
      if (askedAgain && !ending.aborted) poll()
      else sleep()
    })
  }

  async function look(): Promise<void> {
    const provider = context.provider()
    if (!provider) return
    const fallsBefore = line.falls()
    try {
      await readArrivals(provider)
      if (provider !== context.provider()) return
      line.heard('receive')
      readAtFall = fallsBefore
      toldTime = provider.now() !== undefined
    } catch (error) {
      if (!(error instanceof CarrierError)) return context.ownFault(error)
      if (provider !== context.provider()) return
      line.failed('receive', error)
      readAt = undefined
      // A list that is answered and of no use must not keep texts from going out. Without an answer of the carrier's own nothing could
      // go out, and without its clock a text could not be found again.
      if (error.by === 'carrier' && error.trouble !== 'passing' && provider.now() !== undefined) readAtFall = line.falls()
    }
  }

  async function readArrivals(provider: Provider): Promise<void> {
    const { sender } = provider
    const cursor = store.cursors.get(sender)
    const carrierNow = cursor ? (provider.now() ?? now()) : await carrierTime(provider, now)
    const since = cursor ? cursor.at - overlapMs : carrierNow - dayMs
    const isThorough = readAt === undefined || !cursor || Math.abs(now() - thoroughAt) > thoroughEveryMs
    const begunAt = now()
    // In a team the list is everybody's, and there is no end to what is new in it.
    const isByVoter = team() !== undefined && (team()?.isBelled === true || isThorough)
    const rows: Carried[] = []
    if (isByVoter) await readOpen(provider)
    else for await (const page of provider.arrivals(since, { isKnown, isThorough, isBusy: team() !== undefined })) rows.push(...page)
    const earlier = cursor ? [] : rows.filter(({ at }) => at < carrierNow - freshMs)
    const floor = cursor?.floor ?? earlier.reduce((newest, { at }) => Math.max(newest, at), 0)
    reached('inbox.read')
    if (provider !== context.provider()) return
    await keep(newArrivals(rows, floor, isKnown), provider.now() ?? carrierNow)
    if (ending.aborted) return
    reached('inbox.taken')
    if (earlier.length > 0) ledger.say([{ kind: 'notice', row: { kind: 'earlier-texts', count: earlier.length } }])
    advance(sender, cursor, isByVoter ? (provider.now() ?? carrierNow) : readUpTo(rows, provider.now() ?? carrierNow), { since, floor })
    remember(rows, { since, floor })
    readAt = begunAt
    if (isThorough) thoroughAt = begunAt
  }

  const isKnown = (sid: string): boolean => done.has(sid) || store.messages.bySid(sid) !== undefined

  /** What those wrote whose chats are here, as far as nothing has told of it lately. */
  async function readOpen(provider: Provider): Promise<void> {
    const phones = store.tasks.open().map(({ phone }) => phone)
    for (const phone of toldAt.keys()) if (!phones.includes(phone)) toldAt.delete(phone)
    for (const phone of phones) if (steady() - (toldAt.get(phone) ?? -Infinity) > (team()?.restMs ?? 0) * toldPart) await readFrom(phone)
    // A line that nobody uses is tried all the same.
    if (phones.length === 0) await provider.arrivals(provider.now() ?? now())[Symbol.asyncIterator]().next()
  }

  /** Reads what one voter wrote, into the chat that is here. Rejects with a `CarrierError`. */
  async function readFrom(phone: string): Promise<void> {
    const provider = context.provider()
    if (!provider) return
    const begunAt = steady()
    const rows: Carried[] = []
    for await (const page of provider.arrivals((provider.now() ?? now()) - dayMs, { isKnown, person: phone })) rows.push(...page)
    if (provider !== context.provider()) return
    toldAt.set(phone, begunAt)
    await keep(newArrivals(rows, 0, isKnown), provider.now() ?? now())
  }

  /** What lies below the floor may be asked for yet. */
  function remember(rows: readonly Carried[], { since, floor }: { readonly since: number; readonly floor: number }): void {
    for (const [sid, at] of done) if (at < since) done.delete(sid)
    for (const { sid, at } of rows) if (at > floor) done.set(sid, at)
  }

  function advance(sender: string, cursor: { at: number } | undefined, upTo: number | undefined, first: { since: number; floor: number }): void {
    if (!cursor) store.cursors.begin({ sender, at: upTo ?? first.since, floor: first.floor })
    else if (upTo !== undefined && upTo > cursor.at) store.cursors.advance(sender, upTo)
  }

  /** Refusals first, whoever else has written: nothing may go to a person who has said STOP. */
  async function keep(news: readonly Carried[], carrierNow: number): Promise<void> {
    const clock = { now: now(), offset: now() - carrierNow, floor: readAt === undefined ? undefined : readAt - overlapMs }
    const arrivals = news.map((row) => ({ ...row, at: shownAt(row.at, clock) }))
    const consents: LastConsents = new Map()
    const consentOf = consentReader()
    await inBatches(arrivals.filter(({ person }) => context.routing().takes(person)), context, (some) => lastConsents(some, consentOf).forEach((consent, person) => consents.set(person, consent)))
    if (consents.size > 0) ledger.commit('voter', (stroke) => applyConsents(context, stroke, consents))
    await inBatches(arrivals, context, (some) => {
      takeArrivals(context, some, consentOf)
      reached('inbox.half')
    })
  }

  function sleep(): void {
    if (ending.aborted || !context.provider()) return
    const waitMs = line.restMs('receive')
    restMs = waitMs > 0 ? 0 : everyMs()
    callOff = after(waitMs > 0 ? waitMs : restMs, poll)
  }

  const everyMs = (): number => {
    const bell = team()
    return bell?.isBelled ? bell.restMs : pollEveryMs[line.get().mode][urgencyOf(context)]
  }

  /** To be called when something changed: whoever begins to wait doesn't wait for the end of a long rest. */
  function rouse(): void {
    if (restMs > everyMs()) poll()
  }

  return {
    poll,
    rouse,
    readFrom,
    /** What was there before this desk's first look comes in after all, a day of it. */
    bringEarlier(): void {
      const provider = context.provider()
      if (!provider) return
      store.cursors.lower(provider.sender, (provider.now() ?? now()) - dayMs)
      readAt = undefined
      poll()
    },
    /** Reads at once, unless it is reading, or waits after a failure. */
    catchUp(): void {
      if (!polling && line.restMs('receive') === 0) poll()
    },
    /** Whether what came while the line was last away, or the machine asleep, has been read, or cannot be. */
    caughtUp: (): boolean => readAtFall === line.falls() && (!toldTime || context.provider()?.now() !== undefined),
    async stop(): Promise<void> {
      callOff()
      await polling
    },
  }
}

/** The carrier's time. This machine's may be days off, so before the first answer a look at an empty stretch of the list asks for it. */
async function carrierTime(provider: Provider, now: () => number): Promise<number> {
  if (provider.now() === undefined) await provider.arrivals(now())[Symbol.asyncIterator]().next()
  return provider.now() ?? now()
}
