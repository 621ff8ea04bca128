import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Macro } from '../../../contract/settings.ts'
import { App } from '../../frame/App.tsx'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press, resize } from '../../testing/window/window.ts'
import { aContact } from '../../testing/world/samples.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'

const thanks: Macro = { id: 'a', name: 'Thanks and done', text: 'Thank you for voting!', disposition: 'answered', completes: true, digit: 3 }
const open = page.getByRole('button', { name: 'Finish with a macro' })

async function openChat(macros: readonly Macro[] = [thanks]) {
  const drawn = await renderPage(<App />, { ...eveningWorld, settings: { ...eveningWorld.settings!, macros }, now: () => evening })
  drawn.page.view.openTask('chat')
  await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveFocus()
  return { ...drawn, ran: () => drawn.desk.given('task.finish').map(({ taskId, body, disposition, completes }) => ({ taskId, body, disposition, completes })) }
}
const whole = { taskId: 'chat', body: 'Thank you for voting!', disposition: 'answered', completes: true }

it('one key sends, ends and completes, and the agent goes on to the voter who waits', async () => {
  const { ran, page: window } = await openChat()
  await press('Alt+3')
  await expect.poll(ran).toEqual([whole])
  await expect.poll(() => window.view.getState().selected).toBe('other')
  expect(window.toasts.getState().at(-1)?.text).toContain('Thanks and done: the chat with')
})

it('Undo opens the chat again, and takes the reply back where it has not gone out', async () => {
  const { desk, page: window } = await openChat()
  await press('Alt+3')
  await expect.poll(() => window.toasts.getState().length).toBe(1)
  const messageId = desk.given('task.finish')[0]!.messageId
  window.toasts.getState()[0]!.action!.act()
  await expect.poll(() => desk.given('task.reopen')).toEqual([{ taskId: 'chat' }])
  expect(desk.given('message.withdraw')).toEqual([{ messageId }])
})

it('says to each voter what is theirs, in their language', async () => {
  const both: Macro = { ...thanks, text: 'Thank you, {{contact.firstName|friend}}!', spanish: '¡Gracias, {{contact.firstName}}! Feliz {{weekday}}.' }
  const { ran, desk } = await openChat([both])
  await userEvent.click(open)
  await expect.element(page.getByRole('menuitem', { name: /^Thanks and done/ })).toMatchTextContent('Thank you, Marisol!')
  await press('Escape')
  desk.tell({ kind: 'contact', row: aContact('+16025550148', { name: 'Marisol Vega', language: 'es', rev: 9 }) })
  await press('Alt+3')
  await expect.poll(() => ran().map(({ body }) => body)).toEqual(['¡Gracias, Marisol! Feliz martes.'])
})

it('with something left to fill in sends and ends nothing: its reply stands in the box', async () => {
  const { ran, desk, page: window } = await openChat([{ ...thanks, text: 'Thank you, {{contact.firstName}}!' }])
  desk.tell({ kind: 'contact', row: aContact('+16025550148', { rev: 9 }) })
  await press('Alt+3')
  const box = page.getByRole('textbox', { name: 'Reply' })
  await expect.element(box).toHaveValue('Thank you, [first name]!')
  await expect.element(box).toHaveFocus()
  expect(ran()).toEqual([])
  expect(window.toasts.getState().at(-1)?.text).toMatch(/^Thanks and done has something to fill in for this voter/)
  await press('Enter')
  expect(desk.given('message.send')).toEqual([])
  expect((box.element() as HTMLTextAreaElement).selectionEnd).toBe('Thank you, [first name]'.length)
})

it('does nothing over a reply that is half written, and nothing for a digit that no macro has', async () => {
  const { ran, page: window } = await openChat()
  await press('Alt+4')
  await userEvent.keyboard('Wait')
  await press('Alt+3')
  await expect.poll(() => window.toasts.getState().at(-1)?.text).toBe('Your reply isn’t sent yet. Send it or clear it, then run Thanks and done.')
  expect(ran()).toEqual([])
})

it('does nothing over a picture that waits for its words', async () => {
  const { ran, page: window } = await openChat()
  window.drafts.keep({ ...window.drafts.of('chat'), pictureUrl: 'https://example.org/ballot.png' })
  await press('Alt+3')
  await expect.poll(() => window.toasts.getState().at(-1)?.text).toMatch(/^Your reply isn’t sent yet/)
  expect(ran()).toEqual([])
})

it.each([1280, 380])('is a menu beside END CHAT at %i px, and is not there without macros', async (width) => {
  await resize(width, 640)
  const { ran, desk, page: window } = await openChat()
  await userEvent.click(open)
  await expectNoBarriers(page.getByRole('menu').element())
  await userEvent.click(page.getByRole('menuitem', { name: /^Thanks and done/ }))
  await expect.poll(ran).toEqual([whole])
  desk.tell({ kind: 'settings', row: { ...window.mirror.getState().settings, macros: [] } })
  window.view.openTask('chat')
  await expect.poll(() => open.query()).toBeNull()
})
