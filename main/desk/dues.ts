/** Who serves which kind of due row, and how far off one can be at the start. */
import { bounds } from '../../contract/limits.ts'
import type { Outcome } from '../../contract/commands.ts'
import { offlineActivity } from '../../contract/settings.ts'
import type { DueRow } from '../store/rows/dues.ts'
import { tellFollowUp } from './commands/follow-up.ts'
import type { ClockParts } from './core/clock.ts'
import type { Context } from './core/context.ts'
import { endWrapUp, extensionMs, finishMs } from './ending/wrap-up.ts'
import { openFiles, rarestMs as rarestFileMs } from './inbox/files.ts'
import { openFollower, rarestMs } from './outbox/delivery/follow.ts'
import { asideMs } from './routing/aside.ts'
import { beginActivity } from './routing/presence.ts'
import { expireRoute } from './routing/promises.ts'
import { endCooldown, endOwnerWait, missOffer } from './routing/queue.ts'
import { routingRules } from './routing/rules.ts'
import { everyMs, type Watchman } from './routing/watchman.ts'

/** So long a scheduled text may take to be looked at and put into the outbox. */
const firingMs = 30_000
/** The longest that a carrier's Retry-After is obeyed. */
const longestRetryMs = 3_600_000

export type Serving = {
  /** Starts work that takes its time. */
  readonly start: (work: Promise<void> | undefined) => void
  /** A text may be taken up again. */
  readonly changed: (id: string) => void
  readonly watchman: Watchman
  /** The time of a scheduled text has come. */
  readonly fire: (id: string) => Promise<void>
  /** A deed in the team is to be tried again. */
  readonly deedDue: () => void
  /** COMPLETE, as the agent would click it. */
  readonly complete: (taskId: string) => Outcome | Promise<Outcome>
}

export function serving(context: Context, { start, changed, watchman, fire, deedDue, complete }: Serving): Pick<ClockParts, 'serve' | 'longest'> {
  const { store } = context
  const follower = openFollower(context)
  const fetchFiles = openFiles(context)
  const again = ({ kind, subject }: DueRow): void => {
    store.dues.clear(kind, subject)
    changed(subject)
  }
  return {
    serve: {
      send: again,
      check: again,
      undo: again,
      hold: again,
      later: (due) => putOffNoMore(context, due, changed),
      scheduled({ kind, subject }) {
        // It is at it until then; a fault of ours brings it back.
        store.dues.set(kind, subject, (context.sure() ?? context.now()) + firingMs)
        start(fire(subject))
      },
      follow: ({ subject }) => start(follower.follow(subject)),
      media: (due) => start(fetchFiles(due)),
      offer: ({ subject }) => missOffer(context, subject, (stroke) => beginActivity(context, stroke, offlineActivity, 'missed-offer')),
      owner: ({ subject }) => endOwnerWait(context, subject),
      route: ({ subject }) => expireRoute(context, subject),
      'follow-up': ({ subject }) => tellFollowUp(context, subject),
      sweep: () => void watchman.look(),
      cooldown: ({ subject }) => endCooldown(context, subject),
      wrap: ({ subject }) => start(endWrapUp(context, subject, () => complete(subject))),
      team({ kind, subject }) {
        store.dues.clear(kind, subject)
        deedDue()
      },
    },
    longest() {
      const { ringMs, ownerMs } = routingRules(context.settings().rules)
      return {
        send: 0, check: 0, undo: bounds.undoSeconds.most * 1_000, hold: longestRetryMs, follow: rarestMs, media: rarestFileMs,
        offer: ringMs, owner: ownerMs, cooldown: asideMs, sweep: everyMs, team: longestRetryMs, later: Infinity, scheduled: Infinity, route: Infinity, 'follow-up': Infinity,
        wrap: Math.max(extensionMs(context.settings().rules), finishMs),
      }
    },
  }
}

/** The time that the agent put a text off to has come: from now on it waits like any other. */
function putOffNoMore({ store, ledger }: Context, { subject, at }: DueRow, changed: (id: string) => void): void {
  ledger.commit('clock', (stroke) => {
    store.dues.clear('later', subject)
    if (store.messages.oneUnsettled(subject)) store.messages.mean(subject, Math.min(at, stroke.at), stroke.record('message.hurried', subject))
    stroke.touch('message', subject)
  })
  changed(subject)
}
