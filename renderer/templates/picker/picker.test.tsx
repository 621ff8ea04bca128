import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openChat, composer, reply } from '../../testing/app.tsx'
import { message, number, openComposer, sendMessage } from '../../testing/composer.tsx'
import { button, dialog, line, list, openWithTemplates, templates, type } from '../../testing/templates.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { press, resize } from '../../testing/window/window.ts'

describe('the button', () => {
  it('opens a dialog in which one is found and put in at the caret; Escape goes back to the text', async () => {
    await openWithTemplates()
    await type('Thanks')
    await userEvent.click(button)
    await expect.element(dialog.getByRole('combobox', { name: 'Find a template' })).toHaveFocus()
    await press('Escape')
    expect(dialog.query()).toBeNull()
    await expect.element(reply).toHaveFocus()
    await press('Control+Shift+T')
    await userEvent.keyboard('closing')
    await expect.element(list.getByRole('option')).toHaveAccessibleName(/In line at closing/)
    await press('Enter')
    await expect.element(reply).toHaveValue('Thanks Stay in line.')
    await expect.element(reply).toHaveFocus()
    expect(dialog.query()).toBeNull()
  })

  it('puts the chosen one in by Tab too, as the list under a slash does', async () => {
    await openWithTemplates()
    await userEvent.click(button)
    await userEvent.keyboard('closing')
    await press('Tab')
    await expect.element(reply).toHaveValue('Stay in line.')
    await expect.element(reply).toHaveFocus()
  })

  it('closes it again, and so does a press elsewhere', async () => {
    await openWithTemplates()
    await userEvent.click(button)
    await userEvent.click(button)
    expect(dialog.query()).toBeNull()
    await userEvent.click(button)
    await userEvent.click(page.getByRole('log'))
    expect(dialog.query()).toBeNull()
  })

  it('leads to where templates are written, and what was typed stays a draft', async () => {
    const { page: window } = await openWithTemplates()
    await type('Thanks')
    await userEvent.click(button)
    await userEvent.click(dialog.getByRole('button', { name: 'Edit templates' }))
    await expect.element(page.getByRole('button', { name: 'Edit Polling place' })).toBeInViewport()
    window.view.closePage()
    await expect.element(reply).toHaveValue('Thanks')
  })

  it('shows what each would say to this person, in the language that is asked for', async () => {
    await openWithTemplates()
    await userEvent.click(button)
    await expect.element(dialog).toMatchTextContent(/Hi Marisol, your place is place name, address\./)
    await press('Control+L')
    await expect.element(dialog).toMatchTextContent(/Hola Marisol, su lugar es nombre\./)
    await press('ArrowDown')
    await press('ArrowDown')
    await expect.element(dialog).toMatchTextContent(/There is no Spanish text/)
  })

  it('says so when there is none, when nothing is found, and when they didn’t load', async () => {
    const { desk, page: window } = await openChat()
    await userEvent.click(button)
    await expect.element(dialog).toMatchTextContent(/There are no templates yet/)
    await userEvent.keyboard('x')
    await expect.element(dialog).toMatchTextContent(/No template has “x”/)
    desk.onQuery('template.list', () => ({ templates: [line] }))
    await window.templates.reread()
    await userEvent.keyboard('{Backspace}')
    await expect.element(list.getByRole('option')).toBeVisible()
  })

  it.each([[1280, 800], [640, 640], [380, 640]])('opens without a barrier at %i × %i px', async (width, height) => {
    await resize(width, height)
    const { place } = await openWithTemplates()
    await userEvent.click(button)
    await expect.element(dialog).toBeInViewport({ ratio: 1 })
    expect(document.documentElement.scrollWidth).toBe(width)
    await expectNoBarriers(place)
  })
})

describe('in a new message', () => {
  it('a template is filled in for whoever is chosen, and a blank keeps all three ways back', async () => {
    const { desk } = await openComposer({ templates })
    await userEvent.fill(number, '6025550148')
    await userEvent.click(message)
    await userEvent.keyboard('/where')
    await press('Enter')
    await expect.element(message).toHaveValue('Hi Marisol, your place is [place name], [address].')
    const box = message.element() as HTMLTextAreaElement
    await userEvent.click(sendMessage)
    await userEvent.click(page.getByRole('menuitem').first())
    await expect.element(page.getByText('Fill in “place name” before you send, or take it out.')).toBeVisible()
    await expect.element(message).toHaveFocus()
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('[place name]')
    expect(desk.given('compose.send')).toEqual([])
  })

  it('opens over the composer, and Escape closes only it', async () => {
    await openComposer({ templates })
    await userEvent.fill(number, '6025550148')
    await userEvent.click(button)
    await expect.element(dialog).toBeInViewport({ ratio: 1 })
    await press('Escape')
    expect(dialog.query()).toBeNull()
    await expect.element(composer).toBeVisible()
    await expect.element(message).toHaveFocus()
  })
})
