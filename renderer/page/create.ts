/** Makes everything that a window holds: its stores, and the functions that change them. Nothing of it lives outside of it. */
import type { Change, Desk } from '../../contract/events.ts'
import { createContacts } from '../desk/contacts.ts'
import { createDrafts } from '../desk/drafts.ts'
import { createMirror } from '../desk/mirror.ts'
import { createParked } from '../desk/parked.ts'
import { createSending } from '../desk/sending.ts'
import { createSync } from '../desk/sync.ts'
import { createThreads } from '../desk/threads.ts'
import { tellBack } from '../news/back.ts'
import { retryWhenOnline, tellReturn } from '../news/network.ts'
import { createNotices } from '../news/notices.ts'
import { createPlayer, startSounds } from '../news/sounds.ts'
import { createSummons } from '../news/summons.ts'
import { createClock } from './clock.ts'
import { createCommands, createReport } from './commands.ts'
import { createComposing } from './composing.ts'
import { createCopy } from './copy.ts'
import { watchFaults } from './faults.ts'
import { keepFocus } from './focus/keeper.ts'
import { createTrail } from './focus/trail.ts'
import { createLayers } from './keys/layers.ts'
import { createOpening } from './opening.ts'
import type { Page } from './page.ts'
import { createSpeech } from './speech.ts'
import { createToasts } from './toasts.ts'
import { createView } from './view.ts'

/** `start` listens to the desk and to the window from then on, and returns the way to stop. */
export type StartedPage = Page & { readonly start: () => () => void }

export type PageOptions = {
  /** Epoch ms, for everything on the screen that tells a time. */
  readonly now?: () => number
  /** Loads the page anew. */
  readonly restart?: () => void
}

export function createPage(desk: Desk, { now = Date.now, restart = () => location.reload() }: PageOptions = {}): StartedPage {
  const report = createReport(desk)
  const query: Desk['query'] = (name, input) => desk.query(name, input)
  const clock = createClock(now)
  const toasts = createToasts()
  const view = createView()
  const layers = createLayers()
  const trail = createTrail()
  const speech = createSpeech()
  const mirror = createMirror()
  const { command, act } = createCommands({ desk, toasts, report })
  const drafts = createDrafts(async (draft) => (await command('draft.save', draft)).ok)
  const threads = createThreads({ query, report })
  const contacts = createContacts({ query, mirror })
  const parked = createParked({ query, mirror, contacts, report })
  const sending = createSending({ command, act, drafts })
  const composing = createComposing({ mirror, view, drafts, toasts, report })
  const opening = createOpening({ mirror, view, act, layers, trail })
  const play = createPlayer(report)

  const notices = createNotices({ mirror, view, toasts, act, composing })
  const follow = createSummons({ mirror, view, toasts, composing, newMessage: opening.newMessage })
  const hear = (change: Change) => {
    threads.hear(change)
    if (change.kind === 'notice') notices.show(change.row)
    if (change.kind === 'summons') follow(change.row)
  }
  /** One row that cannot be taken keeps none of the others back. */
  const changed = (change: Change) => {
    try {
      hear(change)
    } catch (error) {
      report('event', error)
    }
  }
  const sync = createSync({ desk, mirror, contacts, drafts, changed, happened: notices.showEarlier, resynced: threads.reread })

  const start = () => {
    const stops = [
      watchFaults(window, report),
      layers.listen(window),
      trail.follow(document),
      keepFocus({ trail, layers }, document),
      sync.start(),
      drafts.saveWhenLeaving(window, document),
      retryWhenOnline(command, window),
      tellReturn({ mirror, toasts }),
      tellBack({ mirror, toasts }),
      startSounds({ mirror, view, play }),
    ]
    return () => stops.forEach((stop) => stop())
  }
  return { command, act, ...opening, query, clock, mirror, threads, parked, drafts, sending, composing, view, toasts, layers, trail, speech, say: speech.say, copy: createCopy(toasts), play, reload: sync.reload, restart, report, start }
}
