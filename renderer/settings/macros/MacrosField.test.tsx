import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderPage } from '../../testing/render.tsx'
import { takeSettings } from '../../testing/settings.ts'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { MacrosField } from './MacrosField.tsx'

// Not the menu of what can be put in, which fades for a moment.
const dialog = page.getByRole('dialog').filter({ hasNot: page.getByRole('menu') })

async function open() {
  const drawn = await renderPage(<MacrosField />)
  takeSettings(drawn)
  return { ...drawn, kept: () => drawn.page.mirror.getState().settings.macros }
}

it('makes a macro, changes it, removes it and brings it back', async () => {
  const { kept, page: window } = await open()
  await userEvent.click(page.getByRole('button', { name: 'New macro' }))
  await expectNoBarriers(dialog.element())
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Name' }), 'Polling place, done')
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Reply', exact: true }), 'You’re all set. Thank you for voting!')
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Reply in Spanish' }), '¡Gracias, ')
  await userEvent.click(dialog.getByRole('button', { name: 'Insert into Reply in Spanish' }))
  await userEvent.click(page.getByRole('menuitem', { name: /^first name/ }))
  await expect.element(dialog.getByText('¡Gracias, Marisol')).toBeVisible()
  // What is marked lies under the words, not above the box.
  const [ground] = dialog.element().querySelector('[aria-hidden] mark')!.closest('div')!.getClientRects()
  expect(ground!.top).toBe(dialog.getByRole('textbox', { name: 'Reply in Spanish' }).element().getBoundingClientRect().top)
  await userEvent.click(dialog.getByRole('button', { name: 'Outcome: None' }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Polling place sent' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  await expect.poll(kept).toMatchObject([{ name: 'Polling place, done', text: 'You’re all set. Thank you for voting!', spanish: '¡Gracias, {{contact.firstName}}', disposition: 'polling-place', completes: true, digit: 1 }])
  await userEvent.click(page.getByRole('button', { name: 'Edit Polling place, done' }))
  await userEvent.click(dialog.getByText('Complete the chat as well'))
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  await expect.poll(() => kept()[0]?.completes).toBe(false)
  await userEvent.click(page.getByRole('button', { name: 'Remove Polling place, done' }))
  await expect.poll(kept).toEqual([])
  window.toasts.getState()[0]!.action!.act()
  await expect.poll(() => kept().length).toBe(1)
})

it('keeps what is typed when the desk does not take it, and says why', async () => {
  const { desk } = await open()
  desk.onCommand('settings.change', () => ({ ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } }))
  await userEvent.click(page.getByRole('button', { name: 'New macro' }))
  await expect.element(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Name' }), 'Thanks')
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('The disk is full.')
  await expect.element(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Thanks')
})
