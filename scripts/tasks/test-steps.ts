/** The steps of `npm test`: how each is run, and how many checks passed and failed in it. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../children.mjs'
import type { Ground } from '../setup/ground.ts'
import { root } from '../setup/places.mjs'
import { buildWhenStale } from './build.ts'
import { tallyOfPlaywright, tallyOfVitest, type Tally } from './tally.ts'

export type StepName = keyof typeof steps

/** In the order in which they run: what is quick and tells most comes first. */
export const steps = {
  types: asOneCheck(['node_modules/typescript/bin/tsc', '-b']),
  lint: asOneCheck(['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']),
  unit: withReport('unit', (report) => ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], tallyOfVitest),
  // It counts only when it fails: what it makes is judged by the tests that follow.
  build: async (ground: Ground): Promise<Tally> => ({ passed: 0, failed: (await buildWhenStale(ground)) === 0 ? 0 : 1 }),
  e2e: withReport('e2e', () => ['node_modules/@playwright/test/cli.js', 'test'], tallyOfPlaywright),
  // A taste of it, each time with another seed, which it prints; `npm run chaos` is the whole.
  chaos: asOneCheck(['chaos/main.ts', '--rounds', '6']),
} satisfies Record<string, (ground: Ground) => Promise<Tally>>

/** A step that either passes or fails. */
function asOneCheck(args: readonly string[]) {
  return async ({ env }: Ground): Promise<Tally> => {
    const code = await runChild(process.execPath, args, { cwd: root, env })
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
}

/** A step whose program counts its tests itself, in a file that is made anew. */
function withReport(name: string, args: (report: string) => readonly string[], read: (report: unknown, exitCode: number) => Tally) {
  return async ({ env }: Ground): Promise<Tally> => {
    const report = path.join(root, 'out', 'reports', `${name}.json`)
    mkdirSync(path.dirname(report), { recursive: true })
    rmSync(report, { force: true })
    const code = await runChild(process.execPath, args(report), { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } })
    return read(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code)
  }
}
