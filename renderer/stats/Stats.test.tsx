import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Stats as Figures } from '../../contract/queries.ts'
import { App } from '../frame/App.tsx'
import { expectNoBarriers } from '../testing/barriers.ts'
import { evening, eveningWorld } from '../testing/evening.ts'
import { renderPage } from '../testing/render.tsx'
import { aMessage } from '../testing/samples.ts'
import { walkUnshifted } from '../testing/shifts.ts'
import { look, resize } from '../testing/window.ts'

const midnight = new Date(evening).setHours(0, 0, 0, 0)
const minute = 60_000
const sent = [12, 24, 29, 30, 35, 37, 27, 39, 33]
const received = [14, 22, 31, 27, 38, 34, 29, 41, 36]
const day: Figures = {
  from: midnight, until: evening, chats: 49, finished: 47, received: 272, sent: 266, delivered: 258, underWay: 3, queued: 1, failed: 4,
  firstReplyMs: 72_000, chatMs: 520_000, usedMs: { available: 378 * minute, break: 15 * minute, lunch: 30 * minute },
  hours: sent.map((count, index) => ({ at: new Date(midnight).setHours(8 + index), received: received[index]!, sent: count })),
  outcomes: [{ disposition: 'answered', count: 18 }, { disposition: 'polling-place', count: 12 }, { disposition: 'no-response', count: 4 }],
}
const failure = { code: 30003, reason: 'phone off or out of range', advice: 'Retry it.', next: 'retry', passing: true } as const
const stats = () => page.getByRole('region', { name: 'Stats' })

async function openStats() {
  const opened = await renderPage(<App />, { ...eveningWorld, now: () => evening })
  opened.desk.onQuery('stats.of', ({ period }) => (period === 'today' ? day : { ...day, finished: 3, from: midnight - 86_400_000 }))
  opened.desk.onQuery('stats.failed', () => [
    { message: aMessage(9, 'Is it still open?', { direction: 'outbound', delivery: 'undelivered', failure }), phone: '+16025550148', name: 'Marisol Vega', taskId: 'chat' },
    { message: aMessage(10, 'Hello', { direction: 'outbound', delivery: 'undelivered', failure }), phone: '+18085550123' },
  ])
  opened.page.view.openPage('stats')
  await expect.element(stats().getByText('47')).toBeVisible()
  return opened
}

it('tells what happened in a sentence, and in a table for whoever wants one', async () => {
  await openStats()
  await expect.element(stats().getByRole('img', { name: '272 received and 266 sent today. Busiest: 3 PM, with 41 received and 39 sent.' })).toBeVisible()
  await userEvent.click(stats().getByRole('button', { name: 'As a table' }))
  const table = stats().getByRole('table', { name: 'Messages by hour' })
  await expect.element(table.getByRole('row', { name: '3 PM 41 39' })).toBeVisible()
})

it('is of another period when that is chosen', async () => {
  await openStats()
  await userEvent.click(stats().getByText('Yesterday'))
  await expect.poll(() => stats().element().textContent).toContain('Monday, November 2')
  await expect.poll(() => stats().getByRole('definition').first().element().textContent).toBe('3')
})

it('leads to each message that didn’t arrive', async () => {
  const { page: { view } } = await openStats()
  await userEvent.click(stats().getByRole('button', { name: 'Show failed' }))
  const failed = stats().getByRole('list', { name: 'Messages that didn’t arrive' })
  await expect.poll(() => failed.element().textContent).toContain('Not delivered: phone off or out of range. “Is it still open?”')
  await userEvent.click(failed.getByRole('button', { name: 'Text again' }))
  await expect.poll(() => view.getState().composer).toBe(true)
  view.closeComposer()
  await userEvent.click(failed.getByRole('button', { name: 'Open chat' }))
  await expect.poll(() => view.getState()).toMatchObject({ page: 'chat', selected: 'chat' })
})

it.each([[1280, 800], [1000, 640], [700, 640], [380, 640]])('shifts nothing but what scrolls, and has no barrier, at %i × %i', async (width, height) => {
  await resize(width, height)
  await openStats()
  await userEvent.click(stats().getByRole('button', { name: 'Show failed' }))
  await userEvent.click(stats().getByRole('heading', { level: 1 }))
  await look(`stats-${width}`)
  expect((await walkUnshifted(stats().element())).length).toBeGreaterThan(3)
  await expectNoBarriers()
})
