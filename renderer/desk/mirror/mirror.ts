/** What the page knows of the desk: the last snapshot with every event since applied. It is never written by the page itself. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { defaultSettings } from '../../../contract/defaults.ts'
import type { Contact, Line, Route, Task, Worker } from '../../../contract/model.ts'
import type { Snapshot } from '../../../contract/queries.ts'
import { offlineActivity, type Settings } from '../../../contract/settings.ts'
import type { Team } from '../../../contract/team.ts'

export type Mirror = {
  /** `failed`: the first snapshot did not come; nothing below is true yet. */
  readonly phase: 'loading' | 'ready' | 'failed'
  /** The last event applied. */
  readonly seq: number
  readonly worker: Worker
  readonly line: Line
  readonly settings: Settings
  readonly team: Team
  /** Every task that is not completed or canceled, by id. */
  readonly tasks: ReadonlyMap<string, Task>
  /** The open routes loaded so far, by id; there are `routeCount` in all. */
  readonly routes: ReadonlyMap<string, Route>
  readonly routeCount: number
  /** By number. */
  readonly contacts: ReadonlyMap<string, Contact>
}

/** Stands until the first snapshot; no screen draws from it. */
export const unknownDesk: Mirror = {
  phase: 'loading',
  seq: 0,
  worker: { name: '', activity: offlineActivity, available: false, since: 0, usedTodayMs: {}, rev: 0 },
  line: { mode: 'practice', state: 'connecting', since: 0, waiting: 0 },
  settings: { ...defaultSettings, mode: 'unset', managed: false },
  team: { state: 'off', isSupervisor: false, waiting: 0 },
  tasks: new Map(),
  routes: new Map(),
  routeCount: 0,
  contacts: new Map(),
}

export type MirrorStore = StoreApi<Mirror>

export const createMirror = (): MirrorStore => createStore<Mirror>(() => unknownDesk)

/** The mirror that a snapshot makes. What else the page holds of a contact is kept where it is newer. */
export function fromSnapshot(snapshot: Snapshot, known: Mirror = unknownDesk): Mirror {
  const contacts = new Map(known.contacts)
  for (const contact of snapshot.contacts) contacts.set(contact.phone, newer(contacts.get(contact.phone), contact))
  return {
    phase: 'ready',
    seq: snapshot.seq,
    worker: snapshot.worker,
    line: snapshot.line,
    settings: snapshot.settings,
    team: snapshot.team,
    tasks: new Map(snapshot.tasks.map((task) => [task.id, task])),
    routes: new Map(snapshot.routes.map((route) => [route.id, route])),
    routeCount: snapshot.routeCount,
    contacts,
  }
}

/**
 * Of two copies of one row, the one that the desk wrote last. At the same `rev` it is the one heard last: a row may show
 * what lies in others (a message its pictures), which leaves its own `rev` as it was.
 */
export const newer = <Row extends { readonly rev: number }>(held: Row | undefined, heard: Row): Row =>
  held && held.rev > heard.rev ? held : heard
