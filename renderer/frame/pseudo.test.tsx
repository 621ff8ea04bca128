/** The ten main screens in a language that nobody speaks: every text of ours comes from a table, and has room when it is 40 % longer. */
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { speak } from '../../common/wording/locale.ts'
import { openApp } from '../testing/app.tsx'
import { eveningWorld } from '../testing/evening.ts'
import { renderPage } from '../testing/render.tsx'
import { textsCutOff } from '../testing/room.ts'
import { screens } from '../testing/screens.ts'
import { atRest, look, resize } from '../testing/window.ts'
import { dataOf, pseudoLocale, textsOutside } from '../testing/wording.ts'
import { App } from './App.tsx'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

/** Screens whose texts are not all in tables yet; until none is left, no more than the sheet is looked at. */
const toCome: readonly string[] = ['tasks', 'chat', 'card', 'wrap-up', 'composer', 'search', 'shortcuts', 'status']
/** What other rooms say on the rest of them, and times that they write. */
const textsToCome = /^aria-label: Back to tasks|\d [AP]M\b|\dh \d+m\b/
const part = () => (toCome.length > 0 ? document.querySelector('main')! : document.body)

const data = dataOf(eveningWorld, 'AC0000', 'Ruben Castellano', 'RC', 'US', 'Question answered', 'Polling place sent', 'No response', 'Hawaii', 'Aloha, this is Dana at the voter hotline. Do you have a plan to vote?')
/** Names and previews, which are whole elsewhere. */
const mayEnd = (text: string) => data.some((each) => text.includes(each))

async function expectWording(picture: string): Promise<void> {
  await atRest()
  await look(picture)
  expect.soft(textsOutside(part(), data).filter((text) => !textsToCome.test(text))).toEqual([])
  expect.soft(textsCutOff(part(), mayEnd)).toEqual([])
}

describe.each([380, 1280])('at %i px', (width) => {
  it.each(screens.filter(({ name }) => !toCome.includes(name)))('$name speaks from tables, and is not cut off', async ({ name, open, shows }) => {
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
