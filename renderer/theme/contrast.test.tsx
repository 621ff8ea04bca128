import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { chat, openApp, openChat, reply } from '../testing/app.tsx'
import { expectPicture } from '../testing/window/pictures.ts'
import { press, setMedia } from '../testing/window/window.ts'

const styleOf = (element: Element) => {
  const { backgroundColor, color, outlineStyle, borderTopColor } = getComputedStyle(element)
  return { backgroundColor, color, outlineStyle, borderTopColor }
}

it('in forced colours the open chat and the box that is written in can be told', async () => {
  await setMedia({ forcedColors: 'active' })
  await openChat()
  expect(styleOf(chat('Marisol Vega').element())).not.toEqual(styleOf(chat('Harold Whitcomb').element()))
  expect(styleOf(chat('Marisol Vega').element()).backgroundColor).not.toBe(styleOf(chat('Harold Whitcomb').element()).backgroundColor)
  // Around the whole frame, with Send in it.
  expect(getComputedStyle(reply.element().parentElement!).outlineStyle).toBe('solid')
  expect(getComputedStyle(reply.element()).outlineStyle).toBe('none')
  await expectPicture('forced-chat')
})

it('in forced colours a switch that is on differs from one that is off, and so do the chosen segments', async () => {
  await setMedia({ forcedColors: 'active' })
  await openApp()
  await userEvent.click(page.getByRole('button', { name: 'Settings' }))
  await expect.element(page.getByRole('heading', { name: 'Sending' })).toBeInTheDocument()
  await expectPicture('forced-settings')
})

it('in forced colours the option that Enter would take can be told', async () => {
  await setMedia({ forcedColors: 'active' })
  await openChat()
  await press('Control+k')
  const search = page.getByRole('dialog', { name: 'Search' })
  await userEvent.fill(search.getByRole('combobox'), 'card')
  await expect.element(search.getByRole('option').first()).toBeVisible()
  await expectPicture('forced-search')
})

it('for who asks for more contrast, grey words are black and lines are dark', async () => {
  await setMedia({ contrast: 'more' })
  await openChat()
  const colourOf = (words: string) => getComputedStyle(page.getByText(words).first().element()).color
  expect(colourOf('Place')).toBe(colourOf('Phoenix, AZ'))
  await expectPicture('contrast-chat')
})
