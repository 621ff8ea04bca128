import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { look, resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { App } from '../App.tsx'

const toasts = page.getByRole('status', { name: 'Messages' })

/** What an agent needs while a toast stands. */
const kept = () => [
  page.getByRole('button', { name: 'End chat' }),
  page.getByRole('textbox', { name: 'Reply' }),
  page.getByRole('button', { name: 'Send', exact: true }),
  page.getByRole('button', { name: /^Complete / }),
  page.getByRole('button', { name: 'New message' }),
  page.getByRole('button', { name: /^Status/ }),
]

const covers = (over: DOMRect, under: DOMRect) => over.left < under.right && under.left < over.right && over.top < under.bottom && under.top < over.bottom

async function openToasts() {
  const opened = await renderPage(<App />, { ...eveningWorld, now: () => evening })
  opened.page.view.openTask('chat')
  await expect.element(page.getByRole('textbox', { name: 'Reply' })).toBeVisible()
  const words = 'Your message to (808) 555-0123 didn’t arrive: they have blocked us.'
  for (const name of ['a', 'b', 'c']) opened.page.toasts.showLastingFailure(`${name}: ${words}`, { label: 'Text again', act: () => undefined })
  opened.page.toasts.show('Sent to (808) 555-0124. Waiting for reply.', { label: 'Show', act: () => undefined })
  await expect.element(toasts.getByText('3 messages didn’t arrive.')).toBeVisible()
  return opened
}

it.each([1280, 1000, 860, 700, 380])('at %i px toasts cover nothing that the agent works with', async (width) => {
  await resize(width, 640)
  await openToasts()
  await look(`toasts-${width}`)
  const region = toasts.element().getBoundingClientRect()
  const shown = kept().flatMap((locator) => locator.query() ?? []).filter((each) => each.checkVisibility())
  expect(shown.length).toBeGreaterThan(width < 640 ? 2 : 5)
  expect(shown.filter((each) => covers(region, each.getBoundingClientRect())).map((each) => each.getAttribute('aria-label') ?? each.textContent)).toEqual([])
  expect(region.left).toBeGreaterThanOrEqual(0)
  expect(region.right).toBeLessThanOrEqual(width)
})

it.each([1280, 1000, 700, 380])('at %i px they leave the composer free', async (width) => {
  await resize(width, 640)
  const opened = await openToasts()
  opened.page.view.openComposer()
  const send = page.getByRole('dialog', { name: 'New message' })
  await expect.element(send).toBeVisible()
  await expect.poll(() => covers(toasts.element().getBoundingClientRect(), send.element().getBoundingClientRect())).toBe(false)
})

it('what was counted is seen one by one, and put away together', async () => {
  await openToasts()
  await userEvent.click(toasts.getByRole('button', { name: 'Show' }).first())
  await expect.poll(() => toasts.getByRole('button', { name: 'Text again' }).elements().length).toBe(3)
  await userEvent.click(toasts.getByRole('button', { name: 'Dismiss all' }))
  await expect.poll(() => toasts.getByText('didn’t arrive').query()).toBeNull()
  expect(toasts.element().textContent).toContain('Waiting for reply.')
})

it('what its button did is no news any more', async () => {
  const { page: window } = await openToasts()
  await userEvent.click(toasts.getByRole('button', { name: 'Show' }).first())
  await expect.poll(() => toasts.getByRole('button', { name: 'Text again' }).elements().length).toBe(3)
  await userEvent.click(toasts.getByRole('button', { name: 'Text again' }).first())
  await expect.poll(() => window.toasts.getState().map(({ text }) => text[0])).not.toContain('a')
  await expect.poll(() => toasts.getByRole('button', { name: 'Text again' }).elements().length).toBe(2)
})
