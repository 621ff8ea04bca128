/** What a screen reader says of what comes unasked. Pure. */
import { activityNameIn } from '../../common/activity.ts'
import { listed } from '../../common/wording/formats.ts'
import type { Line, Message, Task, Worker } from '../../contract/model.ts'
import type { Activity } from '../../contract/settings.ts'
import type { Team } from '../../contract/team.ts'
import { awayWords } from './presence.ts'
import { hostileWords, spokenWords as words } from './tables.ts'
import { clockTime } from './times.ts'

/** What a person is called, by number. */
export type NameOf = (phone: string) => string

/** Texts that came into one chat. */
export type Arrival = {
  readonly task: Task
  /** Oldest first; where only their number is known, there are fewer than `count`. */
  readonly texts: readonly Pick<Message, 'body' | 'hostile'>[]
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
  if (first && offers.length > mostRead) return words.offers({ count: offers.length, names: together(offers.map(({ phone }) => nameOf(phone))), seconds: seconds(first) })
  return offers.map((task) => words.offer({ name: nameOf(task.phone), seconds: seconds(task) })).join('. ')
}

/** A promised reply that waits for the agent who is not there. */
export const heldWords = ({ phone }: Task, nameOf: NameOf): string => words.held({ name: nameOf(phone) })

/** What came into the chat that is open. */
export const openChatWords = ({ texts, count }: Arrival): string =>
  count > mostRead ? words.manyInOpenChat({ count, text: saidIn(texts.slice(-1)) }) : words.inOpenChat({ text: saidIn(texts) })

/** What came into the others. */
export function otherChatsWords(arrivals: readonly Arrival[], nameOf: NameOf): readonly string[] {
  const nameIn = ({ task: { phone } }: Arrival) => nameOf(phone)
  const total = arrivals.reduce((sum, { count }) => sum + count, 0)
  if (total > mostRead && arrivals.length > 1) return [words.inManyChats({ count: total, chats: arrivals.length, names: together(arrivals.map(nameIn)) })]
  return arrivals.map((arrival) => {
    const { texts, count, isNew } = arrival
    const name = nameIn(arrival)
    if (isNew) return words.inNewChat({ name, text: saidIn(texts) })
    return count > mostRead ? words.manyInOtherChat({ count, name, text: saidIn(texts.slice(-1)) }) : words.inOtherChat({ name, text: saidIn(texts) })
  })
}

/** `Status: Lunch`, `Status: Available. Away: screen locked 2:02 PM`. */
export function statusName({ activity, away }: Worker, list: readonly Activity[]): string {
  const name = activityNameIn(list, activity)
  return away ? words.statusAway({ activity: name, away: awayWords(away) }) : words.status({ activity: name })
}

/** Undefined of a line that works, or may. */
export function lineWords({ state, since, trouble }: Line): string | undefined {
  if (state === 'down') return words.lineDown({ time: clockTime(since) })
  return state === 'refused' || state === 'unreadable' ? (trouble ?? words.lineRefused) : undefined
}

/** Undefined while nothing keeps the desk from its team. */
export function teamWords({ state, trouble }: Team): string | undefined {
  if (state === 'foreign') return words.teamForeign
  return state === 'on' ? trouble : undefined
}

export const underwayWords = (): string => words.underway

const saidIn = (texts: Arrival['texts']) => texts.map(({ body, hostile }) => (hostile ? hostileWords[hostile] : body || words.picture)).join(' … ')

/** `Ann, Bo, Cy and 2 more`. */
function together(names: readonly string[]): string {
  const rest = names.length - mostRead
  return rest > 0 ? words.andMore({ names: listed(names.slice(0, mostRead)), count: rest }) : listed(names)
}
