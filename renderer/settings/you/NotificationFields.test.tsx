/** What is told and how loud, chosen by keyboard. */
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { focusOn } from '../../testing/app.tsx'
import { renderPage } from '../../testing/render.tsx'
import { press } from '../../testing/window/window.ts'
import { eveningWorld } from '../../testing/world/evening.ts'
import { NotificationFields } from './NotificationFields.tsx'

it('what notifications tell is chosen by the arrows, the volume by one step each, and both are saved', async () => {
  const { desk, page: drawn } = await renderPage(<NotificationFields />, eveningWorld)
  desk.onCommand('settings.change', ({ notifications }) => {
    const { settings } = drawn.mirror.getState()
    desk.tell({ kind: 'settings', row: { ...settings, notifications: { ...settings.notifications, ...notifications } } })
    return { ok: true }
  })
  focusOn(page.getByRole('radio', { name: 'Name and text' }))
  await press('ArrowRight')
  await expect.element(page.getByRole('radio', { name: 'Name only' })).toBeChecked()
  await expect.poll(() => desk.given('settings.change')).toEqual([{ notifications: { shows: 'name' } }])
  focusOn(page.getByRole('slider', { name: 'Volume' }))
  await press('ArrowLeft')
  await expect.poll(() => desk.given('settings.change').at(-1)).toEqual({ notifications: { volume: 0.55 } })
  await expect.element(page.getByText('55%')).toBeVisible()
})
