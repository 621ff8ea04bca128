/** The Message resource: create, list, fetch, redact and delete. https://www.twilio.com/docs/messaging/api/message-resource */
import type { Carrier } from './carrier.ts'
import { refusal } from './errors.ts'
import { listReply } from './list.ts'
import { readOrder } from './orders.ts'
import type { Random } from './random.ts'
import { created, ok, type Ask, type Reply } from './reply.ts'
import type { Route } from './router.ts'
import type { Settings } from './settings.ts'
import type { Row } from './state.ts'
import { sentAt, stepAt } from './statuses.ts'
import { messageOnWire } from './wire.ts'

const dayMs = 86_400_000

/** Midnight (UTC) of the day that a filter names, as `YYYY-MM-DD` or as a time on that day; NaN when it is neither. */
const dayOf = (text: string) => (/^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) ? Date.parse(text.slice(0, 10)) : Number.NaN)

/** Whether the row was sent on, before or after the days asked for. Both ends count; a row not sent yet fits no day. */
function fitsDay(row: Row, query: URLSearchParams, now: number): boolean {
  const on = query.get('DateSent')
  const before = query.get('DateSent<')
  const after = query.get('DateSent>')
  if (on === null && before === null && after === null) return true
  const sent = sentAt(row.course)
  if (sent === undefined || sent > now) return false
  const day = Math.floor(sent / dayMs) * dayMs
  return (on === null || day === dayOf(on)) && (before === null || day <= dayOf(before)) && (after === null || day >= dayOf(after))
}

function fits(row: Row, query: URLSearchParams, now: number): boolean {
  const from = stepAt(row.course, now).status === 'accepted' ? null : row.from
  const to = query.get('To')
  const wanted = query.get('From')
  return (to === null || row.to === to) && (wanted === null || from === wanted) && fitsDay(row, query, now)
}

/** A row keeps its place for ever: sorted by the time at which it is, or was planned to be, sent. */
const placeOf = (row: Row) => sentAt(row.course) ?? row.createdAt

/** Routes of messages. Lists may be distorted by the faults of the request. */
export function messageRoutes(settings: Settings, carrier: Carrier, random: Random): Route[] {
  const { world } = carrier
  const onWire = (row: Row) => messageOnWire(row, settings.accountSid, Date.now())

  function create(ask: Ask): Reply {
    const order = readOrder(ask.form, settings, world)
    if ('status' in order) return order
    const row = carrier.take(order)
    return created(messageOnWire(row, settings.accountSid, row.createdAt))
  }

  function list(ask: Ask): Reply {
    const now = Date.now()
    const wrong = ['DateSent', 'DateSent<', 'DateSent>'].find((key) => Number.isNaN(dayOf(ask.query.get(key) ?? '2000-01-01')))
    if (wrong !== undefined) return refusal(20001, `${wrong} must be a date such as 2026-11-03`)
    const hidden = ask.faults['list-delay'] ?? 0
    const rows = world.rows
      .filter((row) => row.createdAt + hidden <= now && fits(row, ask.query, now))
      .map((row, index) => ({ row, index }))
      .toSorted((a, b) => placeOf(b.row) - placeOf(a.row) || b.index - a.index)
      .map(({ row }) => row)
    return listReply(ask, { rows, key: 'messages', wire: onWire, shuffle: (page) => random.shuffled(page, `disorder:${page[0]?.sid}`) })
  }

  function withRow(ask: Ask, sid: string | undefined, answer: (row: Row) => Reply): Reply {
    const row = world.rows.find((candidate) => candidate.sid === sid)
    return row ? answer(row) : refusal(20404, ask.path)
  }

  function redact(row: Row, form: URLSearchParams): Reply {
    if (form.get('Body') !== '') return refusal(20001, 'only an empty Body is played, which redacts the message')
    row.body = ''
    carrier.changed()
    return ok(onWire(row))
  }

  function remove(row: Row): Reply {
    world.rows = world.rows.filter((kept) => kept !== row)
    carrier.changed()
    return { status: 204 }
  }

  const root = '/2010-04-01/Accounts/{AccountSid}/Messages'
  return [
    { method: 'POST', pattern: `${root}.json`, endpoint: 'create', handle: create },
    { method: 'GET', pattern: `${root}.json`, endpoint: 'list', handle: list },
    { method: 'GET', pattern: `${root}/{Sid}.json`, endpoint: 'fetch', handle: (ask, { Sid }) => withRow(ask, Sid, (row) => ok(onWire(row))) },
    { method: 'POST', pattern: `${root}/{Sid}.json`, endpoint: 'other', handle: (ask, { Sid }) => withRow(ask, Sid, (row) => redact(row, ask.form)) },
    { method: 'DELETE', pattern: `${root}/{Sid}.json`, endpoint: 'other', handle: (ask, { Sid }) => withRow(ask, Sid, remove) },
  ]
}
