import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { shortcuts } from '../page/keys/shortcuts.ts'
import { number, openApp, openChat, reply } from '../testing/app.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { press, resize } from '../testing/window/window.ts'

const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
const find = sheet.getByRole('searchbox', { name: 'Find a shortcut' })
const rows = () => sheet.element().querySelectorAll('li').length

it('opens by ? and by Ctrl /, and in a text ? is a letter', async () => {
  await openChat()
  await userEvent.keyboard('Where?')
  await expect.element(reply).toHaveValue('Where?')
  expect(sheet.query()).toBeNull()
  await press('Control+/')
  await expect.element(sheet).toBeVisible()
  await press('Escape')
  await expect.element(reply).toHaveFocus()
  await press('Shift+F6')
  await press('Shift+Slash')
  await expect.element(sheet).toBeVisible()
})

it('opens by mouse, and lists every shortcut', async () => {
  await openApp()
  await userEvent.click(page.getByRole('banner').getByRole('button', { name: 'Keyboard shortcuts' }))
  await expect.element(find).toHaveFocus()
  expect(rows()).toBe(Object.keys(shortcuts).length)
})

it('finds shortcuts by words and by keys', async () => {
  await openApp()
  await press('Control+/')
  await userEvent.fill(find, 'next')
  expect(rows()).toBe(4)
  await userEvent.fill(find, 'ctrl+k')
  expect(rows()).toBe(1)
  await expect.element(sheet).toMatchTextContent('Search messages and contacts')
  await userEvent.fill(find, 'fax')
  await expect.element(sheet).toMatchTextContent('No shortcut for “fax”.')
})

it.each([1280, 380])('is all within the window at %i px, and what is below comes by key', async (width) => {
  await resize(width, 640)
  await openChat()
  await press('Control+/')
  await expect.element(find).toBeInViewport()
  await expectNoBarriers(sheet.element())
  expect(document.documentElement.scrollWidth).toBe(width)
  await press('Tab')
  await press('End')
  await expect.element(sheet.getByText('Next picture')).toBeInViewport()
})

it('stands over the composer and gives the keys back to it', async () => {
  await openApp()
  await press('Control+n')
  await expect.element(number).toHaveFocus()
  await press('Control+/')
  await expect.element(sheet).toBeVisible()
  await press('Escape')
  await expect.element(number).toHaveFocus()
})
