/** Follows every text that the carrier has to its end. One look at the list of what we sent tells of many; a few are asked for one by one. */
import pLimit from 'p-limit'
import { CarrierError, type Carried, type Provider } from '../../../provider/provider.ts'
import type { MessageRow } from '../../../store/rows/messages.ts'
import { pause } from '../../../time/pause.ts'
import type { Context } from '../../core/context.ts'
import { noRest, restFor, restMs } from '../../core/rest.ts'
import { isFinal } from './delivery.ts'
import { settleMessage } from './settle.ts'

/** While a request is out its due row is moved this far ahead, so that a crash only delays it. */
const leaseMs = 60_000
/** After this a text is `unconfirmed`: some carriers never send a receipt, and Twilio itself keeps a text for at most 10 hours (ValidityPeriod). */
const followForMs = 36 * 3_600_000
/** Looks grow rarer with the age of the text, between these bounds. */
const soonestMs = 1_000
export const rarestMs = 5 * 60_000
/** The next look when the carrier could not be asked. */
const unheardMs = 5_000
/** Up to so many are asked for one by one. */
const fewTexts = 3
/** Between the beginnings of two rounds of questions; what becomes due meanwhile is asked for together. */
const roundMs = 1_000
/** So much of the list of what we sent is read for the others; whoever is older is asked for alone. */
const mostPages = 5
/** Questions to the carrier at once; it counts the requests of the whole account. */
const lanes = 2
/** Texts settled in one transaction. */
const batch = 50

/** What is known of a text after a look: the carrier's word, that it has none any more, or nothing. */
type Word = { readonly carried: Carried } | 'gone' | undefined

export function openFollower(context: Context) {
  const { store, ledger, log, now } = context
  const inLane = pLimit(lanes)
  let struck: readonly string[] = []
  let due = new Set<string>()
  let rest = noRest
  let round = noRest

  /** Whatever one strike of the clock brings is leased in one transaction. */
  async function lease(): Promise<void> {
    const ids = struck
    struck = []
    store.transaction(() => ids.forEach((id) => store.dues.set('follow', id, now() + leaseMs)))
    const isFirst = due.size === 0
    ids.forEach((id) => due.add(id))
    if (isFirst) await run()
  }

  /** Asks for everything that has become due; what becomes due meanwhile is for the next round. */
  async function run(): Promise<void> {
    await pause(restMs(round, now()), context.ending, context)
    round = restFor(roundMs, now())
    const messages = store.transaction(() => [...due].flatMap((id) => store.messages.get(id) ?? []).filter((message) => isFollowed(message)))
    due = new Set()
    const provider = context.provider()
    if (!provider || restMs(rest, now()) > 0) return ledger.commit('carrier', () => messages.forEach((message) => again(message, undefined)))
    const words = await ask(provider, messages)
    for (let from = 0; from < messages.length; from += batch) {
      ledger.commit('carrier', (stroke) => messages.slice(from, from + batch).forEach((message) => settle(stroke, message, words.get(message.id))))
    }
  }

  /** A text that needs no following any more is struck off. */
  function isFollowed(message: MessageRow): message is MessageRow & { readonly sid: string } {
    if (message.sid !== null && !isFinal(message.delivery)) return true
    store.dues.clear('follow', message.id)
    return false
  }

  async function ask(provider: Provider, messages: readonly (MessageRow & { readonly sid: string })[]): Promise<ReadonlyMap<string, Word>> {
    const words = new Map<string, Word>()
    if (messages.length > fewTexts) await readList(provider, messages, words)
    const others = messages.filter(({ id }) => !words.has(id))
    await Promise.all(others.map((message) => inLane(async () => words.set(message.id, await askFor(provider, message.sid)))))
    return words
  }

  async function readList(provider: Provider, messages: readonly (MessageRow & { readonly sid: string })[], words: Map<string, Word>): Promise<void> {
    const wanted = new Map(messages.map(({ id, sid }) => [sid, id]))
    const clock = (provider.now() ?? now()) - now()
    const since = messages.reduce((oldest, { takenAt, at }) => Math.min(oldest, takenAt ?? at), Infinity) + clock - leaseMs
    let pages = 0
    await heard(async () => {
      for await (const page of provider.sent(since)) {
        for (const carried of page) if (wanted.has(carried.sid)) words.set(wanted.get(carried.sid)!, { carried })
        pages += 1
        if (pages === mostPages || words.size === wanted.size) return
      }
    })
  }

  const askFor = (provider: Provider, sid: string): Promise<Word> =>
    restMs(rest, now()) > 0 ? Promise.resolve(undefined) : heard(async () => ({ carried: await provider.fetch(sid) }))

  /** A question's own fault: it is written down, it rests as long as the carrier asks for, and nothing else hears of it. */
  async function heard<T>(question: () => Promise<T>): Promise<T | 'gone' | undefined> {
    try {
      return await question()
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error
      if (error.isGone) return 'gone'
      log.warn('the carrier could not be asked what became of a text', { trouble: error.trouble, code: error.code, by: error.by })
      if (error.retryAfterMs) rest = restFor(error.retryAfterMs, now())
      return undefined
    }
  }

  function settle(stroke: Parameters<Parameters<Context['ledger']['commit']>[1]>[0], message: MessageRow, word: Word): void {
    if (word === 'gone') settleMessage(context, stroke, message.id, { delivery: 'unconfirmed' })
    else if (word) {
      settleMessage(context, stroke, message.id, word.carried)
      // Only the carrier's silence ends the wait, never ours: a desk that was closed for days asks once more.
      if (ageOf(message, word) > followForMs) settleMessage(context, stroke, message.id, { delivery: 'unconfirmed' })
    }
    if (isFinal(store.messages.get(message.id)!.delivery)) store.dues.clear('follow', message.id)
    else again(message, word)
  }

  function again(message: MessageRow, word: Word): void {
    const waitMs = Math.min(rarestMs, Math.max(word ? soonestMs : unheardMs, ageOf(message, word) / 4))
    store.dues.set('follow', message.id, now() + Math.max(waitMs, restMs(rest, now())))
  }

  /** It counts from the handing over, since a text may have waited here for days, and by the carrier's clock wherever that tells: this machine's may have been set. */
  function ageOf({ takenAt, at }: MessageRow, word: Word): number {
    const carrierNow = context.provider()?.now()
    const isTold = word !== undefined && word !== 'gone' && carrierNow !== undefined
    return Math.max(0, isTold ? carrierNow - word.carried.at : now() - (takenAt ?? at))
  }

  return {
    /** Serves the clock. Returns the work, when this is the first of those that will be asked for together. */
    follow(id: string): Promise<void> | undefined {
      struck = [...struck, id]
      return struck.length === 1 ? Promise.resolve().then(lease) : undefined
    },
  }
}
