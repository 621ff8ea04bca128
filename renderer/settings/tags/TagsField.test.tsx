import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../../testing/app.tsx'
import { renderPage } from '../../testing/render.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { look, resize } from '../../testing/window/window.ts'
import { TagsField } from './TagsField.tsx'

const tags = [
  { id: 'ride', name: 'Needs a ride', colour: 'teal', rev: 1 },
  { id: 'lift', name: 'Lift', colour: 'sand', rev: 1 },
  { id: 'poll', name: 'Poll worker', colour: 'clay', rev: 1 },
] as const
const name = (of: string) => page.getByRole('textbox', { name: `Name of ${of}` })
const draw = () => renderPage(<TagsField />, { tags })

it.each([1280, 380])('shows every tag with its color and name, by name, without a barrier at %i px', async (width) => {
  await resize(width)
  const { page: { view } } = await openApp({ tags })
  view.openPage('settings')
  view.seek('merge')
  await expect.element(name('Needs a ride')).toHaveValue('Needs a ride')
  expect([...document.querySelectorAll<HTMLInputElement>('[data-section="tags"] input')].map(({ value }) => value)).toEqual(['Lift', 'Needs a ride', 'Poll worker'])
  await look(`tags-${width}`)
  await expectNoBarriers()
})

it('renames one, and says of a name that there is already that it can be merged', async () => {
  const { desk } = await draw()
  await userEvent.fill(name('Lift'), ' needs  a RIDE')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('There is a tag called Needs a ride already. You can merge this one into it.')).toBeVisible()
  expect(desk.given('tag.change')).toEqual([])
  await userEvent.fill(name('Lift'), 'Lift home')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => desk.given('tag.change')).toEqual([{ tagId: 'lift', name: 'Lift home' }])
})

it('gives one another color', async () => {
  const { desk } = await draw()
  await userEvent.click(page.getByRole('button', { name: 'Color of Lift: sand' }))
  await userEvent.click(page.getByRole('menuitem', { name: 'slate' }))
  await expect.poll(() => desk.given('tag.change')).toEqual([{ tagId: 'lift', colour: 'slate' }])
})

it('merges two, and undoes it', async () => {
  const { desk, page: { toasts } } = await draw()
  await userEvent.click(page.getByRole('button', { name: 'Merge Lift into another tag' }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Needs a ride' }))
  await expect.poll(() => desk.given('tag.merge')).toEqual([{ tagId: 'lift', intoId: 'ride' }])
  await expect.poll(() => toasts.getState()[0]?.action?.label).toBe('Undo')
  toasts.getState()[0]!.action!.act()
  await expect.poll(() => desk.given('tag.restore')).toEqual([{ tagId: 'lift' }])
})

it('removes one from everybody, and undoes it', async () => {
  const { desk, page: { toasts } } = await draw()
  await userEvent.click(page.getByRole('button', { name: 'Remove Poll worker' }))
  await expect.poll(() => desk.given('tag.remove')).toEqual([{ tagId: 'poll' }])
  await expect.poll(() => toasts.getState()[0]?.action?.label).toBe('Undo')
  toasts.getState()[0]!.action!.act()
  await expect.poll(() => desk.given('tag.restore')).toEqual([{ tagId: 'poll' }])
})
