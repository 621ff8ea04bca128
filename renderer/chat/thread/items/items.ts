/** A conversation as it is drawn: days, events, folded chats and bubbles in one list of rows. */
import type { Mark, Message, Note, PastTask } from '../../../../contract/model.ts'
import type { Thread } from '../../../desk/threads/thread.ts'
import { dayName, dayOf } from '../../../words/times.ts'
import { asksForMore } from '../../../words/words.ts'
import { ownerOf } from './folding.ts'
import { momentsOf, type EventItem, type NoteItem } from './moments.ts'

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
  /** Stands before the first message that the agent has not seen. */
  | { readonly kind: 'new'; readonly key: string }
  /** An earlier chat in one line, or its heading while it is unfolded. */
  | { readonly kind: 'past'; readonly key: string; readonly task: PastTask; readonly isOpen: boolean }
  | EventItem
  | NoteItem
  | BubbleItem

/** How a thread is to be drawn. */
export type Drawing = {
  /** Decides which day is called Today, epoch ms. */
  readonly now: number
  /** `seq` of the first message that the agent has not seen. */
  readonly firstNew?: number | undefined
  /** What is known against texting the person. */
  readonly marks?: readonly Mark[]
  readonly notes?: readonly Note[]
  /** Earlier chats that are not folded, by id. */
  readonly unfolded?: ReadonlySet<string>
}

/** Messages further apart than this are told apart by a time of their own. */
const runMs = 5 * 60_000

/** The rows of a thread, oldest first. */
export function threadItems(thread: Pick<Thread, 'messages' | 'past' | 'older' | 'newer'>, { now, firstNew, marks = [], notes = [], unfolded = new Set() }: Drawing): readonly ThreadItem[] {
  const items: ThreadItem[] = []
  const isFolded = (task: PastTask) => task.state === 'completed' && !unfolded.has(task.id)
  const moments = momentsOf(thread, { marks, notes }, isFolded)
  let day: number | undefined
  let next = 0
  let owner: PastTask | undefined

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
    if (message.isRecalled) continue
    const task = ownerOf(thread.past, message.seq)
    if (task && task !== owner && task.state === 'completed') items.push({ kind: 'past', key: `past ${task.id}`, task, isOpen: unfolded.has(task.id) })
    owner = task
    if (task && isFolded(task)) continue
    tellUntil(message.at)
    turnTo(message.at)
    if (message.seq === firstNew) items.push({ kind: 'new', key: 'new' })
    items.push(bubbleAfter(items, message))
  }
  if (thread.newer === 'none') tellUntil(Infinity)
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
    above.by === below.by &&
    above.delivery === below.delivery &&
    !asksForMore(above.delivery) &&
    above.asksSince === undefined &&
    below.asksSince === undefined &&
    above.waitsUntil === below.waitsUntil &&
    below.at - above.at < runMs &&
    dayOf(above.at) === dayOf(below.at)
  )
}
