import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { dana, line, sdk, silentNumber, startCarrier } from './fixture.ts'

function stateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'practice.json')
}

test('a text that was taken is on disk when its answer is here', async () => {
  const file = stateFile()
  const { url } = await startCarrier({ stateFile: file })
  const { sid } = await sdk(url).messages.create({ to: silentNumber, from: line, body: 'Hi' })
  expect(readFileSync(file, 'utf8')).toContain(sid)
})

test('deliveries and answers under way go on after a restart', async () => {
  const file = stateFile()
  const first = await startCarrier({ stateFile: file, settings: { speed: 0.01 } })
  const { sid } = await sdk(first.url).messages.create({ to: dana, from: line, body: 'Hello Dana' })
  expect((await sdk(first.url).messages(sid).fetch()).status).toBe('queued')
  await first.close()

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
  onTestFinished(() => void vi.useRealTimers())
  const second = await startCarrier({ stateFile: file, seed: 99 })
  expect((await sdk(second.url).messages(sid).fetch()).status).toBe('delivered')
  await expect.poll(() => sdk(second.url).messages.list({ from: dana, limit: 5 })).toMatchObject([{ body: 'Hi there! Yes, happy to text.' }])
})

test('an opt-out outlives the program', async () => {
  const file = stateFile()
  const first = await startCarrier({ stateFile: file })
  await sdk(first.url).messages.create({ to: '+17025550145', from: line, body: 'Hi' })
  await expect.poll(() => sdk(first.url).messages.list({ from: '+17025550145', limit: 5 })).toHaveLength(2)
  await first.close()
  const second = await startCarrier({ stateFile: file })
  await expect(sdk(second.url).messages.create({ to: '+17025550145', from: line, body: 'Hi' })).rejects.toMatchObject({ code: 21610 })
})
