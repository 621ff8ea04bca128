/** Who serves which kind of due row, and how far off one can be at the start. */
import { OFFLINE } from '../../contract/settings.ts'
import type { DueRow } from '../store/dues.ts'
import type { ClockParts } from './clock.ts'
import { openFiles, RAREST_MS as RAREST_FILE_MS } from './outbox/files.ts'
import { openFollower, RAREST_MS } from './outbox/follow.ts'
import type { Room } from './parts.ts'
import { beginActivity } from './routing/presence.ts'
import { expireRoute } from './routing/promise.ts'
import { endHold, missOffer, offerWork } from './routing/queue.ts'
import { restMs, routingRules } from './routing/routing.ts'
import { EVERY_MS, type Watchman } from './routing/sweep.ts'

/** The longest that a carrier's Retry-After is obeyed. */
const LONGEST_RETRY_MS = 3_600_000

export type Serving = {
  /** Starts work that takes its time. */
  readonly start: (work: Promise<void> | undefined) => void
  /** A text may be taken up again. */
  readonly changed: (id: string) => void
  readonly watchman: Watchman
}

export function serving(room: Room, { start, changed, watchman }: Serving): Pick<ClockParts, 'serve' | 'longest'> {
  const { store } = room
  const follower = openFollower(room)
  const fetchFiles = openFiles(room)
  const again = ({ kind, subject }: DueRow): void => {
    store.dues.clear(kind, subject)
    changed(subject)
  }
  return {
    serve: {
      send: again,
      check: again,
      hold: again,
      later: (due) => putOffNoMore(room, due, changed),
      follow: ({ subject }) => start(follower.follow(subject)),
      media: (due) => start(fetchFiles(due)),
      offer: ({ subject }) => missOffer(room, subject, (stroke) => beginActivity(room, stroke, OFFLINE, 'missed-offer')),
      owner: ({ subject }) => endHold(room, subject),
      route: ({ subject }) => expireRoute(room, subject),
      sweep: () => void watchman.look(),
      cooldown: ({ subject }) => endCooldown(room, subject),
    },
    longest() {
      const { ringMs, ownerMs } = routingRules(room.settings().rules)
      return {
        send: 0, check: 0, hold: LONGEST_RETRY_MS, follow: RAREST_MS, media: RAREST_FILE_MS,
        offer: ringMs, owner: ownerMs, cooldown: restMs.rejected, sweep: EVERY_MS,
      }
    },
  }
}

/** The time that the agent put a text off to has come: from now on it waits like any other. */
function putOffNoMore({ store, ledger }: Room, { subject, at }: DueRow, changed: (id: string) => void): void {
  ledger.commit('clock', (stroke) => {
    store.dues.clear('later', subject)
    if (store.messages.oneUnsettled(subject)) store.messages.mean(subject, Math.min(at, stroke.at), stroke.note('message.hurried', subject))
    stroke.touch('message', subject)
  })
  changed(subject)
}

/** A declined or missed task may ring again. */
function endCooldown(room: Room, taskId: string): void {
  const { store, ledger } = room
  ledger.commit('clock', (stroke) => {
    store.dues.clear('cooldown', taskId)
    if (store.tasks.get(taskId)?.state === 'pending') offerWork(room, stroke)
  })
}
