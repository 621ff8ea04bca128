import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { reply } from '../../testing/app.tsx'
import { chosen, field, line, list, openWithTemplates, send, type } from '../../testing/templates.tsx'
import { expectNoBarriers } from '../../testing/window/barriers.ts'
import { commit, compose, composeKey, press } from '../../testing/window/window.ts'
import { aContact } from '../../testing/world/samples.ts'

describe('a slash', () => {
  it('offers the templates, goes on to filter, and Enter puts one in without losing what is written', async () => {
    const { desk } = await openWithTemplates()
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
    await openWithTemplates()
    await type('Hi. Bye')
    for (let step = 0; step < 3; step += 1) await press('ArrowLeft')
    await userEvent.keyboard('/line')
    await press('Tab')
    await expect.element(reply).toHaveValue('Hi. Stay in line. Bye')
  })

  it('is kept as it is typed by Escape, and does not ask again', async () => {
    const { desk } = await openWithTemplates()
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
    await openWithTemplates()
    await type(text)
    expect(list.query()).toBeNull()
    await expect.element(reply).toHaveValue(text)
  })

  it('behind which nothing is like what is typed, or a blank is, is a slash', async () => {
    const { desk } = await openWithTemplates()
    await type('/zzz')
    expect(list.query()).toBeNull()
    await press('Enter')
    await expect.poll(() => desk.given('message.send').map(({ body }) => body)).toEqual(['/zzz'])
    await type('yes / no')
    expect(list.query()).toBeNull()
  })

  it('that is pasted asks for nothing', async () => {
    await openWithTemplates()
    await type('/line')
    await press('Escape')
    await press('Control+A')
    await userEvent.cut()
    await userEvent.paste()
    await expect.element(reply).toHaveValue('/line')
    expect(list.query()).toBeNull()
  })

  it('leaves the keys of an input method to it', async () => {
    const { desk } = await openWithTemplates()
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
    await openWithTemplates()
    await userEvent.click(reply)
    await compose('/')
    expect(list.query()).toBeNull()
    await commit('/')
    await expect.element(list).toBeVisible()
  })

  it('is told to a screen reader as a list beside the text box', async () => {
    const { place } = await openWithTemplates()
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
    const { desk } = await openWithTemplates()
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
    const { desk } = await openWithTemplates()
    await userEvent.fill(reply, 'Dear {{contact.firstName}}, see ____')
    await expect.element(page.getByText('2 blanks to fill in')).toBeVisible()
    await press('Enter')
    expect(chosen()).toBe('{{contact.firstName}}')
    expect(desk.given('message.send')).toEqual([])
  })

  it('stands for a name that nobody knows, and the way on from the last is to the next control', async () => {
    const { desk } = await openWithTemplates()
    desk.tell({ kind: 'contact', row: aContact('+16025550148', { rev: 9 }) })
    await type('/dear')
    await press('Enter')
    await expect.element(reply).toHaveValue('Dear [first name],')
    await press('Tab')
    await expect.element(reply).not.toHaveFocus()
  })

  it('is marked where it stands, however far the text is scrolled', async () => {
    await openWithTemplates()
    await userEvent.fill(reply, 'Dear {{contact.firstName}},')
    await expect.poll(() => [...document.querySelectorAll('[aria-hidden] mark')].map((mark) => mark.textContent)).toEqual(['{{contact.firstName}}'])
    const [ground] = document.querySelector('[aria-hidden] mark')!.closest('div')!.getClientRects()
    expect(ground!.width).toBe(field().clientWidth)
  })
})
