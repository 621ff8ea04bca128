/** What the window says of the worker's presence: whether work comes, why not, and what would happen if they left. Pure. */
import { activityNameIn, standardIn } from '../../common/activity.ts'
import type { Task, Worker } from '../../contract/model.ts'
import { offlineActivity, type Activity } from '../../contract/settings.ts'
import { awayReasonWords, durationWords, inActivityWords, presenceWords as words } from './tables.ts'
import { clockTime } from './times.ts'

/** `available`: takes work. `away`: takes none for now. `offline`: is not at work. */
export type Presence = 'available' | 'away' | 'offline'

/** What an activity means, whether or not somebody is in it. */
export const presenceIn = ({ id, available }: Pick<Activity, 'id' | 'available'>): Presence => (available ? 'available' : id === offlineActivity ? 'offline' : 'away')

export const presenceOf = ({ activity, available }: Pick<Worker, 'activity' | 'available'>): Presence => presenceIn({ id: activity, available })

/** The activity that the window offers to somebody who wants to work: the first that takes work. The desk sees to it that there is one. */
export const workActivity = (activities: readonly Activity[]): Activity => activities.find(({ available }) => available) ?? { id: 'available', available: true }

/** What a break is here: the standard one, else the first that takes no work and is not Offline. */
export const pauseIn = (activities: readonly Activity[]): Activity | undefined =>
  activities.find(({ id, available }) => id === 'break' && !available) ?? activities.find((activity) => presenceIn(activity) === 'away')

/** `Away: screen locked 2:02 PM`. */
export const awayWords = ({ why, since }: NonNullable<Worker['away']>): string => awayReasonWords[why]({ time: clockTime(since) })

/** `You’re on Lunch`, a sentence without its full stop, for the status of that id. */
export function statusWords(list: readonly Activity[], id: string): string {
  const standard = standardIn(list, id)
  return standard ? inActivityWords[standard] : words.isOther({ activity: activityNameIn(list, id) })
}

/** What somebody holds who is about to leave. */
export type Held = {
  /** Offers that ring. */
  readonly offers: number
  /** Chats they are in. */
  readonly chats: number
  /** Replies that were promised to them and have not come. */
  readonly promised: number
}

export function heldBy(tasks: Iterable<Task>, promised: number): Held {
  const all = [...tasks]
  const inState = (state: Task['state']) => all.filter((task) => task.state === state).length
  return { offers: inState('reserved'), chats: inState('assigned'), promised }
}

/**
 * What leaving would do, a sentence for each thing that is concerned.
 *
 * @param ownerMinutes how long a promised reply waits for its owner
 */
export function leaveWords({ offers, chats, promised }: Held, ownerMinutes: number): readonly string[] {
  return [
    offers > 0 && words.offersGoBack({ count: offers }),
    chats > 0 && words.chatsStay({ count: chats }),
    promised > 0 && words.promisesWait({ time: minutesWords(ownerMinutes) }),
    words.noOffers,
  ].filter((sentence) => sentence !== false)
}

/** `10 minutes`, `1 minute`; less than one is said in seconds. */
export const minutesWords = (minutes: number): string => (minutes < 1 ? durationWords.seconds({ seconds: Math.round(minutes * 60) }) : durationWords.minutes({ minutes }))
