/** A conversation and the journal are saved by the whole app: the PDF is Chromium's own, and the verifier finds the journal whole. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import '../kit/bus/window.ts'
import { expect, test } from '../kit/fixtures.ts'
import { answerDialog } from './saving.kit.ts'

const number = '(808) 555-0123'
const verifier = resolve(import.meta.dirname, '../../scripts/journal/verify.mjs')

test('a conversation is saved as a PDF, and the journal so that anybody can check it', async ({ app, agent, folder }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Where do you vote?', 'open')
  await expect(agent.log()).toContainText('Where do you vote?')
  const target = join(folder, 'saved')
  mkdirSync(target)
  await answerDialog(app, target)
  await app.page.getByRole('region', { name: 'Chat' }).getByRole('button', { name: 'More' }).click()
  await app.page.getByRole('menuitem', { name: 'Save conversation…' }).click()
  await app.page.getByRole('dialog', { name: 'Save conversation' }).getByText('PDF').click()
  await app.page.getByRole('button', { name: 'Save…' }).click()
  await expect(app.page.getByText('The conversation was saved.').first()).toBeVisible({ timeout: 30_000 })
  const [pdf] = readdirSync(target) as [string]
  expect(pdf).toMatch(/^Conversation .+\.pdf$/)
  expect(readFileSync(join(target, pdf)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(statSync(join(target, pdf)).mode & 0o777).toBe(0o600)
  // Nothing of it goes on: the window that printed is gone, and its page with it.
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)

  expect(await app.page.evaluate(() => window.desk.command('journal.save', {}))).toEqual({ ok: true })
  const journal = readdirSync(target).find((name) => name.endsWith('.jsonl'))!
  expect(execFileSync(process.execPath, [verifier, join(target, journal)], { encoding: 'utf8' })).toMatch(/^The journal is whole: \d+ entries/)
})
