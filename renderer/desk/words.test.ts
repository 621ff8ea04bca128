import { describe, expect, it } from 'vitest'
import { failureWords, refusalWords } from './words.ts'

describe('a failure', () => {
  it('says how far it came and why, in one sentence', () => {
    expect(failureWords('undelivered', { reason: 'phone off or out of range', retry: true })).toBe('Not delivered: phone off or out of range.')
    expect(failureWords('failed', { code: 21211, reason: 'not a number that can be texted.', retry: false })).toBe(
      'Not sent: not a number that can be texted.',
    )
    expect(failureWords('failed', undefined)).toBe('Not sent: no reason was given.')
  })
})

describe('a refusal', () => {
  it('says what to do', () => {
    expect(refusalWords({ kind: 'not-available' })).toBe('To send a message, set your status to Available.')
    expect(refusalWords({ kind: 'too-long', limit: 1600 })).toContain('1,600')
    expect(refusalWords({ kind: 'account', fault: 'wrong-key' })).toContain('keys')
    expect(refusalWords({ kind: 'trouble', text: 'The disk is full.' })).toBe('The disk is full.')
  })
})
