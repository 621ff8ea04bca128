/** Where what is written in the composer goes, when it does not go out from there. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { App } from '../frame/App.tsx'
import { composer, message, number } from '../testing/composer.tsx'
import { renderPage } from '../testing/render.tsx'
import { press } from '../testing/window/window.ts'
import { evening, eveningWorld } from '../testing/world/evening.ts'
import { aContact, aMessage, aRoute } from '../testing/world/samples.ts'

const reply = page.getByRole('textbox', { name: 'Reply' })
const newMessage = page.getByRole('button', { name: 'New message' })
const button = (name: string) => page.getByRole('button', { name })

/** What is written belongs to the conversation, so no chat has the same id as its conversation. */
const tasks = (eveningWorld.tasks ?? []).map((task) => ({ ...task, id: `task ${task.id}` }))
const openApp = (more = {}) => renderPage(<App />, { ...eveningWorld, tasks, now: () => evening, ...more })

async function write(to: string, body: string): Promise<void> {
  await userEvent.click(newMessage)
  await userEvent.fill(number, to)
  await userEvent.fill(message, body)
}

describe('what is written goes along', () => {
  it('into the chat that the number has already, behind what waits there, and the composer is empty', async () => {
    const { page: window } = await openApp({ drafts: [{ key: 'chat', body: 'Yes.', messageId: 'reply' }] })
    await write('6025550148', 'It is open until 7.')
    await userEvent.click(button('Open it'))
    await expect.element(reply).toHaveValue('Yes.\nIt is open until 7.')
    await expect.element(composer).not.toBeInTheDocument()
    await userEvent.click(newMessage)
    await expect.element(number).toHaveValue('')
    await expect.element(message).toHaveValue('')
    expect(window.drafts.of('chat').messageId).toBe('reply')
  })

  it('into the chat of a text that waits for its reply', async () => {
    const { desk } = await openApp()
    desk.onCommand('route.open', ({ taskId }) => {
      const [offer] = tasks
      desk.tell({ kind: 'task', row: { ...offer!, id: taskId, conversationId: 'conversation of one', phone: '+12085550115', state: 'assigned', rev: 9 } })
      return { ok: true }
    })
    await write('2085550115', 'One more thing.')
    await userEvent.click(button('Open chat now'))
    await expect.element(reply).toHaveValue('One more thing.')
  })

  it('into that of a text so old that it is not loaded', async () => {
    const newer = Array.from({ length: 100 }, (_, index) => aRoute(`newer ${index}`, evening - index, { phone: `+1313555${1000 + index}` }))
    const { desk } = await openApp({ routes: [...newer, aRoute('old', evening - 3_600_000, { phone: '+12085550115', to: 'any' })] })
    await write('2085550115', 'One more thing.')
    await expect.element(composer.getByText(/waiting for a reply to an earlier text; it goes to any agent/)).toBeVisible()
    await userEvent.click(button('Open chat now'))
    await expect.poll(() => desk.given('route.open')).toMatchObject([{ routeId: 'old' }])
  })

  it('nowhere when the desk does not open the chat: it stays', async () => {
    const { desk } = await openApp()
    desk.onCommand('task.accept', () => ({ ok: false, refusal: { kind: 'gone' } }))
    await write('4405550167', 'Early voting is open.')
    await userEvent.click(button('Open it'))
    await expect.poll(() => desk.given('task.accept').length).toBe(1)
    await expect.element(message).toHaveValue('Early voting is open.')
  })

  it('nowhere when the chat is in wrap-up, which has no reply: it stays in the composer', async () => {
    await openApp()
    await write('3135550178', 'One more thing.')
    await userEvent.click(button('Open it'))
    await expect.element(composer).not.toBeInTheDocument()
    await userEvent.click(newMessage)
    await expect.element(message).toHaveValue('One more thing.')
  })
})

describe('what is put aside', () => {
  it('is at hand after Discard, and what was typed since is then put aside for it', async () => {
    await openApp()
    await write('8085550123', 'Aloha')
    await userEvent.click(button('Discard'))
    await expect.element(message).toHaveValue('')
    await expect.element(number).toHaveFocus()
    await userEvent.fill(message, 'Other words')
    await userEvent.click(composer.getByRole('button', { name: 'Undo' }))
    await expect.element(message).toHaveValue('Aloha')
    await expect.element(number).toHaveValue('(808) 555-0123')
    await userEvent.click(composer.getByRole('button', { name: 'Undo' }))
    await expect.element(message).toHaveValue('Other words')
  })

  it('is at hand as long as the composer is open, after another message took its place', async () => {
    const { page: window } = await openApp()
    await write('8085550123', 'Aloha')
    await window.composing.begin({ to: '6025550199', body: 'From a link' })
    await userEvent.click(button('Use the new one'))
    await expect.element(message).toHaveValue('From a link')
    await userEvent.click(composer.getByRole('button', { name: 'Undo' }))
    await expect.element(message).toHaveValue('Aloha')
    await press('Escape')
    await userEvent.click(newMessage)
    await expect.element(composer.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })
})

describe('a number that failed', () => {
  const failure = { reason: 'this is not a valid phone number', advice: 'Check the number.', next: 'edit-number', passing: false } as const
  const failed = { messages: [aMessage(1, 'Hello', { direction: 'outbound', delivery: 'failed', failure })], contacts: [aContact('+16025550148', { name: 'Marisol Vega' })] }

  it('is corrected in the composer, which says how it goes on and points at no chat with the wrong number', async () => {
    await openApp(failed)
    await userEvent.click(page.getByRole('option', { name: /^Marisol Vega/ }))
    await userEvent.click(button('Edit number'))
    await expect.element(number).toHaveFocus()
    await expect.element(message).toHaveValue('Hello')
    await expect.element(composer).toMatchTextContent('Your text didn’t reach this number. Correct it and send')
    await expect.element(button('Open it')).not.toBeInTheDocument()
    await expect.element(button('Send message')).toBeDisabled()
    // It is selected: the first digit replaces it.
    await userEvent.keyboard('8085550123')
    await expect.element(number).toHaveValue('(808) 555-0123')
    await expect.element(button('Send message')).toBeEnabled()
  })
})
