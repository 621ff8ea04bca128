import { expect, test } from 'vitest'
import { messageOnWire } from '../messages/wire.ts'
import { defaults } from '../settings.ts'
import { loadChecker } from './checker.ts'

const checker = loadChecker()
const account = `/2010-04-01/Accounts/${defaults.accountSid}`
const path = `${account}/Messages.json`
const sid = `SM${'0'.repeat(32)}`

const message = messageOnWire(
  { sid, direction: 'inbound', from: '+14145550101', to: '+18335550100', body: 'Hi', segments: 1, media: [], createdAt: 0, course: [{ status: 'received', at: 0 }] },
  defaults.accountSid,
  0,
)
const list = {
  page: 0, page_size: 50, start: 0, end: 0, uri: path, first_page_uri: `${path}?Page=0`, next_page_uri: null, previous_page_uri: null, messages: [message],
}
const ofFetch = (change: object) => checker.checkResponse({ method: 'GET', path: `${account}/Messages/${sid}.json`, status: 200, body: { ...message, ...change } })
const ofList = (change: object) => checker.checkResponse({ method: 'GET', path, status: 200, body: { ...list, ...change } })
const ofQuery = (...query: [string, string][]) => checker.checkRequest({ method: 'GET', path, query, form: [] })
const ofForm = (...form: [string, string][]) => checker.checkRequest({ method: 'POST', path, query: [], form })

test('right answers pass', () => {
  expect(ofFetch({})).toEqual([])
  expect(ofList({})).toEqual([])
})

test.each([
  ['a wrong enum', { status: 'on its way' }, /status.*allowed values/],
  ['a number instead of a string', { num_segments: 1 }, /num_segments.*must be string/],
  ['words in the place of digits', { num_media: 'none' }, /num_media.*pattern/],
  ['a missing field', { date_sent: undefined }, /date_sent/],
  ['an invented field', { seq: 1 }, /additional properties.*seq/],
  ['a time of another format', { date_created: '2026-11-03T10:00:00Z' }, /date_created.*date-time-rfc-2822/],
  ['a SID of another shape', { sid: 'SM1' }, /sid/],
  ['an error code as text', { error_code: '30003' }, /error_code.*integer/],
  ['a missing status', { status: null }, /status/],
])('an answer with %s is found', (_, change, violation) => {
  expect(ofFetch(change).join('\n')).toMatch(violation)
})

test.each([
  ['a wrong row', { messages: [{ ...message, direction: 'in' }] }, /messages\/0\/direction/],
  ['no word on the next page', { next_page_uri: undefined }, /next_page_uri/],
  ['a page size as text', { page_size: '50' }, /page_size.*integer/],
])('a list with %s is found', (_, change, violation) => {
  expect(ofList(change).join('\n')).toMatch(violation)
})

test.each([
  ['a status that the description does not have', 201, {}, /status 201/],
  ['an error without a code', 404, { message: 'x', more_info: 'https://www.twilio.com/docs/errors/20404', status: 404 }, /code/],
  ['an error whose status is another than the answer', 404, { code: 20404, message: 'x', more_info: 'https://www.twilio.com/docs/errors/20404', status: 400 }, /status/],
])('%s is found', (_, status, body, violation) => {
  expect(checker.checkResponse({ method: 'GET', path, status, body }).join('\n')).toMatch(violation)
})

test('right requests pass', () => {
  expect(ofQuery(['To', '+14145550101'], ['DateSent>', '2026-11-02'], ['DateSent<', '2026-11-03T10:00:00Z'], ['PageSize', '100'])).toEqual([])
  expect(ofForm(['To', '+14145550101'], ['From', '+18335550100'], ['Body', 'Hi'])).toEqual([])
  expect(ofForm(['To', '+14145550101'], ['MessagingServiceSid', defaults.serviceSid], ['MediaUrl', 'https://a.example/1.png'], ['MediaUrl', 'https://a.example/2.png'])).toEqual([])
})

test.each<[string, string[], RegExp]>([
  ['an unknown query parameter', ofQuery(['Direction', 'inbound']), /Direction/],
  ['the sign in the value', ofQuery(['DateSent', '>=2026-11-02']), /DateSent.*day-or-time/],
  ['a page size that is no number', ofQuery(['PageSize', 'all']), /PageSize.*integer/],
  ['a page size that is too large', ofQuery(['PageSize', '5000']), /PageSize.*1000/],
  ['a filter that comes twice', ofQuery(['To', '+14145550101'], ['To', '+14145550102']), /To.*string/],
  ['a number in national form', ofForm(['To', '(414) 555-0101'], ['From', '+18335550100'], ['Body', 'Hi']), /To.*phone-number/],
  ['no recipient', ofForm(['From', '+18335550100'], ['Body', 'Hi']), /To/],
  ['no sender', ofForm(['To', '+14145550101'], ['Body', 'Hi']), /From or MessagingServiceSid/],
  ['no content', ofForm(['To', '+14145550101'], ['From', '+18335550100']), /Body, MediaUrl or ContentSid/],
  ['an unknown form field', ofForm(['To', '+14145550101'], ['From', '+18335550100'], ['Body', 'Hi'], ['IdempotencyKey', '1']), /IdempotencyKey/],
  ['form fields in the query', checker.checkRequest({ method: 'POST', path, query: [['To', '+14145550101']], form: [['To', '+14145550101'], ['From', '+18335550100'], ['Body', 'Hi']] }), /query/],
  ['a path that Twilio does not have', checker.checkRequest({ method: 'GET', path: `${account}/Texts.json`, query: [], form: [] }), /not in the description/],
  ['an account SID of another shape', checker.checkRequest({ method: 'GET', path: '/2010-04-01/Accounts/ACpractice/Messages.json', query: [], form: [] }), /AccountSid/],
])('a request with %s is found', (_, violations, expected) => {
  expect(violations.join('\n')).toMatch(expected)
})

const task = `/taskrouter/v1/Workspaces/WS${'0'.repeat(32)}/Tasks`
const rates = { 'x-rate-limit-limit': '1000', 'x-rate-limit-remaining': '999', 'x-rate-limit-config': 'any' }
const meta = { page: 0, page_size: 50, first_page_url: 'https://taskrouter.twilio.com/v1', previous_page_url: null, next_page_url: null, url: 'https://taskrouter.twilio.com/v1', key: 'tasks' }

test('a list with meta passes, and one without its fields does not', () => {
  const ofTasks = (body: object) => checker.checkResponse({ method: 'GET', path: task, status: 200, body, headers: rates })
  expect(ofTasks({ meta, tasks: [] })).toEqual([])
  expect(ofTasks({ meta: { ...meta, url: undefined }, tasks: [] }).join('\n')).toMatch(/meta.*url/)
  expect(ofTasks({ meta, tasks: [{ sid: 'WT1' }] }).join('\n')).toMatch(/tasks\/0/)
})

test('headers that are described must be in an answer', () => {
  const ofHeaders = (headers: Readonly<Record<string, string>>) => checker.checkResponse({ method: 'DELETE', path: `${task}/WT${'0'.repeat(32)}`, status: 204, body: undefined, headers })
  expect(ofHeaders(rates)).toEqual([])
  expect(ofHeaders({})).toEqual(['header: x-rate-limit-limit is missing', 'header: x-rate-limit-remaining is missing', 'header: x-rate-limit-config is missing'])
  expect(checker.checkResponse({ method: 'GET', path: `${task}/WT${'0'.repeat(32)}`, status: 200, body: {}, headers: rates })).toContain('header: etag is missing')
})

test('a version may be asked for where it is described, and nowhere else', () => {
  const ofVersion = (method: string, at: string) => checker.checkRequest({ method, path: at, query: [], form: [], ifMatch: '"1"' })
  expect(ofVersion('POST', `${task}/WT${'0'.repeat(32)}`)).toEqual([])
  expect(ofVersion('GET', task)).toEqual(['header: If-Match is not in the description'])
})
