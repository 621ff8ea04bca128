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
