/** The checklist of a team, on the practice carrier: it is what the app was built against, so nothing may be different there. */
import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { items } from './items.ts'

const root = path.resolve(import.meta.dirname, '../..')
const account = `AC${'a'.repeat(32)}`
const key = `SK${'b'.repeat(32)}`
const from = '+16025550100'
const carrier = spawn(process.execPath, [path.join(root, 'sandbox/main.ts'), '--port=0', '--seed=7', `--account-sid=${account}`, `--api-key=${key}`, '--api-secret=secret', `--from=${from}`, '--with-parent'], { stdio: ['ignore', 'pipe', 'inherit'] })
afterAll(() => void carrier.kill())

async function announced(): Promise<string> {
  for await (const line of createInterface(carrier.stdout)) {
    const url = /Practice carrier on (\S+)/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error('The practice carrier ended before it listened.')
}
const url = await announced()
const env = { ...process.env, TWILIO_ACCOUNT_SID: account, TWILIO_API_KEY: key, TWILIO_API_SECRET: 'secret', TEXTDESK_FROM: from, TEXTDESK_TWILIO_BASE_URL: url }

/** Runs it; how it ended and what it said. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(root, 'scripts/team-check/main.ts'), ...args], { env })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}
const left = async (): Promise<unknown> => (await fetch(`${url}/practice/team`)).json()

it('says what it makes and does nothing before somebody means it', async () => {
  const before = await left()
  const { code, said } = await run()
  expect(code).toBe(2)
  expect(said).toContain('Twilio charges for tasks')
  expect(await left()).toEqual(before)
})

it('finds nothing different at the practice carrier, and leaves nothing behind', { timeout: 180_000 }, async () => {
  const { code, said } = await run('--yes', '--quick')
  expect(said).not.toContain('DIFFERENT')
  expect(said.match(/: confirmed/g)!.length).toBeGreaterThanOrEqual(15)
  expect(code).toBe(0)
  expect(await left()).toMatchObject({ workspaces: [], documents: [] })
})

it('leaves the sender of a team alone', async () => {
  const basic = `Basic ${Buffer.from(`${key}:secret`).toString('base64')}`
  await fetch(`${url}/sync/v1/Services`, { method: 'POST', headers: { authorization: basic }, body: new URLSearchParams({ FriendlyName: `Textdesk ${from}` }) })
  const { code, said } = await run('--yes', '--quick')
  expect([code, said]).toEqual([2, expect.stringContaining('has a team')])
})

it('is the list that the administrator has, word for word', () => {
  const page = readFileSync(path.join(root, 'docs/team.md'), 'utf8')
  for (const { name, says } of items) expect(page).toContain(`| ${says} | \`npm run team:check -- --yes ${name}\` |`)
  expect(page.match(/team:check -- --yes [a-z]/g)).toHaveLength(items.length)
})
