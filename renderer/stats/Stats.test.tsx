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
const stats = () => page.getByRole('region', { name: 'Stats' })

async function openStats() {
  const opened = await renderPage(<App />, { ...eveningWorld, now: () => evening })
  opened.desk.onQuery('stats.of', ({ period }) => (period === 'today' ? eveningFigures : { ...eveningFigures, finished: 3, from: eveningFigures.from - 86_400_000 }))
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
