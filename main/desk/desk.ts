/** The one entrance to the desk: commands change it, queries read it, a provider carries its texts. It knows neither Electron nor Twilio. */
import type { Summons } from '../../contract/events.ts'
import type { AwayReason, Notice } from '../../contract/model.ts'
import { OFFLINE } from '../../contract/settings.ts'
import type { Provider } from '../provider/provider.ts'
import { machineTime } from '../time.ts'
import { deskAnswers } from './answers.ts'
import { startClock } from './clock.ts'
import { deskCommands } from './commands.ts'
import { serving } from './dues.ts'
import type { DeskHandlers, DeskQuery, QueryHandlers } from './handlers.ts'
import { startInbox } from './inbox/inbox.ts'
import { openLedger } from './ledger.ts'
import { openLine, type Way } from './line.ts'
import { startOutbox } from './outbox/outbox.ts'
import { openWaiting } from './outbox/waiting.ts'
import { lineView, type DeskParts, type Room } from './parts.ts'
import { startPlaces } from './places.ts'
import { openPlight } from './plight.ts'
import { comeBack, followSettings, leave } from './routing/presence.ts'
import { openWatchman } from './routing/sweep.ts'
import { isAvailable, workerView } from './views.ts'
import { keepWords } from './words.ts'

export type DeskCore = {
  readonly commands: DeskHandlers
  readonly queries: QueryHandlers<DeskQuery>
  /** Gives the desk a way to the carrier; sending and polling start at once. */
  connect(provider: Provider): void
  /** Takes the way away; texts wait as Queued. */
  disconnect(way: Way): void
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
  /** Whether the worker's activity takes work. */
  isAvailable(): boolean
  /** Tells the agent something, in every window. */
  tell(notice: Notice): void
  /** Number of the last event. */
  seq(): number
  /** Every page is to ask for a new snapshot. */
  startOver(): void
  /** Stops the timers and waits for requests in flight; then the store may be closed. */
  close(): Promise<void>
}

/** This machine's clock is taken for right while the carrier's tells the same to that much. */
const SAME_TIME_MS = 10 * 60_000

/** Opens the desk on a store. Nothing is sent or fetched before `connect`. */
export function openDesk(parts: DeskParts): DeskCore {
  const { store, settings, publish, log, time = machineTime, reached = () => undefined, seq = 0 } = parts
  const { now } = time
  let provider: Provider | undefined
  const ending = new AbortController()
  const ledger = openLedger({ store, settings, publish, now, reached, seq })
  const line = openLine(now, parts.line, () => sayLine())
  const plight = openPlight({ ledger, log, store, steady: time.steady, words: parts.troubleWords ?? String })
  const waiting = openWaiting(store)
  const room: Room = { ...time, store, ledger, line, log, sure, settings, reached, plight, waiting, ending: ending.signal, provider: () => provider }
  const sayLine = () => ledger.say([{ kind: 'line', row: lineView(room) }])
  begin(room)

  const inbox = startInbox(room, () => {
    clock.wake()
    outbox.run()
  })
  const outbox = startOutbox(room, inbox)
  const words = keepWords(store, plight)
  const places = parts.describe && startPlaces(room, parts.describe)
  const working = new Set<Promise<void>>()
  /** Work that the clock starts; its failure is a bug, so it is written down and the row's lease brings it back. */
  const start = (work: Promise<void> | undefined) => {
    if (!work) return
    const kept = work.catch(plight).finally(() => working.delete(kept))
    working.add(kept)
  }
  const watchman = openWatchman(room)
  const clock = startClock({ ...time, store, sure, ...serving(room, { start, changed: textChanged, watchman }), setBack: waiting.reread, failed: plight })
  let count = waiting.count()
  ledger.onCommit((touched) => {
    for (const [kind, id] of touched) {
      if (kind === 'message') waiting.changed(id)
      if (kind === 'contact' && places) start(places.find(id))
    }
    if (count !== waiting.count()) {
      count = waiting.count()
      sayLine()
    }
    outbox.run()
    clock.wake()
    inbox.rouse()
    words.wake()
  })
  clock.wake()
  words.wake()

  function sure(): number | undefined {
    const carrierNow = provider?.now()
    if (carrierNow === undefined) return undefined
    return Math.abs(carrierNow - now()) < SAME_TIME_MS ? now() : carrierNow
  }

  /** A text's time to wait is over. */
  function textChanged(id: string): void {
    waiting.changed(id)
    outbox.run()
  }

  return {
    commands: deskCommands(room, inbox),
    queries: deskAnswers(room, parts),
    connect(next) {
      provider = next
      line.set({ mode: next.mode, sender: next.sender })
      watchman.look()
      inbox.poll()
    },
    disconnect(way) {
      provider = undefined
      line.set({ ...way, sender: way.sender ?? line.get().sender })
    },
    wake() {
      if (!provider) return
      line.hurry()
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
    tell: (row) => ledger.say([{ kind: 'notice', row }]),
    leave: (why) => leave(room, why),
    comeBack: () => comeBack(room),
    isAvailable: () => isAvailable(room),
    seq: ledger.seq,
    startOver: ledger.startOver,
    async close() {
      provider = undefined
      ending.abort()
      clock.stop()
      words.stop()
      places?.stop()
      await Promise.all([inbox.stop(), outbox.stop()])
      await Promise.allSettled(working)
    },
  }
}

/** First start: the worker is Offline. Later starts: the activity goes on, but not the time in which the desk was closed. */
function begin({ store, ledger }: Room): void {
  const present = store.stints.present()
  const activity = present?.activity ?? OFFLINE
  ledger.commit('clock', (stroke) => {
    const closedAt = store.journal.newest()?.at ?? stroke.at
    store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev: stroke.note('desk.opened', activity), away: null }, Math.min(closedAt, stroke.at))
  })
}
