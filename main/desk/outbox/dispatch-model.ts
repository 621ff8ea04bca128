/**
 * A world for dispatch.test.ts: the outbox's rules on one side, on the other a carrier that drops, delays, refuses and hides what it took,
 * a machine that dies and whose clock is set. What lies on the desk's disk survives a crash; what is in the air does not.
 */
import type { Carried } from '../../provider/provider.ts'
import { afterCheck, afterRequest, nextTexts, type CheckEnd, type RequestEnd, type Step } from './dispatch.ts'
import { matchAttempt } from './reconcile.ts'

/** What becomes of one request. The carrier keeps the bounds that docs/architecture.md assumes of it. */
export type Fate = {
  readonly end: 'answered' | 'refused' | 'passing' | 'broken' | 'silent'
  readonly takes: boolean
  /** 0 to 1: how much of the time that it has the carrier needs to take the text, and then to show it in its list. */
  readonly lateness: number
  readonly hidden: number
}

export type Action =
  | { readonly kind: 'write'; readonly conversation: number; readonly body: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'fate'; readonly fate: Fate }
  | { readonly kind: 'list'; readonly works: boolean }
  | { readonly kind: 'crash' }
  | { readonly kind: 'set-clock'; readonly byMs: number }

export type Text = {
  readonly id: number
  readonly conversationId: string
  readonly body: string
  delivery: 'queued' | 'sending' | 'checking' | 'unclear' | 'taken' | 'failed'
  notBefore: number
  sid?: string
  tries: number
  attempt?: { startedAt: number; carrierAt: number | null; absentFrom?: number | undefined; checks: number }
}
type Event = { readonly at: number; readonly happen: () => void; readonly dies: boolean }
type Taken = Carried & { readonly shownAt: number }

const LATENCY_MS = 80
/** What a request that nobody answers takes until it is given up. */
const TIMEOUT_MS = 15_000
/** What docs/architecture.md assumes of the carrier: the latest moment to take a text after its request has ended, and to show it. */
const TAKES_AFTER_BROKEN_MS = 1_000
const TAKES_AFTER_SILENT_MS = 25_000
const SHOWS_WITHIN_MS = 3_900
/** The carrier's clock and the desk's have nothing to do with each other. */
const CARRIER_AHEAD_MS = 7 * 3_600_000
const kindly: Fate = { end: 'answered', takes: true, lateness: 0, hidden: 0 }

/** @param judge what a look at the carrier's list means; a test may put a worse rule in its place */
export function openWorld(judge = afterCheck) {
  const texts: Text[] = []
  const taken: Taken[] = []
  let events: Event[] = []
  let fate = kindly
  let listWorks = true
  let time = 1_790_000_000_000
  let clockError = 0
  let heardCarrier = false
  const busy = new Set<string>()
  const world = { texts, taken, steps: 0, act, settle, isSettled }

  const now = () => time + clockError
  /** As the Date header tells it: whole seconds. */
  const carrierNow = () => (heardCarrier ? Math.floor((time + CARRIER_AHEAD_MS) / 1_000) * 1_000 : undefined)
  const later = (ms: number, happen: () => void, dies = true) => void events.push({ at: time + ms, happen, dies })

  function act(action: Action): void {
    world.steps += 1
    switch (action.kind) {
      case 'write':
        texts.push({ id: texts.length, conversationId: `c${action.conversation}`, body: `text ${action.body}`, delivery: 'queued', notBefore: 0, tries: 0 })
        break
      case 'wait':
        return pass(action.ms)
      case 'fate':
        fate = action.fate
        break
      case 'list':
        listWorks = action.works
        break
      case 'crash':
        crash()
        break
      case 'set-clock':
        setClock(action.byMs)
    }
    run()
  }

  /** What was in the air is forgotten here; what the carrier has in hand comes to light within the time that a dead app leaves it. */
  function crash(): void {
    events = events.filter(({ dies }) => !dies).map((event) => ({ ...event, at: Math.min(event.at, time + TAKES_AFTER_BROKEN_MS) }))
    busy.clear()
    heardCarrier = false
  }

  /** Set back, what is due is moved along (clock.ts). */
  function setClock(byMs: number): void {
    clockError += byMs
    if (byMs < 0) for (const text of texts) text.notBefore += byMs
  }

  /** The inbox looks first, as it does in the app, and learns the carrier's clock by it. */
  function greet(): void {
    if (busy.has('inbox')) return
    busy.add('inbox')
    later(LATENCY_MS, () => {
      busy.delete('inbox')
      heardCarrier = true
    })
  }

  function run(): void {
    if (!heardCarrier) return greet()
    const waiting = texts.filter((text): text is Text & { delivery: 'queued' | 'sending' | 'checking' } => ['queued', 'sending', 'checking'].includes(text.delivery))
    for (const text of nextTexts(waiting, { at: now(), busy, starts: 3 })) {
      busy.add(text.conversationId)
      if (text.delivery === 'queued') send(text)
      else if (text.delivery === 'sending') finish(text, { kind: 'died' })
      else check(text)
    }
  }

  function send(text: Text): void {
    text.delivery = 'sending'
    text.tries += 1
    text.attempt = { startedAt: now(), carrierAt: carrierNow() ?? null, checks: 0 }
    const { end, takes, lateness, hidden } = fate
    const endsIn = end === 'silent' ? TIMEOUT_MS : LATENCY_MS
    const takesWithin = endsIn + (end === 'silent' ? TAKES_AFTER_SILENT_MS : TAKES_AFTER_BROKEN_MS)
    let row: Taken | undefined
    const take = () => void (row ??= carry(text, Math.floor(SHOWS_WITHIN_MS * hidden)))
    if (end === 'answered') later(endsIn, () => (take(), finish(text, { kind: 'taken', carried: row! })))
    else {
      if (takes && (end === 'broken' || end === 'silent')) later(Math.floor(lateness * takesWithin), take, false)
      later(endsIn, () => finish(text, endOf(end)))
    }
  }

  function endOf(end: Exclude<Fate['end'], 'answered'>): RequestEnd {
    if (end === 'refused') return { kind: 'refused', code: 21211, text: 'no' }
    if (end === 'passing') return { kind: 'passing', retryAfterMs: undefined, isRate: false }
    return { kind: 'unclear', silent: end === 'silent' }
  }

  /** The carrier takes the text; its list shows it after a while, of which it tells the whole second only. */
  function carry(text: Text, hiddenMs: number): Taken {
    const at = Math.floor((time + CARRIER_AHEAD_MS) / 1_000) * 1_000
    const row: Taken = {
      sid: `SM${taken.length}`, direction: 'outbound', person: text.conversationId, channel: 'sms', ours: 'us', body: text.body, delivery: 'accepted',
      at, segments: 1, mediaCount: 0, shownAt: time + hiddenMs,
    }
    taken.push(row)
    return row
  }

  function finish(text: Text, end: RequestEnd): void {
    busy.delete(text.conversationId)
    follow(text, afterRequest(end, { tries: text.tries, carrierNow: carrierNow() }))
  }

  function check(text: Text): void {
    const askedAt = carrierNow()
    const works = listWorks
    later(LATENCY_MS, () => {
      busy.delete(text.conversationId)
      const attempt = text.attempt!
      const end: CheckEnd = works ? look(text) : { kind: 'unreached', retryAfterMs: undefined }
      if (works) attempt.checks += 1
      follow(text, judge(end, { checks: attempt.checks, absentFrom: attempt.absentFrom, askedAt, carrierNow: carrierNow() }))
    })
  }

  function look(text: Text): CheckEnd {
    const shown = taken.filter((row) => row.person === text.conversationId && row.shownAt <= time).toReversed()
    return matchAttempt({ body: text.body, ...text.attempt! }, shown, (sid) => texts.some((other) => other.sid === sid))
  }

  function follow(text: Text, step: Step): void {
    text.delivery = step.to
    if (step.to === 'taken') text.sid = step.carried.sid
    if (step.to === 'checking') text.attempt!.absentFrom = step.absentFrom ?? text.attempt!.absentFrom
    text.notBefore = 'inMs' in step ? now() + step.inMs : 0
  }

  /** Time goes on, event by event; a text whose time has come is taken up in between. */
  function pass(ms: number): void {
    const until = time + ms
    while (time < until) {
      const wakes = texts.filter(({ delivery }) => delivery === 'queued' || delivery === 'checking').map(({ notBefore }) => notBefore - clockError)
      const next = Math.min(until, ...events.map(({ at }) => at), ...wakes.filter((at) => at > time))
      time = Math.max(time + 1, next)
      world.steps += 1
      const due = events.filter(({ at }) => at <= time)
      events = events.filter(({ at }) => at > time)
      for (const event of due) event.happen()
      run()
    }
  }

  function isSettled(): boolean {
    return texts.every(({ delivery }) => delivery === 'taken' || delivery === 'failed')
  }

  /** The carrier is kind again: everything must come to its end by itself. */
  function settle(): void {
    fate = kindly
    listWorks = true
    for (let minutes = 0; minutes < 10 && !isSettled(); minutes += 1) pass(60_000)
    pass(60_000)
  }

  return world
}
