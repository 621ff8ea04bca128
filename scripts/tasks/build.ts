/** The production build, and when it has to be made again. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../children.mjs'
import type { Ground } from '../setup/ground.ts'
import { oneAtATime } from '../setup/one-at-a-time.ts'
import { root } from '../setup/places.mjs'
import { say } from '../setup/say.mjs'

/** Everything the build reads. Tests are left out: a changed test changes no app. */
const sources = ['main', 'preload', 'renderer', 'contract', 'common', 'sandbox', 'assets'].map((folder) => `${folder}/**/*`)
const settings = ['package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']

/** Every way into the built app: with one missing, there is no build. */
const outputs = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html', 'out/sandbox/main.js']

/** The app, and the practice carrier, which is a program of its own. */
const builders = [
  ['node_modules/electron-vite/bin/electron-vite.js', 'build'],
  ['node_modules/vite/bin/vite.js', 'build', '--config', 'sandbox/vite.config.ts'],
]

const stampFile = path.join(root, 'out', 'built-from')

/** Builds the app into `out/`. */
export async function build(_args: readonly string[], ground: Ground): Promise<number> {
  return alone(() => makeOutputs(ground, 'stderr'))
}

/** Builds the app unless `out/` was made from the very sources that are here. */
export async function buildWhenStale(ground: Ground): Promise<number> {
  return alone(async () => {
    const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashOfSources(root)
    if (isFresh && missingOutputs().length === 0) return 0
    say('Building the app ...')
    return makeOutputs(ground, 'on-failure')
  })
}

/** `npm start` beside a running `npm test` waits for its build, and then has none to do. */
function alone(work: () => Promise<number>): Promise<number> {
  return oneAtATime(path.join(root, 'out', 'building'), work)
}

async function makeOutputs({ env }: Ground, output: 'stderr' | 'on-failure'): Promise<number> {
  const from = hashOfSources(root)
  rmSync(stampFile, { force: true })
  for (const args of builders) {
    const code = await runChild(process.execPath, args, { cwd: root, env, output })
    if (code !== 0) return code
  }
  if (missingOutputs().length > 0) throw new Error(`The build did not make ${missingOutputs().join(', ')}.`)
  writeFileSync(stampFile, from)
  return 0
}

function missingOutputs(): readonly string[] {
  return outputs.filter((file) => !existsSync(path.join(root, file)))
}

/** One hash over names and contents, so that a clone, a checkout or a touched file is no reason to build. */
export function hashOfSources(folder: string): string {
  const hash = createHash('sha256')
  const names = globSync([...sources, ...settings], { cwd: folder }).filter((name) => !/\.test\.tsx?$/.test(name)).toSorted()
  for (const name of names) {
    const file = path.join(folder, name)
    if (statSync(file).isFile()) hash.update(name).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
