import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectNoBarriers } from '../testing/barriers.ts'
import { evening, eveningWorld } from '../testing/evening.ts'
import { expectPicture } from '../testing/pictures.ts'
import { renderPage } from '../testing/render.tsx'
import { resize } from '../testing/window.ts'
import { App } from './App.tsx'

const openApp = () => renderPage(<App />, { ...eveningWorld, now: () => evening })

it('shows the evening: offer, chats, wrap-up, parked sends, and the chat that was opened', async () => {
  await openApp()
  await userEvent.click(page.getByRole('option', { name: /^Marisol Vega/ }))
  await expect.element(page.getByRole('log')).toMatchTextContent('And do I need my card?')
  await expectPicture('chat')
  await expectNoBarriers()
})

it('opens the composer over it', async () => {
  await openApp()
  await userEvent.click(page.getByRole('button', { name: 'New message' }))
  await userEvent.type(page.getByRole('combobox', { name: 'Phone number' }), '8085550123')
  await userEvent.type(page.getByRole('textbox', { name: 'Message' }), 'Aloha, this is Dana at the voter hotline.')
  await expect.element(page.getByRole('button', { name: 'Send message' })).toBeEnabled()
  await expectPicture('composer')
  await expectNoBarriers()
})

it('shows the settings', async () => {
  await openApp()
  await userEvent.click(page.getByRole('button', { name: 'Settings' }))
  await expect.element(page.getByRole('heading', { name: 'Sending' })).toBeInTheDocument()
  await expectPicture('settings')
  await expectNoBarriers()
})

it.each([
  [1280, true, true],
  [1000, true, true],
  [640, true, true],
  [380, true, false],
])('at %i px shows tasks (%s) and sheet (%s)', async (width, tasks, sheet) => {
  await openApp()
  await resize(width)
  const isShown = (one: Element | null) => one?.checkVisibility() ?? false
  expect([isShown(document.querySelector('nav')), isShown(document.querySelector('main'))]).toEqual([tasks, sheet])
})
