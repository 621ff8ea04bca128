import { expect, test } from 'vitest'
import { pageOf } from '../http/list.ts'
import { openState, type Row } from '../world/state.ts'
import { openBook } from './book.ts'

const ours = '+18335550100'
const many = 100_000

const row = (index: number, createdAt = index * 1000): Row => ({
  sid: `SM${String(index).padStart(32, '0')}`,
  direction: 'inbound',
  from: `+1602${5_550_000 + (index % 1000)}`,
  to: ours,
  body: `${index}`,
  segments: 1,
  media: [],
  createdAt,
  course: [{ status: 'received', at: createdAt }],
})

async function bookOf(count: number) {
  const keeper = await openState(undefined, 1)
  for (let index = 0; index < count; index += 1) keeper.put('rows', row(index).sid, row(index))
  return { keeper, book: openBook(keeper) }
}

/** How many rows a page looks at. */
function looks(rows: readonly Row[], query: Record<string, string>, isPast?: (row: Row) => boolean) {
  let count = 0
  const page = pageOf({ rows, fits: () => (count += 1) > 0, ...(isPast ? { isPast } : {}) }, new URLSearchParams(query))
  return { count, page }
}

test('a page of a long list looks at that page only', async () => {
  const { book } = await bookOf(many)
  const newest = book.newest({ to: ours })
  expect(newest).toHaveLength(many)
  expect(looks(newest, { PageSize: '20' }).count).toBe(21)
  const middle = newest[50_000]?.sid ?? ''
  expect(looks(newest, { PageSize: '20', Page: '7', PageToken: `PA${middle}` }).count).toBe(21)
  expect(looks(newest, { PageSize: '20', Page: '7', PageToken: `PB${middle}` }).count).toBe(20)
  expect(looks(newest, { PageSize: '1000' }, ({ createdAt }) => createdAt < (many - 3) * 1000).count).toBe(3)
})

test('rows are found by either end and by SID, newest first, also when they come in no order', async () => {
  const { book } = await bookOf(0)
  for (const [index, at] of [[1, 10], [2, 30], [3, 20], [4, 30]] as const) book.add(row(index, at))
  const names = (rows: readonly Row[]) => rows.map(({ body }) => body)
  expect(names(book.newest())).toEqual(['4', '2', '3', '1'])
  expect(names(book.newest({ to: ours }))).toEqual(['4', '2', '3', '1'])
  expect(names(book.newest({ from: row(3).from }))).toEqual(['3'])
  expect(names([...book.all()])).toEqual(['1', '2', '3', '4'])
  const second = book.find(row(2).sid)
  if (second) book.redact(second)
  expect(names(book.newest())).toEqual(['4', '', '3', '1'])
  const redacted = book.find(row(2).sid)
  if (redacted) book.remove(redacted)
  expect(names(book.newest())).toEqual(['4', '3', '1'])
  expect(book.find(row(2).sid)).toBeUndefined()
})

test('a book that is opened again has the same order', async () => {
  const { keeper, book } = await bookOf(0)
  for (const [index, at] of [[1, 10], [2, 30], [3, 20], [4, 30]] as const) book.add(row(index, at))
  expect(openBook(keeper).newest()).toEqual(book.newest())
})
