/** Rows of `route`: the promises of parked sends. */
import type { Route } from '../../../contract/model.ts'
import type { Db } from '../file/database.ts'

export type RouteRow = {
  readonly id: string
  readonly conversationId: string
  readonly target: Route['to']
  readonly state: Route['state']
  readonly at: number
  readonly messageId: string
  readonly rev: number
  /** When it expires, null for never. */
  readonly until: number | null
}
export type RouteCard = RouteRow & { readonly phone: string }

export function routeStore(db: Db) {
  const SELECT = 'SELECT route.*, conversation.phone FROM route JOIN conversation ON conversation.id = route.conversationId'
  const add = db.prepare<RouteRow>('INSERT INTO route VALUES (@id, @conversationId, @target, @state, @at, @messageId, @rev, @until)')
  const get = db.prepare<[string], RouteCard>(`${SELECT} WHERE route.id = +?`)
  const open = db.prepare<[string], RouteCard>(`${SELECT} WHERE conversationId = +? AND state = 'open'`)
  const byMessage = db.prepare<[string], RouteCard>(`${SELECT} WHERE messageId = +? AND state = 'open'`)
  const end = db.prepare<{ id: string; state: RouteRow['state']; rev: number }>('UPDATE route SET state = @state, rev = @rev WHERE id = +@id')
  const change = db.prepare<Pick<RouteRow, 'id' | 'target' | 'rev'>>('UPDATE route SET target = @target, rev = @rev WHERE id = +@id')
  const passOn = db.prepare<{ id: string; messageId: string; rev: number }>('UPDATE route SET messageId = @messageId, rev = @rev WHERE id = +@id')
  const page = db.prepare<{ before: number; limit: number }, RouteCard>(`
    ${SELECT.replace('FROM route', 'FROM route INDEXED BY route_by_at')} WHERE state = 'open' AND at < +@before ORDER BY at DESC LIMIT @limit + 0`)
  const promised = db.prepare<[number], string>(`
    SELECT conversation.phone FROM route INDEXED BY route_by_at JOIN conversation ON conversation.id = route.conversationId
    WHERE state = 'open' AND target = 'me' ORDER BY at DESC LIMIT ? + 0`).pluck()
  const promisedCount = db.prepare<[], number>(`SELECT count(*) FROM route INDEXED BY route_by_at WHERE state = 'open' AND target = 'me'`).pluck()
  const count = db.prepare<[], number>(`SELECT count(*) FROM route INDEXED BY route_by_at WHERE state = 'open'`).pluck()
  const any = db.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM route INDEXED BY route_by_at WHERE state = 'open')`).pluck()

  return {
    add: (route: RouteRow) => add.run(route),
    get: (id: string) => get.get(id),
    /** The open route of a conversation: who gets the chat when the voter replies. */
    open: (conversationId: string) => open.get(conversationId),
    byMessage: (messageId: string) => byMessage.get(messageId),
    end: (id: string, state: RouteRow['state'], rev: number) => end.run({ id, state, rev }),
    change: (id: string, target: RouteRow['target'], rev: number) => change.run({ id, target, rev }),
    /** The route now waits for the answer to another message (its first one was sent again). */
    passOn: (id: string, messageId: string, rev: number) => passOn.run({ id, messageId, rev }),
    page: (before = Number.MAX_SAFE_INTEGER, limit = 50) => page.all({ before, limit }),
    count: () => count.get()!,
    /** Whose replies are promised to the worker, the newest first. */
    promised: (limit: number) => promised.all(limit),
    promisedCount: () => promisedCount.get()!,
    /** Whether a reply is waited for. */
    isAnyOpen: () => any.get() === 1,
  }
}
