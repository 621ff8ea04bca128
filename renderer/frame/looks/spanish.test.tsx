/** The main screens in Spanish, whose words are longer than ours: nothing is cut off, and nobody meets a barrier. Their colours are those of screens.test.tsx. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { localeFor, speak } from '../../../common/wording/locale.ts'
import { addTranslation } from '../../../common/wording/table.ts'
import spanish from '../../../languages/es.json'
import { openApp } from '../../testing/app.tsx'
import { renderPage } from '../../testing/render.tsx'
import { mayEnd, screens } from '../../testing/screens.ts'
import { expectNoBarriersInWords } from '../../testing/window/barriers.ts'
import { textsCutOff } from '../../testing/window/room.ts'
import { atRest, look, resize } from '../../testing/window/window.ts'
import { eveningWorld } from '../../testing/world/evening.ts'
import { App } from '../App.tsx'

beforeEach(() => {
  addTranslation('es', spanish)
  speak(localeFor('es', 'en-US'))
})
afterEach(() => speak({ language: 'en', tag: 'en-US' }))

async function expectRoom(picture: string, part: Element | Document = document): Promise<void> {
  await atRest()
  await look(picture)
  expect.soft(textsCutOff(document.body, mayEnd)).toEqual([])
  await expectNoBarriersInWords(part)
}

describe.each([380, 1280])('at %i px', (width) => {
  it.each(screens)('$name has room, and no barrier', async ({ name, open, shows, isModal }) => {
    await resize(width, width === 380 ? 640 : 760)
    const drawn = await openApp()
    await open(drawn)
    await expect.element(shows()).toBeVisible()
    await expectRoom(`spanish-${name}-${width}`, isModal ? shows().element() : document)
  })
})

it.each([380, 1280])('the first start has room, and no barrier, at %i px', async (width) => {
  await resize(width, width === 380 ? 640 : 760)
  await renderPage(<App />, { settings: { ...eveningWorld.settings!, mode: 'unset' } })
  await expect.element(page.getByRole('heading', { name: 'Te damos la bienvenida a Textdesk' })).toBeVisible()
  await expectRoom(`spanish-welcome-${width}`)
  await userEvent.click(page.getByText('Conectar Twilio', { exact: true }))
  await userEvent.click(page.getByRole('button', { name: 'Continuar' }))
  await expect.element(page.getByRole('textbox', { name: 'SID de la cuenta' })).toBeVisible()
  await expectRoom(`spanish-connect-${width}`)
})
