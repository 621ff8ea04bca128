import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { line, sdk, silentNumber } from './fixture.ts'
import { readOptions } from './options.ts'
import { defaults } from './settings.ts'

/** Starting Node takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

const program = fileURLToPath(new URL('./main.ts', import.meta.url))

function start(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

const urlIn = (said: string) => /^Practice carrier on (http:\/\/127\.0\.0\.1:\d+)$/.exec(said)?.[1] ?? ''

const firstLine = async (stream: NodeJS.ReadableStream) => String((await once(createInterface({ input: stream }), 'line'))[0])

test('it says where it listens, answers there, and ends cleanly when told to', async () => {
  const child = start('--port', '0')
  const url = urlIn(await firstLine(child.stdout))
  expect(await sdk(url).messages.list({ limit: 1 })).toEqual([])
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('killed and started again, it knows what it took', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const run = async () => {
    const child = start('--port', '0', '--state', join(folder, 'practice.json'))
    return { child, url: urlIn(await firstLine(child.stdout)) }
  }
  const first = await run()
  const { sid } = await sdk(first.url).messages.create({ to: silentNumber, from: line, body: 'Hi' })
  const ended = once(first.child, 'exit')
  first.child.kill('SIGKILL')
  await ended
  const second = await run()
  expect(await sdk(second.url).messages.list({ limit: 5 })).toMatchObject([{ sid, body: 'Hi' }])
})

test('a mistake on the command line ends it with words', async () => {
  const child = start('--speed', 'fast')
  const ended = once(child, 'exit')
  expect(await firstLine(child.stderr)).toMatch(/--speed fast: must be a number/)
  expect(await ended).toEqual([1, null])
})

test('with --with-parent it ends after its parent', async () => {
  const parent = spawn(process.execPath, ['-e', `
    const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, [${JSON.stringify(program)}, '--port', '0', '--with-parent'], { stdio: ['ignore', 'inherit', 'inherit'] })
    console.log(child.pid)
    setInterval(() => {}, 1000)
  `], { stdio: ['ignore', 'pipe', 'pipe'] })
  const lines = createInterface({ input: parent.stdout })
  const said: string[] = []
  lines.on('line', (text) => said.push(text))
  await expect.poll(() => said.length, { timeout: 10_000 }).toBe(2)
  const pid = Number(said.find((text) => /^\d+$/.test(text)))
  onTestFinished(() => {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  })
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('options have defaults and are read in full', () => {
  expect(readOptions(['--seed', '1'])).toMatchObject({ settings: defaults, port: 4010, seed: 1, faults: [], withParent: false })
  const sid = `AC${'b'.repeat(32)}`
  const all = readOptions(['--port', '0', '--seed', '5', '--speed', '100', '--state', 'x.json', '--account-sid', sid, '--auth-token', 't', '--from', '+18885550101', '--from', '+18885550102', '--voice-only', '+18885550103', '--fault', 'slow=5', '--with-parent'])
  expect(all).toEqual({
    settings: { ...defaults, accountSid: sid, authToken: 't', numbers: ['+18885550101', '+18885550102'], voiceNumbers: ['+18885550103'], speed: 100 },
    port: 0, seed: 5, stateFile: 'x.json', faults: [{ name: 'slow', value: 5, endpoint: 'all', chance: 1 }], withParent: true,
  })
})

test.each([
  [['--port', '99999'], /--port 99999/],
  [['--account-sid', 'ACpractice'], /--account-sid ACpractice: must be AC and 32 hex digits/],
  [['--from', '8335550100'], /--from 8335550100/],
  [['--fault', 'storm'], /--fault storm/],
  [['--unknown'], /--unknown/],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
