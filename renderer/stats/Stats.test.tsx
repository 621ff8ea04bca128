import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { walkUnshifted } from '../testing/window/shifts.ts'
import { look, resize } from '../testing/window/window.ts'
import { evening, eveningFigures, eveningWorld } from '../testing/world/evening.ts'
import { aMessage } from '../testing/world/samples.ts'

const failure = { code: 30003, reason: 'phone off or out of range', advice: 'Retry it.', next: 'retry', passing: true } as const
const failed = (seq: number, body: string) => aMessage(seq, body, { direction: 'outbound', delivery: 'undelivered', failure })
const stats = () => page.getByRole('region', { name: 'Stats' })
const list = () => page.getByRole('dialog')

async function openStats(more: Partial<typeof eveningWorld> = {}) {
  const opened = await renderPage(<App />, { ...eveningWorld, ...more, now: () => evening })
  opened.desk.onQuery('stats.of', ({ days }) => (days === 'today' ? eveningFigures : { ...eveningFigures, finished: 3, from: eveningFigures.from - 86_400_000, until: eveningFigures.from }))
  opened.desk.onQuery('stats.texts', ({ before }) =>
    before
      ? { messages: [{ message: failed(8, 'An older one'), phone: '+18085550123' }], more: false }
      : { messages: [{ message: failed(9, 'Is it still open?'), phone: '+16025550148', name: 'Marisol Vega', taskId: 'chat' }, { message: failed(10, 'Hello'), phone: '+18085550123' }], more: true },
  )
  opened.desk.onQuery('stats.chats', () => ({ chats: [{ taskId: 'chat', conversationId: 'chat', phone: '+16025550148', name: 'Marisol Vega', fromSeq: 1, disposition: 'answered', at: evening, ms: 90_000 }], more: false }))
  opened.page.view.openPage('stats')
  await expect.element(stats().getByRole('button', { name: 'Chats finished: 47. Show the list' }).first()).toBeVisible()
  return opened
}

it('tells what happened in a sentence', async () => {
  await openStats()
  await expect.element(stats().getByRole('img', { name: '272 received and 265 sent today. Busiest: 3 PM, with 41 received and 39 sent.' })).toBeVisible()
})

it('tells it in a table for whoever wants one, whose figures lead to what they count', async () => {
  const { desk } = await openStats()
  const asked = desk.holdQuery('stats.texts')
  await userEvent.click(stats().getByRole('button', { name: 'As a table' }))
  const row = stats().getByRole('table', { name: 'Messages by hour' }).getByRole('row', { name: /^3 PM/ })
  await userEvent.click(row.getByRole('button', { name: 'Messages received, 3 PM: 41. Show the list' }))
  const bar = eveningFigures.bars[7]!
  await expect.poll(() => asked[0]?.input).toMatchObject({ days: 'today', whose: 'mine', of: 'received', within: { from: bar.from, until: bar.until } })
})

it('is of other days when they are chosen', async () => {
  const { desk } = await openStats()
  await userEvent.click(stats().getByText('Yesterday'))
  await expect.poll(() => stats().element().textContent).toContain('Monday, November 2')
  const asked = desk.holdQuery('stats.of')
  await userEvent.click(stats().getByText('Other days'))
  await expect.poll(() => asked.at(-1)?.input).toEqual({ days: { first: '2026-10-05', last: '2026-11-03' }, whose: 'mine' })
  // A first day after the last one is said, and asked for by nobody.
  const month = stats().getByRole('spinbutton', { name: /month.*From/i })
  await userEvent.click(month)
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(stats().getByRole('alert')).toHaveTextContent('The first day comes after the last.')
  expect(asked.at(-1)?.input).toMatchObject({ days: { first: '2026-10-05' } })
})

it('leads to each message that a figure counts, page by page', async () => {
  const { page: { view } } = await openStats()
  await userEvent.click(stats().getByRole('button', { name: 'Show failed' }))
  await expect.poll(() => list().element().textContent).toContain('Not delivered: phone off or out of range. “Is it still open?”')
  await userEvent.click(list().getByRole('button', { name: 'Show more' }))
  await expect.poll(() => list().getByRole('listitem').elements().length).toBe(3)
  await userEvent.click(list().getByRole('button', { name: 'Text again' }).first())
  await expect.poll(() => view.getState().composer).toBe(true)
  view.closeComposer()
  await userEvent.click(stats().getByRole('button', { name: 'Show failed' }))
  await userEvent.click(list().getByRole('button', { name: 'Open chat' }))
  await expect.poll(() => view.getState()).toMatchObject({ page: 'chat', selected: 'chat' })
})

it('leads to each chat that a figure counts, and back to the figure', async () => {
  await openStats()
  await userEvent.click(stats().getByRole('button', { name: 'Chats finished, Question answered: 18. Show the list' }))
  await expect.poll(() => list().getByRole('listitem').element().textContent).toContain('Question answered · 1:30')
  await expectNoBarriers()
  await userEvent.keyboard('{Escape}')
  await expect.element(stats().getByRole('button', { name: 'Chats finished, Question answered: 18. Show the list' })).toHaveFocus()
})

it('lets a chat be read that rings or waits for anybody, and takes it for nobody', async () => {
  const { desk, page: { mirror, view } } = await openStats()
  const task = mirror.getState().tasks.get('chat')!
  desk.tell({ kind: 'task', row: { ...task, state: 'pending', rev: task.rev + 1 } })
  await userEvent.click(stats().getByRole('button', { name: 'Chats finished, Question answered: 18. Show the list' }))
  await userEvent.click(list().getByRole('button', { name: 'Read' }))
  await expect.poll(() => view.getState().closedChat).toMatchObject({ conversationId: 'chat' })
  expect(desk.given('task.accept')).toEqual([])
})

it('says why a list did not load, and tries again', async () => {
  const { desk } = await openStats()
  const asked = desk.holdQuery('stats.texts')
  await userEvent.click(stats().getByRole('button', { name: 'Show failed' }))
  await expect.poll(() => asked.length).toBe(1)
  asked[0]!.fail(new Error('busy'))
  await expect.element(list().getByText('The list didn’t load.')).toBeVisible()
  await userEvent.click(list().getByRole('button', { name: 'Try again' }))
  await expect.poll(() => asked.length).toBe(2)
})

it('saves the figures as a table', async () => {
  const { desk } = await openStats()
  await userEvent.click(stats().getByRole('button', { name: 'Save as CSV…' }))
  await expect.poll(() => desk.given('table.save')[0]?.rows.length).toBeGreaterThan(20)
})

it('says in a team whose figures they are, and what this computer cannot know', async () => {
  const { desk } = await openStats({ team: { state: 'on', isSupervisor: false, waiting: 0 } })
  const asked = desk.holdQuery('stats.of')
  await userEvent.click(stats().getByText('Team', { exact: true }))
  await expect.poll(() => asked.at(-1)?.input).toEqual({ days: 'today', whose: 'team' })
  await expect.element(stats().getByText(/Chats that they had alone are counted on their computers/)).toBeVisible()
})

it.each([[1280, 800], [1000, 640], [700, 640], [380, 640]])('shifts nothing but what scrolls, and has no barrier, at %i × %i', async (width, height) => {
  await resize(width, height)
  await openStats()
  await userEvent.click(stats().getByText('Other days'))
  await userEvent.click(stats().getByRole('heading', { level: 1 }))
  await look(`stats-${width}`)
  expect((await walkUnshifted(stats().element())).length).toBeGreaterThan(3)
  await expectNoBarriers()
})
