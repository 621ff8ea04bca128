import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press, resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { App } from '../App.tsx'

const back = page.getByRole('button', { name: /^Back to tasks/ })
const tasks = page.getByRole('navigation', { name: 'Tasks' })
const card = page.getByRole('complementary', { name: 'Contact card' })
const openApp = () => renderPage(<App />, { ...eveningWorld, now: () => evening })
const boxOf = (name: string) => page.getByRole('button', { name, exact: true }).element().getBoundingClientRect()

it.each(['Settings', 'Stats', 'Contacts'])('reaches %s, and comes back', async (name) => {
  await resize(380, 640)
  const { page: window } = await openApp()
  window.view.showTasks()
  await userEvent.click(page.getByRole('button', { name, exact: true }))
  await expect.element(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expectNoBarriers()
  await userEvent.click(back)
  await expect.element(tasks).toBeVisible()
  expect(back.query()).toBeNull()
})

it('comes back from the settings that the line’s button has opened', async () => {
  await resize(380, 640)
  await openApp()
  await userEvent.click(page.getByRole('button', { name: /^Provider/ }))
  await userEvent.click(back)
  await expect.element(tasks).toBeVisible()
})

it.each([
  [360, 520, 1],
  [1100, 800, 2],
  [380, 640, 1],
  [1280, 520, 1],
])('has COMPLETE and Reopen in reach at %i × %i px, zoom %i', async (width, height, zoom) => {
  await resize(width, height, zoom)
  const { page: window } = await openApp()
  window.view.openTask('ended')
  await expect.element(page.getByRole('button', { name: 'Complete', exact: true })).toBeInViewport({ ratio: 1 })
  await expect.element(page.getByRole('button', { name: 'Reopen chat' })).toBeInViewport({ ratio: 1 })
})

describe('the contact card', () => {
  it.each([380, 800, 1000])('lies over the chat at %i px and not over the reply, and goes by its own button and by Escape', async (width) => {
    await resize(width)
    const { page: window } = await openApp()
    window.view.openTask('chat')
    await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveFocus()
    await press('Control+i')
    await expect.element(card).toBeVisible()
    const { bottom } = card.element().getBoundingClientRect()
    expect(bottom).toBeLessThanOrEqual(page.getByRole('textbox', { name: 'Reply' }).element().getBoundingClientRect().top)
    await userEvent.click(card.getByRole('button', { name: 'Close' }))
    expect(card.query()).toBeNull()
    await press('Control+i')
    await userEvent.click(card.getByRole('button', { name: 'Copy number' }))
    await press('Escape')
    await expect.poll(() => card.query()).toBeNull()
  })

  it('does not stay over the chat when the window gets narrower', async () => {
    const { page: window } = await openApp()
    window.view.openTask('chat')
    await expect.element(card).toBeVisible()
    await resize(1000)
    await expect.poll(() => card.query()).toBeNull()
    await press('Control+i')
    await expect.element(card).toBeVisible()
    await resize(500)
    await expect.poll(() => card.query()).toBeNull()
  })
})

it.each([
  [700, false],
  [760, true],
  [860, true],
  [380, false],
])('the header at %i px keeps the number, and the place (%s) while there is room', async (width, place) => {
  await resize(width)
  const { page: window } = await openApp()
  window.view.openTask('chat')
  await expect.element(page.getByRole('heading', { name: 'Marisol Vega' })).toBeVisible()
  const shown = (words: string) => page.getByRole('region', { name: 'Chat' }).getByText(words, { exact: true }).element().checkVisibility()
  expect([shown('(602) 555-0148'), shown('Phoenix, AZ')]).toEqual([true, place])
  const { right, left } = boxOf('End chat')
  expect([right <= width, left > page.getByRole('heading', { name: 'Marisol Vega' }).element().getBoundingClientRect().right - 1]).toEqual([true, true])
})
