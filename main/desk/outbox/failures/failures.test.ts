import { describe, expect, it } from 'vitest'
import { failureOf, failureTables, optedOut } from './failures.ts'

const codes = failureTables.flatMap((table) => Object.keys(table).map(Number))

describe('the tables of failures', () => {
  it('hold at least 45 codes, each once', () => {
    expect(new Set(codes).size).toBeGreaterThanOrEqual(45)
    expect(codes).toHaveLength(new Set(codes).size)
  })

  it.each(codes)('say of %i what happened, as the end of a sentence, and what helps, in a few short sentences', (code) => {
    const { reason, advice } = failureOf(code, 'the carrier’s own words')
    expect(`Not sent: ${reason}.`).toMatch(/^Not sent: (\p{Ll}|Twilio)[^.!?]+\.$/u)
    expect(advice).toMatch(/^(\p{Lu}[^.!?]+\.( |$)){1,3}$/u)
    expect(reason).not.toContain('own words')
  })

  it('let nothing wait for less than a minute or for more than a day, and nothing wait that need not', () => {
    for (const { next, waitMs } of codes.map((code) => failureOf(code, null))) {
      if (next !== 'wait') expect(waitMs).toBeUndefined()
      else expect(waitMs).toSatisfy((ms: number) => ms >= 60_000 && ms <= 24 * 3_600_000)
    }
  })
})

describe('a failure', () => {
  it.each([
    [21211, 'edit-number'],
    [21614, 'landline'],
    [30005, 'edit-number'],
    [30006, 'landline'],
    [30004, 'stop'],
    [optedOut, 'stop'],
    [30007, 'none'],
    [21617, 'none'],
  ])('with code %i is permanent: the next step is %s, and the same text is not sent again', (code, next) => {
    expect(failureOf(code, null)).toMatchObject({ code, next, passing: false })
  })

  it.each([
    [30008, 'retry'],
    [30003, 'wait'],
    [30001, 'wait'],
    [20003, 'none'],
    [30034, 'none'],
  ])('with code %i may pass: the next step is %s, and the same text may be sent again', (code, next) => {
    expect(failureOf(code, null)).toMatchObject({ code, next, passing: true })
  })

  it('with a code that nobody knows is told in the carrier’s words', () => {
    expect(failureOf(39999, 'The carrier is on strike. ')).toEqual({
      code: 39999,
      reason: 'The carrier is on strike',
      advice: 'Retry it. If it fails again, tell your administrator the code.',
      next: 'retry',
      passing: true,
    })
  })

  it.each([
    ['withdrawn', 'you withdrew it before it went out', 'It never left this computer. Retry sends it.'],
    ['wrong-number', 'this is marked as a wrong number', 'Nothing is sent to it. If it’s the right one after all, take the mark back and retry.'],
  ])('of our own is kept as a code, and told in words: %s', (text, reason, advice) => {
    expect(failureOf(null, text)).toEqual({ reason, advice, next: 'retry', passing: true })
  })

  it('of which nothing at all is known says so', () => {
    expect(failureOf(null, null)).toEqual({
      reason: 'the carrier gave no reason',
      advice: 'Retry it. If it fails again, tell your administrator.',
      next: 'retry',
      passing: true,
    })
    expect(failureOf(39999, '')).toMatchObject({ reason: 'the carrier gave no reason' })
  })
})
