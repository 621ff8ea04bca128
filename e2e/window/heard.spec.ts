/**
 * What a screen reader says while the manual is played by keys alone, in both languages, held against what is kept beside this: `heard/en.txt`, `heard/es.txt`.
 * Somebody who changes what is said reads the difference, and renews it with `--update-snapshots`.
 */
import type { Locator, Page } from '@playwright/test'
import { agentAt } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { changeSettings } from '../kit/bus/window.ts'
import type { Carrier } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'
import { listenAt } from '../kit/speech/heard.ts'
import { inSpanish, type Named } from '../kit/speech/names.ts'
import { isPseudo } from '../kit/wording.ts'

type Manual = {
  readonly voter: string
  readonly named: Named
  readonly texts: { readonly hello: string; readonly theirs: string; readonly ours: string }
  /** How a button is pressed: by Tab until it has the focus, and Enter, or by its keys wherever the focus is. */
  readonly press: (page: Page, button: Locator, keys: string, way?: 'Tab' | 'Shift+Tab') => Promise<void>
}

/** Presses Tab until the element has the focus; it must come within so many steps. */
async function tabTo(page: Page, element: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40 && !(await element.evaluate((node) => node === document.activeElement)); steps += 1) await page.keyboard.press(way)
  await expect(element).toBeFocused()
}

const english: Manual = {
  voter: '8085550123',
  named: (name) => name,
  texts: { hello: 'Hello, this is Dana from the voter hotline.', theirs: 'Where do I vote?', ours: 'At Lincoln School.' },
  press: async (page, button, _keys, way) => {
    await tabTo(page, button, way)
    await page.keyboard.press('Enter')
  },
}

const spanish: Manual = {
  // Not by one digit like the other, or the composer asks which of them is meant.
  voter: '8085550167',
  named: inSpanish,
  texts: { hello: 'Buenos días, le escribe Dana de la línea de votantes.', theirs: '¿Dónde voto?', ours: 'En la escuela Lincoln.' },
  press: (page, _button, keys) => page.keyboard.press(keys),
}

/** Plays the manual by keys. Returns what was said. */
async function play(app: App, carrier: Carrier, { voter, named, texts, press }: Manual): Promise<string> {
  const { page } = app
  const agent = agentAt(app, named)
  const heard = await listenAt(page)
  const keys = async (...presses: readonly string[]) => {
    for (const each of presses) await page.keyboard.press(each)
    await heard.focus()
  }

  heard.step('1. Status: Available')
  await keys('Control+Shift+S')
  await keys('Home')
  await page.keyboard.press('Enter')
  await expect(agent.status()).toHaveAccessibleName(new RegExp(`^${named('Status')}: ${named('Available')}`))
  await heard.announced(new RegExp(`${named('Status')}: ${named('Available')}`))

  heard.step('2. The chat bubble')
  await keys('Control+n')

  heard.step('3. The phone number')
  await page.keyboard.type(voter)
  await heard.focus()

  heard.step('4. The message')
  await keys('Tab')
  await page.keyboard.type(texts.hello)

  heard.step('5. SEND MESSAGE')
  await press(page, agent.send(), 'Control+Enter')
  await heard.focus()

  heard.step('6. The three options')
  await keys('ArrowDown')
  await keys('ArrowDown')
  await page.keyboard.press('1')

  heard.step('7. The chat')
  await expect(agent.reply()).toBeFocused()
  await heard.focus()
  await carrier.receive(`+1${voter}`, texts.theirs)
  await heard.announced(new RegExp(texts.theirs.replaceAll('?', '\\?')))
  await page.keyboard.type(texts.ours)
  await page.keyboard.press('Enter')
  await expect(agent.reply()).toHaveValue('')
  await expect.poll(() => carrier.textsTo(`+1${voter}`)).toEqual([texts.hello, texts.ours])

  heard.step('8. END CHAT, then COMPLETE')
  await press(page, agent.chat().getByRole('button', { name: named('End chat') }), 'Control+Shift+E', 'Shift+Tab')
  await expect(agent.wrapUp()).toBeVisible()
  await heard.focus()
  await press(page, agent.wrapUp().getByRole('button', { name: named('Complete') }), 'Control+Enter')
  await expect(agent.wrapUp()).toBeHidden()
  await heard.focus()
  return `${heard.lines.join('\n')}\n`
}

test('the manual is played by keys alone and as a screen reader says it, in English and in Spanish', async ({ app, carrier }) => {
  test.skip(isPseudo, 'Nobody hears that language.')
  expect(await play(app, carrier, english)).toMatchSnapshot(['heard', 'en.txt'])

  await app.page.evaluate(() => window.desk.command('activity.set', { activity: 'offline' }))
  await changeSettings(app, { language: 'es' })
  const agente = agentAt(app, inSpanish)
  await expect(agente.bar()).toBeVisible()
  expect(await play(app, carrier, spanish)).toMatchSnapshot(['heard', 'es.txt'])

  await test.step('in Spanish too a reply is for me, or for any agent, and ALTO ends it', async () => {
    await agente.compose('(602) 555-0148', '¿Ya tiene un plan para votar?', 'me')
    await expect(agente.waiting()).toContainText('(602) 555-0148')
    await carrier.receive('+16025550148', 'Sí')
    await expect(agente.active('(602) 555-0148')).toBeVisible()

    await agente.compose('(313) 555-0177', '¿Necesita transporte?', 'any')
    await carrier.receive('+13135550177', 'Sí, por favor')
    await agente.accept('(313) 555-0177')
    await expect(agente.log()).toContainText('Sí, por favor')
    await carrier.receive('+13135550177', 'ALTO')
    await expect(agente.chat()).toContainText('se dio de baja')
  })

  await test.step('the status is reached by Tab as well, and its menu by Enter', async () => {
    await tabTo(app.page, agente.status())
    await app.page.keyboard.press('Enter')
    await expect(app.page.getByRole('menuitemradio', { name: inSpanish('Available') })).toBeFocused()
  })
})
