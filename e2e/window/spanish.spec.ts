/** The manual in Spanish, by the names that docs/languages.md gives; another language is chosen without a restart, and one that nobody has built in is a file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentAt } from '../kit/agent.ts'
import { test as onDesktop } from '../kit/bus/fixtures.ts'
import { expect, test } from '../kit/fixtures.ts'
import { inSpanish } from '../kit/names.ts'
import { isPseudo } from '../kit/wording.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const spanish = { TEXTDESK_LANGUAGE: 'es' }

test.beforeEach(() => test.skip(isPseudo, 'The kit says it in English.'))

test('the manual is played in Spanish: now, for me, for any agent', async ({ stoppedApp, carrier }) => {
  await stoppedApp.start(spanish)
  const agent = agentAt(stoppedApp, inSpanish)
  const { page } = stoppedApp
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')

  await agent.openComposer()
  await expect(agent.composer()).toContainText('Para enviar un mensaje, cambia tu estado a Disponible.')
  await agent.composer().getByRole('button', { name: 'Cambiar a Disponible' }).click()
  await page.keyboard.press('Escape')

  await agent.compose(number, 'Buenos días, le escribe Dana de la línea de votantes.', 'open')
  await expect(agent.active(number)).toBeVisible()
  await expect.poll(() => carrier.textsTo(voter)).toEqual(['Buenos días, le escribe Dana de la línea de votantes.'])
  await carrier.receive(voter, '¿Dónde voto?')
  await expect(agent.log()).toContainText('¿Dónde voto?')
  await agent.say('En la escuela Lincoln.')
  await expect(agent.log()).toContainText('Entregado')
  await agent.openComposer()
  await agent.number().fill(number)
  await expect(agent.composer()).toContainText('Ya tienes un chat activo con este número.')
  await agent.composer().getByRole('button', { name: 'Abrirlo' }).click()
  await agent.endChat()
  await agent.wrapUp().getByText('Pregunta respondida').click()
  await expect(agent.wrapUp().getByRole('radio', { name: 'Pregunta respondida' })).toBeChecked()
  await agent.complete()

  await agent.compose('(602) 555-0148', '¿Ya tiene un plan para votar?', 'me')
  await expect(agent.waiting()).toContainText('(602) 555-0148')
  await carrier.receive('+16025550148', 'Sí')
  await expect(agent.active('(602) 555-0148')).toBeVisible()

  await agent.compose('(602) 555-0149', '¿Necesita transporte?', 'any')
  await carrier.receive('+16025550149', 'Sí, por favor')
  await agent.accept('(602) 555-0149')
  await expect(agent.log()).toContainText('Sí, por favor')

  await carrier.receive('+16025550149', 'ALTO')
  await expect(agent.chat()).toContainText('se dio de baja')
})

onDesktop('another language is chosen without a restart: the window, the tray and its menu speak it at once', async ({ stoppedApp, tray }) => {
  onDesktop.skip(isPseudo, 'The kit says it in English.')
  await stoppedApp.start()
  const { page } = stoppedApp
  await expect.poll(tray.isThere).toBe(true)
  const labels = async () => (await tray.labels()).join(', ')
  await expect.poll(labels).toContain('New message')

  await agentAt(stoppedApp).bar().getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('Español').click()
  await expect(page.getByRole('radiogroup', { name: 'Idioma' }).getByRole('radio', { name: 'Español' })).toBeFocused()
  await expect(agentAt(stoppedApp, inSpanish).status()).toHaveAccessibleName(/^Estado: Fuera de línea/)
  await expect(page).toHaveTitle('Textdesk, Fuera de línea')
  await expect.poll(labels).toContain('Mensaje nuevo')
  expect(await labels()).toContain('Salir')

  await page.reload()
  await expect(agentAt(stoppedApp, inSpanish).bar()).toBeVisible()
  await stoppedApp.close()
  await stoppedApp.start()
  await expect(agentAt(stoppedApp, inSpanish).bar()).toBeVisible()
})

test('a third language is a file in the data folder, and what it lacks is said in English', async ({ stoppedApp }) => {
  const folder = join(stoppedApp.folder, 'languages')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'eo.json'), JSON.stringify({ 'task bar': { bar: 'Taskostrio', settings: 'Agordoj' }, 'settings, own': { language: 'Lingvo' } }))
  writeFileSync(join(folder, 'fr.json'), '{"task bar": ')
  await stoppedApp.start()
  const { page } = stoppedApp
  await agentAt(stoppedApp).bar().getByRole('button', { name: 'Settings' }).click()
  const language = page.getByRole('radiogroup', { name: 'Language' })
  await language.getByText('Français').click()
  await expect(language).toHaveAccessibleDescription(/^The file fr\.json can’t be read, so Textdesk speaks English/)
  await language.getByText('Esperanto').click()
  await expect(page.getByRole('banner', { name: 'Taskostrio' }).getByRole('button', { name: 'Agordoj' })).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: 'Lingvo' }).getByRole('radio', { name: 'Esperanto' })).toBeFocused()
  await expect(page.getByRole('navigation', { name: 'Tasks' })).toBeVisible()
})
