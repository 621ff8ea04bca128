import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composer, openChat, reply } from '../testing/app.tsx'
import { message, openComposer, number, sendMessage } from '../testing/composer.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { commit, compose, composeKey, look, press, resize } from '../testing/window/window.ts'
import { aContact, aTemplate } from '../testing/world/samples.ts'

const where = aTemplate('Polling place', 'Hi {{contact.firstName|there}}, your place is [place name], [address].', {
  code: 'where', texts: { en: 'Hi {{contact.firstName|there}}, your place is [place name], [address].', es: 'Hola {{contact.firstName}}, su lugar es [nombre].' },
})
const line = aTemplate('In line at closing', 'Stay in line.', { code: 'line', folder: 'Voting', source: 'starter' })
const dear = aTemplate('Dear', 'Dear {{contact.firstName}},', { code: 'dear' })
const templates = { templates: [where, line, dear] }

const list = page.getByRole('listbox', { name: 'Templates' })
const dialog = page.getByRole('dialog', { name: 'Templates' })
const button = page.getByRole('button', { name: 'Templates' })
const send = page.getByRole('button', { name: 'Send', exact: true })

const field = () => reply.element() as HTMLTextAreaElement
const chosen = () => field().value.slice(field().selectionStart, field().selectionEnd)
const type = (text: string) => userEvent.type(reply, text)
const open = (more = {}) => openChat({ templates, ...more })

describe('a slash', () => {
  it('offers the templates, goes on to filter, and Enter puts one in without losing what is written', async () => {
    const { desk } = await open()
    await type('Glad to help! /li')
    await expect.element(list.getByRole('option')).toHaveAccessibleName(/In line at closing/)
    await press('Enter')
    await expect.element(reply).toHaveValue('Glad to help! Stay in line.')
    expect(list.query()).toBeNull()
    expect(field().selectionStart).toBe(field().value.length)
    expect(desk.given('message.send')).toEqual([])
    expect(desk.given('template.used')).toEqual([{ id: line.id }])
    await press('Control+Z')
    await expect.element(reply).toHaveValue('Glad to help! /li')
  })

  it('in the middle of the text leaves what stands behind it', async () => {
    await open()
    await type('Hi. Bye')
    for (let step = 0; step < 3; step += 1) await press('ArrowLeft')
    await userEvent.keyboard('/line')
    await press('Tab')
    await expect.element(reply).toHaveValue('Hi. Stay in line. Bye')
  })

  it('is kept as it is typed by Escape, and does not ask again', async () => {
    const { desk } = await open()
    await type('/line')
    await expect.element(list).toBeVisible()
    await press('Escape')
    expect(list.query()).toBeNull()
    await userEvent.keyboard('s')
    expect(list.query()).toBeNull()
    await press('Enter')
    await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual(['/lines'])
  })

  it.each(['https://vote.gov', '11/3', 'and/or', 'a//'])('in %s asks for nothing', async (text) => {
    await open()
    await type(text)
    expect(list.query()).toBeNull()
    await expect.element(reply).toHaveValue(text)
  })

  it('behind which nothing is like what is typed, or a blank is, is a slash', async () => {
    const { desk } = await open()
    await type('/zzz')
    expect(list.query()).toBeNull()
    await press('Enter')
    await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual(['/zzz'])
    await type('yes / no')
    expect(list.query()).toBeNull()
  })

  it('that is pasted asks for nothing', async () => {
    await open()
    await type('/line')
    await press('Escape')
    await press('Control+A')
    await userEvent.cut()
    await userEvent.paste()
    await expect.element(reply).toHaveValue('/line')
    expect(list.query()).toBeNull()
  })

  it('leaves the keys of an input method to it', async () => {
    const { desk } = await open()
    await type('/')
    await expect.element(list).toBeVisible()
    await compose('に')
    await composeKey('Enter')
    await commit('日')
    await expect.element(reply).toHaveValue('/日')
    expect(list.query()).toBeNull()
    expect(desk.given('message.send')).toEqual([])
  })

  it('that an input method enters asks as well, once it is entered', async () => {
    await open()
    await userEvent.click(reply)
    await compose('/')
    expect(list.query()).toBeNull()
    await commit('/')
    await expect.element(list).toBeVisible()
  })

  it('is told to a screen reader as a list beside the text box', async () => {
    const { place } = await open()
    await type('/')
    await expect.element(reply).toHaveAttribute('aria-activedescendant')
    await press('ArrowDown')
    const active = field().getAttribute('aria-activedescendant')!
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true')
    await expectNoBarriers(place)
  })
})

describe('a blank', () => {
  it('is chosen at once, stepped to by Tab, and keeps the text from going out by any way', async () => {
    const { desk } = await open()
    await type('/where')
    await press('Enter')
    await expect.element(reply).toHaveValue('Hi Marisol, your place is [place name], [address].')
    expect(chosen()).toBe('[place name]')
    await press('Tab')
    expect(chosen()).toBe('[address]')
    await press('Shift+Tab')
    expect(chosen()).toBe('[place name]')
    await press('End')
    await press('Enter')
    await expect.element(page.getByText('Fill in “place name” before you send, or take it out.')).toBeVisible()
    expect(chosen()).toBe('[place name]')
    await userEvent.keyboard('the library')
    await userEvent.click(send)
    await expect.element(page.getByText('Fill in “address” before you send, or take it out.')).toBeVisible()
    await expect.element(reply).toHaveFocus()
    expect(chosen()).toBe('[address]')
    expect(desk.given('message.send')).toEqual([])
    await userEvent.keyboard('1 Main St')
    await press('Enter')
    await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual(['Hi Marisol, your place is the library, 1 Main St.'])
  })

  it('that is typed or pasted holds the text back as well', async () => {
    const { desk } = await open()
    await userEvent.fill(reply, 'Dear {{contact.firstName}}, see ____')
    await expect.element(page.getByText('2 blanks to fill in')).toBeVisible()
    await press('Enter')
    expect(chosen()).toBe('{{contact.firstName}}')
    expect(desk.given('message.send')).toEqual([])
  })

  it('stands for a name that nobody knows, and the way on from the last is to the next control', async () => {
    const { desk } = await open()
    desk.tell({ kind: 'contact', row: aContact('+16025550148', { rev: 9 }) })
    await type('/dear')
    await press('Enter')
    await expect.element(reply).toHaveValue('Dear [first name],')
    await press('Tab')
    await expect.element(reply).not.toHaveFocus()
  })

  it('is marked where it stands, however far the text is scrolled', async () => {
    await open()
    await userEvent.fill(reply, 'Dear {{contact.firstName}},')
    await expect.poll(() => [...document.querySelectorAll('[aria-hidden] mark')].map((mark) => mark.textContent)).toEqual(['{{contact.firstName}}'])
    const [ground] = document.querySelector('[aria-hidden] mark')!.closest('div')!.getClientRects()
    expect(ground!.width).toBe(field().clientWidth)
  })
})

describe('the button', () => {
  it('opens a dialog in which one is found and put in at the caret; Escape goes back to the text', async () => {
    await open()
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

  it('closes it again, and so does a press elsewhere', async () => {
    await open()
    await userEvent.click(button)
    await userEvent.click(button)
    expect(dialog.query()).toBeNull()
    await userEvent.click(button)
    await userEvent.click(page.getByRole('log'))
    expect(dialog.query()).toBeNull()
  })

  it('shows what each would say to this person, in the language that is asked for', async () => {
    await open()
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
    const { place } = await open()
    await userEvent.click(button)
    await expect.element(dialog).toBeInViewport({ ratio: 1 })
    expect(document.documentElement.scrollWidth).toBe(width)
    await look(`templates-${width}`)
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
