/** The steps of `npm test`: how each is run, and how many checks passed and failed in it. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../children.mjs'
import type { Ground } from '../setup/ground.ts'
import { root } from '../setup/places.mjs'
import { buildWhenStale } from './build.ts'
import { tallyOfPlaywright, tallyOfVitest, type Tally } from './tally.ts'

export type StepName = keyof typeof steps

/** @param more what the program of the step is told besides: a file to keep to, `--update` */
type Step = (ground: Ground, more: readonly string[]) => Promise<Tally>

/** In the order in which they run: what is quick and tells most comes first. */
export const steps = {
  // With what TypeScript itself says of each project and of the borders between them, from one reading of the sources instead of two.
  lint: asOneCheck(['node_modules/oxlint/bin/oxlint', '--type-aware', '--type-check', '--deny-warnings']),
  unit: vitest('unit'),
  components: vitest('components'),
  // It counts only when it fails: what it makes is judged by the tests that follow.
  build: async (ground: Ground): Promise<Tally> => ({ passed: 0, failed: (await buildWhenStale(ground)) === 0 ? 0 : 1 }),
  e2e: withReport('e2e', () => ['node_modules/@playwright/test/cli.js', 'test'], tallyOfPlaywright),
  // A taste of it, each time with another seed, which it prints; `npm run chaos` is the whole.
  chaos: asOneCheck(['chaos/main.ts', '--rounds', '4']),
} satisfies Record<string, Step>

/** A step that either passes or fails. */
function asOneCheck(args: readonly string[]) {
  return async ({ env }: Ground, more: readonly string[]): Promise<Tally> => {
    const code = await runChild(process.execPath, [...args, ...more], { cwd: root, env })
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
}

/** The tests of one of the projects in vitest.config.ts. */
function vitest(project: string) {
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json']
  return withReport(project, (report) => [...command, `--outputFile.json=${report}`], tallyOfVitest)
}

/** A step whose program counts its tests itself, in a file that is made anew. */
function withReport(name: string, args: (report: string) => readonly string[], read: (report: unknown, exitCode: number) => Tally) {
  return async ({ env }: Ground, more: readonly string[]): Promise<Tally> => {
    const report = path.join(root, 'out', 'reports', `${name}.json`)
    mkdirSync(path.dirname(report), { recursive: true })
    rmSync(report, { force: true })
    const code = await runChild(process.execPath, [...args(report), ...more], { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } })
    return read(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code)
  }
}
