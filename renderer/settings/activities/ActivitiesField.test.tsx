/** The list of statuses as it is changed by keyboard, and what is kept from harm in it. */
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { activityName } from '../../../common/activity.ts'
import { focusOn } from '../../testing/app.tsx'
import { renderPage } from '../../testing/render.tsx'
import { takeSettings } from '../../testing/settings.ts'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press } from '../../testing/window/window.ts'
import { eveningWorld } from '../../testing/world/evening.ts'
import { ActivitiesField } from './ActivitiesField.tsx'

const nameOf = (status: string) => page.getByRole('textbox', { name: `Name of ${status}`, exact: true })
const newStatus = page.getByRole('textbox', { name: 'New status' })
const remove = (status: string) => page.getByRole('button', { name: new RegExp(`^Remove ${status}`) })
const getsChats = (status: string) => page.getByRole('switch', { name: `${status} gets new chats` })

async function open() {
  const drawn = await renderPage(<ActivitiesField />, eveningWorld)
  const kept = () => drawn.desk.given('settings.change').at(-1)?.activities?.map(activityName)
  takeSettings(drawn)
  return { ...drawn, kept }
}

it('is added to, renamed and removed from by keyboard, and the focus goes to the row below one that goes', async () => {
  const { kept } = await open()
  focusOn(newStatus)
  await userEvent.keyboard('Coaching')
  await press('Enter')
  await expect.element(nameOf('Coaching')).toBeVisible()
  expect(kept()).toEqual(['Available', 'Break', 'Lunch', 'Training', 'Coaching', 'Offline'])
  focusOn(nameOf('Lunch'))
  await press('Control+a')
  await userEvent.keyboard('Meal')
  await press('Enter')
  await expect.element(nameOf('Meal')).toBeVisible()
  focusOn(remove('Break'))
  await press('Enter')
  await expect.element(nameOf('Break')).not.toBeInTheDocument()
  await expect.element(remove('Meal')).toHaveFocus()
  expect(kept()).toEqual(['Available', 'Meal', 'Training', 'Coaching', 'Offline'])
})

it('says by the space bar which status takes work', async () => {
  const { desk } = await open()
  focusOn(getsChats('Training'))
  await press('Space')
  await expect.element(getsChats('Training')).toBeChecked()
  expect(desk.given('settings.change').at(-1)?.activities).toContainEqual({ id: 'training', available: true })
})

it('keeps a name that is taken, the last status that takes work, Offline and the present one from harm', async () => {
  const { desk, page: drawn } = await open()
  await userEvent.fill(newStatus, 'lunch')
  await expect.element(page.getByText('There is a status called lunch already.')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Add' })).toBeDisabled()
  await expect.element(getsChats('Available')).toBeDisabled()
  await expect.element(remove('Available')).toBeDisabled()
  await expect.element(remove('Offline')).toBeDisabled()
  await expect.element(nameOf('Offline')).toHaveAttribute('readonly')
  await expect.element(remove('Training')).toBeEnabled()
  desk.tell({ kind: 'worker', row: { ...drawn.mirror.getState().worker, activity: 'training', available: false, rev: 9 } })
  await expect.element(page.getByRole('button', { name: 'Remove Training: it is your status now' })).toBeDisabled()
  expect(desk.given('settings.change')).toEqual([])
})

it('has no barrier', async () => {
  await open()
  await expectNoBarriers(page.getByRole('list', { name: 'Statuses' }).element())
})
