import { describe, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import type { Mark, Task } from '../../../contract/model.ts'
import { chat, composer, ended, focusOn, number, openApp, openChat, placeOfFocus, reply, taskOf, wrapUp } from '../../testing/app.tsx'
import { press, resize } from '../../testing/window/window.ts'
import { evening } from '../../testing/world/evening.ts'
import { aContact } from '../../testing/world/samples.ts'

const offer = page.getByRole('article', { name: /^Incoming chat from/ })
const { offer: _rang, ...offered } = taskOf('offer')
/** The offer, back in the queue. */
const over: Task = { ...offered, state: 'pending', rev: 9 }
const completed = (id: string): Task => ({ ...taskOf(id), state: 'completed', rev: 9 })

describe('the focus goes on where the agent does', () => {
  it.each([1280, 380])('after COMPLETE, at %i px: to the reply of the next chat', async (width) => {
    await resize(width)
    const { desk } = await openApp({ used: ['ended'] })
    desk.onCommand('task.complete', ({ taskId }) => {
      desk.tell({ kind: 'task', row: completed(taskId) })
      return { ok: true }
    })
    await expect.element(wrapUp).toBeVisible()
    await press('Control+Enter')
    await expect.poll(() => wrapUp.query()).toBeNull()
    await expect.element(page.getByRole('log', { name: /Harold Whitcomb/ })).toBeVisible()
    await expect.element(reply).toHaveFocus()
  })

  it('after COMPLETE in the row', async () => {
    const { desk } = await openChat()
    desk.onCommand('task.complete', ({ taskId }) => {
      desk.tell({ kind: 'task', row: completed(taskId) })
      return { ok: true }
    })
    await userEvent.click(page.getByRole('button', { name: 'Complete Joaquin Reyes' }))
    await expect.poll(() => ended.query()).toBeNull()
    await expect.element(reply).toHaveFocus()
  })

  it('after COMPLETE in the row by key: to what comes next in the list', async () => {
    const { desk } = await openChat()
    desk.onCommand('task.complete', ({ taskId }) => {
      desk.tell({ kind: 'task', row: completed(taskId) })
      return { ok: true }
    })
    const complete = page.getByRole('button', { name: 'Complete Joaquin Reyes' })
    focusOn(complete)
    await press('Enter')
    await expect.poll(() => ended.query()).toBeNull()
    await expect.poll(placeOfFocus).toBe('nav')
  })

  it.each([
    ['by mouse: to the reply that is being written', 'main', (decline: Locator) => userEvent.click(decline)],
    ['by key: to the list', 'nav', (decline: Locator) => (focusOn(decline), press('Enter'))],
  ] as const)('after Decline %s', async (_how, part, decline) => {
    const { desk } = await openChat()
    desk.onCommand('task.decline', () => {
      desk.tell({ kind: 'task', row: over })
      return { ok: true }
    })
    await decline(offer.getByRole('button', { name: 'Decline' }))
    await expect.poll(() => offer.query()).toBeNull()
    await expect.poll(placeOfFocus).toBe(part)
  })

  it('when an offer that has the focus is over, and nothing is taken by the key that comes too late', async () => {
    const { desk } = await openApp()
    focusOn(offer)
    desk.tell({ kind: 'task', row: over })
    await expect.poll(() => offer.query()).toBeNull()
    await expect.poll(placeOfFocus).toBe('nav')
    expect(desk.given('task.accept')).toEqual([])
  })

  it('when toasts are dismissed: to the next one, then to where the agent was', async () => {
    const { page: drawn } = await openChat()
    drawn.toasts.showLasting('One did not arrive.')
    drawn.toasts.show('Another was sent.')
    const dismiss = page.getByRole('button', { name: 'Dismiss' })
    await expect.poll(() => dismiss.elements().length).toBe(2)
    focusOn(dismiss.first())
    await press('Enter')
    await expect.poll(() => dismiss.elements().length).toBe(1)
    await expect.element(dismiss).toHaveFocus()
    await press('Enter')
    await expect.poll(() => dismiss.query()).toBeNull()
    await expect.element(reply).toHaveFocus()
  })

  it('when STOP takes the reply away: into the chat, where no key acts', async () => {
    const { desk, page: drawn } = await openChat()
    const mark: Mark = { kind: 'opted-out', at: evening, said: 'person', reason: 'STOP' }
    desk.tell({ kind: 'contact', row: aContact('+16025550148', { name: 'Marisol Vega', marks: [mark], rev: 9 }) })
    await expect.poll(() => reply.query()).toBeNull()
    await expect.poll(placeOfFocus).toBe('main')
    await userEvent.keyboard('yes ')
    await press('Enter')
    expect(desk.commands.filter(({ name }) => /^(task|contact|message)\.(?!read|show)/.test(name))).toEqual([])
    expect(drawn.view.getState().selected).toBe('chat')
  })

  it('when another desk ends the chat that is open', async () => {
    const { desk } = await openChat()
    desk.tell({ kind: 'task', row: completed('chat') })
    await expect.poll(() => reply.query()).toBeNull()
    await expect.poll(placeOfFocus).toBe('main')
  })

  it('when the row that has it goes', async () => {
    const { desk } = await openApp()
    await userEvent.click(chat('Harold Whitcomb'))
    focusOn(chat('Marisol Vega'))
    desk.tell({ kind: 'task', row: completed('chat') })
    await expect.poll(() => chat('Marisol Vega').query()).toBeNull()
    await expect.poll(placeOfFocus).toBe('nav')
  })

  it.each([
    ['the search', 'Control+k', 'dialog'],
    ['the shortcuts', 'Control+/', 'dialog'],
    ['the question about STOP', 'Control+Shift+X', 'alertdialog'],
    ['the status', 'Control+Shift+S', 'menu'],
    ['the composer', 'Control+n', 'dialog'],
  ] as const)('after %s is closed', async (_what, keys, role) => {
    await openChat()
    await userEvent.keyboard('half a word')
    await press(keys)
    await expect.element(page.getByRole(role)).toBeVisible()
    await expect.poll(() => page.getByRole(role).element().contains(document.activeElement)).toBe(true)
    await press('Escape')
    await expect.poll(() => page.getByRole(role).query()).toBeNull()
    await expect.element(reply).toHaveFocus()
    await userEvent.keyboard('!')
    await expect.element(reply).toHaveValue('half a word!')
  })

  it('by mouse: a button that opens a dialog has it again', async () => {
    await openChat()
    const opener = page.getByRole('banner').getByRole('button', { name: 'Keyboard shortcuts' })
    focusOn(opener)
    await press('Enter')
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await press('Escape')
    await expect.element(opener).toHaveFocus()
  })
})

describe('the focus after a send by mouse', () => {
  it('of a reply: in the box, for the next one', async () => {
    const { desk } = await openChat()
    await userEvent.keyboard('Bring it along.')
    await userEvent.click(page.getByRole('button', { name: 'Send', exact: true }))
    await expect.poll(() => desk.given('message.send').length).toBe(1)
    await expect.element(reply).toHaveValue('')
    await expect.element(reply).toHaveFocus()
  })

  async function send(option: string) {
    const drawn = await openChat()
    await userEvent.keyboard('Half')
    await userEvent.click(page.getByRole('button', { name: 'New message' }))
    await userEvent.fill(number, '8085550123')
    await userEvent.fill(page.getByRole('textbox', { name: 'Message' }), 'Aloha')
    drawn.desk.onCommand('compose.send', ({ taskId, phone }) => {
      if (option === '....and open chat with customer') drawn.desk.tell({ kind: 'task', row: { ...taskOf('chat'), id: taskId, conversationId: taskId, phone } })
      return { ok: true }
    })
    await userEvent.click(page.getByRole('button', { name: 'Send message' }))
    await userEvent.click(page.getByRole('menuitem', { name: option, exact: true }))
    await expect.poll(() => composer.query()).toBeNull()
    return drawn
  }

  it('of a new message with its chat: in the reply of that', async () => {
    await send('....and open chat with customer')
    await expect.element(page.getByRole('log', { name: /808/ })).toBeVisible()
    await expect.element(reply).toHaveFocus()
    await expect.element(reply).toHaveValue('')
  })

  it.each(['me', 'any agent'])('of a new message whose reply goes to %s: where the agent was writing', async (whom) => {
    await send(`....and open chat with customer when they reply (route reply to ${whom})`)
    await expect.element(reply).toHaveFocus()
    await expect.element(reply).toHaveValue('Half')
  })
})

it('a press on nothing leaves the focus where the agent put it: nowhere', async () => {
  await openChat()
  await userEvent.click(page.getByText('Textdesk'))
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(placeOfFocus()).toBe('nowhere')
})
