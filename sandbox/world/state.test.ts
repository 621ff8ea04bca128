import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newStateFile } from '../fixture.ts'
import { openState, type Keeper } from './state.ts'

async function opened(file: string, seed = 1): Promise<Keeper> {
  const keeper = await openState(file, seed)
  onTestFinished(() => keeper.close())
  return keeper
}

/** A file in which somebody has visited. */
async function withVisitors(file: string, ...numbers: string[]): Promise<void> {
  const keeper = await openState(file, 5)
  for (const number of numbers) keeper.put('visitors', number, 1)
  await keeper.close()
}

const visitors = ({ world }: Keeper) => [...world.visitors.keys()]

/** The files beside one that could not be read. */
const aside = (file: string) => readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.unreadable-`))

/** What goes to the error output in a test is expected, and not shown. */
const listen = () => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => heard.mockRestore())
  return heard
}

test('a kept world is the same after opening it again, its seed as well', async () => {
  const file = newStateFile()
  await withVisitors(file, 'a', 'b', 'c')
  const keeper = await openState(file, 6)
  keeper.drop('visitors', 'b')
  await keeper.close()
  const again = await opened(file, 7)
  expect([again.seed, visitors(again), again.aside]).toEqual([5, ['a', 'c'], undefined])
})

test('a change adds a line and rewrites nothing', async () => {
  const file = newStateFile()
  const keeper = await opened(file)
  for (let index = 0; index < 1000; index += 1) keeper.put('visitors', `${index}`, 1)
  await keeper.saved()
  const { size } = statSync(file)
  keeper.put('visitors', 'one more', 1)
  await keeper.saved()
  expect(statSync(file).size - size).toBe('["visitors","one more",1]\n'.length)
})

test('wherever a kill cuts the last line, what was kept before it is there, and what comes after can be read', async () => {
  const file = newStateFile()
  await withVisitors(file, 'a', 'b')
  const whole = readFileSync(file)
  const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1
  for (let size = 0; size < whole.length; size += 1) {
    writeFileSync(file, whole.subarray(0, size))
    const torn = await openState(file, 5)
    expect(visitors(torn)).toEqual(size >= lastLine ? ['a'] : [])
    torn.put('visitors', 'after', 1)
    await torn.close()
    const again = await openState(file, 5)
    expect(visitors(again)).toEqual(size >= lastLine ? ['a', 'after'] : ['after'])
    await again.close()
  }
  expect(aside(file)).toEqual([])
})

test.each([
  ['half a file of old', '{ half a file\n'],
  ['another version', '{"version":3,"seed":1}\n'],
  ['the whole file of an older version', '{"version":1,"seed":5,"rows":[]}\n'],
  ['a line that is damaged', '{"version":2,"seed":1}\n["visitors","a",1]\n["vis\0tors"\n["visitors","b",1]\n'],
  ['a table that nobody knows', '{"version":2,"seed":1}\n["constructor","a",1]\n'],
])('%s is put aside whole, and said, and a new world begins', async (_, content) => {
  const file = newStateFile()
  const heard = listen()
  writeFileSync(file, content)
  const keeper = await opened(file, 9)
  expect([keeper.seed, visitors(keeper)]).toEqual([9, []])
  expect(aside(file).map((name) => readFileSync(join(dirname(file), name), 'utf8'))).toEqual([content])
  expect(keeper.aside).toBe(join(dirname(file), aside(file)[0] ?? ''))
  expect(String(heard.mock.calls)).toContain(keeper.aside)
})

test('a folder in the place of the file is put aside as well', async () => {
  const file = newStateFile()
  listen()
  mkdirSync(file)
  await withVisitors(file, 'a')
  expect(visitors(await opened(file))).toEqual(['a'])
  expect(aside(file)).toHaveLength(1)
})

test('lines that were overtaken go, once they are many', async () => {
  const file = newStateFile()
  const keeper = await openState(file, 5)
  for (let index = 0; index < 3000; index += 1) keeper.put('facts', 'visits', index)
  await keeper.close()
  const again = await opened(file)
  expect([again.seed, again.world.facts.get('visits')]).toEqual([5, 2999])
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
  again.put('visitors', 'a', 1)
  await again.saved()
  expect(visitors(await opened(file))).toEqual(['a'])
})

test('nobody else on this machine may read the file', { skip: process.platform === 'win32' }, async () => {
  const file = newStateFile()
  await withVisitors(file, 'a')
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('many changes while the disk is busy are all kept, in order', async () => {
  const file = newStateFile()
  const keeper = await openState(file, 5)
  for (let round = 0; round < 50; round += 1) {
    keeper.put('facts', 'visits', round)
    keeper.put('visitors', `${round}`, round)
    if (round % 7 === 0) await keeper.saved()
  }
  await keeper.close()
  const again = await opened(file)
  expect([again.world.facts.get('visits'), visitors(again).length]).toEqual([49, 50])
})

/** The next write to any file takes half of what it is given and finds the disk full. */
async function fillDisk(file: string): Promise<void> {
  const handle = await open(file)
  const prototype = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
  const { write } = prototype
  const full = vi.spyOn(prototype, 'write').mockImplementationOnce(async function half(this: FileHandle, ...given: unknown[]) {
    const [bytes, from, length, position] = given as [Buffer, number, number, number]
    await Reflect.apply(write, this, [bytes, from, length >> 1, position])
    throw new Error('ENOSPC: no space left on device')
  })
  onTestFinished(() => full.mockRestore())
}

test('a disk that is full in the middle of a line is said, and what could not be kept is kept later', async () => {
  const file = newStateFile()
  const heard = listen()
  await withVisitors(file, 'a')
  await fillDisk(file)
  const keeper = await openState(file, 5)
  keeper.put('visitors', 'not kept at first', 1)
  await expect(keeper.saved()).rejects.toThrow(/ENOSPC/)
  expect(String(heard.mock.calls)).toContain('ENOSPC')
  expect(readFileSync(file, 'utf8')).toMatch(/\["visitors","not $/)
  keeper.put('visitors', 'b', 1)
  await keeper.close()
  expect(visitors(await opened(file))).toEqual(['a', 'not kept at first', 'b'])
})

test('what a torn write has left at the end does not hide what is kept later', async () => {
  const file = newStateFile()
  await withVisitors(file, 'a')
  appendFileSync(file, Buffer.concat([Buffer.from('["visitors","half'), Buffer.alloc(4000)]))
  await withVisitors(file, 'b')
  expect(visitors(await opened(file))).toEqual(['a', 'b'])
  truncateSync(file, statSync(file).size - 1)
  expect(visitors(await opened(file))).toEqual(['a'])
})
