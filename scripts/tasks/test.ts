/** Runs the checks, all of them or those named, and ends with a line that counts them. */
import type { Ground } from '../setup/ground.ts'
import { steps, type StepName } from './test-steps.ts'
import type { Tally } from './tally.ts'

const names = Object.keys(steps) as readonly StepName[]
/** Steps that drive the built app. */
const driving: readonly StepName[] = ['e2e', 'chaos']

/** Whether one of the named steps opens the app. */
export function needsWindow(args: readonly string[]): boolean {
  return chosen(args).some((name) => driving.includes(name))
}

/** Runs the steps named in `args`, or all. A failed step doesn't keep the others from running. */
export async function test(args: readonly string[], ground: Ground): Promise<number> {
  const results = new Map<StepName, Tally>()
  for (const name of chosen(args)) {
    if (driving.includes(name) && results.get('build')?.failed) {
      console.log(`\n── ${name}: not run, because there is no build`)
      continue
    }
    const startedAt = performance.now()
    console.log(`\n── ${name}`)
    const tally = await steps[name](ground)
    results.set(name, tally)
    console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : `${tally.failed} failed`}, ${seconds(performance.now() - startedAt)} s`)
  }
  const passed = sum([...results.values()].map((tally) => tally.passed))
  const failed = sum([...results.values()].map((tally) => tally.failed))
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/**
 * The steps to run, in their order. Those that drive the built app bring its build along.
 *
 * @throws when a name is not one of a step
 */
export function chosen(args: readonly string[]): readonly StepName[] {
  const unknown = args.filter((arg) => !names.some((name) => name === arg))
  if (unknown.length > 0) throw new Error(`There is no check "${unknown.join(' ')}". There are: ${names.join(', ')}`)
  if (args.length === 0) return names
  return names.filter((name) => args.includes(name) || (name === 'build' && driving.some((step) => args.includes(step))))
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
