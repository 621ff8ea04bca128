/** Runs npm, wherever this machine keeps it, on the Node that the set-up runs on. */
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../../children.mjs'

/**
 * Runs npm and waits for it. What it says is shown only if it fails.
 *
 * @param {readonly string[]} args
 * @param {string} cwd folder to run in
 * @throws {Error} when npm cannot be found or ends with an error
 */
export async function npm(args, cwd) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await runChild(process.execPath, [npmScript(), ...args, ...quiet], { cwd, output: 'on-failure' })
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}; what npm said is above.`)
}

/** @returns {string} the path of npm's own script */
function npmScript() {
  const script = candidates().find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file))
  if (!script) throw new Error('npm was not found. Start with "npm start", or install Node.js together with its npm.')
  return script
}

/** @returns {string[]} the places where npm-cli.js can be, the most telling first */
function candidates() {
  const nodeFolder = path.dirname(realpathSync(process.execPath))
  const onPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'npm')).filter((file) => existsSync(file))
  return [
    // Set by npm for the scripts it runs; yarn and pnpm set it too, to themselves.
    process.env.npm_execpath ?? '',
    path.join(nodeFolder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(nodeFolder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...onPath.map((file) => realpathSync(file)),
  ]
}
