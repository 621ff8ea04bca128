import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../../frame/App.tsx'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aMessage } from '../../testing/world/samples.ts'
import type { World } from '../../testing/world/world.ts'

const reply = page.getByRole('textbox', { name: 'Reply' })
const question = page.getByRole('alertdialog', { name: 'End this chat?' })
const wrapUp = page.getByRole('complementary', { name: 'Wrap-up' })
const stuck = aMessage(7, 'On its way', { direction: 'outbound', delivery: 'queued', at: evening - 20_000 })
const endChat = () => userEvent.click(page.getByRole('button', { name: 'End chat' }))

/** The evening with one chat opened, on a desk that ends, reopens and completes what it is told to. */
async function openChat(more: Partial<World> = {}) {
  const drawn = await renderPage(<App />, { ...eveningWorld, ...more, now: () => evening })
  const { desk, page: window } = drawn
  const turn = (state: 'assigned' | 'wrapping') => (({ taskId }: { taskId: string }) => {
    const task = window.mirror.getState().tasks.get(taskId)!
    desk.tell({ kind: 'task', row: { ...task, state, ...(state === 'wrapping' && { wrappingAt: evening }), rev: task.rev + 1 } })
    return { ok: true } as const
  })
  desk.onCommand('task.wrap', turn('wrapping'))
  desk.onCommand('task.reopen', turn('assigned'))
  window.view.openTask('chat')
  await expect.element(reply).toHaveFocus()
  return drawn
}

it('asks nothing when nothing would be left behind, and can be undone for some seconds', async () => {
  const { desk } = await openChat()
  await endChat()
  await expect.element(wrapUp).toBeVisible()
  expect(question.query()).toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Undo' }))
  expect(desk.given('task.reopen')).toEqual([{ taskId: 'chat' }])
  await expect.element(reply).toHaveFocus()
  expect([wrapUp.query(), page.getByRole('button', { name: 'Undo' }).query()]).toEqual([null, null])
})

it('asks about a reply that is half written; Keep writing leads back into it', async () => {
  const { desk } = await openChat()
  await userEvent.type(reply, 'Bring your')
  await endChat()
  await expect.element(question).toMatchTextContent('Your reply isn’t sent yet.')
  await expectNoBarriers()
  await userEvent.click(question.getByRole('button', { name: 'Keep writing' }))
  await expect.poll(() => question.query()).toBeNull()
  await expect.element(reply).toHaveValue('Bring your')
  expect(desk.given('task.wrap')).toEqual([])
})

it('keeps the words of a chat that is ended all the same: they are there again when it is reopened', async () => {
  const { desk } = await openChat()
  await userEvent.type(reply, 'Bring your')
  await endChat()
  await userEvent.click(question.getByRole('button', { name: 'End anyway' }))
  await expect.element(wrapUp).toBeVisible()
  expect(desk.given('message.send')).toEqual([])
  await userEvent.click(wrapUp.getByRole('button', { name: 'Reopen chat' }))
  await expect.element(reply).toHaveValue('Bring your')
  await expect.element(reply).toHaveFocus()
})

it('sends them first when that is what the agent wants, and ends nothing when that is refused', async () => {
  const { desk } = await openChat()
  await userEvent.type(reply, 'Bring your card')
  desk.onCommand('message.send', () => ({ ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } }))
  const sendAndEnd = async () => {
    await endChat()
    await userEvent.click(question.getByRole('button', { name: 'Send and end' }))
  }
  await sendAndEnd()
  await expect.element(page.getByText('The disk is full.').first()).toBeVisible()
  await expect.element(reply).toHaveValue('Bring your card')
  expect(desk.given('task.wrap')).toEqual([])
  desk.onCommand('message.send', () => ({ ok: true }))
  await sendAndEnd()
  await expect.element(wrapUp).toBeVisible()
  expect(desk.commands.map(({ name }) => name).filter((name) => name === 'message.send' || name === 'task.wrap')).toEqual(['message.send', 'message.send', 'task.wrap'])
})

it('asks one question about words and queued texts', async () => {
  await openChat({ messages: [...eveningWorld.messages!, stuck], drafts: [{ key: 'chat', body: 'And bring', messageId: 'next' }] })
  await expect.element(page.getByText('On its way')).toBeVisible()
  await endChat()
  await expect.element(question).toMatchTextContent(/Your reply isn’t sent yet\..* 1 message is still queued\. It goes out by itself later\./)
})

it('asks nothing about a text that can still be taken back: it goes by itself', async () => {
  await openChat({ messages: [...eveningWorld.messages!, { ...stuck, at: evening - 4_000, undoUntil: evening + 1_000 }] })
  await expect.element(page.getByText('On its way')).toBeVisible()
  await endChat()
  await expect.element(wrapUp).toBeVisible()
  expect(question.query()).toBeNull()
})

it('asks about queued texts alone', async () => {
  await openChat({ messages: [...eveningWorld.messages!, stuck] })
  await expect.element(page.getByText('On its way')).toBeVisible()
  await endChat()
  await expect.element(question).toMatchTextContent('1 message is still queued.')
  expect(question.getByRole('button', { name: 'Send and end' }).query()).toBeNull()
  await userEvent.click(question.getByRole('button', { name: 'End anyway' }))
  await expect.element(wrapUp).toBeVisible()
})
