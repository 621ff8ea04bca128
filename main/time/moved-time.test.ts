import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { testFolder } from '../folder.kit.ts'
import { movedTime } from './moved-time.ts'

const hour = 3_600_000
let file: string
beforeEach(() => {
  const folder = testFolder()
  file = join(folder, 'clock.json')
  move({})
})

function move({ passedMs = 0, setMs = 0 }: { passedMs?: number; setMs?: number }): void {
  writeFileSync(`${file}.new`, JSON.stringify({ passedMs, setMs }))
  renameSync(`${file}.new`, file)
}
/** By whole minutes, so that the time that really goes by is nothing. */
const minutes = (ms: number): number => Math.round(ms / 60_000) + 0
const ahead = (time: { now(): number }): number => minutes(time.now() - Date.now())

it('is this machine’s until it is moved', () => {
  const time = movedTime(file)
  expect([ahead(time), minutes(time.steady() - performance.now())]).toEqual([0, 0])
})

it('that has passed moves the clock, goes by for good and makes due what waited for it, in its order', async () => {
  const time = movedTime(file)
  const [begun, heard] = [time.steady(), [] as string[]]
  time.after(2 * hour, () => heard.push('too early'))
  time.after(hour, () => heard.push('second'))
  time.after(hour / 2, () => heard.push('first'))
  const callOff = time.after(hour / 2, () => heard.push('called off'))
  callOff()
  move({ passedMs: hour + 1_000 })
  await expect.poll(() => heard).toEqual(['first', 'second'])
  expect([ahead(time), minutes(time.steady() - begun)]).toEqual([60, 60])
})

it('is set without anything going by', async () => {
  const time = movedTime(file)
  const [begun, heard] = [time.steady(), [] as string[]]
  time.after(hour, () => heard.push('too early'))
  move({ setMs: -3 * hour })
  await expect.poll(() => ahead(time)).toBe(-180)
  expect([minutes(time.steady() - begun), heard]).toEqual([0, []])
})

it('is where it was left after a restart, and a timer of then counts from there', async () => {
  move({ passedMs: hour, setMs: hour })
  const time = movedTime(file)
  const heard: string[] = []
  time.after(hour, () => heard.push('due'))
  expect(ahead(time)).toBe(120)
  move({ passedMs: 2 * hour + 1_000, setMs: hour })
  await expect.poll(() => heard).toEqual(['due'])
})
