/** Texts that an agent keeps, and what stays of a chat: a template and its file, a macro that ends the chat, the conversation on paper, the journal, and words that were not sent. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readTemplates } from '../../common/template/file.ts'
import '../kit/bus/window.ts'
import { expect, test } from '../kit/fixtures.ts'
import { answerDialog } from './saving.kit.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const half = 'Your polling place is'
const verifier = resolve(import.meta.dirname, '../../scripts/journal/verify.mjs')

test('texts that are written once are used in a chat, and the chat can be kept when it is over', async ({ app, agent, clock, carrier, folder }) => {
  const dialog = app.page.getByRole('dialog')
  const settings = app.page.getByRole('region', { name: 'Settings' })
  const openSettings = () => agent.bar().getByRole('button', { name: 'Settings', exact: true }).click()
  const target = join(folder, 'saved')
  const saved = (ending: string) => readdirSync(target).filter((name) => name.endsWith(ending))
  mkdirSync(target)
  await answerDialog(app, target)

  await test.step('a template is written in the window, and saved as a file', async () => {
    await openSettings()
    await settings.getByRole('button', { name: 'New template' }).click()
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Ride')
    await dialog.getByRole('textbox', { name: 'Code' }).fill('zride')
    await dialog.getByRole('textbox', { name: 'English' }).fill('Hi {{contact.firstName|there}}, call [ride line].')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(settings.getByRole('button', { name: 'Edit Ride' })).toBeVisible()
    await settings.getByRole('button', { name: 'Export mine…' }).click()
    // Under another name until it is whole.
    await expect.poll(() => saved('.json')).toHaveLength(1)
    expect(readTemplates(readFileSync(join(target, saved('.json')[0]!), 'utf8'))).toMatchObject({ templates: [{ title: 'Ride', code: 'zride' }], left: [] })
  })

  await test.step('removed, it is taken in again from its file', async () => {
    await settings.getByRole('button', { name: 'Remove Ride' }).click()
    await expect(settings.getByRole('button', { name: 'Edit Ride' })).toBeHidden()
    await settings.locator('input[type=file]').setInputFiles(join(target, saved('.json')[0]!))
    await dialog.getByRole('button', { name: 'Import' }).click()
    await expect(settings.getByRole('button', { name: 'Edit Ride' })).toBeVisible()
  })

  await test.step('so is a macro, with the agent’s name in it', async () => {
    await settings.getByRole('button', { name: 'New macro' }).click()
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Goodbye')
    await dialog.getByRole('textbox', { name: 'Reply', exact: true }).fill('Take care! {{agent.firstName}}')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(settings.getByRole('button', { name: 'Edit Goodbye' })).toBeVisible()
  })

  await test.step('the template is sent by its code, once its blank is filled in', async () => {
    await agent.setStatus('Available')
    await agent.compose(number, 'Do you need a ride?', 'open')
    await agent.reply().pressSequentially('/zride')
    await app.page.keyboard.press('Enter')
    await expect(agent.reply()).toHaveValue('Hi there, call [ride line].')
    await app.page.keyboard.type('602-555-0100')
    await app.page.keyboard.press('Enter')
    await expect(agent.log()).toContainText('Hi there, call 602-555-0100.')
  })

  await test.step('the conversation is saved as a PDF, and the journal so that anybody can check it', async () => {
    await agent.chat().getByRole('button', { name: 'More', exact: true }).click()
    await app.page.getByRole('menuitem', { name: 'Save conversation…' }).click()
    await dialog.getByText('PDF').click()
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(app.page.getByText('The conversation was saved.').first()).toBeVisible({ timeout: 30_000 })
    const [pdf] = saved('.pdf') as [string]
    expect(pdf).toMatch(/^Conversation .+\.pdf$/)
    expect(readFileSync(join(target, pdf)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(statSync(join(target, pdf)).mode & 0o777).toBe(0o600)
    // Nothing of it goes on: the window that printed is gone, and its page with it.
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)

    expect(await app.page.evaluate(() => window.desk.command('journal.save', {}))).toEqual({ ok: true })
    const [journal] = saved('.jsonl') as [string]
    expect(execFileSync(process.execPath, [verifier, join(target, journal)], { encoding: 'utf8' })).toMatch(/^The journal is whole: \d+ entries/)
  })

  await test.step('a half-written reply is there again in the next chat with that voter', async () => {
    await agent.reply().fill(half)
    await agent.chat().getByRole('button', { name: 'End chat' }).click()
    await app.page.getByRole('alertdialog', { name: 'End this chat?' }).getByRole('button', { name: 'End anyway' }).click()
    await agent.complete()
    await carrier.receive(voter, 'Where do I vote?')
    await agent.accept(number)
    await expect(agent.reply()).toHaveValue(half)
    await agent.say(`${half} the school.`)
  })

  await test.step('the macro says goodbye, ends the chat and completes it', async () => {
    await app.page.keyboard.press('Alt+1')
    await expect.poll(() => carrier.textsTo(voter)).toEqual(['Do you need a ride?', 'Hi there, call 602-555-0100.', `${half} the school.`, 'Take care! Dana'])
    await expect(agent.wrapping()).toContainText(number)
    await clock.pass(11_000)
    await expect(agent.wrapping()).toBeHidden()
  })
})
