import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../../frame/App.tsx'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aContact, aMessage, aTask } from '../../testing/world/samples.ts'
import type { World } from '../../testing/world/world.ts'

const minute = 60_000
const phone = '+13135550150'
const texts = Array.from({ length: 140 }, (_, index) => aMessage(index + 1, index === 32 ? 'a zebra' : `line ${index + 1}`, { conversationId: 'quiet', id: `quiet ${index + 1}`, at: evening - (200 - index) * minute }))
const over = aTask('over', { createdAt: evening - 91 * minute, conversationId: 'quiet', phone, state: 'completed', assignedAt: evening - 90 * minute, wrappingAt: evening - 42 * minute, completedAt: evening - 40 * minute, disposition: 'polling-place' })
const before = { ...over, id: 'earlier', wrappingAt: evening - 131 * minute, completedAt: evening - 130 * minute, disposition: 'registration' } as const
const world: Partial<World> = {
  ...eveningWorld,
  tasks: [...eveningWorld.tasks!, over, before],
  contacts: [...eveningWorld.contacts!, aContact(phone, { name: 'Ines Duarte' })],
  messages: [...eveningWorld.messages!, ...texts],
  past: { ...eveningWorld.past!, quiet: [{ ...over, messages: 70, fromSeq: 71, toSeq: 140 }, { ...before, messages: 70, fromSeq: 1, toSeq: 70 }] },
}

const chat = page.getByRole('region', { name: 'Chat' })
const log = chat.getByRole('log', { name: /^Conversation with Ines Duarte/ })
const closedToday = page.getByRole('list', { name: /^Closed today/ })
const line = (seq: number) => log.getByText(`line ${seq}`, { exact: true })
const openApp = (more: Partial<World> = {}) => renderPage(<App />, { ...world, ...more, now: () => evening })

it('opens from the list of today, to be read: at its end, with no reply, and nothing of it is marked', async () => {
  const { desk } = await openApp()
  await userEvent.click(closedToday.getByRole('button', { name: /^Ines Duarte, closed at 6:51 PM/ }))
  await expect.element(line(140)).toBeInViewport()
  await expect.element(chat).toMatchTextContent('Closed today at 6:51 PM: Polling place sent.')
  expect(page.getByRole('textbox', { name: 'Reply' }).query()).toBeNull()
  await expectNoBarriers()
  await userEvent.click(chat.getByRole('button', { name: 'Close' }))
  await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveFocus()
  expect(desk.commands.filter(({ input }) => JSON.stringify(input).includes('over'))).toEqual([])
})

it('opens the earlier of two where it is', async () => {
  await openApp()
  await userEvent.click(closedToday.getByRole('button', { name: /^Ines Duarte, closed at 5:21 PM/ }))
  await expect.element(line(70)).toBeInViewport()
  await expect.element(chat).toMatchTextContent('Closed today at 5:21 PM: Registration help.')
})

it('opens from the search at the text that was found, and marks it', async () => {
  await openApp()
  await press('Control+k')
  await userEvent.type(page.getByRole('combobox', { name: /^Search/ }), 'zebra')
  await expect.element(page.getByRole('option', { name: /zebra/ })).toBeVisible()
  await press('Enter')
  await expect.element(log.getByText('a zebra')).toBeInViewport()
  expect(log.getByText('a zebra').element().closest('[aria-current]')).not.toBeNull()
  expect(page.getByRole('textbox', { name: 'Reply' }).query()).toBeNull()
  await expect.element(chat).toMatchTextContent('Closed today at 5:21 PM: Registration help.')
})

it('opens a text of the agent’s own chat in that chat', async () => {
  await openApp()
  await press('Control+k')
  await userEvent.type(page.getByRole('combobox', { name: /^Search/ }), 'moved in May')
  await expect.element(page.getByRole('option', { name: /moved in May/ })).toBeVisible()
  await press('Enter')
  await expect.element(page.getByRole('textbox', { name: 'Reply' })).toBeVisible()
  await expect.poll(() => page.getByRole('log').getByText(/moved in May/).element().closest('[aria-current]')).not.toBeNull()
})

it('opens from the contact card', async () => {
  const { page: window } = await openApp({ tasks: [...world.tasks!, aTask('new', { conversationId: 'quiet', phone, assignedAt: evening })] })
  window.view.openTask('new')
  await userEvent.click(page.getByRole('complementary', { name: 'Contact card' }).getByRole('button', { name: /^Registration help/ }))
  await expect.element(line(1)).toBeInViewport()
  expect(page.getByRole('textbox', { name: 'Reply' }).query()).toBeNull()
  await expect.element(chat.getByRole('button', { name: 'Text again' })).toHaveFocus()
})

it('Text again begins a message to them, with the words that were kept', async () => {
  await openApp({ drafts: [{ key: 'quiet', body: 'One more thing', messageId: 'kept' }] })
  await userEvent.click(closedToday.getByRole('button', { name: /closed at 6:51 PM/ }))
  await userEvent.click(chat.getByRole('button', { name: 'Text again' }))
  await expect.element(page.getByRole('textbox', { name: 'Message' })).toHaveValue('One more thing')
  await expect.element(page.getByRole('combobox', { name: 'Phone number' })).toHaveValue('(313) 555-0150')
})

it('Text again leads into the chat with them where there is one', async () => {
  const { page: window } = await openApp({ tasks: [...world.tasks!, aTask('new', { conversationId: 'quiet', phone, assignedAt: evening })] })
  await userEvent.click(closedToday.getByRole('button', { name: /closed at 6:51 PM/ }))
  await userEvent.click(chat.getByRole('button', { name: 'Text again' }))
  await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveFocus()
  expect(window.view.getState()).toMatchObject({ selected: 'new', composer: false })
})

it('is in the list as soon as it is completed', async () => {
  const { desk } = await openApp()
  await expect.poll(() => closedToday.getByRole('listitem').elements().length).toBe(2)
  desk.tell({ kind: 'task', row: { ...eveningWorld.tasks!.find(({ id }) => id === 'ended')!, state: 'completed', completedAt: evening, rev: 2 } })
  await expect.poll(() => closedToday.getByRole('listitem').elements().length).toBe(3)
})

it('says that the list did not load, and reads it again when it is asked to', async () => {
  const { desk, page: window } = await renderPage(<App />, { ...world, now: () => evening, mayFail: true })
  desk.onQuery('task.closed', () => Promise.reject(new Error('no store')))
  await window.closed.read()
  const notice = page.getByRole('alert')
  await expect.element(notice).toMatchTextContent('The chats closed today didn’t load.')
  desk.onQuery('task.closed', () => ({ tasks: [over], contacts: [], more: false }))
  await userEvent.click(notice.getByRole('button', { name: 'Try again' }))
  await expect.poll(() => closedToday.getByRole('listitem').elements().length).toBe(1)
})
