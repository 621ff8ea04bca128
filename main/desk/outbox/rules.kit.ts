/**
 * A world for rules.test.ts: the outbox's rules on one side, on the other a carrier that drops, delays, refuses, hides and changes what it
 * took, somebody else who texts from the same number, and a machine that dies and whose clock is set. What lies on the desk's disk survives
 * a crash; what is in the air does not.
 */
import type { Carried } from '../../provider/provider.ts'
import { carrierAheadMs, endOf, given, hasPicture, kindly, latencyMs, showsWithinMs, takesAfterBrokenMs, takesAfterSilentMs, timeoutMs, type Fate, type Taken } from './fates.kit.ts'
import { hasRival, isAsSent, matchAttempt, rivalsMs, soughtSince, type SentText } from './reconcile.ts'
import { afterCheck, afterRequest, conversationsAtOnce, nextTexts, tryAgain, type CheckEnd, type RequestEnd, type Step } from './rules.ts'

export type Action =
  /** `heldMs`: so long it can be taken back. */
  | { readonly kind: 'write'; readonly conversation: number; readonly body: number; readonly heldMs?: number }
  | { readonly kind: 'take-back'; readonly text: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'fate'; readonly fate: Fate }
  /** The list is answered, of no use, or denied; it shows the state of so long ago. */
  | { readonly kind: 'list'; readonly works: 'yes' | 'no' | 'denied'; readonly staleMs: number }
  /** `isOdd`: they say the same words with a picture where we send none, or without. */
  | { readonly kind: 'rival'; readonly conversation: number; readonly body: number; readonly isOdd: boolean }
  | { readonly kind: 'crash' }
  | { readonly kind: 'set-clock'; readonly byMs: number }

export type Text = SentText & {
  readonly id: number
  readonly conversationId: string
  delivery: 'queued' | 'sending' | 'checking' | 'unclear' | 'taken' | 'failed' | 'taken back'
  notBefore: number
  sid?: string
  tries: number
  attempt?: { startedAt: number; carrierAt: number | null; absentFrom?: number | undefined; checks: number; code?: number | undefined }
}
type Event = { readonly at: number; readonly happen: () => void; readonly dies: boolean }

/** @param judge what a look at the carrier's list means; a test may put a worse rule in its place */
export function openWorld(judge = afterCheck) {
  const texts: Text[] = []
  const taken: Taken[] = []
  let events: Event[] = []
  let fate = kindly
  let list: { works: 'yes' | 'no' | 'denied'; staleMs: number } = { works: 'yes', staleMs: 0 }
  let time = 1_790_000_000_000
  let clockError = 0
  let heardCarrier = false
  const busy = new Set<string>()
  const world = { texts, taken, steps: 0, act, settle }

  const now = () => time + clockError
  /** As the Date header tells it: whole seconds. */
  const carrierNow = () => (heardCarrier ? Math.floor((time + carrierAheadMs) / 1_000) * 1_000 : undefined)
  const later = (ms: number, happen: () => void, dies = true) => void events.push({ at: time + ms, happen, dies })

  function act(action: Action): void {
    world.steps += 1
    if (action.kind === 'wait') return pass(action.ms)
    if (action.kind === 'write') write(action)
    else if (action.kind === 'take-back') takeBack(texts.at(action.text % Math.max(1, texts.length)))
    else if (action.kind === 'fate') ({ fate } = action)
    else if (action.kind === 'list') list = action
    else if (action.kind === 'crash') crash()
    else if (action.kind === 'set-clock') setClock(action.byMs)
    else {
      // Whoever shares the number texts others as well; the list has shown that before they say the same to the same person.
      if (!action.isOdd) put({ to: `c${(action.conversation + 1) % 4}`, body: 'of the other desk', isPicture: false, hiddenMs: -rivalsMs / 2 })
      put({ to: `c${action.conversation}`, body: `text ${action.body}`, isPicture: hasPicture(`text ${action.body}`) !== action.isOdd })
    }
    run()
  }

  const write = ({ conversation, body: nth, heldMs = 0 }: Extract<Action, { kind: 'write' }>, body = `text ${nth}`) =>
    void texts.push({ id: texts.length, conversationId: `c${conversation}`, body, pictureUrl: hasPicture(body) ? 'https://example.org/a.png' : null, delivery: 'queued', notBefore: heldMs && now() + heldMs, tries: 0 })
  /** As `message.recall` does: once it was requested nobody can call it back. */
  const takeBack = (text: Text | undefined) => text?.delivery === 'queued' && text.tries === 0 && (text.delivery = 'taken back')

  /** What was in the air is forgotten here; what the carrier has in hand comes to light within the time that a dead app leaves it. */
  function crash(): void {
    events = events.filter(({ dies }) => !dies).map((event) => ({ ...event, at: Math.min(event.at, time + takesAfterBrokenMs) }))
    busy.clear()
    heardCarrier = false
  }

  /** Set back, nothing is farther off than its kind may be (clock.ts). */
  function setClock(byMs: number): void {
    clockError += byMs
    if (byMs < 0) for (const text of texts) text.notBefore = Math.min(text.notBefore, now() + 60_000)
  }

  /** The inbox looks first, as it does in the app, and learns the carrier's clock by it. */
  function greet(): void {
    if (busy.has('inbox')) return
    busy.add('inbox')
    later(latencyMs, () => {
      busy.delete('inbox')
      heardCarrier = true
    })
  }

  function run(): void {
    if (!heardCarrier) return greet()
    const waiting = texts.filter((text): text is Text & { delivery: 'queued' | 'sending' | 'checking' } => ['queued', 'sending', 'checking'].includes(text.delivery))
    for (const text of nextTexts(waiting, { at: now(), sure: now(), busy, lanes: conversationsAtOnce - busy.size, starts: 3 })) {
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
    const { end, takes, lateness, hidden, words, picture } = fate
    const [endsIn, afterwards] = end === 'silent' ? [timeoutMs, takesAfterSilentMs] : [latencyMs, takesAfterBrokenMs]
    const takesWithin = endsIn + afterwards
    let row: Taken | undefined
    const take = () => void (row ??= put({ to: text.conversationId, body: given[words](text.body), isPicture: text.pictureUrl !== null && picture === 'as sent', of: text.id, hiddenMs: Math.floor(showsWithinMs * hidden) }))
    if (end === 'answered') later(endsIn, () => (take(), finish(text, { kind: 'taken', carried: row! })))
    else {
      if (takes && (end === 'broken' || end === 'silent')) later(Math.floor(lateness * takesWithin), take, false)
      later(endsIn, () => finish(text, endOf(end)))
    }
  }

  /** The carrier takes a text; its list shows it after a while, of which it tells the whole second only. */
  function put({ to, body, isPicture, of, hiddenMs = 0 }: { readonly to: string; readonly body: string; readonly isPicture: boolean; readonly of?: number; readonly hiddenMs?: number }): Taken {
    const at = Math.floor((time + carrierAheadMs + Math.min(0, hiddenMs)) / 1_000) * 1_000
    const row: Taken = {
      sid: `SM${taken.length}`, direction: 'outbound', person: to, channel: 'sms', ours: 'us', body, delivery: 'accepted', at, segments: 1, mediaCount: isPicture ? 1 : 0,
      shownAt: time + hiddenMs, of,
    }
    taken.push(row)
    return row
  }

  function finish(text: Text, end: RequestEnd): void {
    busy.delete(text.conversationId)
    text.attempt!.code = 'code' in end ? end.code : undefined
    follow(text, afterRequest(end, { tries: text.tries, carrierNow: carrierNow() }))
  }

  function check(text: Text): void {
    const askedAt = carrierNow()
    const { works } = list
    later(latencyMs, () => {
      busy.delete(text.conversationId)
      const attempt = text.attempt!
      const end: CheckEnd = works === 'yes' ? look(text) : works === 'denied' ? { kind: 'denied' } : { kind: 'unreached', retryAfterMs: undefined }
      if (works === 'yes') attempt.checks += 1
      const newestAt = Math.max(0, ...shown().map(({ at }) => at))
      follow(text, judge(end, { checks: attempt.checks, absentFrom: attempt.absentFrom, askedAt, carrierNow: carrierNow(), newestAt, mayTryAgain: attempt.code === tryAgain }))
    })
  }

  function look(text: Text): CheckEnd {
    const attempt = text.attempt!
    const known = { isKnown: (sid: string) => texts.some((other) => other.sid === sid), inDoubt: texts.filter((other) => other.conversationId === text.conversationId && isInDoubt(other)).length }
    const match = matchAttempt({ ...text, ...attempt }, shown().filter((row) => row.person === text.conversationId), known)
    return match.kind === 'found' && hasRival(match.carried, sentSince(soughtSince(attempt) - rivalsMs), isOurs) ? { kind: 'doubtful' } : match
  }

  const shown = () => taken.filter((row) => row.shownAt <= time - list.staleMs).toReversed()
  const sentSince = (since: number) => shown().filter(({ at }) => at >= since)
  const isInDoubt = ({ delivery }: Text) => ['sending', 'checking', 'unclear'].includes(delivery)
  const isOurs = (row: Carried) => texts.some((text) => text.sid === row.sid || (text.conversationId === row.person && isInDoubt(text) && isAsSent(row, text)))

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

  const isSettled = () => texts.every(({ delivery }) => ['taken', 'failed', 'unclear', 'taken back'].includes(delivery))

  /** The carrier is kind again: everything must come to its end by itself. */
  function settle(): void {
    fate = kindly
    list = { works: 'yes', staleMs: 0 }
    for (let minutes = 0; minutes < 10 && !isSettled(); minutes += 1) pass(60_000)
    pass(60_000)
  }

  return world
}
