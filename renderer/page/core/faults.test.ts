import { describe, expect, it, vi } from 'vitest'
import { limits } from '../../../contract/limits.ts'
import { faultOf, guarded, watchFaults } from './faults.ts'

describe('a fault, as the log hears of it', () => {
  it('says what and where', () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'map')")
    error.stack = `${String(error)}\n    at Bubble (app://textdesk/index.js:1:2)\n    at renderWithHooks (app://textdesk/index.js:3:4)`
    expect(faultOf('render', error)).toEqual({
      kind: 'render',
      message: "TypeError: Cannot read properties of undefined (reading 'map')",
      stack: 'at Bubble (app://textdesk/index.js:1:2)\nat renderWithHooks (app://textdesk/index.js:3:4)',
    })
  })

  it.each([
    ['Unexpected token \'H\', "Hello, where do I vote?" is not valid JSON', 'Error: Unexpected token \'H\', “…” is not valid JSON'],
    ["No element for [aria-label='Maria Vega, at home']", 'Error: No element for [aria-label=“…”]'],
    ['“Where do I vote” and `my own address is', 'Error: “…” and “…”'],
  ])('holds no words of anybody: %s', (message, told) => {
    const error = new Error(message)
    const { message: said, stack } = faultOf('uncaught', error)
    expect(said).toBe(told)
    expect(stack).not.toContain('vote')
  })

  it('is never longer than the log takes, whatever was thrown', () => {
    const endless = new Error('x'.repeat(9000))
    endless.stack = '    at y (index.js:1:1)\n'.repeat(900)
    const { message, stack } = faultOf('request', endless)
    expect([message.length, stack.length]).toEqual([limits.fault.message, limits.fault.stack])
    expect(faultOf('rejection', undefined).message).toBe('Error: undefined')
    expect(faultOf('rejection', { some: 'object' }).message).toBe('Error: [object Object]')
  })
})

it('keeps what hears of an event from failing those who hear of it later', () => {
  const report = vi.fn()
  const boom = new Error('boom')
  guarded(report, () => {
    throw boom
  })()
  expect(report.mock.calls).toEqual([['event', boom]])
})

it('hears of what nobody has caught, until it stops, and not of what is no fault', () => {
  const window = new EventTarget()
  const report = vi.fn()
  const stop = watchFaults(window, report)
  const boom = new Error('boom')
  const tell = (type: string, more: object) => window.dispatchEvent(Object.assign(new Event(type), more))
  tell('error', { error: boom, message: 'boom' })
  tell('error', { message: 'ResizeObserver loop completed with undelivered notifications.' })
  tell('unhandledrejection', { reason: boom })
  stop()
  tell('error', { error: boom, message: 'boom' })
  expect(report.mock.calls).toEqual([['uncaught', boom], ['rejection', boom]])
})
