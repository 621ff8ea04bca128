import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { press, resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aContact, aMessage, aTask } from '../../testing/world/samples.ts'
import { App } from '../App.tsx'

const phone = '+18085550123'
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const tasks = page.getByRole('navigation', { name: 'Tasks' })

/** The desk does what it is asked, as the real one would. */
async function openSoftphone() {
  const drawn = await renderPage(<App />, { ...eveningWorld, tasks: [], routes: [], now: () => evening })
  const { desk } = drawn
  const task = aTask('new', { phone, origin: 'agent', createdAt: evening, assignedAt: evening })
  desk.onQuery('contact.describe', () => aContact(phone, { place: 'Hawaii' }))
  desk.onCommand('compose.send', ({ taskId, messageId, body }) => {
    desk.tell({ kind: 'contact', row: aContact(phone, { place: 'Hawaii' }) })
    desk.tell({ kind: 'message', row: aMessage(101, body, { id: messageId, conversationId: 'new', direction: 'outbound', delivery: 'sent', at: evening }) })
    desk.tell({ kind: 'task', row: { ...task, id: taskId } })
    return { ok: true }
  })
  desk.onCommand('message.send', ({ messageId, body }) => {
    desk.tell({ kind: 'message', row: aMessage(103, body, { id: messageId, conversationId: 'new', direction: 'outbound', delivery: 'sent', at: evening + 2_000 }) })
    return { ok: true }
  })
  const move = (taskId: string, more: object, rev: number) => {
    desk.tell({ kind: 'task', row: { ...task, id: taskId, ...more, rev } })
    return { ok: true } as const
  }
  desk.onCommand('task.wrap', ({ taskId }) => move(taskId, { state: 'wrapping', wrappingAt: evening }, 2))
  desk.onCommand('task.complete', ({ taskId }) => move(taskId, { state: 'completed', completedAt: evening }, 3))
  return drawn
}

/** Everything that can be pressed or typed into is inside the window. */
function expectInside(): void {
  for (const control of document.querySelectorAll('button, input, textarea')) {
    if (!control.checkVisibility() || control.closest('[inert]')) continue
    const { left, right, width } = control.getBoundingClientRect()
    if (width > 0) expect([control.getAttribute('aria-label') ?? control.textContent, left >= -1, right <= innerWidth + 1]).toEqual([expect.anything(), true, true])
  }
}

it.each([[380, 640], [360, 520]])('a chat is begun, answered, ended and completed in a window of %i × %i px', async (width, height) => {
  await resize(width, height)
  const { desk } = await openSoftphone()
  await expect.element(tasks).toBeVisible()
  expectInside()
  await userEvent.click(button('New message'))
  await userEvent.fill(page.getByRole('combobox', { name: 'Phone number' }), '8085550123')
  await userEvent.fill(page.getByRole('textbox', { name: 'Message' }), 'Aloha, this is Dana')
  expectInside()
  await userEvent.click(button('Send message'))
  await userEvent.click(page.getByRole('menuitem', { name: '....and open chat with customer', exact: true }))
  await expect.element(page.getByRole('log')).toBeVisible()
  desk.tell({ kind: 'message', row: aMessage(102, 'Where do I vote?', { conversationId: 'new', at: evening + 1_000 }) })
  await expect.element(page.getByRole('log').getByText('Where do I vote?')).toBeVisible()
  await userEvent.fill(page.getByRole('textbox', { name: 'Reply' }), 'At the library')
  expectInside()
  await press('Enter')
  await expect.element(page.getByRole('log').getByText('At the library')).toBeVisible()
  await userEvent.click(button('End chat'))
  const wrapUp = page.getByRole('complementary', { name: 'Wrap-up' })
  await userEvent.click(wrapUp.getByText('Polling place sent'))
  await userEvent.fill(wrapUp.getByRole('textbox', { name: 'Note' }), 'Library')
  expectInside()
  await userEvent.click(wrapUp.getByRole('button', { name: 'Complete' }))
  await expect.element(tasks).toBeVisible()
  expect(desk.given('task.note').at(-1)).toMatchObject({ disposition: 'polling-place', note: 'Library' })
})
