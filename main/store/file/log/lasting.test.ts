import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openLasting } from './lasting.ts'

const folder = mkdtempSync(join(tmpdir(), 'lasting-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A disk whose turns end when the test says so. */
function disk() {
  const wal = join(folder, 'log')
  writeFileSync(wal, '')
  const turns: { readonly end: () => void; readonly fail: (error: Error) => void }[] = []
  const failures: unknown[] = []
  const lasting = openLasting({ wal, failed: (error) => failures.push(error), sync: () => new Promise((end, fail) => turns.push({ end, fail })) })
  const there: number[] = []
  return { lasting, turns, failures, there, wait: (commit: number) => lasting.onDisk().then(() => there.push(commit)) }
}

it('takes what is committed in one breath to the disk in one turn', async () => {
  const { lasting, turns, there, wait } = disk()
  lasting.committed()
  const first = wait(1)
  lasting.committed()
  const second = wait(2)
  expect(turns).toHaveLength(0)
  await Promise.resolve()
  turns[0]!.end()
  await Promise.all([first, second])
  expect(there).toEqual([1, 2])
  expect(turns).toHaveLength(1)
  lasting.close()
})

it('has all that came while the disk was at work share its next turn, and says so when each is there', async () => {
  const { lasting, turns, there, wait } = disk()
  lasting.committed()
  const first = wait(1)
  await Promise.resolve()
  lasting.committed()
  const second = wait(2)
  lasting.committed()
  const third = wait(3)
  expect(turns).toHaveLength(1)
  turns[0]!.end()
  await first
  await expect.poll(() => turns).toHaveLength(2)
  expect(there).toEqual([1])
  turns[1]!.end()
  await Promise.all([second, third])
  expect(there).toEqual([1, 2, 3])
  await wait(4)
  lasting.committed()
  await Promise.resolve()
  expect(turns).toHaveLength(3)
  turns[2]!.end()
  await wait(5)
  lasting.close()
})

it('tells whoever waits for a disk that fails, and tries again with what comes next', async () => {
  const { lasting, turns, failures } = disk()
  lasting.committed()
  const first = lasting.onDisk()
  await Promise.resolve()
  lasting.committed()
  const second = lasting.onDisk()
  turns[0]!.fail(new Error('EIO'))
  await expect(first).rejects.toThrow('EIO')
  await expect.poll(() => turns).toHaveLength(2)
  turns[1]!.end()
  await second
  expect(failures).toEqual([new Error('EIO')])
  lasting.close()
})

it('is not there for whoever asks later, until a turn has brought it', async () => {
  const { lasting, turns } = disk()
  lasting.committed()
  await Promise.resolve()
  turns[0]!.fail(new Error('EIO'))
  await lasting.onDisk().catch(() => undefined)
  const later = lasting.onDisk()
  await expect.poll(() => turns).toHaveLength(2)
  turns[1]!.fail(new Error('EIO'))
  await expect(later).rejects.toThrow('EIO')
  const again = lasting.onDisk()
  await expect.poll(() => turns).toHaveLength(3)
  turns[2]!.end()
  await again
  await lasting.onDisk()
  expect(turns).toHaveLength(3)
  lasting.close()
})

it('is not there while its log cannot be opened', async () => {
  const failures: unknown[] = []
  const lasting = openLasting({ wal: join(folder, 'nowhere', 'log'), failed: (error) => failures.push(error) })
  lasting.committed()
  await Promise.resolve()
  await Promise.resolve()
  await expect(lasting.onDisk()).rejects.toThrow('ENOENT')
  expect(failures.length).toBeGreaterThan(0)
})

it('is there at the end, whether or not somebody waited', async () => {
  const { lasting, turns, failures } = disk()
  lasting.committed()
  const last = lasting.onDisk()
  await Promise.resolve()
  lasting.close()
  turns[0]!.fail(new Error('EBADF'))
  await last
  expect(failures).toEqual([])
})

it('is there at the end when it had not begun', async () => {
  const { lasting, turns } = disk()
  lasting.committed()
  const last = lasting.onDisk()
  lasting.close()
  await last
  expect(turns).toHaveLength(0)
})
