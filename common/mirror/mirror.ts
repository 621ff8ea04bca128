/** What a window or the desktop knows of the desk: the last snapshot with every event since applied. Only the desk writes it. */
import type { Import } from '../../contract/import/imports.ts'
import type { Contact, FollowUp, Route, Scheduled, Tag, Task } from '../../contract/model.ts'
import type { Snapshot } from '../../contract/queries.ts'

export type Mirror = Pick<Snapshot, 'seq' | 'worker' | 'line' | 'settings' | 'team' | 'routeCount'> & {
  /** Every task that is not completed or canceled, by id. */
  readonly tasks: ReadonlyMap<string, Task>
  /** The open routes loaded so far, by id; there are `routeCount` in all. */
  readonly routes: ReadonlyMap<string, Route>
  /** Texts that are to go out at a time, by id. */
  readonly scheduled: ReadonlyMap<string, Scheduled>
  /** By id, without those that are gone. */
  readonly tags: ReadonlyMap<string, Tag>
  /** Lists that were brought in, by id. */
  readonly imports: ReadonlyMap<string, Import>
  /** What the agent wants to come back to, by id. */
  readonly followUps: ReadonlyMap<string, FollowUp>
  /** By number. */
  readonly contacts: ReadonlyMap<string, Contact>
}

/**
 * The mirror that a snapshot makes.
 *
 * @param known contacts that are kept where they are newer
 */
export function mirrorOf({ seq, worker, line, settings, team, tasks, routes, routeCount, scheduled, tags, imports, followUps, contacts }: Snapshot, known: Mirror['contacts'] = new Map()): Mirror {
  const people = new Map(known)
  for (const contact of contacts) people.set(contact.phone, newer(people.get(contact.phone), contact))
  return {
    seq,
    worker,
    line,
    settings,
    team,
    tasks: new Map(tasks.map((task) => [task.id, task])),
    routes: new Map(routes.map((route) => [route.id, route])),
    routeCount,
    scheduled: new Map(scheduled.map((text) => [text.id, text])),
    tags: new Map(tags.map((tag) => [tag.id, tag])),
    imports: new Map(imports.map((each) => [each.id, each])),
    followUps: new Map(followUps.map((row) => [row.id, row])),
    contacts: people,
  }
}

/**
 * Of two copies of one row, the one that the desk wrote last. At the same `rev` it is the one heard last: a row may show
 * what lies in others (a message its pictures), which leaves its own `rev` as it was.
 */
export const newer = <Row extends { readonly rev: number }>(held: Row | undefined, heard: Row): Row =>
  held && held.rev > heard.rev ? held : heard
