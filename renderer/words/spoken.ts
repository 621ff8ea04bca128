/** What a screen reader says of what comes unasked. Pure. */
import { activityNameIn } from '../../common/activity.ts'
import type { Line, Message, Task, Worker } from '../../contract/model.ts'
import type { Activity } from '../../contract/settings.ts'
import { awayWords } from './presence.ts'
import { clockTime } from './times.ts'

/** What a person is called, by number. */
export type NameOf = (phone: string) => string

/** Texts that came into one chat. */
export type Arrival = {
  readonly task: Task
  /** Oldest first; where only their number is known, there are fewer than `count`. */
  readonly texts: readonly Pick<Message, 'body'>[]
  readonly count: number
  /** The chat opened by itself, since the voter answered. */
  readonly isNew: boolean
}

/** More than these are summed up: nobody listens to all of them. */
const mostRead = 3

/** All that ring anew, in one sentence after the other: a second announcement would break off the first. */
export function offerWords(offers: readonly Task[], nameOf: NameOf): string {
  const [first] = offers
  const seconds = ({ offer }: Task) => Math.round(((offer?.expiresAt ?? 0) - (offer?.offeredAt ?? 0)) / 1000)
  const names = offers.map(({ phone }) => nameOf(phone))
  if (first && offers.length > mostRead) return `${offers.length} incoming chats, from ${listed(names)}, ${seconds(first)} seconds to accept`
  return offers.map((task, index) => `Incoming chat from ${names[index]}, ${seconds(task)} seconds to accept`).join('. ')
}

/** A promised reply that waits for the agent who is not there. */
export const heldWords = ({ phone }: Task, nameOf: NameOf): string => `${nameOf(phone)} replied and waits for you`

/** What came into the chat that is open. */
export const openChatWords = ({ texts, count }: Arrival): string =>
  count > mostRead ? `${count} new messages. The last: ${saidIn(texts.slice(-1))}` : `Voter: ${saidIn(texts)}`

/** What came into the others. */
export function otherChatsWords(arrivals: readonly Arrival[], nameOf: NameOf): readonly string[] {
  const nameIn = ({ task: { phone } }: Arrival) => nameOf(phone)
  const total = arrivals.reduce((sum, { count }) => sum + count, 0)
  if (total > mostRead && arrivals.length > 1) return [`${total} new messages in ${arrivals.length} chats: ${listed(arrivals.map(nameIn))}`]
  return arrivals.map((arrival) => {
    const { texts, count, isNew } = arrival
    if (isNew) return `${nameIn(arrival)} replied, and their chat is open: ${saidIn(texts)}`
    return count > mostRead ? `${count} messages from ${nameIn(arrival)}. The last: ${saidIn(texts.slice(-1))}` : `Message from ${nameIn(arrival)}: ${saidIn(texts)}`
  })
}

/** `Status: Lunch`, `Status: Available. Away: screen locked 2:02 PM`. */
export const statusName = ({ activity, away }: Worker, list: readonly Activity[]): string => `Status: ${activityNameIn(list, activity)}${away ? `. ${awayWords(away)}` : ''}`

/** Undefined of a line that works, or may. */
export function lineWords({ state, since, trouble }: Line): string | undefined {
  if (state === 'down') return `No connection since ${clockTime(since)}. Messages wait as Queued and go out by themselves.`
  return state === 'refused' || state === 'unreadable' ? (trouble ?? 'Twilio doesn’t accept these keys.') : undefined
}

const saidIn = (texts: readonly Pick<Message, 'body'>[]) => texts.map(({ body }) => body || 'a picture').join(' … ')

/** `Ann, Bo, Cy and 2 more`. */
function listed(names: readonly string[]): string {
  const rest = names.length - mostRead
  return rest > 0 ? `${names.slice(0, mostRead).join(', ')} and ${rest} more` : names.join(', ')
}
