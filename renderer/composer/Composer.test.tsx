import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { limits } from '../../contract/limits.ts'
import { message, number, sendMessage } from '../testing/composer.tsx'
import { renderPage } from '../testing/render.tsx'
import { expectNoBarriers } from '../testing/window/barriers.ts'
import { holdDown, press, resize } from '../testing/window/window.ts'
import { eveningWorld } from '../testing/world/evening.ts'
import { Composer } from './Composer.tsx'

/** The composer with a number and a text in it. */
async function write(body = 'Aloha') {
  const drawn = await renderPage(<Composer />, eveningWorld)
  await userEvent.fill(number, '8085550123')
  await userEvent.fill(message, body)
  return drawn
}

it('begins in the number, and Tab and keys lead to the send', async () => {
  const { desk } = await renderPage(<Composer />, eveningWorld)
  await expect.element(number).toHaveFocus()
  await userEvent.type(number, '8085550123')
  await press('Enter')
  await expect.element(message).toHaveFocus()
  await userEvent.type(message, 'Aloha')
  await press('Control+Enter')
  await expect.element(page.getByRole('menu')).toBeInTheDocument()
  await press('2')
  await expect.poll(() => desk.given('compose.send')).toMatchObject([{ phone: '+18085550123', body: 'Aloha', option: 'me' }])
})

it('names a text that is too long while it is typed, and cannot send it until it is cut', async () => {
  await write('x'.repeat(limits.text + 1))
  await expect.element(message).toHaveAccessibleDescription('A message can have 1,600 characters. This one has 1,601, so cut 1.')
  const alert = page.getByRole('alert')
  await expect.element(alert).toMatchTextContent('Too long. A message can have 1,600 characters.')
  await expect.element(sendMessage).toBeDisabled()
  await userEvent.click(message)
  await press('Control+End')
  await press('Backspace')
  await expect.poll(() => alert.query()).toBeNull()
  await expect.element(sendMessage).toBeEnabled()
})

it('says what the text costs', async () => {
  await write()
  await expect.element(page.getByText('1 segment · 155 left')).toBeInTheDocument()
})

it('sends once while Enter is held on an option', async () => {
  const { desk } = await write()
  const sends = desk.holdCommand('compose.send')
  await userEvent.click(sendMessage)
  await expect.element(page.getByRole('menuitem', { name: '....and open chat with customer', exact: true })).toHaveFocus()
  await holdDown('Enter', 10)
  await expect.poll(() => sends.length).toBe(1)
})

it('sends once where an option is clicked again and again', async () => {
  const { desk } = await write()
  const sends = desk.holdCommand('compose.send')
  await userEvent.click(sendMessage)
  await userEvent.tripleClick(page.getByRole('menuitem', { name: '....and open chat with customer', exact: true }))
  await expect.poll(() => sends.length).toBe(1)
  sends[0]?.answer({ ok: true })
  await expect.poll(() => page.getByRole('menu').query()).toBeNull()
  expect(sends.length).toBe(1)
})

it('keeps what is typed in it while the desk takes the text, wherever that is', async () => {
  const { desk, page: window } = await write('Aloha')
  const sends = desk.holdCommand('compose.send')
  await userEvent.click(sendMessage)
  await press('1')
  await expect.poll(() => sends.length).toBe(1)
  await userEvent.click(message)
  await press('Home')
  await userEvent.keyboard('Oh. ')
  sends[0]?.answer({ ok: true })
  await expect.poll(() => window.drafts.of('composer').body).toBe('Oh. Aloha')
  expect(window.drafts.of('composer').messageId).not.toBe(sends[0]?.input.messageId)
})

it.each([
  [1280, 800, 1],
  [1000, 700, 1],
  [640, 520, 1],
  [380, 640, 1],
  [1100, 1280, 2],
])('is all within a window of %i × %i px zoomed %i times, without a barrier', async (width, height, zoom) => {
  await resize(width, height, zoom)
  const { place } = await write()
  const { left, top, right, bottom } = page.getByRole('dialog').element().getBoundingClientRect()
  expect([left >= 0, top >= 0, right <= width / zoom, bottom <= height / zoom]).toEqual([true, true, true, true])
  await expectNoBarriers(place)
})
