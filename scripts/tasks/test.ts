/** Runs the checks, all of them or those named, and ends with a line that counts them. */
import type { ChecksGround, Ground } from '../setup/ground.ts'
import { steps, type StepName } from './test-steps.ts'
import { added, type Tally } from './tally.ts'

const names = Object.keys(steps) as readonly StepName[]
/** Steps that drive the built app. */
const driving: readonly StepName[] = ['e2e', 'chaos']
/** Steps that open a window. */
const opening: readonly StepName[] = ['components', ...driving]

/** Whether one of the named steps opens a window. */
export function needsWindow(args: readonly string[]): boolean {
  return chosen(args).steps.some((name) => opening.includes(name))
}

/**
 * Runs the steps named in `args`, or all. A failed step doesn't keep the others from running.
 *
 * @param ground with windows, where `needsWindow` says so
 */
export async function test(args: readonly string[], ground: Ground | ChecksGround): Promise<number> {
  const results = new Map<StepName, Tally>()
  const { steps: wanted, more } = chosen(args)
  for (const name of wanted) {
    if (driving.includes(name) && results.get('build')?.failed) {
      console.log(`\n── ${name}: not run, because there is no build`)
      continue
    }
    const own = 'windows' in ground && opening.includes(name) ? await ground.windows : ground
    const startedAt = performance.now()
    console.log(`\n── ${name}`)
    const tally = await steps[name](own, name === 'build' ? [] : more)
    results.set(name, tally)
    console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : `${tally.failed} failed`}, ${seconds(performance.now() - startedAt)} s`)
  }
  const { passed, failed } = added([...results.values()])
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/**
 * The steps to run, in their order. Those that drive the built app bring its build along. What begins with dashes or names a file
 * is handed on to the one step that is named: `components --update`, `e2e e2e/texting/manual.spec.ts`.
 *
 * @throws when a name is not one of a step, or when there is more than one that something could be meant for
 */
export function chosen(args: readonly string[]): { readonly steps: readonly StepName[]; readonly more: readonly string[] } {
  const more = args.filter((arg) => /^-|[/.]/.test(arg))
  const named = args.filter((arg) => !more.includes(arg))
  const unknown = named.filter((arg) => !names.some((name) => name === arg))
  if (unknown.length > 0) throw new Error(`There is no check "${unknown.join(' ')}". There are: ${names.join(', ')}`)
  if (more.length > 0 && named.length !== 1) throw new Error(`Name the one check that "${more.join(' ')}" is for.`)
  if (named.length === 0) return { steps: names, more }
  return { steps: names.filter((name) => named.includes(name) || (name === 'build' && driving.some((step) => named.includes(step)))), more }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
