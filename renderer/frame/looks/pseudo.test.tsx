/** The main screens in a language that nobody speaks: every text of ours comes from a table, and has room when it is 40 % longer. */
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { speak } from '../../../common/wording/locale.ts'
import { openApp } from '../../testing/app.tsx'
import { renderPage } from '../../testing/render.tsx'
import { eveningData, mayEnd, screens } from '../../testing/screens.ts'
import { textsCutOff } from '../../testing/window/room.ts'
import { atRest, look, resize } from '../../testing/window/window.ts'
import { pseudoLocale, textsOutside } from '../../testing/window/wording.ts'
import { eveningWorld } from '../../testing/world/evening.ts'
import { App } from '../App.tsx'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

async function expectWording(picture: string): Promise<void> {
  await atRest()
  await look(picture)
  expect.soft(textsOutside(document.body, eveningData)).toEqual([])
  expect.soft(textsCutOff(document.body, mayEnd)).toEqual([])
}

describe.each([380, 1280])('at %i px', (width) => {
  it.each(screens)('$name speaks from tables, and is not cut off', async ({ name, open, shows }) => {
    speak(pseudoLocale)
    await resize(width, width === 380 ? 640 : 760)
    const drawn = await openApp()
    await open(drawn)
    await expect.element(shows()).toBeVisible()
    await expectWording(`pseudo-${name}-${width}`)
  })
})

/** What is seen before the first chat: how to start, and the form that connects an account. */
it.each([380, 1280])('the first start speaks from tables, and is not cut off, at %i px', async (width) => {
  speak(pseudoLocale)
  await resize(width, width === 380 ? 640 : 760)
  await renderPage(<App />, { settings: { ...eveningWorld.settings!, mode: 'unset' } })
  const ways = page.getByRole('radio')
  await expect.element(ways.last()).toBeInTheDocument()
  await expectWording(`pseudo-welcome-${width}`)
  await userEvent.click(document.querySelectorAll('[role="radiogroup"] label')[1]!)
  await userEvent.click(page.getByRole('button').last())
  await expect.element(page.getByRole('textbox').first()).toHaveFocus()
  await expectWording(`pseudo-connect-${width}`)
})
