/** The window speaks the language that is asked for and writes as this computer does; another is chosen without a restart, and one that nobody has built in is a file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentAt } from '../kit/agent.ts'
import { expect, test } from '../kit/bus/fixtures.ts'
import { inSpanish } from '../kit/speech/names.ts'
import { isPseudo } from '../kit/wording.ts'

test.beforeEach(() => test.skip(isPseudo, 'The kit says it in English.'))

test('window, tray and its menu speak the language that is set from outside or chosen, built in or not, and times are those of the region', async ({ stoppedApp, tray }) => {
  const labels = async () => (await tray.labels()).filter((label) => label !== '')

  await test.step('both processes speak the language that whoever builds asks for', async () => {
    await stoppedApp.start({ TEXTDESK_LANGUAGE: 'pseudo' })
    await expect.poll(tray.isThere).toBe(true)
    expect(await labels()).toHaveLength(8)
    for (const label of await labels()) expect(label).toMatch(/^\(?⟦.+⟧\)?$/)
    expect(await tray.tooltip()).toMatch(/^⟦.+⟧, ⟦.+⟧$/)
    await expect(stoppedApp.page).toHaveTitle(/⟦Ôfflïñé.*⟧/)
    await stoppedApp.close()
  })

  const folder = join(stoppedApp.folder, 'languages')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'eo.json'), JSON.stringify({ 'task bar': { bar: 'Taskostrio', settings: 'Agordoj' }, 'settings, own': { language: 'Lingvo' } }))
  writeFileSync(join(folder, 'fr.json'), '{"task bar": ')
  await stoppedApp.start({ LC_ALL: 'en_GB.UTF-8' })
  const { page } = stoppedApp
  const agent = agentAt(stoppedApp)
  const choice = (name: string) => page.getByRole('radiogroup', { name })

  await test.step('times are written by the hours of the person’s region', async () => {
    await agent.setStatus('Available')
    await agent.compose('(602) 555-0148', 'Hello', 'open')
    await expect(agent.log()).toContainText(/You, \d{1,2}:\d\d: Hello/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await agent.setStatus('Offline')
  })

  await test.step('another one is chosen without a restart', async () => {
    await expect.poll(tray.isThere).toBe(true)
    await expect.poll(labels).toContain('New message')
    await agent.bar().getByRole('button', { name: 'Settings' }).click()
    await choice('Language').getByText('Español').click()
    await expect(choice('Idioma').getByRole('radio', { name: 'Español' })).toBeFocused()
    await expect(agentAt(stoppedApp, inSpanish).status()).toHaveAccessibleName(/^Estado: Fuera de línea/)
    await expect(page).toHaveTitle('Textdesk, Fuera de línea')
    await expect.poll(labels).toContain('Mensaje nuevo')
    expect(await labels()).toContain('Salir')
  })

  await test.step('a file in the data folder is one too: what it lacks is said in English, and one that cannot be read says so', async () => {
    await choice('Idioma').getByText('Français').click()
    await expect(choice('Language')).toHaveAccessibleDescription(/^The file fr\.json can’t be read, so Textdesk speaks English/)
    await choice('Language').getByText('Esperanto').click()
    await expect(page.getByRole('banner', { name: 'Taskostrio' }).getByRole('button', { name: 'Agordoj' })).toBeVisible()
    await expect(choice('Lingvo').getByRole('radio', { name: 'Esperanto' })).toBeFocused()
    await expect(page.getByRole('navigation', { name: 'Tasks' })).toBeVisible()
  })

  await stoppedApp.close()
  await stoppedApp.start()
  await test.step('after a start it is still the one that was chosen', async () => {
    await expect(stoppedApp.page.getByRole('banner', { name: 'Taskostrio' }).getByRole('button', { name: 'Agordoj' })).toBeVisible()
  })
})
