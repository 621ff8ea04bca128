import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TaskWindow } from '../TaskWindow.tsx'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press, resize } from '../../testing/window/window.ts'
import { aMessage, aTask } from '../../testing/world/samples.ts'

const chat = aTask('chat', { assignedAt: 0 })
const day = 24 * 3_600_000
const messages = Array.from({ length: 200 }, (_, index) => aMessage(index + 1, `Text ${index + 1}`, { at: new Date(2026, 0, 1, 12).getTime() + index * day }))
const log = page.getByRole('log')
const dialog = page.getByRole('dialog', { name: 'Jump to a date' })

async function jumpTo(date: string) {
  await resize(1280, 700)
  const drawn = await renderPage(<div style={{ display: 'flex', height: 600 }}><TaskWindow task={chat} /></div>, { tasks: [chat], messages })
  await expect.element(log.getByText('Text 200', { exact: true })).toBeVisible()
  await press('Control+J')
  await expect.element(dialog).toBeVisible()
  await expectNoBarriers(dialog.element())
  await userEvent.fill(dialog.getByLabelText('Date'), date)
  await userEvent.click(dialog.getByRole('button', { name: 'Show' }))
  return drawn
}

it('leads to the first text of the day, far from what was loaded', async () => {
  await jumpTo('2026-01-10')
  await expect.element(log.getByText('Text 10', { exact: true })).toBeInViewport()
})

it('says so when nothing was written since', async () => {
  const { page: opened } = await jumpTo('2027-01-01')
  await expect.poll(() => opened.toasts.getState().map(({ text }) => text)).toEqual(['Nothing was written on that day or after it.'])
})
