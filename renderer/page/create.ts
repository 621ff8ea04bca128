/** Makes everything that a window holds: its stores, and the functions that change them. Nothing of it lives outside of it. */
import type { Change, Desk } from '../../contract/events.ts'
import { createClosed } from '../desk/closed.ts'
import { createContacts } from '../desk/contacts.ts'
import { createDrafts } from '../desk/drafts.ts'
import { createFiles } from '../desk/files.ts'
import { createMirror, type MirrorStore } from '../desk/mirror.ts'
import { createOutcomes } from '../desk/outcomes.ts'
import { createParked } from '../desk/parked.ts'
import { createSaving } from '../desk/saving.ts'
import { createSending } from '../desk/sending.ts'
import { createSync } from '../desk/sync.ts'
import { createThreads } from '../desk/threads/threads.ts'
import { tellBack } from '../news/back.ts'
import { retryWhenOnline, tellReturn } from '../news/network.ts'
import { createNotices } from '../news/notices.ts'
import { createPlayer, startSounds } from '../news/sounds.ts'
import { createSpoken } from '../news/spoken.ts'
import { createSummons } from '../news/summons.ts'
import { refusalWords } from '../words/words.ts'
import { createClock } from './clock.ts'
import { createCommands, createReport, refusalIn } from './commands.ts'
import { createComposing } from './composing.ts'
import { createCopy } from './copy.ts'
import { createEnding } from './ending.ts'
import { guarded, watchFaults } from './faults.ts'
import { keepFocus } from './focus/keeper.ts'
import { createTrail } from './focus/trail.ts'
import { createLayers } from './keys/layers.ts'
import { createOpening } from './opening.ts'
import type { Page } from './page.ts'
import { createPlaces } from './places.ts'
import { startReading } from './seen/reading.ts'
import { createSeen } from './seen/seen.ts'
import { createSpeech } from './speech.ts'
import { createStand } from './stand.ts'
import { createToasts } from './toasts.ts'
import { createView } from './view.ts'

/** What the toast is about that says why something typed is not on the disk. */
const unsaved = 'unsaved'

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
  const seen = createSeen({ view })
  const mirror = createMirror()
  const { command, act } = createCommands({ desk, toasts, report })
  const saving = createSaving((refusal) => (refusal ? toasts.showLasting(refusalWords(refusal), undefined, unsaved) : toasts.withdraw(unsaved)))
  const drafts = createDrafts({ saving, hand: async (draft) => refusalIn(await command('draft.save', draft)) })
  const outcomes = createOutcomes({ saving, command })
  const threads = createThreads({ query, report })
  const files = createFiles({ query, report })
  const closedThreads = createThreads({ query, report })
  const contacts = createContacts({ query, mirror })
  const parked = createParked({ query, mirror, contacts, report })
  const closed = createClosed({ query, mirror, report })
  const sending = createSending({ command, act, drafts })
  const composing = createComposing({ mirror, view, drafts, report })
  const opening = createOpening({ mirror, view, act, contacts, drafts, composing, threads, closedThreads, toasts, layers, trail })
  const stand = createStand({ mirror, view, command })
  const ending = createEnding({ mirror, view, seen, toasts, outcomes, act, stand })
  const play = createPlayer(report)

  const spoken = createSpoken({ mirror, toasts, seen, say: speech.say })
  const notices = createNotices({ mirror, view, seen, threads, toasts, act, composing, say: speech.say })
  const follow = createSummons({ mirror, view, toasts, composing, newMessage: opening.newMessage })
  const changed = guarded(report, (change: Change) => {
    threads.hear(change)
    closedThreads.hear(change)
    closed.hear(change)
    spoken.hear(change)
    if (change.kind === 'notice') notices.show(change.row)
    if (change.kind === 'summons') follow(change.row)
  })
  const resynced = () => {
    threads.reread()
    closedThreads.reread()
    closed.reread()
  }
  const sync = createSync({ desk, mirror, contacts, drafts, begun: stand.restore, changed, happened: notices.showEarlier, resynced })

  const heard: MirrorStore = { ...mirror, subscribe: (listen) => mirror.subscribe(guarded(report, listen)) }
  const start = () => {
    const stops = [
      watchFaults(window, report),
      layers.listen(window),
      trail.follow(document),
      keepFocus({ trail, layers }, document),
      seen.watch(window),
      stand.follow(),
      sync.start(),
      saving.saveWhenLeaving(window, document),
      retryWhenOnline(command, window),
      tellReturn({ mirror: heard, toasts }),
      tellBack({ mirror: heard, toasts }),
      startSounds({ mirror: heard, seen, play }),
      startReading({ mirror: heard, threads, view, seen, command }),
      spoken.start(heard),
    ]
    return () => stops.forEach((stop) => stop())
  }
  const desks = { query, clock, mirror, threads, closedThreads, files, closed, parked, drafts, outcomes, sending, composing }
  const sights = { view, seen, places: createPlaces(), toasts, layers, trail, speech, say: speech.say, copy: createCopy(toasts), play }
  return { command, act, ...opening, ...ending, ...desks, ...sights, reload: sync.reload, restart, report, start }
}
