/** Texts that an agent keeps: a template written, used, saved as a file and taken in again; a macro that ends the chat; and the wrap-up that ends by itself. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { readTemplates } from '../../common/template/file.ts'
import type { Agent } from '../kit/agent.ts'
import type { App } from '../kit/app.ts'
import { expect, test } from '../kit/fixtures.ts'
import { answerDialog } from './saving.kit.ts'

const number = '(808) 555-0123'

async function openSettings(app: App, agent: Agent): Promise<Locator> {
  await agent.bar().getByRole('button', { name: 'Settings', exact: true }).click()
  return app.page.getByRole('region', { name: 'Settings' })
}

test('a template is written in the window, sent by its code, saved as a file and taken in again', async ({ app, agent, folder }) => {
  const dialog = app.page.getByRole('dialog')
  const settings = await openSettings(app, agent)
  await settings.getByRole('button', { name: 'New template' }).click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Ride')
  await dialog.getByRole('textbox', { name: 'Code' }).fill('zride')
  await dialog.getByRole('textbox', { name: 'English' }).fill('Hi {{contact.firstName|there}}, call [ride line].')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(settings.getByRole('button', { name: 'Edit Ride' })).toBeVisible()

  const target = join(folder, 'saved')
  mkdirSync(target)
  await answerDialog(app, target)
  await settings.getByRole('button', { name: 'Export mine…' }).click()
  // Under another name until it is whole.
  await expect.poll(() => readdirSync(target)).toEqual([expect.stringMatching(/\.json$/)])
  const file = join(target, readdirSync(target)[0]!)
  expect(readTemplates(readFileSync(file, 'utf8'))).toMatchObject({ templates: [{ title: 'Ride', code: 'zride' }], left: [] })

  await agent.setStatus('Available')
  await agent.compose(number, 'Do you need a ride?', 'open')
  await agent.reply().pressSequentially('/zride')
  await app.page.keyboard.press('Enter')
  await expect(agent.reply()).toHaveValue('Hi there, call [ride line].')
  await app.page.keyboard.type('602-555-0100')
  await app.page.keyboard.press('Enter')
  await expect(agent.log()).toContainText('Hi there, call 602-555-0100.')

  await openSettings(app, agent)
  await expect(settings.getByText(/^Used once, /)).toBeVisible()
  await settings.getByRole('button', { name: 'Remove Ride' }).click()
  await expect(settings.getByRole('button', { name: 'Edit Ride' })).toBeHidden()
  await settings.locator('input[type=file]').setInputFiles(file)
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(settings.getByRole('button', { name: 'Edit Ride' })).toBeVisible()
})

test('a macro says the agent’s name, ends the chat and completes it; a wrap-up without one ends by itself', async ({ app, agent, clock, carrier }) => {
  const dialog = app.page.getByRole('dialog')
  const settings = await openSettings(app, agent)
  await settings.getByRole('button', { name: 'New macro' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Goodbye')
  await dialog.getByRole('textbox', { name: 'Reply', exact: true }).fill('Take care! {{agent.firstName}}')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(settings.getByRole('button', { name: 'Edit Goodbye' })).toBeVisible()
  await settings.getByRole('switch', { name: 'Complete by itself when the time is over' }).focus()
  await app.page.keyboard.press('Space')
  await expect(settings.getByRole('switch', { name: 'Complete by itself when the time is over' })).toBeChecked()

  await agent.setStatus('Available')
  await agent.compose(number, 'Where do you vote?', 'open')
  await expect(agent.log()).toContainText('Where do you vote?')
  await app.page.keyboard.press('Alt+1')
  await expect.poll(() => carrier.textsTo('+18085550123')).toContain('Take care! Dana')
  await clock.pass(11_000)
  await expect(agent.wrapping()).toBeHidden()

  await agent.compose(number, 'One more thing.', 'open')
  await expect(agent.log()).toContainText('One more thing.')
  await agent.endChat()
  await clock.pass(60_000)
  await expect(agent.wrapUp()).toBeVisible()
  await clock.pass(61_000)
  await expect(agent.wrapUp()).toBeHidden()
})
