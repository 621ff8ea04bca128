/** Makes everything that a window holds: its stores, and the functions that change them. Nothing of it lives outside of it. */
import type { Change, Desk } from '../../contract/events.ts'
import { createClosed } from '../desk/closed.ts'
import { createContacts } from '../desk/contacts.ts'
import { createDrafts } from '../desk/drafts.ts'
import { createMirror } from '../desk/mirror.ts'
import { createParked } from '../desk/parked.ts'
import { createSending } from '../desk/sending.ts'
import { createSync } from '../desk/sync.ts'
import { createThreads } from '../desk/threads/threads.ts'
import { tellBack } from '../news/back.ts'
import { retryWhenOnline, tellReturn } from '../news/network.ts'
import { createNotices } from '../news/notices.ts'
import { createPlayer, startSounds } from '../news/sounds.ts'
import { createSummons } from '../news/summons.ts'
import { createClock } from './clock.ts'
import { createCommands } from './commands.ts'
import { createComposing } from './composing.ts'
import { createCopy } from './copy.ts'
import { createEnding } from './ending.ts'
import { createOpening } from './opening.ts'
import type { Page } from './page.ts'
import { createPlaces } from './places.ts'
import { startReading } from './seen/reading.ts'
import { createSeen } from './seen/seen.ts'
import { createStand } from './stand.ts'
import { createToasts } from './toasts.ts'
import { createView } from './view.ts'

/** `start` listens to the desk and to the window from then on, and returns the way to stop. */
export type StartedPage = Page & { readonly start: () => () => void }

export type PageOptions = {
  /** Epoch ms, for everything on the screen that tells a time. */
  readonly now?: () => number
  /** Hears of faults of the app's own. */
  readonly report?: (error: unknown) => void
}

export function createPage(desk: Desk, { now = Date.now, report = (error) => reportError(error) }: PageOptions = {}): StartedPage {
  const query: Desk['query'] = (name, input) => desk.query(name, input)
  const clock = createClock(now)
  const toasts = createToasts()
  const view = createView()
  const seen = createSeen({ view })
  const mirror = createMirror()
  const { command, act } = createCommands({ desk, toasts, report })
  const drafts = createDrafts(async (draft) => (await command('draft.save', draft)).ok)
  const threads = createThreads({ query, report })
  const closedThreads = createThreads({ query, report })
  const contacts = createContacts({ query, mirror })
  const parked = createParked({ query, mirror, contacts, report })
  const closed = createClosed({ query, mirror, report })
  const sending = createSending({ command, act, drafts })
  const composing = createComposing({ mirror, view, drafts, toasts, report })
  const opening = createOpening({ mirror, view, act, drafts, composing, threads, closedThreads, toasts })
  const stand = createStand({ mirror, view, command })
  const ending = createEnding({ mirror, view, toasts, act, stand })
  const play = createPlayer(report)

  const notices = createNotices({ mirror, view, seen, threads, toasts, act, composing })
  const follow = createSummons({ mirror, view, toasts, composing })
  const changed = (change: Change) => {
    threads.hear(change)
    closedThreads.hear(change)
    closed.hear(change)
    if (change.kind === 'notice') notices.show(change.row)
    if (change.kind === 'summons') follow(change.row)
  }
  const resynced = () => {
    threads.reread()
    closedThreads.reread()
    closed.reread()
  }
  const sync = createSync({ desk, mirror, contacts, drafts, begun: stand.restore, changed, happened: notices.showEarlier, resynced })

  const start = () => {
    const stops = [
      seen.watch(window),
      stand.follow(),
      sync.start(),
      drafts.saveWhenLeaving(window, document),
      retryWhenOnline(command, window),
      tellReturn({ mirror, toasts }),
      tellBack({ mirror, toasts }),
      startSounds({ mirror, seen, play }),
      startReading({ mirror, threads, view, seen, command }),
    ]
    return () => stops.forEach((stop) => stop())
  }
  const desks = { query, clock, mirror, threads, closedThreads, closed, parked, drafts, sending, composing, view, seen, places: createPlaces(), toasts }
  return { command, act, ...opening, ...ending, ...desks, copy: createCopy(toasts), play, reload: sync.reload, start }
}
