import { describe, expect, it } from 'vitest'
import { failureWords, queuedWords, refusalWords, waitingWords } from './words.ts'
import { handedOn } from '../../contract/settings.ts'
import { dispositionNameIn } from './dispositions.ts'

const words = { advice: 'Try it later.', next: 'retry', passing: true } as const

describe('a text', () => {
  const now = new Date(2026, 10, 23, 15, 0).getTime()

  it('that waits for a time says for which, unless it is over at once', () => {
    expect(queuedWords(undefined, now)).toBe('Queued')
    expect(queuedWords(now + 30 * 60_000, now)).toBe('Queued, goes out at 3:30 PM')
    expect(queuedWords(now + 24 * 3_600_000, now)).toBe('Queued, goes out tomorrow at 3:00 PM')
    expect(queuedWords(now + 48 * 3_600_000, now)).toBe('Queued, goes out on Nov 25 at 3:00 PM')
    expect(queuedWords(now + 20_000, now)).toBe('Queued')
  })

  it('or several of them wait', () => {
    expect([waitingWords(1), waitingWords(3)]).toEqual(['1 message waits', '3 messages wait'])
  })
})

describe('a failure', () => {
  it('says how far it came and why, in one sentence', () => {
    expect(failureWords('undelivered', { reason: 'phone off or out of range', ...words })).toBe('Not delivered: phone off or out of range.')
    expect(failureWords('failed', { code: 21211, reason: 'not a number that can be texted.', ...words })).toBe(
      'Not sent: not a number that can be texted.',
    )
    expect(failureWords('failed', undefined)).toBe('Not sent: no reason was given.')
  })
})

describe('a refusal', () => {
  it('says what to do', () => {
    expect(refusalWords({ kind: 'not-available' })).toBe('To send a message, set your status to Available.')
    expect(refusalWords({ kind: 'landline' })).toContain('landline')
    expect(refusalWords({ kind: 'too-long', limit: 1600 })).toContain('1,600')
    expect(refusalWords({ kind: 'account', fault: 'wrong-key' })).toContain('keys')
    expect(refusalWords({ kind: 'trouble', text: 'The disk is full.' })).toBe('The disk is full.')
  })
})

it('names how a chat ended: by its own name, by ours, as handed on, or as without an outcome', () => {
  const list = [{ id: 'answered', color: 'green' }, { id: 'Yard sign', name: 'Sign', color: 'gray' }] as const
  expect([...['answered', 'Yard sign', 'escalated', 'Gone', handedOn].map((id) => dispositionNameIn(list, id)), dispositionNameIn(list, undefined)])
    .toEqual(['Question answered', 'Sign', 'Ballot problem, escalated', 'Gone', 'Handed on', 'No outcome'])
})
