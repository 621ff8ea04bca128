import { describe, expect, it } from 'vitest'
import { added, tallyOfPlaywright, tallyOfVitest } from './tally.ts'

const vitest = { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [1, 2, 3] }] }
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [] }

it('the tallies of several runs are one', () => expect(added([{ passed: 3, failed: 0 }, { passed: 2, failed: 1 }])).toEqual({ passed: 5, failed: 1 }))

describe('the tally of a run', () => {
  it('counts what passed', () => {
    expect(tallyOfVitest(vitest, 0)).toEqual({ passed: 3, failed: 0 })
    expect(tallyOfPlaywright(playwright, 0)).toEqual({ passed: 5, failed: 0 })
  })

  it('counts what failed', () => {
    expect(tallyOfVitest({ ...vitest, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
    expect(tallyOfPlaywright({ ...playwright, stats: { expected: 4, unexpected: 1, flaky: 0 } }, 1)).toEqual({ passed: 4, failed: 1 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const report = { ...vitest, testResults: [...vitest.testResults, { status: 'failed', assertionResults: [] }] }
    expect(tallyOfVitest(report, 1)).toEqual({ passed: 3, failed: 1 })
    expect(tallyOfPlaywright({ ...playwright, errors: ['syntax error'] }, 1)).toEqual({ passed: 5, failed: 1 })
  })

  it('counts a test that passed only the second time as failed', () => {
    expect(tallyOfPlaywright({ ...playwright, stats: { expected: 4, unexpected: 0, flaky: 1 } }, 0)).toEqual({ passed: 4, failed: 1 })
  })

  it('is a failure when no test was found', () => {
    expect(tallyOfVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0).failed).toBe(1)
    expect(tallyOfPlaywright({ ...playwright, stats: { expected: 0, unexpected: 0, flaky: 0 } }, 0).failed).toBe(1)
  })

  it('is a failure when the program ended badly without a word, or wrote no report', () => {
    expect(tallyOfVitest(vitest, 1).failed).toBe(1)
    expect(tallyOfPlaywright(undefined, 0).failed).toBe(1)
  })
})
