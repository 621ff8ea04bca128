import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { watchPresence } from './presence.ts'

vi.mock('electron', () => ({ powerMonitor: new EventEmitter() }))

it('hears of the lock when it is told, before the machine is asked again', () => {
  vi.useFakeTimers()
  let isLocked = false
  let hear = (): void => undefined
  const said: string[] = []
  const machine = {
    idle: { isKnown: () => true, seconds: async () => 0 },
    lock: { isLocked: () => isLocked },
    onLock: (listener: () => void) => void (hear = listener),
  }
  const stop = watchPresence({ idleMinutes: () => 10, machine, leave: (why) => said.push(why), comeBack: () => said.push('back') })
  for (const now of [true, false]) {
    isLocked = now
    hear()
  }
  expect(said).toEqual(['locked', 'back'])
  stop()
  vi.useRealTimers()
})

it('asks for the last hand every ten seconds while somebody is there, when it may have been too long ago, and every second while nobody is', async () => {
  vi.useFakeTimers()
  let [idleSeconds, asked] = [0, 0]
  const said: string[] = []
  const seconds = async () => {
    asked += 1
    return idleSeconds
  }
  const askedWithin = async (ms: number) => {
    const before = asked
    await vi.advanceTimersByTimeAsync(ms)
    return asked - before
  }
  const machine = { idle: { isKnown: () => true, seconds }, lock: { isLocked: () => false }, onLock: () => undefined }
  const stop = watchPresence({ idleMinutes: () => 1, machine, leave: (why) => said.push(why), comeBack: () => said.push('back') })
  expect(await askedWithin(60_000)).toBe(6)
  idleSeconds = 57
  await askedWithin(10_000)
  idleSeconds = 60
  expect(await askedWithin(3_000)).toBe(1)
  expect(said.at(-1)).toBe('idle')
  expect(await askedWithin(5_000)).toBe(5)
  idleSeconds = 0
  await askedWithin(1_000)
  expect(said.at(-1)).toBe('back')
  expect(await askedWithin(20_000)).toBe(2)
  stop()
  vi.useRealTimers()
})
