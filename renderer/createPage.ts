/** Makes everything that a window holds: its stores, and the functions that change them. Nothing of it lives outside of it. */
import { createStore } from 'zustand/vanilla'
import type { Change, Desk } from '../contract/events.ts'
import { createClosed } from './desk/mirror/closed.ts'
import { createContacts } from './desk/mirror/contacts.ts'
import { createFiles } from './desk/mirror/files.ts'
import { createMirror, type MirrorStore } from './desk/mirror/mirror.ts'
import { createNotes } from './desk/mirror/notes.ts'
import { createParked } from './desk/mirror/parked.ts'
import { createSync } from './desk/mirror/sync.ts'
import { createTemplates } from './desk/mirror/templates.ts'
import { createThreads } from './desk/threads/threads.ts'
import { createDrafts } from './desk/typed/drafts.ts'
import { createOutcomes } from './desk/typed/outcomes.ts'
import { createSaving } from './desk/typed/saving.ts'
import { createSending } from './desk/typed/sending.ts'
import { tellBack } from './news/back.ts'
import { retryWhenOnline, tellReturn } from './news/network.ts'
import { chatOf, createNotices } from './news/notices.ts'
import { createPlayer, startSounds } from './news/sounds.ts'
import { createSpoken } from './news/spoken.ts'
import { createSummons } from './news/summons.ts'
import { warnOfWrapUps } from './news/wrapUps.ts'
import { createComposing, type ComposingStore } from './page/actions/composing.ts'
import { createEnding } from './page/actions/ending.ts'
import { createOpening } from './page/actions/opening.ts'
import { createStand } from './page/actions/stand.ts'
import { createUndo } from './page/actions/undo.ts'
import { createClock } from './page/core/clock.ts'
import { createCommands, createReport, refusalIn } from './page/core/commands.ts'
import { createCopy } from './page/core/copy.ts'
import { guarded, watchFaults } from './page/core/faults.ts'
import { createLanguage } from './page/core/language.ts'
import { createSpeech } from './page/core/speech.ts'
import { createToasts } from './page/core/toasts.ts'
import { drawn } from './page/core/drawn.ts'
import { createUnderway } from './page/core/underway.ts'
import { keepFocus } from './page/focus/keeper.ts'
import { createTrail } from './page/focus/trail.ts'
import { createGuide } from './page/guiding/guide.ts'
import { followKeys } from './page/keys/follow.ts'
import { createLayers } from './page/keys/layers.ts'
import type { Page } from './page/page.ts'
import { startReading } from './page/reading.ts'
import { createSeen } from './page/seen/seen.ts'
import { createPlaces } from './page/view/places.ts'
import { toOtherWindows, type Channel } from './page/together/channel.ts'
import { stayAt } from './page/together/stay.ts'
import { createTogether, type Together } from './page/together/together.ts'
import { shareTyped } from './page/together/typed.ts'
import { createView } from './page/view/view.ts'
import { refusalWords } from './words/words.ts'

/** What the toast is about that says why something typed is not on the disk. */
const unsaved = 'unsaved'

/** `start` listens to the desk and to the window from then on, and returns the way to stop. */
export type StartedPage = Page & { readonly start: () => () => void }

export type PageOptions = {
  /** Epoch ms, for everything on the screen that tells a time. */
  readonly now?: () => number
  /** Loads the page anew. */
  readonly restart?: () => void
  /** The one chat that the window is about; the main window is about all. */
  readonly chat?: string | undefined
  /** Opens the way to the other windows. */
  readonly channel?: (me: string) => Channel
  /** Closes the window. */
  readonly close?: () => void
}

export function createPage(desk: Desk, { now = Date.now, restart = () => location.reload(), chat, channel = toOtherWindows, close = () => window.close() }: PageOptions = {}): StartedPage {
  const report = createReport(desk, chat)
  const query: Desk['query'] = (name, input) => desk.query(name, input)
  const clock = createClock(now)
  const toasts = createToasts()
  const view = createView()
  const layers = createLayers()
  const trail = createTrail()
  const speech = createSpeech()
  const language = createLanguage({ query, report })
  const drawing = createStore(() => 0)
  const drawAnew = () => drawing.setState((times) => times + 1, true)
  const mirror = createMirror()
  /** For whoever listens: what one of them throws keeps the change from no other. */
  const heard: MirrorStore = { ...mirror, subscribe: (listen) => mirror.subscribe(guarded(report, listen)) }
  const underway = createUnderway()
  const { command, act } = createCommands({ desk, toasts, underway, report, refused: (name, refusal) => guide.refused(name, refusal) })
  const saving = createSaving((refusal) => (refusal ? toasts.showLasting(refusalWords(refusal), undefined, unsaved) : toasts.withdraw(unsaved)))
  const drafts = createDrafts({ saving, hand: async (draft) => refusalIn(await command('draft.save', draft)), told: (draft) => together.tell({ kind: 'draft', draft }) })
  const outcomes = createOutcomes({ saving, command, told: (taskId, outcome) => together.tell({ kind: 'outcome', taskId, outcome }) })
  const together: Together = createTogether({ open: channel, chat, situation: () => seen.situation(), bringBack: close, ...shareTyped({ mirror, drafts, outcomes }) })
  const seen = createSeen({ view, elsewhere: () => [...together.getState().values()].map(({ situation }) => situation) })
  const threads = createThreads({ query, report })
  const files = createFiles({ query, report })
  const notes = createNotes({ query, report })
  const closedThreads = createThreads({ query, report })
  const contacts = createContacts({ query, mirror })
  const parked = createParked({ query, mirror, contacts, report })
  const closed = createClosed({ query, mirror, report })
  const templates = createTemplates({ query, report })
  const sending = createSending({ command, act, drafts })
  const here = createComposing({ mirror: heard, view, drafts, report })
  const composing: ComposingStore = chat === undefined ? here : { ...here, begin: async ({ to, body }) => void (await act('window.lead', { to: 'composer', number: to, body })) }
  const opening = createOpening({ mirror, view, command, act, contacts, drafts, composing, threads, closedThreads, toasts, layers, trail })
  const stand = createStand({ chat, mirror, view, command })
  const ending = createEnding({ mirror, view, seen, toasts, outcomes, drafts, command, act, stand, clock })
  const undo = createUndo({ act, together, clock, mirror, threads, drafts, composing, view, say: speech.say })
  const guide = createGuide({ mirror: heard, view, seen, drafts, threads })
  const play = createPlayer(report)

  const spoken = createSpoken({ together, mirror, toasts, underway, seen, say: speech.say })
  const notices = createNotices({ mirror, view, seen, threads, toasts, act, composing, say: speech.say, openChat: opening.openChat, openClosedChat: opening.openClosedChat })
  const follow = createSummons({ mirror, view, toasts, composing, newMessage: opening.newMessage, openClosedChat: opening.openClosedChat })
  const changed = guarded(report, (change: Change) => {
    threads.hear(change)
    closedThreads.hear(change)
    closed.hear(change)
    notes.hear(change)
    templates.hear(change)
    spoken.hear(change)
    undo.hear(change)
    if (change.kind === 'task' && change.row.state !== 'wrapping') void outcomes.leave(change.row.id)
    // A window with one chat leaves the rest to the main one.
    if (change.kind === 'notice' && together.tellsOf(chatOf(change.row, mirror.getState().tasks))) notices.show(change.row)
    if (change.kind === 'summons' && chat === undefined) follow(change.row)
  })
  const resynced = () => {
    threads.reread()
    closedThreads.reread()
    closed.reread()
    notes.reread()
    templates.resync()
  }
  const sync = createSync({ desk, mirror, contacts, drafts, begun: chat === undefined ? stand.restore : () => view.openTask(chat), changed, happened: chat === undefined ? notices.showEarlier : () => undefined, resynced })

  /** What only one window of a desk has to do. */
  const ofMainWindow = () => [
    stand.follow(),
    tellReturn({ mirror: heard, toasts }),
    tellBack({ mirror: heard, toasts }),
    startSounds({ mirror: heard, seen, play }),
    warnOfWrapUps({ mirror: heard, clock, seen, toasts, act, say: speech.say }),
  ]

  const start = () => {
    const stops = [
      watchFaults(window, report),
      layers.listen(window),
      trail.follow(document),
      keepFocus({ trail, layers }, document),
      seen.watch(window),
      together.start(),
      seen.subscribe(together.look),
      view.subscribe(together.look),
      sync.start(),
      saving.saveWhenLeaving(window, document),
      retryWhenOnline(command, window),
      startReading({ mirror: heard, threads, view, seen, command }),
      spoken.start(heard),
      language.subscribe(drawAnew),
      language.follow(heard, sync.reread),
      followKeys(heard, drawAnew),
      ...(chat === undefined ? ofMainWindow() : [stayAt(chat, { view, act })]),
    ]
    return () => stops.forEach((stop) => stop())
  }
  const desks = { query, underway, clock, mirror, drawn: drawn(mirror), threads, closedThreads, files, notes, closed, parked, templates, drafts, outcomes, sending, composing, undo, guide }
  const sights = { chat, close, together, view, seen, places: createPlaces(), toasts, layers, trail, speech, say: speech.say, language, drawing, copy: createCopy(toasts), play }
  return { command, act, ...opening, ...ending, ...desks, ...sights, reload: sync.reload, restart, report, start }
}
