import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { text as textOf } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { line, newStateFile, sdk, silentNumber } from './fixture.ts'
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
  const file = newStateFile()
  const run = async () => {
    const child = start('--port', '0', '--state', file)
    return { child, url: urlIn(await firstLine(child.stdout)) }
  }
  const first = await run()
  const { sid } = await sdk(first.url).messages.create({ to: silentNumber, from: line, body: 'Hi' })
  const ended = once(first.child, 'exit')
  first.child.kill('SIGKILL')
  await ended
  const second = await run()
  expect(await sdk(second.url).messages(sid).fetch()).toMatchObject({ sid, body: 'Hi' })
})

test('a state that cannot be read is put aside and said, and it starts all the same', async () => {
  const file = newStateFile()
  writeFileSync(file, 'not a world\n')
  const child = start('--port', '0', '--state', file)
  const [said, url] = await Promise.all([firstLine(child.stderr), firstLine(child.stdout).then(urlIn)])
  expect(said).toMatch(/practice\.json could not be read .* It is now .*practice\.json\.unreadable-\d+/)
  expect(await sdk(url).messages.list({ limit: 1 })).toEqual([])
})

test('a mistake on the command line ends it with words', async () => {
  const child = start('--speed', 'fast')
  const ended = once(child, 'exit')
  expect(await firstLine(child.stderr)).toMatch(/--speed fast: must be a number/)
  expect(await ended).toEqual([1, null])
})

/** Writes to its pipes behind the program's back, as Node does on Windows. */
const slowPipes = `data:text/javascript,${encodeURIComponent(`
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = (text, done) => (setTimeout(() => write(text, done), 50), true)
`)}`

test.each([
  ['a mistake on the command line', ['--speed', 'fast'], /--speed fast: must be a number/],
  ['a port that is taken', ['--port', 'TAKEN'], /EADDRINUSE/],
])('its last words are heard where pipes are slow: %s', async (_, args, words) => {
  const holder = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void holder.close())
  await once(holder, 'listening')
  const taken = String((holder.address() as AddressInfo).port)
  const child = spawn(process.execPath, ['--import', slowPipes, program, ...args.map((arg) => arg.replace('TAKEN', taken))], { stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, ended] = await Promise.all([textOf(child.stderr), once(child, 'exit')])
  expect(said).toMatch(words)
  expect(ended).toEqual([1, null])
})

test('what nobody has caught ends it with words, so that another one can be started', async () => {
  const breaks = `data:text/javascript,${encodeURIComponent("setTimeout(() => Promise.reject(new Error('broken inside')), 300)")}`
  const child = spawn(process.execPath, ['--unhandled-rejections=warn', '--import', breaks, program, '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, ended] = await Promise.all([textOf(child.stderr), once(child, 'exit')])
  expect(said).toMatch(/broken inside/)
  expect(ended).toEqual([1, null])
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
  const all = readOptions(['--port', '0', '--seed', '5', '--speed', '100', '--state', 'x.json', '--account-sid', sid, '--auth-token', 't', '--from', '+18885550101', '--from', '+18885550102', '--voice-only', '+18885550103', '--fault', 'slow=5', '--unpooled', '+18885550104', '--campaign', `MG${'b'.repeat(32)}=+18885550105,54321,rcs:brand_agent`, '--key', `SK${'a'.repeat(32)}=s=1`, '--no-visits', '--closed', '--with-parent'])
  expect(all).toEqual({
    settings: {
      ...defaults, accountSid: sid, authToken: 't', numbers: ['+18885550101', '+18885550102'], unpooled: ['+18885550104'], voiceNumbers: ['+18885550103'], speed: 100,
      moreKeys: [{ sid: `SK${'a'.repeat(32)}`, secret: 's=1' }],
      campaigns: [{ sid: `MG${'b'.repeat(32)}`, senders: ['+18885550105', '54321', 'rcs:brand_agent'] }], visits: false, closed: true,
    },
    port: 0, seed: 5, stateFile: 'x.json', faults: [{ name: 'slow', value: 5, endpoint: 'all', chance: 1 }], withParent: true,
  })
})

test.each([
  [['--port', '99999'], /--port 99999/],
  [['--account-sid', 'ACpractice'], /--account-sid ACpractice: must be AC and 32 hex digits/],
  [['--from', '8335550100'], /--from 8335550100/],
  [['--fault', 'storm'], /--fault storm/],
  [['--key', 'SK1=x'], /--key SK1: must be SK and 32 hex digits/],
  [['--campaign', '+18885550105'], /--campaign \+18885550105/],
  [['--campaign', 'MG1=+18885550105'], /--campaign MG1: must be MG and 32 hex digits/],
  [['--campaign', `MG${'b'.repeat(32)}=`], /nothing is no sender/],
  [['--campaign', `MG${'b'.repeat(32)}=8885550105`], /8885550105 is no sender/],
  [['--unknown'], /--unknown/],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
