/** The Message resource: create, list, fetch, redact and delete. https://www.twilio.com/docs/messaging/api/message-resource */
import type { Carrier } from '../carrier.ts'
import { refusal } from '../http/errors.ts'
import { listReply } from '../http/list.ts'
import { created, ok, type Ask, type Reply } from '../http/reply.ts'
import type { Route } from '../http/router.ts'
import type { Settings } from '../settings.ts'
import type { Random } from '../world/random.ts'
import type { Row } from '../world/state.ts'
import { placeOf } from './book.ts'
import { readOrder } from './orders.ts'
import { sentAt } from './statuses.ts'
import { messageOnWire, senderAt } from './wire.ts'

const dayMs = 86_400_000

/** Midnight (UTC) of the day that a filter names, as `YYYY-MM-DD` or as a time on that day; NaN when it is neither. */
const dayOf = (text: string) => (/^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) ? Date.parse(text.slice(0, 10)) : Number.NaN)

/** Midnights of the days that the query asks for: on one, up to one, from one on. */
function daysOf(query: URLSearchParams): readonly (number | undefined)[] {
  return ['DateSent', 'DateSent<', 'DateSent>'].map((key) => {
    const day = query.get(key)
    return day === null ? undefined : dayOf(day)
  })
}

/** Whether the row was sent on, before or after the days asked for. Both ends count; a row not sent yet fits no day. */
function fitsDay(row: Row, [on, before, after]: readonly (number | undefined)[], now: number): boolean {
  if (on === undefined && before === undefined && after === undefined) return true
  const sent = sentAt(row.course)
  if (sent === undefined || sent > now) return false
  const day = Math.floor(sent / dayMs) * dayMs
  return (on === undefined || day === on) && (before === undefined || day <= before) && (after === undefined || day >= after)
}

/** Whether lists show the row at `now`, where all of them are `lateMs` late, and this one perhaps by itself. */
function isListed({ createdAt, listedAfter = 0 }: Row, now: number, lateMs: number): boolean {
  if (listedAfter === null) return false
  const hiddenMs = Math.max(listedAfter, lateMs)
  return hiddenMs === 0 || createdAt + hiddenMs <= now
}

/** Routes of messages. Lists may be distorted by the faults of the request. */
export function messageRoutes(settings: Settings, carrier: Carrier, random: Random): Route[] {
  const { book, clock } = carrier
  const onWire = (row: Row, now = clock.now()) => messageOnWire(row, settings.accountSid, now)

  function create(ask: Ask): Reply {
    const order = readOrder(ask.form, settings, carrier.world)
    if ('status' in order) return order
    const row = carrier.take(order, ask.faults)
    return created(onWire(row, row.createdAt))
  }

  function list(ask: Ask): Reply {
    const days = daysOf(ask.query)
    if (days.some(Number.isNaN)) return refusal(20001, 'DateSent must be a date such as 2026-11-03')
    const { 'list-stale': stale = 0, 'list-delay': delay = 0 } = ask.faults
    const now = clock.now() - stale
    const [to, from] = [ask.query.get('To'), ask.query.get('From')]
    const [on, , after] = days
    return listReply(ask, {
      rows: book.newest({ to, from }),
      fits: (row) => isListed(row, now + stale, stale + delay) && (from === null || senderAt(row, now) === from) && fitsDay(row, days, now),
      isPast: (row) => placeOf(row) < (on ?? after ?? -Infinity),
      key: 'messages',
      wire: (row) => onWire(row, now),
      shuffle: (page) => random.shuffled(page, `disorder:${page[0]?.sid}`),
    })
  }

  function withRow(ask: Ask, sid: string | undefined, answer: (row: Row) => Reply): Reply {
    const row = book.find(sid)
    return row ? answer(row) : refusal(20404, ask.path)
  }

  function redact(row: Row, form: URLSearchParams): Reply {
    if (form.get('Body') !== '') return refusal(20001, 'only an empty Body is played, which redacts the message')
    return ok(onWire(book.redact(row)))
  }

  function remove(row: Row): Reply {
    book.remove(row)
    return { status: 204 }
  }

  const root = '/2010-04-01/Accounts/{AccountSid}/Messages'
  return [
    { method: 'POST', pattern: `${root}.json`, endpoint: 'create', handle: create },
    { method: 'GET', pattern: `${root}.json`, endpoint: 'list', handle: list },
    { method: 'GET', pattern: `${root}/{Sid}.json`, endpoint: 'fetch', handle: (ask, { Sid }) => withRow(ask, Sid, (row) => ok(onWire(row, clock.now() - (ask.faults['fetch-stale'] ?? 0)))) },
    { method: 'POST', pattern: `${root}/{Sid}.json`, endpoint: 'other', handle: (ask, { Sid }) => withRow(ask, Sid, (row) => redact(row, ask.form)) },
    { method: 'DELETE', pattern: `${root}/{Sid}.json`, endpoint: 'other', handle: (ask, { Sid }) => withRow(ask, Sid, remove) },
  ]
}
