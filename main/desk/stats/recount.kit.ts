/** The figures counted anew from nothing but the journal: what the tally must equal. It shares no code with it. */
import type { Entry } from '../../store/file/journal.ts'

type Text = { readonly what: 'received' | 'sent' | 'colleague'; readonly at: number; readonly conversation: string; delivery: string }
type Chat = { readonly conversation: string; asked?: number; answered?: number; assigned?: number; completed?: number; disposition: string; isLive: boolean }

/** The carrier took the text. */
const taken = new Set(['accepted', 'sent', 'delivered', 'undelivered', 'unconfirmed'])
const notDeliveries = new Set(['asked', 'hurried', 'retried', 'noRefusal', 'files', 'pictured', 'fileLost', 'found', 'seen'])

/** @param from the span, epoch ms; `until` is no longer in it */
export function recount(entries: readonly Entry[], { from, until }: { readonly from: number; readonly until: number }) {
  const texts = new Map<string, Text>()
  const chats = new Map<string, Chat>()
  const lastReceived = new Map<string, number>()
  for (const { kind, subject, at, payload } of entries) tell(kind, subject, at, JSON.parse(payload) as Record<string, never>)

  function tell(kind: string, subject: string, at: number, facts: Record<string, never>): void {
    const [noun, verb] = kind.split('.') as [string, string]
    if (noun === 'message') tellOfText(verb, subject, at, facts)
    if (noun === 'task') tellOfChat(verb, subject, at, facts)
  }

  function tellOfText(verb: string, id: string, at: number, facts: { conversationId?: string; at?: number; delivery?: string }): void {
    const known = texts.get(id)
    if (known) {
      if (!notDeliveries.has(verb)) known.delivery = verb
      return
    }
    const what = ({ received: 'received', queued: 'sent', seen: 'colleague' } as const)[verb]
    if (!what) return
    texts.set(id, { what, at: facts.at ?? at, conversation: facts.conversationId!, delivery: facts.delivery ?? verb })
    const live = [...chats.values()].find((chat) => chat.isLive && chat.conversation === facts.conversationId)
    if (what === 'received') {
      lastReceived.set(facts.conversationId!, facts.at!)
      if (live) live.asked ??= facts.at!
    } else if (what === 'sent' && live?.asked !== undefined) live.answered ??= Math.max(live.asked, at)
  }

  function tellOfChat(verb: string, id: string, at: number, facts: { conversationId?: string; place?: string; disposition?: string }): void {
    // A chat that a voter begins has their message already; one that the agent begins waits for it.
    if (verb === 'created') chats.set(id, { conversation: facts.conversationId!, ...(facts.place && { asked: lastReceived.get(facts.conversationId!)! }), disposition: '', isLive: true })
    const chat = chats.get(id)!
    if (verb === 'assigned') chat.assigned ??= at
    if (verb === 'noted') chat.disposition = facts.disposition ?? ''
    if (verb === 'completed') chat.completed = at
    if (verb === 'reopened') chat.isLive = true
    if (verb === 'wrapped' || verb === 'completed' || verb === 'canceled') chat.isLive = false
  }

  const isIn = (at: number | undefined): at is number => at !== undefined && at >= from && at < until
  const textsOf = (what: Text['what']) => [...texts.values()].filter((text) => text.what === what && isIn(text.at))
  const counted = (what: Text['what']) => countOf(textsOf(what).map(({ delivery }) => delivery))
  const voters = (of: readonly Text[]) => new Set(of.map(({ conversation }) => conversation)).size
  const all = [...chats.values()]
  const ended = all.filter(({ completed }) => isIn(completed))
  return {
    received: counted('received'),
    sent: counted('sent'),
    colleague: counted('colleague'),
    wrote: voters(textsOf('received')),
    texted: voters(textsOf('sent').filter(({ delivery }) => taken.has(delivery))),
    taken: all.filter(({ assigned }) => isIn(assigned)).length,
    ended: countOf(ended.map(({ disposition }) => disposition)),
    handling: timesOf(ended.flatMap(({ completed, assigned }) => (assigned === undefined ? [] : completed! - assigned))),
    answers: timesOf(all.filter(({ asked }) => isIn(asked)).flatMap(({ asked, answered }) => (answered === undefined ? [] : answered - asked!))),
  }
}

const countOf = (parts: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(parts)].toSorted().map((part) => [part, parts.filter((each) => each === part).length]))

/** Percentiles as spreadsheets reckon them (PERCENTILE.INC): between two times on the line between them. */
function timesOf(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    return below === undefined || above === undefined ? null : Math.round(below + (above - below) * (place - Math.floor(place)))
  }
  return { count: sorted.length, median: at(0.5), ninetieth: at(0.9), slowest: sorted.at(-1) ?? null }
}
