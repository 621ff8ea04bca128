/** How an event changes the mirror. Pure: the same mirror and event always give the same mirror. */
import type { Change, DeskEvent } from '../../contract/events.ts'
import type { Contact, FollowUp, Route, Scheduled, Tag, Task } from '../../contract/model.ts'
import { isOver } from '../task/task.ts'
import { newer, type Mirror } from './mirror.ts'

/**
 * The mirror after the event; the same object when the event is one it already holds.
 * `undefined` when events before it were missed: a new snapshot must be asked for.
 */
export function applyEvent<M extends Mirror>(mirror: M, event: DeskEvent): M | undefined {
  if (event.seq <= mirror.seq) return mirror
  return event.seq > mirror.seq + 1 ? undefined : afterChanges(mirror, event)
}

/** The mirror after the event, whether or not others were missed before it. */
export const afterChanges = <M extends Mirror>(mirror: M, { seq, changes }: DeskEvent): M => ({ ...changes.reduce(applyChange<M>, withOwnRows(mirror, changes)), seq })

/** With maps of its own for what the event changes: they are copied once for all its changes, of which a burst brings dozens. */
function withOwnRows<M extends Mirror>(mirror: M, changes: readonly Change[]): M {
  const brings = (kind: Change['kind']) => changes.some((change) => change.kind === kind)
  return {
    ...mirror,
    tasks: brings('task') ? new Map(mirror.tasks) : mirror.tasks,
    contacts: brings('contact') ? new Map(mirror.contacts) : mirror.contacts,
    routes: brings('route') ? new Map(mirror.routes) : mirror.routes,
  }
}

/** A map of `withOwnRows`, which nobody else has seen. */
const own = <Row>(rows: ReadonlyMap<string, Row>) => rows as Map<string, Row>

function applyChange<M extends Mirror>(mirror: M, change: Change): M {
  switch (change.kind) {
    case 'worker':
      // The name is a setting and raises no rev; events come in order, so the last one holds.
      return { ...mirror, worker: change.row }
    case 'line':
      return { ...mirror, line: change.row }
    case 'settings':
      return { ...mirror, settings: change.row }
    case 'team':
      return { ...mirror, team: change.row }
    case 'contact':
      own(mirror.contacts).set(change.row.phone, newer(mirror.contacts.get(change.row.phone), change.row))
      return mirror
    case 'tag':
      return { ...mirror, tags: withTag(mirror.tags, change.row) }
    case 'import':
      return { ...mirror, imports: new Map(mirror.imports).set(change.row.id, newer(mirror.imports.get(change.row.id), change.row)) }
    case 'task':
      putTask(own(mirror.tasks), change.row)
      return mirror
    case 'followUp':
      return { ...mirror, followUps: withFollowUp(mirror.followUps, change.row) }
    case 'route':
      return withRoute(mirror, change.row)
    case 'scheduled':
      return { ...mirror, scheduled: withScheduled(mirror.scheduled, change.row) }
    case 'message':
    case 'note':
    case 'notice':
    case 'summons':
    case 'templates':
      // Others listen for these; the mirror holds none of them.
      return mirror
  }
}

function withScheduled(rows: Mirror['scheduled'], row: Scheduled): Mirror['scheduled'] {
  const now = new Map(rows)
  if (row.state === 'over') now.delete(row.id)
  else now.set(row.id, newer(now.get(row.id), row))
  return now
}

/** The mirror with a contact that an answer brought. */
export function withContact<M extends Mirror>(mirror: M, contact: Contact): M {
  const contacts = new Map(mirror.contacts).set(contact.phone, newer(mirror.contacts.get(contact.phone), contact))
  return { ...mirror, contacts }
}

function withFollowUp(rows: Mirror['followUps'], row: FollowUp): Mirror['followUps'] {
  const after = new Map(rows)
  if (row.isDone) after.delete(row.id)
  else after.set(row.id, newer(after.get(row.id), row))
  return after
}

function withTag(tags: Mirror['tags'], tag: Tag): Mirror['tags'] {
  const after = new Map(tags)
  if (tag.isGone) after.delete(tag.id)
  else after.set(tag.id, newer(after.get(tag.id), tag))
  return after
}

function putTask(tasks: Map<string, Task>, task: Task): void {
  if (isOver(task)) tasks.delete(task.id)
  else tasks.set(task.id, newer(tasks.get(task.id), task))
}

/** A route that is unknown lies on a page not yet loaded, or it is new, or it left before; only what joins or leaves is counted. */
function withRoute<M extends Mirror>(mirror: M, route: Route): M {
  const held = mirror.routes.get(route.id)
  const beyond = !held && isBeyondLoaded(mirror, route)
  const routes = own(mirror.routes)
  if (route.state !== 'open') {
    routes.delete(route.id)
    return held || beyond ? { ...mirror, routeCount: mirror.routeCount - 1 } : mirror
  }
  if (held) {
    routes.set(route.id, newer(held, route))
    return mirror
  }
  if (beyond) return mirror
  routes.set(route.id, route)
  return { ...mirror, routeCount: mirror.routeCount + 1 }
}

function isBeyondLoaded(mirror: Mirror, route: Route): boolean {
  if (mirror.routes.size >= mirror.routeCount) return false
  return [...mirror.routes.values()].every((loaded) => loaded.at >= route.at)
}

/** The mirror with one more page of older routes. */
export function withRoutePage<M extends Mirror>(mirror: M, page: readonly Route[]): M {
  const routes = new Map(mirror.routes)
  for (const route of page) routes.set(route.id, newer(routes.get(route.id), route))
  return { ...mirror, routes, routeCount: Math.max(mirror.routeCount, routes.size) }
}
