/**
 * Starts the packed app as it was packed, on a fresh data folder in practice mode, and plays the manual's first way to
 * send: a text goes out, the chat opens, the voter answers, End chat, Complete.
 *
 * The packed app lets no debugger into its main process, so its page is driven through Chromium's own debugging port.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { agentAt } from '../../e2e/agent.ts'
import { root } from '../setup/places.mjs'

/** The longest that a step may take, on a slow machine with a cold disk, before a carrier whose receipts may take 40 seconds. */
const patienceMs = 60_000

/** Answers within seconds, as sandbox/voters/quick.json says. */
const voter = { national: '(414) 555-0101', answer: 'Hi there! Yes, happy to text.' }

const folder = mkdtempSync(path.join(os.tmpdir(), 'textdesk-packed-'))
const app = spawn(packedProgram(), ['--remote-debugging-port=0', `--user-data-dir=${folder}`, ...process.argv.slice(2)], {
  env: { ...process.env, TEXTDESK_PRACTICE: '1' },
  stdio: 'inherit',
})
try {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(app)}`)
  await playOptionOne(await windowOf(browser))
  console.log(`The packed app works: ${path.relative(root, packedProgram())} sent a text, had an answer and completed the chat.`)
} finally {
  const gone = once(app, 'exit')
  if (app.exitCode === null && app.kill()) await gone
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

/** The program that electron-builder left for this operating system. */
function packedProgram(): string {
  const places = { linux: ['linux-unpacked', 'textdesk'], win32: ['win-unpacked', 'Textdesk.exe'], darwin: [macFolder(), 'Textdesk.app/Contents/MacOS/Textdesk'] }
  const place = places[process.platform as keyof typeof places]
  return path.join(root, 'dist', ...place)
}

/** `mac`, or `mac-arm64`, by the machine it was packed for. */
function macFolder(): string {
  return readdirSync(path.join(root, 'dist')).find((name) => /^mac(-|$)/.test(name)) ?? 'mac'
}

/** Chromium writes the port into its data folder when it listens. */
async function debuggingPort(packed: ChildProcess): Promise<number> {
  const file = path.join(folder, 'DevToolsActivePort')
  await expect(() => {
    expect(packed.exitCode, 'The packed app ended at its start.').toBeNull()
    expect(existsSync(file) ? readFileSync(file, 'utf8') : 'no port yet').toMatch(/^\d+\n/)
  }).toPass({ timeout: patienceMs })
  return Number.parseInt(readFileSync(file, 'utf8'), 10)
}

/** The app's window, which may open after the port. */
async function windowOf(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('The packed app shows nothing to a debugger.')
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: patienceMs })
}

async function playOptionOne(page: Page): Promise<void> {
  const agent = agentAt({ page })
  const slow = { timeout: patienceMs }
  await agent.bar().waitFor(slow)
  await agent.setStatus('Available')
  await agent.compose(voter.national, 'Hello, this is the Voter Hotline.', 'open')
  await expect(agent.active(voter.national)).toBeVisible(slow)
  await expect(agent.log()).toContainText('Delivered', slow)
  await expect(agent.log()).toContainText(voter.answer, slow)
  await agent.endChat()
  await agent.complete()
  await expect(agent.actives()).toHaveCount(0, slow)
}
