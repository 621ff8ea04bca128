import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Message, Task } from '../../contract/model.ts'
import type { Settings } from '../../contract/settings.ts'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { resize } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'
import { aMessage, aTask } from '../testing/world/samples.ts'
import { App } from './App.tsx'

/** The evening, in the chat that the agent stood in before. */
const openApp = () => renderPage(<App />, { ...eveningWorld, used: ['chat'], now: () => evening })

it.each([
  [1280, true, true],
  [1000, true, true],
  [640, true, true],
  [380, true, false],
])('at %i px shows tasks (%s) and sheet (%s)', async (width, tasks, sheet) => {
  const { page: window } = await openApp()
  window.view.showTasks()
  await resize(width)
  const isShown = (one: Element | null) => one?.checkVisibility() ?? false
  expect([isShown(document.querySelector('nav')), isShown(document.querySelector('main'))]).toEqual([tasks, sheet])
})

it('draws everything but the text that cannot be drawn', async () => {
  const { desk } = await renderPage(<App />, { ...eveningWorld, now: () => evening, mayFail: true })
  await userEvent.click(page.getByRole('option', { name: /^Marisol Vega/ }))
  const log = page.getByRole('log')
  await expect.element(log).toMatchTextContent('And do I need my card?')
  const malformed = { ...aMessage(7, 'Are you there?', { at: evening }), media: undefined } as unknown as Message
  desk.tell({ kind: 'message', row: malformed })
  await expect.element(log).toMatchTextContent('This message can’t be shown. It’s safe.')
  await expect.element(log).toMatchTextContent('And do I need my card?')
  await expect.poll(() => desk.given('page.fault').length).toBeGreaterThan(0)
  desk.tell({ kind: 'message', row: aMessage(7, 'Are you there?', { at: evening, rev: 8 }) })
  await expect.element(log).toMatchTextContent('Are you there?')
})

it('draws everything but the chat that cannot be listed, and the page that cannot be shown', async () => {
  const { desk, page: window } = await renderPage(<App />, { ...eveningWorld, now: () => evening, mayFail: true })
  const tasks = page.getByRole('navigation', { name: 'Tasks' })
  desk.tell({ kind: 'task', row: { ...aTask('wrong', { assignedAt: evening, phone: '+13135550100' }), last: { direction: 'inbound' } } as unknown as Task })
  desk.tell({ kind: 'task', row: { ...aTask('worse', { assignedAt: evening }), phone: undefined } as unknown as Task })
  await expect.element(tasks).toMatchTextContent('This chat can’t be shown here.')
  await expect.element(tasks.getByRole('option', { name: /^Marisol Vega/ })).toBeInTheDocument()
  desk.tell({ kind: 'settings', row: { ...window.mirror.getState().settings, notifications: undefined } as unknown as Settings })
  await userEvent.click(page.getByRole('button', { name: 'Settings' }))
  await expect.element(page.getByRole('main')).toMatchTextContent('This part of the window had a problem.')
  await userEvent.click(tasks.getByRole('option', { name: /^Marisol Vega/ }))
  await expect.element(page.getByRole('log')).toMatchTextContent('And do I need my card?')
})

it('lets a layer that cannot be drawn be put away', async () => {
  const drafts = [{ key: 'composer', to: 5 as unknown as string, body: '', messageId: 'm' }]
  await renderPage(<App />, { ...eveningWorld, now: () => evening, drafts, mayFail: true })
  await userEvent.click(page.getByRole('button', { name: 'New message' }))
  const failed = page.getByRole('alert')
  await expect.element(failed).toMatchTextContent('This part of the window had a problem.')
  await expectNoBarriers()
  await userEvent.click(failed.getByRole('button', { name: 'Close' }))
  await expect.poll(() => failed.query()).toBeNull()
  await expect.element(page.getByRole('button', { name: 'New message' })).toHaveAttribute('aria-expanded', 'false')
})
