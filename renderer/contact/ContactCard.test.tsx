/** The card of a person: what is said of them is kept, tags come and go, and no note is lost. */
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Contact, Tag } from '../../contract/model.ts'
import { TaskWindow } from '../chat/TaskWindow.tsx'
import app from '../frame/App.module.css'
import { renderPage } from '../testing/render.tsx'
import { aContact, aTask } from '../testing/world/samples.ts'
import type { World } from '../testing/world/world.ts'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { resize } from '../testing/window/window.ts'

const VOTER = '+16025550148'
const aTag = (id: string, name: string, more: Partial<Tag> = {}): Tag => ({ id, name, colour: 'teal', rev: 1, ...more })
const task = aTask('chat', { phone: VOTER, assignedAt: 1 })
const card = page.getByRole('complementary', { name: 'Contact card' })

async function open(contact: Partial<Contact> = {}, more: Partial<World> = {}, width = 1280) {
  await resize(width, 760)
  const drawn = await renderPage(
    <div className={app.sheet}>
      <TaskWindow task={task} />
    </div>,
    { tasks: [task], contacts: [aContact(VOTER, { name: 'Marisol Vega', ...contact })], ...more },
  )
  if (width < 1180) drawn.page.view.showCard(true, width < 640 ? 'compact' : 'middle')
  await expect.element(card).toBeVisible()
  return drawn
}

describe('tags', () => {
  const tags = [aTag('polling', 'Polling place'), aTag('ride', 'Needs a ride', { colour: 'clay' })]

  it('are found by a part of their name, whatever its accents', async () => {
    const { desk } = await open({ tags: ['ride'] }, { tags: [...tags, aTag('cafe', 'Café')] })
    await userEvent.click(page.getByRole('button', { name: 'Add tag' }))
    await expect.element(page.getByRole('listbox', { name: 'Tags' }).getByRole('option')).toHaveLength(2)
    await userEvent.fill(page.getByRole('combobox', { name: 'Find or name a tag' }), 'cafe')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => desk.given('contact.tag')).toEqual([{ phone: VOTER, tagId: 'cafe' }])
    expect(desk.given('tag.add')).toEqual([])
  })

  it('are made by a name that there is not, in the colour that fewest have', async () => {
    const { desk } = await open({}, { tags })
    await userEvent.click(page.getByRole('button', { name: 'Add tag' }))
    await userEvent.fill(page.getByRole('combobox', { name: 'Find or name a tag' }), 'Curbside')
    await userEvent.click(page.getByRole('option', { name: 'New tag “Curbside”' }))
    await expect.poll(() => desk.given('tag.add')).toMatchObject([{ name: 'Curbside', colour: 'grey' }])
    expect(desk.given('contact.tag')).toEqual([{ phone: VOTER, tagId: desk.given('tag.add')[0]!.tagId }])
  })

  it('are taken away by their cross, which can be undone', async () => {
    const { desk, page: { toasts } } = await open({ tags: ['ride', 'gone'] }, { tags })
    await userEvent.click(page.getByRole('button', { name: 'Remove tag Needs a ride' }))
    await expect.poll(() => desk.given('contact.untag')).toEqual([{ phone: VOTER, tagId: 'ride' }])
    toasts.getState().at(-1)?.action?.act()
    await expect.poll(() => desk.given('contact.tag')).toEqual([{ phone: VOTER, tagId: 'ride' }])
  })

  it.each([380, 700, 1280])('have one plus in reach, and no barrier, at %i px', async (width) => {
    await open({ tags: ['ride', 'polling'] }, { tags }, width)
    await expect.element(page.getByRole('button', { name: 'Add tag' })).toHaveLength(1)
    await userEvent.click(page.getByRole('button', { name: 'Add tag' }))
    await expect.element(page.getByRole('combobox', { name: 'Find or name a tag' })).toHaveFocus()
    await expectNoBarriers(page.getByRole('dialog', { name: 'Add tag' }).element())
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('button', { name: 'Add tag' })).toHaveFocus()
  })
})

describe('notes', () => {
  const box = page.getByRole('textbox', { name: 'Add a note' })

  it('are kept by Enter, and stand above the older ones', async () => {
    const { desk } = await open({}, { notes: [{ id: 'old', phone: VOTER, body: 'Mother is 82.', at: 1, rev: 1 }] })
    await expect.element(card.getByText('Mother is 82.')).toBeVisible()
    await userEvent.fill(box, 'Needs curbside.')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => desk.given('note.add')).toMatchObject([{ phone: VOTER, body: 'Needs curbside.' }])
    await expect.element(box).toHaveValue('')
    desk.tell({ kind: 'note', row: { id: 'new', phone: VOTER, body: 'Needs curbside.', at: 2, rev: 2 } })
    await expect.poll(() => card.getByRole('listitem').elements().map((each) => each.textContent?.slice(0, 10))).toEqual(['Needs curb', 'Mother is '])
  })

  it('are kept when the agent turns away, be it to another chat', async () => {
    const { desk, page: { view } } = await open()
    await userEvent.fill(box, 'Half a note')
    view.showCard(false, 'wide')
    await expect.poll(() => desk.given('note.add')).toMatchObject([{ body: 'Half a note' }])
  })

  it('are changed, and taken away with a way back', async () => {
    const { desk, page: { toasts } } = await open({}, { notes: [{ id: 'old', phone: VOTER, body: 'Mother is 82.', at: 1, rev: 1 }] })
    await userEvent.click(card.getByRole('button', { name: 'Edit note' }))
    await userEvent.fill(card.getByRole('textbox', { name: 'Edit note' }), 'Mother is 83.')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => desk.given('note.change')).toEqual([{ noteId: 'old', body: 'Mother is 83.' }])
    await userEvent.click(card.getByRole('button', { name: 'Remove note' }))
    await expect.poll(() => desk.given('note.remove')).toEqual([{ noteId: 'old' }])
    toasts.getState().at(-1)?.action?.act()
    await expect.poll(() => desk.given('note.add')).toEqual([{ noteId: 'old', phone: VOTER, body: 'Mother is 82.' }])
  })
})

describe('who they are', () => {
  it('is edited in place, and only what changed is said', async () => {
    const { desk } = await open({ place: 'Arizona' })
    await userEvent.click(page.getByRole('button', { name: 'Edit contact' }))
    await expect.element(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveFocus()
    await userEvent.fill(page.getByRole('textbox', { name: 'Place' }), 'Tucson, AZ')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => desk.given('contact.describe')).toEqual([{ phone: VOTER, place: 'Tucson, AZ' }])
    expect(desk.given('contact.rename')).toEqual([])
  })

  it('has a language and a clock of their own', async () => {
    const { desk } = await open({ timeZone: 'America/Phoenix' })
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Language' }), 'Spanish')
    await expect.poll(() => desk.given('contact.describe')).toEqual([{ phone: VOTER, language: 'es' }])
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Time zone' }), 'Pacific/Honolulu')
    await expect.poll(() => desk.given('contact.describe').at(-1)).toEqual({ phone: VOTER, timeZone: 'Pacific/Honolulu' })
  })

  it('can be given a clock where the number tells none', async () => {
    const { desk } = await open()
    const zone = page.getByRole('combobox', { name: 'Time zone' })
    await expect.element(zone).toHaveDisplayValue('Not known')
    expect(zone.element().parentElement!.textContent).toMatch(/^Not known/)
    await expectNoBarriers(card.element())
    await userEvent.selectOptions(zone, 'America/New_York')
    await expect.poll(() => desk.given('contact.describe')).toEqual([{ phone: VOTER, timeZone: 'America/New_York' }])
  })
})
