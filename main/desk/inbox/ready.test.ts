import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startReadying } from './ready.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] }))
afterEach(() => void vi.useRealTimers())

/** A pattern that writes down when it is asked. */
const heard = (asked: string[], pattern: RegExp): RegExp =>
  Object.assign(pattern, {
    exec(text: string) {
      asked.push(pattern.source)
      return RegExp.prototype.exec.call(pattern, text)
    },
  })

it('asks each pattern before a text comes, one in a turn, and leaves it as it was', () => {
  const asked: string[] = []
  const patterns = [heard(asked, /stop/), heard(asked, /where/g)]
  startReadying(patterns, () => asked.push('what was learnt'))
  expect(asked).toEqual([])
  vi.advanceTimersByTime(5000)
  expect(asked).toEqual(['what was learnt'])
  vi.runOnlyPendingTimers()
  asked.splice(0, 1)
  expect([...new Set(asked)]).toEqual(['stop'])
  vi.runOnlyPendingTimers()
  expect([...new Set(asked)]).toEqual(['stop', 'where'])
  expect(patterns.map(({ lastIndex }) => lastIndex)).toEqual([0, 0])
})

it('stops in the middle when the desk ends', () => {
  const asked: string[] = []
  const readying = startReadying([heard(asked, /stop/), heard(asked, /where/)])
  vi.advanceTimersByTime(5000)
  vi.runOnlyPendingTimers()
  readying.stop()
  vi.runAllTimers()
  expect([...new Set(asked)]).toEqual(['stop'])
})
