/** A conversation as it is drawn: days, events and bubbles in one list of rows. */
import type { Message, PastTask } from '../../../contract/model.ts'
import type { Thread } from '../../desk/threads.ts'
import { clockTime, dayName, dayOf } from '../../words/times.ts'
import { asksForMore } from '../../words/words.ts'

export type BubbleItem = {
  readonly kind: 'bubble'
  readonly key: string
  readonly message: Message
  /** Part of one run with the bubble above, below. The last of a run bears the line with time and delivery. */
  readonly joinsBefore: boolean
  readonly joinsAfter: boolean
}

export type ThreadItem =
  | { readonly kind: 'day'; readonly key: string; readonly name: string }
  | { readonly kind: 'event'; readonly key: string; readonly what: 'began' | 'ended'; readonly text: string }
  | BubbleItem

/** Messages further apart than this are told apart by a time of their own. */
const runMs = 5 * 60_000

type Moment = { readonly at: number; readonly item: Extract<ThreadItem, { kind: 'event' }> }

const began: Record<PastTask['origin'], string> = {
  agent: 'You started this chat',
  reply: 'They replied and this chat opened',
  voter: 'You accepted this chat',
}

/** The rows of a thread, oldest first. `now` decides which day is called Today. */
export function threadItems(thread: Pick<Thread, 'messages' | 'past' | 'older'>, now: number): readonly ThreadItem[] {
  const items: ThreadItem[] = []
  const moments = momentsOf(thread)
  let day: number | undefined
  let next = 0

  const turnTo = (at: number) => {
    if (dayOf(at) === day) return
    day = dayOf(at)
    items.push({ kind: 'day', key: `day ${day}`, name: dayName(at, now) })
  }
  const tellUntil = (at: number) => {
    for (let due = moments[next]; due && due.at <= at; due = moments[++next]) {
      turnTo(due.at)
      items.push(due.item)
    }
  }

  for (const message of thread.messages) {
    tellUntil(message.at)
    turnTo(message.at)
    items.push(bubbleAfter(items, message))
  }
  tellUntil(Infinity)
  return items
}

/** The bubble of a message; when it joins the bubble drawn last, that one is told so. */
function bubbleAfter(items: ThreadItem[], message: Message): BubbleItem {
  const above = items.at(-1)
  const joins = above?.kind === 'bubble' && isOneRun(above.message, message)
  if (joins) items[items.length - 1] = { ...above, joinsAfter: true }
  return { kind: 'bubble', key: message.id, message, joinsBefore: joins, joinsAfter: false }
}

function isOneRun(above: Message, below: Message): boolean {
  return (
    above.direction === below.direction &&
    above.delivery === below.delivery &&
    !asksForMore(above.delivery) &&
    above.asksSince === undefined &&
    below.asksSince === undefined &&
    above.waitsUntil === below.waitsUntil &&
    below.at - above.at < runMs &&
    dayOf(above.at) === dayOf(below.at)
  )
}

/** When chats began and ended. Those before the oldest message loaded come with its page. */
function momentsOf({ messages, past, older }: Pick<Thread, 'messages' | 'past' | 'older'>): readonly Moment[] {
  const from = older === 'none' ? 0 : (messages[0]?.at ?? 0)
  return past
    .flatMap((task) => [
      moment(`${task.id} began`, 'began', began[task.origin], task.assignedAt),
      // While it is being wrapped up, the foot of the chat says so.
      moment(`${task.id} ended`, 'ended', 'You ended this chat', task.state === 'completed' ? task.wrappingAt : undefined),
    ])
    .filter((one): one is Moment => one !== undefined && one.at >= from)
    .toSorted((a, b) => a.at - b.at)
}

function moment(key: string, what: 'began' | 'ended', text: string, at: number | undefined): Moment | undefined {
  return at === undefined ? undefined : { at, item: { kind: 'event', key, what, text: `${text} · ${clockTime(at)}` } }
}
