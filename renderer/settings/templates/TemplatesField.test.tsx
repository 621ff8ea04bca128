import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press, resize } from '../../testing/window/window.ts'
import { hello, line, openTemplates, path } from './templates.kit.tsx'

// Not the menu of what can be put in, which fades for a moment.
const dialog = page.getByRole('dialog').filter({ hasNot: page.getByRole('menu') })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const box = (name: string) => dialog.getByRole('textbox', { name, exact: true })
const folder = (name: RegExp) => page.getByRole('button', { name, expanded: false })

describe('a template of the agent’s own', () => {
  it('is written in both languages, changed, removed and brought back where it stood', async () => {
    const { mine, page: window } = await openTemplates()
    await userEvent.click(button('New template'))
    await expect.element(dialog.getByRole('textbox', { name: 'Title' })).toHaveFocus()
    await expect.element(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
    await userEvent.keyboard('Drop box')
    await userEvent.fill(dialog.getByRole('combobox', { name: 'Folder' }), 'Mail')
    await userEvent.fill(box('Code'), '/drop box')
    await userEvent.fill(box('English'), 'The drop box is at [address].')
    await userEvent.fill(box('Spanish'), 'El buzón está en [dirección].')
    await expectNoBarriers(dialog.element())
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await expect.poll(() => mine().at(-1)).toMatchObject({ title: 'Drop box', folder: 'Mail', code: 'dropbox', texts: { en: 'The drop box is at [address].', es: 'El buzón está en [dirección].' } })
    expect(dialog.query()).toBeNull()

    await userEvent.click(button('Edit In line at closing'))
    await userEvent.fill(box('English'), 'Stay in line: you can vote.')
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await expect.poll(() => mine().find(({ id }) => id === line.id)?.texts.en).toBe('Stay in line: you can vote.')

    const before = mine().map(({ title }) => title)
    await userEvent.click(button('Remove Greeting'))
    await expect.poll(() => mine().map(({ title }) => title)).not.toContain('Greeting')
    window.toasts.getState().at(-1)!.action!.act()
    await expect.poll(() => mine().map(({ title }) => title)).toEqual(before)
  })

  it('has what is filled in put in by a menu, and shows what a voter would read', async () => {
    const { mine } = await openTemplates()
    await userEvent.click(button('New template'))
    await userEvent.fill(box('Title'), 'Hello')
    await userEvent.fill(box('English'), 'Hi ')
    await userEvent.click(dialog.getByRole('button', { name: 'Insert into English' }))
    await expectNoBarriers(page.getByRole('menu').element())
    await userEvent.click(page.getByRole('menuitem', { name: /^first name/ }))
    await expect.element(box('English')).toHaveValue('Hi {{contact.firstName}}')
    await expect.element(box('English')).toHaveFocus()
    await expect.element(dialog.getByText('Hi Marisol')).toBeVisible()
    await press('End')
    await userEvent.keyboard(', {{{{office}}')
    await expect.element(dialog.getByText('Textdesk doesn’t know {{office}}, so you are asked to fill it in.')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await expect.poll(() => mine().at(-1)?.texts.en).toBe('Hi {{contact.firstName}}, {{office}}')
  })

  it('keeps what is typed when the desk does not take it, and brings back what was left unsaved', async () => {
    const { desk, page: window } = await openTemplates()
    desk.onCommand('template.save', () => ({ ok: false, refusal: { kind: 'trouble', text: 'The disk is full.' } }))
    await userEvent.click(button('New template'))
    await userEvent.fill(box('Title'), 'Thanks')
    await userEvent.fill(box('English'), 'Thank you!')
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await expect.element(dialog.getByRole('alert')).toMatchTextContent('The disk is full.')
    await press('Escape')
    await expect.poll(() => dialog.query()).toBeNull()
    window.toasts.getState().at(-1)!.action!.act()
    await expect.element(box('English')).toHaveValue('Thank you!')
    expect(dialog.getByRole('alert').query()).toBeNull()
  })

  it('whose code another has says so', async () => {
    await openTemplates()
    await userEvent.click(button('New template'))
    await userEvent.fill(box('Code'), 'RIDE')
    await expect.element(box('Code')).toHaveAccessibleDescription('Another template has /RIDE too. Yours comes first.')
  })
})

describe('the list', () => {
  it('moves a template within its folder, and not beyond', async () => {
    const [one, two, three] = ['One', 'Two', 'Three'].map((title, index) => ({ ...line, id: `00000000-0000-4000-8000-00000000001${index}`, title }))
    const { mine } = await openTemplates([one!, hello, two!, three!])
    const voting = () => mine().filter(({ folder: each }) => each === 'Voting').map(({ title }) => title)
    await expect.element(button('Move One up')).toBeDisabled()
    await expect.element(button('Move Three down')).toBeDisabled()
    expect(button('Move Greeting up').query()).toBeNull()
    await userEvent.click(button('Move Three up'))
    await expect.poll(voting).toEqual(['One', 'Three', 'Two'])
    await userEvent.click(button('Move One down'))
    await expect.poll(voting).toEqual(['Three', 'One', 'Two'])
    await userEvent.click(button('Move One down'))
    await expect.poll(voting).toEqual(['Three', 'Two', 'One'])
  })

  it.each([1280, 380])('has them in folders that open, with how often each was used, at %i px', async (width) => {
    await resize(width, 800)
    const { place } = await openTemplates()
    await expect.element(page.getByText(/^Used 12 times, last /)).toBeVisible()
    await expect.element(page.getByRole('button', { name: /^Voting/ })).toHaveAttribute('aria-expanded', 'true')
    expect(button('Read Ride to the polls').query()).toBeNull()
    await userEvent.click(folder(/^Rides/))
    await expect.element(button('Read Ride to the polls')).toBeVisible()
    await expectNoBarriers(place)
  })

  it('finds one by a word, in whatever folder it lies', async () => {
    await openTemplates()
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find a template' }), 'early')
    await expect.element(button('Read Early voting')).toBeVisible()
    expect(button('Edit Greeting').query()).toBeNull()
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find a template' }), 'zzz')
    await expect.element(page.getByText('No template has “zzz”.')).toBeVisible()
  })
})

it('one of the hotline’s is read, says where it comes from, and is copied to be changed', async () => {
  const { mine } = await openTemplates()
  await userEvent.click(folder(/^Rides/))
  await userEvent.click(button('Read Ride to the polls'))
  await expect.element(dialog.getByText(`This is the hotline’s. Whoever looks after the file ${path} can change it.`)).toBeVisible()
  await expectNoBarriers(dialog.element())
  expect(dialog.getByRole('textbox').query()).toBeNull()
  await userEvent.click(dialog.getByRole('button', { name: 'Copy to mine' }))
  await userEvent.fill(box('English'), 'Call 602-555-0100.')
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  await expect.poll(() => mine().at(-1)).toMatchObject({ title: 'Ride to the polls', code: 'ride', texts: { en: 'Call 602-555-0100.' } })
})
