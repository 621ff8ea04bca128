/** What stands in the way of a send is said in the composer, with the way around it, and what is typed stays. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../../testing/app.tsx'
import { composer, message, number, sendMessage } from '../../testing/composer.tsx'
import { press } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'
import { aContact } from '../../testing/world/samples.ts'
import type { World } from '../../testing/world/world.ts'

const button = (name: string) => composer.getByRole('button', { name })
const worker = eveningWorld.worker!

/** The composer with a text to that number. */
async function write(to: string, more: Partial<World> = {}) {
  const drawn = await openApp(more)
  drawn.page.view.openComposer()
  await userEvent.fill(number, to)
  await userEvent.fill(message, 'Aloha')
  return drawn
}

async function expectKept(to = '(808) 555-0123'): Promise<void> {
  await expect.element(number).toHaveValue(to)
  await expect.element(message).toHaveValue('Aloha')
}

describe('a number that may not be texted', () => {
  it('because whoever has it asked for that says so, and has no button', async () => {
    await write('6025550192', { contacts: [aContact('+16025550192', { marks: [{ kind: 'opted-out', said: 'person', at: 0 }] })] })
    await expect.element(composer).toMatchTextContent('This voter asked not to be texted. They can text START to hear from you again.')
    await expect.element(sendMessage).toBeDisabled()
  })

  it.each([
    ['landline', 'This number is marked as a landline, which takes no texts.', 'Not a landline'],
    ['wrong-number', 'This is marked as a wrong number: somebody else has it.', 'It’s the right number'],
  ] as const)('because it is marked as a %s can be again, by one button', async (kind, words, way) => {
    const phone = '+16025550192'
    const { desk } = await write('6025550192', { contacts: [aContact(phone, { marks: [{ kind, said: 'agent', at: 0 }] })] })
    await expect.element(composer).toMatchTextContent(words)
    await expect.element(sendMessage).toBeDisabled()
    await userEvent.click(button(way))
    expect(desk.given('contact.unmark')).toEqual([{ phone, kind }])
    desk.tell({ kind: 'contact', row: aContact(phone, { rev: 9 }) })
    await expect.element(sendMessage).toBeEnabled()
  })
})

describe('a number that has a chat already', () => {
  it('has no second one, however the number is written, and Open it leads into the first', async () => {
    const { page: window } = await write('602.555.0148')
    await expect.element(composer).toMatchTextContent('You already have an active chat with this number.')
    await expect.element(sendMessage).toBeDisabled()
    await userEvent.click(button('Open it'))
    await expect.poll(() => window.view.getState().selected).toBe('chat')
    await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveFocus()
    await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveValue('Aloha')
  })

  it('that rings is accepted by Open it', async () => {
    const { desk, page: window } = await write('4405550167')
    await expect.element(composer).toMatchTextContent('A chat with this number is waiting for you to accept it.')
    await expect.element(sendMessage).toBeDisabled()
    desk.onCommand('task.accept', ({ taskId }) => {
      desk.tell({ kind: 'task', row: { ...eveningWorld.tasks!.find(({ id }) => id === taskId)!, state: 'assigned', assignedAt: evening, rev: 9 } })
      return { ok: true }
    })
    await userEvent.click(button('Open it'))
    await expect.poll(() => desk.given('task.accept')).toEqual([{ taskId: 'offer' }])
    await expect.poll(() => window.view.getState().selected).toBe('offer')
    await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveValue('Aloha')
  })
})

describe('an agent who takes no work', () => {
  it('sends nothing, is led back to Available, and finds what was typed', async () => {
    const { desk } = await write('8085550123')
    desk.tell({ kind: 'worker', row: { ...worker, activity: 'lunch', available: false, rev: 8 } })
    await expect.element(composer).toMatchTextContent('Lunch. To send a message, set your status to Available.')
    await expect.element(sendMessage).toBeDisabled()
    await userEvent.click(button('Set to Available'))
    expect(desk.given('activity.set')).toEqual([{ activity: 'available' }])
    desk.tell({ kind: 'worker', row: { ...worker, rev: 9 } })
    await expect.element(sendMessage).toBeEnabled()
    await expectKept()
  })
})

it('closing the composer keeps number and text', async () => {
  const { page: window } = await write('8085550123')
  await userEvent.click(button('Close'))
  await expect.element(composer).not.toBeInTheDocument()
  window.view.openComposer()
  await expectKept()
})

it('when the desk refuses the text, the composer stays open with the reason and everything typed', async () => {
  const { desk } = await write('8085550123')
  desk.onCommand('compose.send', () => ({ ok: false, refusal: { kind: 'trouble', text: 'No sender is connected yet, so nothing was sent.' } }))
  await userEvent.click(sendMessage)
  await press('1')
  await expect.element(composer.getByRole('alert')).toMatchTextContent('No sender is connected yet, so nothing was sent.')
  await expectKept()
})
