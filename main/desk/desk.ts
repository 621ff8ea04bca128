/** The one entrance to the desk: commands change it, queries read it, a provider carries its texts. It knows neither Electron nor Twilio. */
import type { Summons } from '../../contract/events.ts'
import type { AwayReason } from '../../contract/model.ts'
import { OFFLINE } from '../../contract/settings.ts'
import type { Provider } from '../provider/provider.ts'
import type { DueRow } from '../store/desk.ts'
import { deskAnswers } from './answers.ts'
import { startClock } from './clock.ts'
import { contactLandline, contactRename, contactStop } from './contact.ts'
import type { DeskHandlers, DeskQuery, QueryHandlers } from './handlers.ts'
import { startInbox } from './inbox/inbox.ts'
import { openLedger } from './ledger.ts'
import { openLine, type LineFacts } from './line.ts'
import { messageDecide, messageNow, messageRetry, messageWithdraw } from './outbox/again.ts'
import { fetchMedia, followMessage } from './outbox/follow.ts'
import { startOutbox } from './outbox/outbox.ts'
import { composeSend, messageSend } from './outbox/sending.ts'
import { lineView, type DeskParts, type Room } from './parts.ts'
import { startPlaces } from './places.ts'
import { openPlight } from './plight.ts'
import { routeCancel, routeChange, routeOpen } from './routing/board.ts'
import { activitySet, beginActivity, comeBack, followSettings, leave } from './routing/presence.ts'
import { expireRoute } from './routing/promise.ts'
import { endHold, missOffer, offerWork } from './routing/queue.ts'
import { sweep } from './routing/sweep.ts'
import { draftSave, taskAccept, taskComplete, taskDecline, taskNote, taskRead, taskWrap } from './routing/worker.ts'
import { workerView } from './views.ts'

export type DeskCore = {
  readonly commands: DeskHandlers
  readonly queries: QueryHandlers<DeskQuery>
  /** Gives the desk a way to the carrier; sending and polling start at once. */
  connect(provider: Provider): void
  /** Takes the way away; texts wait as Queued. Without a `sender` the panel stays that of the last one. */
  disconnect(line: Omit<LineFacts, 'since' | 'nextTryAt'>): void
  /** Tries the line at once: looks for arrivals and sends what waits. For an agent who asks, a machine that slept, a network that is back. */
  wake(): void
  /** Looks for arrivals at once: somebody is looking at the window. */
  look(): void
  /** Tells every window that the settings changed, and lives by them from now on. */
  settingsChanged(): void
  /** Leads the agent somewhere in every window that listens. */
  summon(summons: Summons): void
  /** Nobody is at the machine: the worker takes no work until `comeBack`, which restores their own choice. Heard again, both do nothing. */
  leave(why: AwayReason): void
  comeBack(): void
  /** Stops the timers and waits for requests in flight; then the store may be closed. */
  close(): Promise<void>
}

/** Opens the desk on a store. Nothing is sent or fetched before `connect`. */
export function openDesk(parts: DeskParts): DeskCore {
  const { store, settings, publish, log, now = Date.now, reached = () => undefined } = parts
  let provider: Provider | undefined
  const ledger = openLedger({ store, settings, publish, now, reached })
  const line = openLine(now, parts.line, () => sayLine())
  const plight = openPlight({ ledger, log, store, words: parts.troubleWords ?? String })
  const room: Room = { store, ledger, line, log, now, settings, reached, plight, provider: () => (line.get().state === 'refused' ? undefined : provider) }
  const sayLine = () => ledger.say([{ kind: 'line', row: lineView(room) }])
  begin(room)

  const inbox = startInbox(room, () => outbox.run())
  const outbox = startOutbox(room, inbox)
  const places = parts.describe && startPlaces(room, parts.describe)
  const working = new Set<Promise<void>>()
  /** Work that the clock starts; its failure is a bug, so it is written down and the row's lease brings it back. */
  const start = (work: Promise<void>) => {
    const kept = work.catch(plight).finally(() => working.delete(kept))
    working.add(kept)
  }
  const sendAgain = ({ kind, subject }: DueRow) => {
    store.dues.clear(kind, subject)
    outbox.run()
  }
  const clock = startClock(store, now, {
    send: (due) => sendAgain(due),
    check: (due) => sendAgain(due),
    hold: (due) => sendAgain(due),
    later: (due) => sendAgain(due),
    follow: (due) => start(followMessage(room, due)),
    media: (due) => start(fetchMedia(room, due)),
    offer: ({ subject }) => missOffer(room, subject, (stroke) => beginActivity(room, stroke, OFFLINE, 'missed-offer')),
    owner: ({ subject }) => endHold(room, subject),
    route: ({ subject }) => expireRoute(room, subject),
    sweep: () => void sweep(room, 'last-look'),
    cooldown: ({ subject }) => endCooldown(room, subject),
  }, plight)
  let waiting = lineView(room).waiting
  ledger.onCommit((touched) => {
    if (touched.some(([kind]) => kind === 'message') && waiting !== lineView(room).waiting) {
      waiting = lineView(room).waiting
      sayLine()
    }
    outbox.run()
    clock.wake()
    inbox.rouse()
    for (const [kind, id] of touched) if (kind === 'contact' && places) start(places.find(id))
  })
  clock.wake()

  /** Conversations belong to a sender, so another sender means another panel. */
  function lead(next: Omit<LineFacts, 'since'>): void {
    const { sender } = line.get()
    line.set({ ...next, sender: next.sender ?? sender })
    if (line.get().sender !== sender) ledger.startOver()
  }

  return {
    commands: deskCommands(room),
    queries: deskAnswers(room, parts),
    connect(next) {
      provider = next
      lead({ mode: next.mode, state: 'connecting', sender: next.sender })
      sweep(room, 'start')
      inbox.poll()
    },
    disconnect(state) {
      provider = undefined
      lead(state)
    },
    wake() {
      const { mode, sender, state } = line.get()
      if (!provider) return
      if (state !== 'down') line.set({ mode, state: 'connecting', sender })
      store.dues.clear('hold', provider.sender)
      inbox.poll()
    },
    look() {
      if (provider) inbox.poll()
    },
    settingsChanged() {
      followSettings(room)
      ledger.say([{ kind: 'settings', row: settings() }, { kind: 'worker', row: workerView(store, settings(), now()) }])
    },
    summon: (row) => ledger.say([{ kind: 'summons', row }]),
    leave: (why) => leave(room, why),
    comeBack: () => comeBack(room),
    async close() {
      provider = undefined
      clock.stop()
      await Promise.all([inbox.stop(), outbox.stop()])
      await Promise.allSettled(working)
    },
  }
}

function deskCommands(room: Room): DeskHandlers {
  return {
    'activity.set': (input) => activitySet(room, input),
    'compose.send': (input) => composeSend(room, input),
    'message.send': (input) => messageSend(room, input),
    'message.retry': (input) => messageRetry(room, input),
    'message.now': (input) => messageNow(room, input),
    'message.withdraw': (input) => messageWithdraw(room, input),
    'message.decide': (input) => messageDecide(room, input),
    'task.accept': (input) => taskAccept(room, input),
    'task.decline': (input) => taskDecline(room, input),
    'task.wrap': (input) => taskWrap(room, input),
    'task.note': (input) => taskNote(room, input),
    'task.complete': (input) => taskComplete(room, input),
    'task.read': (input) => taskRead(room, input),
    'route.open': (input) => routeOpen(room, input),
    'route.cancel': (input) => routeCancel(room, input),
    'route.change': (input) => routeChange(room, input),
    'contact.rename': (input) => contactRename(room, input),
    'contact.landline': (input) => contactLandline(room, input),
    'contact.stop': (input) => contactStop(room, input),
    'draft.save': (input) => draftSave(room, input),
  }
}

/** First start: the worker is Offline. Later starts: the activity goes on, but not the time in which the desk was closed. */
function begin({ store, ledger }: Room): void {
  const present = store.stints.present()
  const activity = present?.activity ?? OFFLINE
  ledger.commit('clock', (stroke) => {
    const closedAt = store.journal.newest()?.at ?? stroke.at
    // The machine's clock went back while the desk was closed: what is due would wait so much longer.
    if (closedAt > stroke.at) store.dues.shift(stroke.at - closedAt)
    store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev: stroke.note('desk.opened', activity), away: null }, Math.min(closedAt, stroke.at))
  })
}

/** A declined or missed task may ring again. */
function endCooldown(room: Room, taskId: string): void {
  const { store, ledger } = room
  ledger.commit('clock', (stroke) => {
    store.dues.clear('cooldown', taskId)
    const task = store.tasks.get(taskId)
    if (task?.state === 'pending') offerWork(room, stroke, store.conversations.get(task.conversationId)!.sender)
  })
}
