/**
 * Practice and real life: two desks, each on a database of its own, so that nothing of one is ever seen in the other. One of them is open, and
 * whoever asks the desk asks that one. While its database is made ready, at the start or after damage, whoever asks waits.
 */
import { join } from 'node:path'
import { commands as allCommands } from '../../contract/commands.ts'
import type { DeskEvent } from '../../contract/events.ts'
import type { CommandHandlers, DeskCommand, DeskQuery, QueryHandlers } from '../../contract/handlers.ts'
import type { Line, Notice } from '../../contract/model.ts'
import { queries as allQueries } from '../../contract/queries.ts'
import type { DeskParts } from '../desk/core/context.ts'
import { openDesk, type DeskCore } from '../desk/desk.ts'
import type { Sought } from '../desk/directory/list.ts'
import { factsOf, type Log } from '../log/log.ts'
import type { Repair } from '../store/repair/report.ts'
import { NotReadyError, openStore, type Store } from '../store/store.ts'
import { machineTime } from '../time/time.ts'
import { damageNotice, repairNotice } from '../words/repair.ts'
import { onDiskFirst, through, type Handlers } from './through.ts'
import { keepDatabase, openCheckpoints, type Keep } from './upkeep.ts'

export type World = Line['mode']
type Way = Pick<Line, 'mode' | 'sender'>

export type WorldParts = Pick<DeskParts, 'settings' | 'describe' | 'told' | 'troubleWords' | 'reached' | 'time' | 'team' | 'sharedTemplates' | 'openReader'> & {
  /** The data folder. Practice lies in a folder of it. */
  readonly folder: string
  readonly publish: (event: DeskEvent) => void
  readonly log: Log
  /** Does a database's slow work in a process of its own. */
  readonly keep: Keep
  /** The bundled program of the thread that folds the log in. */
  readonly checkpointer: string
  /** Hears that a database could not be made ready: the desk cannot go on. */
  readonly failed: (error: unknown) => void
}

/** A desk in use. */
type Open = { readonly world: World; readonly store: Store; readonly desk: DeskCore; readonly close: () => Promise<void> }

/** The desk that is open, whichever it is. */
export type Worlds = Omit<DeskCore, 'commands' | 'queries' | 'lists' | 'close' | 'seq' | 'startOver' | 'tell'> & {
  readonly commands: CommandHandlers<DeskCommand>
  readonly queries: QueryHandlers<DeskQuery>
  /** What is saved as a list, of the desk that is open. */
  readonly lists: { readonly report: (importId: string) => Promise<string | undefined>; readonly contacts: (sought: Sought) => Promise<string> }
  /** A file that a voter sent; undefined when there is none by that id. */
  file(id: string): Promise<{ readonly contentType: string; readonly bytes: Uint8Array } | undefined>
  /** Writes the journal of the open desk to a file, in a process of its own; `partial` lies beside it until it is whole. Rejects with what the system says. */
  exportJournal(to: string, partial: string): Promise<void>
  /** Resolves when all that was written by now outlives a power cut; rejects with what the system says. */
  onDisk(): Promise<void>
  /** Hears every error that a handler threw: one of the database's may mean that it is damaged. */
  met(error: unknown): void
  close(): Promise<void>
}

/** @throws when the first database cannot be opened */
export function openWorlds(parts: WorldParts, first: Way): Worlds {
  const { folder, log } = parts
  let way = first
  /** What was last said of the line, for a desk that opens later. */
  let lead = (_desk: DeskCore): void => undefined
  let current: Open | undefined
  let seq = 0
  const toldAtStart = [...(parts.told ?? [])]
  /** The desk that was left, until it has ended. */
  let leaving: Promise<void> = Promise.resolve()
  /** Of the desk that is open, and of one that was left until it has ended. */
  const stores = new Set<Store>()
  const waiting: (() => void)[] = []
  const closing = new AbortController()
  const fileOf = ({ mode }: Way): string => join(mode === 'practice' ? join(folder, 'practice') : folder, 'textdesk.sqlite')

  /** Opens the desk of this world, now or as soon as its database is ready. */
  function arrive(repair?: Repair): void {
    try {
      current = open(repair)
    } catch (error) {
      if (!(error instanceof NotReadyError)) throw error
      log.warn('The database is made ready', { work: JSON.stringify(error.work) })
      void makeReady()
    }
  }

  async function makeReady(): Promise<void> {
    const wasInUse = seq > 0
    try {
      const { repair } = await parts.keep({ kind: 'ready', file: fileOf(way), at: Date.now(), times: parts.settings().copyTimes }, closing.signal)
      if (closing.signal.aborted) return
      if (repair) log.warn('The database was damaged and has been repaired', repair)
      arrive(repair)
      if (!current) return
      lead(current.desk)
      current.desk.startOver()
      if (repair && wasInUse) current.desk.tell(repairNotice(repair))
      for (const go of waiting.splice(0)) go()
    } catch (error) {
      if (!closing.signal.aborted) parts.failed(error)
    }
  }

  function open(repair?: Repair): Open {
    const { mode: world } = way
    const file = fileOf(way)
    const checkpoints = openCheckpoints(parts.checkpointer, file, log)
    const store = openStore({ file, repair, damaged: () => void spoilt('met'), notOnDisk: (error) => log.error('What was written could not be brought to the disk', factsOf(error)), checkpoint: checkpoints.fold })
    const told: readonly Notice[] = [...(repair ? [repairNotice(repair)] : []), ...toldAtStart.splice(0)]
    stores.add(store)
    const desk = openDesk({ ...parts, store, line: way, told, seq })
    const keeping = keepDatabase({ file, keep: parts.keep, times: () => parts.settings().copyTimes, log, damaged: (fault) => void spoilt(fault), after: (parts.time ?? machineTime).after })
    async function close(): Promise<void> {
      keeping.stop()
      await desk.close().catch((error: unknown) => log.error('The desk did not close cleanly', factsOf(error)))
      await checkpoints.stop()
      store.close()
      stores.delete(store)
    }
    return { world, store, desk, close }
  }

  /** The database in use is damaged: it is closed, repaired and opened again, and nobody has to start anything. */
  async function spoilt(fault: string): Promise<void> {
    const left = current
    if (!left) return
    log.error('The database in use is damaged', { fault })
    left.store.spoil()
    left.desk.tell(damageNotice())
    current = undefined
    await left.close()
    seq = left.desk.seq()
    if (!closing.signal.aborted) arrive()
  }

  function enter(next: Way): void {
    const left = current
    way = next
    if (!left || left.world === next.mode) return
    seq = left.desk.seq()
    current = undefined
    arrive()
    leaving = Promise.allSettled([leaving, left.close()]).then(() => undefined)
    asOpen()?.desk.startOver()
  }

  /** Read anew: it may have been opened in between. */
  const asOpen = (): Open | undefined => current

  const whenOpen = (): Promise<Open> => (current ? Promise.resolve(current) : new Promise<void>((resolve) => waiting.push(resolve)).then(whenOpen))
  /** Now, or when the desk is open. */
  function soon<T>(work: (open: Open) => T): T | Promise<T> {
    return current ? work(current) : whenOpen().then(work)
  }
  const say = (work: (desk: DeskCore) => void): void => void soon(({ desk }) => work(desk))

  arrive()

  return {
    commands: through(allCommands, (name, input) => soon(({ store, desk }) => onDiskFirst(store, (desk.commands as Handlers)[name]!(input)))) as CommandHandlers<DeskCommand>,
    queries: through(allQueries, (name, input) => soon(({ desk }) => (desk.queries as Handlers)[name]!(input))) as QueryHandlers<DeskQuery>,
    onDisk: async () => void (await Promise.all([...stores].map((store) => store.onDisk()))),
    connect(provider, team) {
      lead = (desk) => desk.connect(provider, team)
      enter(provider)
      if (current) lead(current.desk)
    },
    disconnect(to) {
      lead = (desk) => desk.disconnect(to)
      enter(to)
      if (current) lead(current.desk)
    },
    wake: () => current?.desk.wake(),
    look: () => current?.desk.look(),
    settingsChanged: () => say((desk) => desk.settingsChanged()),
    summon: (summons) => say((desk) => desk.summon(summons)),
    templatesChanged: () => current?.desk.templatesChanged(),
    leave: (why) => say((desk) => desk.leave(why)),
    comeBack: () => say((desk) => desk.comeBack()),
    isAvailable: () => current?.desk.isAvailable() ?? false,
    async file(id) {
      const { store } = await whenOpen()
      const row = store.media.get(id)
      const bytes = row?.state === 'here' ? await store.files.read(id) : undefined
      return row && bytes && { contentType: row.contentType, bytes }
    },
    lists: {
      report: async (importId) => (await whenOpen()).desk.lists.report(importId),
      contacts: async (sought) => (await whenOpen()).desk.lists.contacts(sought),
    },
    async exportJournal(to, partial) {
      await whenOpen()
      await parts.keep({ kind: 'journal', file: fileOf(way), to, partial }, closing.signal)
    },
    met: (error) => current?.store.met(error),
    async close() {
      closing.abort()
      await Promise.all([leaving, current?.close()])
    },
  }
}
