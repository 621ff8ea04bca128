/** The keys that open the composer from any program: pressed once, and shown as they are called here. */
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { focusOn } from '../../testing/app.tsx'
import { renderPage } from '../../testing/render.tsx'
import { takeSettings } from '../../testing/settings.ts'
import { press } from '../../testing/window/window.ts'
import { eveningWorld } from '../../testing/world/evening.ts'
import { ShortcutField } from './ShortcutField.tsx'

it('is read by pressing it, and Escape leaves the one there was', async () => {
  const drawn = await renderPage(<ShortcutField isOnWayland={false} />, eveningWorld)
  const { desk } = drawn
  takeSettings(drawn)
  focusOn(page.getByRole('button', { name: /^Shortcut for a new message: None/ }))
  await press('Enter')
  await press('Control+Alt+m')
  const field = page.getByRole('button', { name: 'Shortcut for a new message: Ctrl Alt M' })
  await expect.element(field).toBeVisible()
  expect(desk.given('settings.change')).toEqual([{ desktop: { shortcut: 'Control+Alt+M' } }])
  await press('Enter')
  await expect.element(page.getByRole('button', { name: 'Shortcut for a new message: press the keys' })).toHaveFocus()
  await press('Escape')
  await expect.element(field).toBeVisible()
  expect(desk.given('settings.change')).toHaveLength(1)
})
