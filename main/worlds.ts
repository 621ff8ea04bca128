/**
 * Practice and real life: two desks, each on a database of its own, so that nothing of one is ever seen in the other. One of them is open, and
 * whoever asks the desk asks that one.
 */
import { join } from 'node:path'
import type { CommandName } from '../contract/commands.ts'
import type { DeskEvent } from '../contract/events.ts'
import type { Line, Notice } from '../contract/model.ts'
import { keepCopies } from './copies.ts'
import { openDesk, type DeskCore } from './desk/desk.ts'
import type { DeskHandlers, DeskQuery, QueryHandlers } from './desk/handlers.ts'
import type { DeskParts } from './desk/parts.ts'
import { factsOf, type Log } from './log.ts'
import { repairNotice } from './repaired.ts'
import { openStore, type Store } from './store/store.ts'

export type World = Line['mode']

export type WorldParts = Pick<DeskParts, 'settings' | 'describe' | 'told' | 'troubleWords' | 'reached' | 'time'> & {
  /** The data folder. Practice lies in a folder of it. */
  readonly folder: string
  readonly publish: (event: DeskEvent) => void
  readonly log: Log
}

/** A desk in use. */
type Open = { readonly world: World; readonly store: Store; readonly desk: DeskCore; readonly close: () => Promise<void> }

/** The desk that is open, whichever it is. */
export type Worlds = Omit<DeskCore, 'close' | 'seq' | 'startOver'> & {
  /** A file that a voter sent; undefined when there is none by that id. */
  file(id: string): Promise<{ readonly contentType: string; readonly bytes: Uint8Array } | undefined>
  /** Hears every error that a handler threw: one of the database's may mean that it is damaged. */
  met(error: unknown): void
  close(): Promise<void>
}

/** @throws when the database cannot be opened */
export function openWorlds(parts: WorldParts, first: Pick<Line, 'mode' | 'sender'>): Worlds {
  let current = open(parts, first, 0)
  /** The desk that was left, until it has ended. */
  let leaving: Promise<void> = Promise.resolve()

  function enter(way: Pick<Line, 'mode' | 'sender'>): DeskCore {
    if (way.mode === current.world) return current.desk
    const left = current
    current = open({ ...parts, told: [] }, way, left.desk.seq())
    leaving = Promise.allSettled([leaving, left.close()]).then(() => undefined)
    current.desk.startOver()
    return current.desk
  }

  return {
    commands: through<DeskHandlers>(current.desk.commands, (name: CommandName) => current.desk.commands[name as keyof DeskHandlers]),
    queries: through<QueryHandlers<DeskQuery>>(current.desk.queries, (name: DeskQuery) => current.desk.queries[name]),
    connect: (provider) => enter(provider).connect(provider),
    disconnect: (way) => enter(way).disconnect(way),
    wake: () => current.desk.wake(),
    look: () => current.desk.look(),
    settingsChanged: () => current.desk.settingsChanged(),
    summon: (summons) => current.desk.summon(summons),
    leave: (why) => current.desk.leave(why),
    comeBack: () => current.desk.comeBack(),
    isAvailable: () => current.desk.isAvailable(),
    async file(id) {
      const { store } = current
      const row = store.media.get(id)
      const bytes = row?.state === 'here' ? await store.files.read(id) : undefined
      return row && bytes && { contentType: row.contentType, bytes }
    },
    met: (error) => current.store.met(error),
    close: async () => void (await Promise.all([leaving, current.close()])),
  }
}

function open({ folder, log, told = [], ...parts }: WorldParts, line: Pick<Line, 'mode' | 'sender'>, seq: number): Open {
  const file = join(line.mode === 'practice' ? join(folder, 'practice') : folder, 'textdesk.sqlite')
  const store = openStore({ file })
  const desk = openDesk({ ...parts, store, log, line, told: [...toldOf(store, log), ...told], seq })
  const copies = keepCopies(store, log)
  async function close(): Promise<void> {
    await desk.close().catch((error: unknown) => log.error('The desk did not close cleanly', factsOf(error)))
    await copies.stop()
    store.close()
  }
  return { world: line.mode, store, desk, close }
}

/** What the agent hears of a repair that was made before there was a window. */
function toldOf({ repair }: Store, log: Log): readonly Notice[] {
  if (!repair) return []
  log.warn('The database was damaged and has been repaired', repair)
  return [repairNotice(repair)]
}

/** The same handlers, each of them looked up when it is called. */
function through<H extends object>(model: H, handler: (name: never) => unknown): H {
  const calls = Object.keys(model).map((name) => [name, (input: unknown) => (handler(name as never) as (input: unknown) => unknown)(input)])
  return Object.fromEntries(calls) as H
}
