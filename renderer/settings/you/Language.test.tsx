import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { speak } from '../../../common/wording/locale.ts'
import { App } from '../../frame/App.tsx'
import { composer, openApp } from '../../testing/app.tsx'
import { renderPage } from '../../testing/render.tsx'
import { resize } from '../../testing/window/window.ts'
import { evening, eveningWorld } from '../../testing/world/evening.ts'

afterEach(() => speak({ language: 'en', tag: 'en-US' }))

const settings = { ...eveningWorld.settings!, languages: ['en', 'eo'] }
const tables = {
  settings: { title: 'Agordoj' },
  'settings, own': { language: 'Lingvo' },
  'settings, sections': { look: 'Aspekto' },
}

async function openSettings() {
  const drawn = await renderPage(<App />, { ...eveningWorld, settings, now: () => evening })
  drawn.desk.onQuery('language.tables', ({ language }) => (language === 'eo' ? tables : {}))
  drawn.desk.onCommand('settings.change', ({ language = 'system' }) => {
    drawn.desk.tell({ kind: 'settings', row: { ...settings, language, spoken: { language: language === 'eo' ? 'eo' : 'en', tag: `${language === 'eo' ? 'eo' : 'en'}-US` } } })
    return { ok: true }
  })
  drawn.page.view.openPage('settings')
  await expect.element(page.getByRole('radiogroup', { name: 'Language' })).toBeVisible()
  return drawn
}

it('is chosen among all there are, and the window speaks it at once, with the agent where they were', async () => {
  await resize(1280, 400)
  await openSettings()
  const english = page.getByRole('radiogroup', { name: 'Language' })
  await expect.element(english.getByRole('radio', { name: 'System' })).toBeChecked()
  await userEvent.click(english.getByText('Esperanto'))
  const esperanto = page.getByRole('radiogroup', { name: 'Lingvo' })
  await expect.element(esperanto.getByRole('radio', { name: 'Esperanto' })).toBeChecked()
  await expect.element(esperanto.getByRole('radio', { name: 'Esperanto' })).toHaveFocus()
  await expect.element(esperanto).toBeInViewport()
  await expect.element(page.getByRole('region', { name: 'Agordoj' })).toBeVisible()
  // What the file has no words for is said in English.
  await expect.element(page.getByRole('radiogroup', { name: 'Theme' })).toBeVisible()
  expect(document.documentElement.lang).toBe('eo')

  await userEvent.click(esperanto.getByText('English'))
  await expect.element(english.getByRole('radio', { name: 'English' })).toHaveFocus()
  expect(document.documentElement.lang).toBe('en')
})

it('leaves what is being written', async () => {
  const { desk, page: { view } } = await openApp()
  view.openComposer()
  await userEvent.fill(composer.getByRole('textbox', { name: 'Message' }), 'Do you have a plan to vote?')
  desk.onQuery('language.tables', () => ({ composer: { message: 'Mesaĝo' } }))
  desk.tell({ kind: 'settings', row: { ...settings, language: 'eo', spoken: { language: 'eo', tag: 'eo-US' } } })
  await expect.poll(() => document.documentElement.lang).toBe('eo')
  await expect.element(page.getByText('Do you have a plan to vote?')).toBeVisible()
})

it('whose file can’t be read says so', async () => {
  const { page: { view } } = await openApp({ settings: { ...settings, language: 'eo', spoken: { language: 'en', tag: 'en-US' } } })
  view.openPage('settings')
  await expect.element(page.getByRole('radiogroup', { name: 'Language' })).toHaveAccessibleDescription('The file eo.json can’t be read, so Textdesk speaks English. Ask your administrator.')
})
