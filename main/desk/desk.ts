/** The one entrance to the desk: commands change it, queries read it, a provider carries its texts. It knows neither Electron nor Twilio. */
import type { Summons } from '../../contract/shapes.ts'
import type { AwayReason, Notice } from '../../contract/model.ts'
import { offlineActivity, type Settings } from '../../contract/settings.ts'
import type { Provider } from '../provider/provider.ts'
import type { TeamAccess } from '../team/access.ts'
import { machineTime } from '../time/time.ts'
import { deskCommands } from './commands/commands.ts'
import { isAvailable } from './core/availability.ts'
import { startClock } from './core/clock.ts'
import { lineView, type DeskParts, type Context } from './core/context.ts'
import { openLedger } from './core/ledger.ts'
import { openLineState, type Way } from './core/line-state.ts'
import { openOwnFault } from './core/own-fault.ts'
import { openWaiting } from './core/waiting.ts'
import { contactsCsv } from './directory/export.ts'
import type { Sought } from './directory/list.ts'
import { openImporting } from './directory/importing.ts'
import { serving } from './dues.ts'
import { startInbox } from './inbox/inbox.ts'
import { startReadying } from './inbox/ready.ts'
import { startIndexer } from './indexer.ts'
import { startOutbox } from './outbox/outbox.ts'
import { startPlaces } from './people/places.ts'
import { deskQueries } from './queries.ts'
import { aloneRouting } from './routing/alone.ts'
import { comeBack, liveBySettings, leave } from './routing/presence.ts'
import { openWatchman } from './routing/watchman.ts'
import { fireWhenDue } from './scheduled/scheduled.ts'
import { openTeam } from './team/team.ts'
import { openChanges } from './views/changes.ts'
import { workerView } from './views/views.ts'

export type DeskCore = ReturnType<typeof openDesk>

/** A desk that nobody gave a reader brings in no lists. */
function noReader(): never {
  throw new Error('There is nobody to read lists.')
}

/** This machine's clock is taken for right while the carrier's tells the same to that much. */
const sameTimeMs = 10 * 60_000

/** Opens the desk on a store. Nothing is sent or fetched before `connect`. */
export function openDesk(parts: DeskParts) {
  const { store, settings, publish, log, time = machineTime, reached = () => undefined, seq = 0 } = parts
  const { now } = time
  let provider: Provider | undefined
  const ending = new AbortController()
  const ledger = openLedger({ store, settings, publish, now, reached, changesOf: openChanges({ store, settings, now }), seq })
  const line = openLineState(now, parts.line, () => sayLine())
  const ownFault = openOwnFault({ ledger, log, store, steady: time.steady, words: parts.troubleWords ?? String })
  const waiting = openWaiting(store)
  const context: Context = { ...time, store, ledger, line, log, sure, settings, reached, ownFault, waiting, ending: ending.signal, provider: () => provider, routing: () => team.routing() }
  const local = deskCommands(context, { bringEarlier: () => inbox.bringEarlier(), parked: (promise) => team.parked(promise) })
  const team = openTeam(context, { alone: aloneRouting(context), local, wish: parts.team, bringTexts: (phone) => inbox.readFrom(phone), belled: () => inbox.rouse() })
  const commands = { ...local, ...team.commands }
  const sayLine = () => ledger.say([{ kind: 'line', row: lineView(context) }])
  begin(context)

  const inbox = startInbox(context, team.bell, () => {
    clock.wake()
    outbox.run()
  })
  const outbox = startOutbox(context, inbox)
  const indexer = startIndexer(store, ownFault)
  const readying = startReadying()
  const places = parts.describe && startPlaces(context, parts.describe)
  const importing = openImporting(context, parts.openReader ?? noReader)
  const working = new Set<Promise<void>>()
  /** Work that the clock starts; its failure is a bug, so it is written down and the row's lease brings it back. */
  const start = (work: Promise<void> | undefined) => {
    if (!work) return
    const kept = work.catch(ownFault).finally(() => working.delete(kept))
    working.add(kept)
  }
  const watchman = openWatchman(context)
  const clock = startClock({ ...time, store, sure, ...serving(context, { start, changed: textChanged, watchman, fire: (id) => fireWhenDue(context, id, team), deedDue: team.deeds.run, complete: (taskId) => commands['task.complete']({ taskId }) }), setBack: waiting.reread, failed: ownFault })
  let count = waiting.count()
  let covered = coverKey(settings())
  ledger.onCommit((touched) => {
    for (const [kind, id] of touched) {
      if (kind === 'message') waiting.changed(id)
      if (kind === 'contact' && places) start(places.find(id))
    }
    if (count !== waiting.count()) {
      count = waiting.count()
      sayLine()
    }
    team.touched(touched)
    outbox.run()
  })
  for (const wake of [clock.wake, inbox.rouse, indexer.wake]) ledger.onTold(wake)
  clock.wake()
  indexer.wake()

  function sure(): number | undefined {
    const carrierNow = provider?.now()
    if (carrierNow === undefined) return undefined
    return Math.abs(carrierNow - now()) < sameTimeMs ? now() : carrierNow
  }

  /** A text's time to wait is over. */
  function textChanged(id: string): void {
    waiting.changed(id)
    outbox.run()
  }

  return {
    commands: { ...commands, ...importing.commands },
    queries: { ...deskQueries(context, parts, team, importing), ...team.queries },
    /** What is saved as a list: the rows of an import that were not taken, as CSV, and the contacts that a search leaves. */
    lists: { report: store.imports.report, contacts: (sought: Sought) => contactsCsv(context, sought) },
    /**
     * Gives the desk a way to the carrier; sending starts at once, polling as soon as it is known whether the number is a team's.
     *
     * @param access what the account can do for a team; without it there is none
     */
    connect(next: Provider, access?: TeamAccess): void {
      provider = next
      line.set({ mode: next.mode, sender: next.sender })
      void team.connect(next, access).catch(ownFault).finally(() => {
        if (provider !== next) return
        watchman.look()
        inbox.poll()
      })
    },
    /** Takes the way away; texts wait as Queued. */
    disconnect(way: Way): void {
      provider = undefined
      start(team.disconnect())
      line.set({ ...way, sender: way.sender ?? line.get().sender })
    },
    /** Tries the line at once: looks for arrivals and sends what waits. For an agent who asks, a machine that slept, a network that is back. */
    wake(): void {
      if (!provider) return
      line.hurry()
      store.dues.clear('hold', provider.sender)
      inbox.poll()
    },
    /** Looks for arrivals at once: somebody is looking at the window. */
    look(): void {
      if (provider) inbox.poll()
    },
    /** Tells every window that the settings changed, and lives by them from now on. */
    settingsChanged(): void {
      // What is covered is left out of the rows that the pages hold.
      const wasCovered = covered
      covered = coverKey(settings())
      if (covered !== wasCovered) ledger.startOver()
      liveBySettings(context)
      team.settingsChanged()
      outbox.settingsChanged()
      line.sayAnew()
      ledger.say([{ kind: 'settings', row: settings() }, { kind: 'worker', row: workerView(store, settings(), now()) }])
    },
    /** Leads the agent somewhere in every window that listens. */
    summon: (row: Summons): void => ledger.say([{ kind: 'summons', row }]),
    /** What the hotline shares is another than before. */
    templatesChanged: (): void => ledger.say([{ kind: 'templates', row: {} }]),
    /** Tells the agent something, in every window. */
    tell: (row: Notice): void => ledger.say([{ kind: 'notice', row }]),
    /** Nobody is at the machine: the worker takes no work until `comeBack`, which restores their own choice. Heard again, both do nothing. */
    leave: (why: AwayReason): void => leave(context, why),
    comeBack: (): void => comeBack(context),
    /** Whether the worker's activity takes work. */
    isAvailable: (): boolean => isAvailable(context),
    /** Number of the last event. */
    seq: ledger.seq,
    /** Every page is to ask for a new snapshot. */
    startOver: ledger.startOver,
    /** Stops the timers and waits for requests in flight; then the store may be closed. */
    async close(): Promise<void> {
      provider = undefined
      ending.abort()
      clock.stop()
      indexer.stop()
      readying.stop()
      places?.stop()
      await Promise.all([inbox.stop(), outbox.stop(), team.close(), importing.close()])
      await Promise.allSettled(working)
    },
  }
}

/** Tells settings apart by which a page is shown other words. */
const coverKey = ({ care: { coversHostile, coversUnasked } }: Settings): string => `${coversHostile} ${coversUnasked}`

/** First start: the worker is Offline. Later starts: the activity goes on, but not the time in which the desk was closed. */
function begin({ store, ledger }: Context): void {
  const present = store.stints.present()
  const activity = present?.activity ?? offlineActivity
  ledger.commit('clock', (stroke) => {
    const closedAt = store.journal.newest()?.at ?? stroke.at
    store.stints.begin({ activity, startedAt: stroke.at, endedAt: null, rev: stroke.record('desk.opened', activity), away: null }, Math.min(closedAt, stroke.at))
  })
}
