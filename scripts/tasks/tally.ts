/** Counts the tests in the reports of vitest and Playwright, so that nothing that went wrong counts as fine. */

/** How many checks passed and failed. */
export type Tally = { readonly passed: number; readonly failed: number }

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
}

/**
 * The tests of a vitest run. A file that could not even be loaded counts as one failure.
 *
 * @param report what its JSON reporter wrote; undefined when it wrote nothing
 */
export function tallyOfVitest(report: unknown, exitCode: number): Tally {
  if (!report) return never
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return settled({ passed: numPassedTests, failed: numFailedTests + unloaded.length }, exitCode)
}

/**
 * The tests of a Playwright run. One that passed only when repeated counts as failed.
 *
 * @param report what its JSON reporter wrote; undefined when it wrote nothing
 */
export function tallyOfPlaywright(report: unknown, exitCode: number): Tally {
  if (!report) return never
  const { stats, errors } = report as PlaywrightReport
  return settled({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }, exitCode)
}

/** Of several runs together. */
export const added = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 })

const never: Tally = { passed: 0, failed: 1 }

/** A run that found no test, or ended badly without naming one, is a failure too. */
function settled(tally: Tally, exitCode: number): Tally {
  const isSilentFailure = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0)
  return isSilentFailure ? { ...tally, failed: 1 } : tally
}
