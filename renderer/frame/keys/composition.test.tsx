import { expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { chat, composer, number, openApp, openChat } from '../../testing/app.tsx'
import { commit, compose, composeKey, press } from '../../testing/window/window.ts'

/** An input method is at work in the field: Enter and Escape are its own, and what it enters is there in the end. */
async function writeWithMethod(field: Locator, isOpen: () => Promise<void>): Promise<void> {
  await userEvent.click(field)
  await userEvent.clear(field)
  await compose('り')
  await composeKey('Enter')
  await isOpen()
  await compose('りい')
  await composeKey('Escape')
  await isOpen()
  await commit('李')
  await expect.element(field).toHaveValue('李')
}

it('the composer stays open, and Escape without a method closes it', async () => {
  await openApp()
  await press('Control+n')
  await writeWithMethod(number, () => expect.element(composer).toBeVisible())
  await writeWithMethod(composer.getByRole('textbox', { name: 'Message' }), () => expect.element(composer).toBeVisible())
  await press('Escape')
  await expect.poll(() => composer.query()).toBeNull()
})

it('a contact’s name is saved when it is whole', async () => {
  const { desk } = await openChat()
  await userEvent.click(page.getByRole('button', { name: 'Edit contact' }))
  const name = page.getByRole('textbox', { name: 'Name' })
  await writeWithMethod(name, () => expect.element(name).toBeVisible())
  expect(desk.given('contact.rename')).toEqual([])
  await press('Enter')
  await expect.poll(() => desk.given('contact.rename')).toMatchObject([{ name: '李' }])
  await expect.element(page.getByRole('button', { name: 'Edit contact' })).toHaveFocus()
})

it.each([
  ['Your name', 'textbox'],
  ['New status', 'textbox'],
  ['Name of Lunch', 'textbox'],
] as const)('in the settings %s is saved when it is whole', async (label, role) => {
  const { desk } = await openApp()
  await userEvent.click(page.getByRole('button', { name: 'Settings' }))
  const field = page.getByRole(role, { name: label })
  await writeWithMethod(field, () => expect.element(page.getByRole('heading', { name: 'Settings' })).toBeVisible())
  expect(desk.given('settings.change')).toEqual([])
  await press('Enter')
  await expect.poll(() => desk.given('settings.change').length).toBe(1)
})

it('a search goes on', async () => {
  await openApp()
  await userEvent.click(chat('Harold Whitcomb'))
  await press('Control+k')
  const search = page.getByRole('dialog', { name: 'Search' })
  await writeWithMethod(search.getByRole('combobox'), () => expect.element(search).toBeVisible())
})
