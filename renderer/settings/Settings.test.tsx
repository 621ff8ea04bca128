import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { evening, eveningWorld } from '../testing/evening.ts'
import { renderPage } from '../testing/render.tsx'
import { walkUnshifted } from '../testing/shifts.ts'
import { resize } from '../testing/window.ts'

const settings = () => page.getByRole('region', { name: 'Settings' })

async function openSettings() {
  const opened = await renderPage(<App />, { ...eveningWorld, now: () => evening })
  await userEvent.click(page.getByRole('button', { name: 'Settings', exact: true }))
  await expect.element(settings()).toBeVisible()
  return opened
}

it.each([[1280, 800], [1000, 640], [1280, 520]])('a control below the fold takes the focus and shifts nothing but the page, at %i × %i', async (width, height) => {
  await resize(width, height)
  await openSettings()
  await userEvent.click(settings().getByRole('heading', { level: 1 }))
  const stops = await walkUnshifted(settings().element())
  expect(stops.length).toBeGreaterThan(20)
  await expect.element(settings().getByRole('heading', { level: 1 })).toBeInViewport()
})
