/**
 * Tries the packed app: it starts as it was packed and draws its tasks, its fuses are set, nobody gets a debugger into it. Then its twin, which
 * does let itself be driven, plays the manual's first way to send: a text goes out, the chat opens, the voter answers, End chat, Complete.
 */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { agentAt } from '../../e2e/kit/agent.ts'
import { root } from '../setup/places.mjs'
import { wrongFuses } from './fuses.ts'
import { packedProgram, withApp, withTwin } from './packed.ts'

/** The longest that a step may take, on a slow machine with a cold disk, before a carrier whose receipts may take 40 seconds. */
const patienceMs = 60_000

/** Answers within seconds, as sandbox/voters/scripts/quick.json says. */
const voter = { national: '(414) 555-0101', answer: 'Hi there! Yes, happy to text.' }

const program = packedProgram()
expect(await wrongFuses(program), 'These fuses are not as they should be').toEqual([])
await withApp(program, [], async (app) => expect(await firstLineOf(app)).toMatch(/^MARK \{"usable":\d+\}/))
await withApp(program, ['--remote-debugging-port=0'], async (app, folder) => {
  expect(await endOf(app), 'The packed app started with a debugging port').toBe(1)
  expect(existsSync(portFile(folder))).toBe(false)
})
await withTwin((twin) => withApp(twin, ['--remote-debugging-port=0'], async (app, folder) => {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(app, folder)}`)
  await playOptionOne(await windowOf(browser))
}))
console.log(`The packed app works: ${path.relative(root, program)} sent a text, had an answer and completed the chat.`)

async function firstLineOf(app: ChildProcess): Promise<string> {
  let said = ''
  app.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await expect(() => {
    expect(app.exitCode, 'The packed app ended at its start.').toBeNull()
    expect(said).toContain('\n')
  }).toPass({ timeout: patienceMs })
  return said
}

async function endOf(app: ChildProcess): Promise<number | null> {
  if (app.exitCode === null) await once(app, 'exit')
  return app.exitCode
}

/** Chromium writes the port into its data folder when it listens. */
function portFile(folder: string): string {
  return path.join(folder, 'DevToolsActivePort')
}

async function debuggingPort(packed: ChildProcess, folder: string): Promise<number> {
  const file = portFile(folder)
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
