import { expect, it, vi } from 'vitest'
import type { FaultKind } from '../../../contract/commands.ts'
import { pageCommands } from './faults.ts'

function bench() {
  let now = 0
  const error = vi.fn()
  const emptied = vi.fn()
  const page = pageCommands({ log: { info: vi.fn(), warn: vi.fn(), error }, emptied, now: () => now })
  const say = (kind: FaultKind, message = 'x is undefined', chat?: string) => void page['page.fault']({ kind, message, stack: 'at Bubble (index.js:1:2)', chat })
  return { say, error, emptied, wait: (ms: number) => (now += ms) }
}

it('writes a fault down once a minute, with how often it came meanwhile', () => {
  const { say, error, wait } = bench()
  for (let count = 0; count < 10; count += 1) say('render')
  expect(error.mock.calls).toEqual([['The page had a fault', { kind: 'render', message: 'x is undefined', again: undefined, stack: 'at Bubble (index.js:1:2)' }]])
  wait(60_000)
  say('render')
  expect(error.mock.calls[1]?.[1]).toMatchObject({ again: 9 })
})

it('does not keep one fault back for another, nor fill the log with many', () => {
  const { say, error } = bench()
  say('render')
  say('rejection')
  expect(error).toHaveBeenCalledTimes(2)
  for (let count = 0; count < 100; count += 1) say('uncaught', `fault ${count}`)
  expect(error).toHaveBeenCalledTimes(20)
})

it('has a page loaded anew that draws nothing any more, and no other', () => {
  const { say, emptied } = bench()
  say('uncaught')
  expect(emptied).not.toHaveBeenCalled()
  say('empty')
  say('empty', 'x is undefined', 'chat')
  expect(emptied.mock.calls).toEqual([[undefined], ['chat']])
})
