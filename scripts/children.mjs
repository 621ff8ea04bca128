/** The programs that we start and wait for: their exit codes become ours, and a signal to us reaches them. */
import { spawn } from 'node:child_process'
import os from 'node:os'

/**
 * How to start a program, besides its name and arguments.
 *
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'stderr' | 'on-failure'} [output] `inherit` (the default) gives it our own terminal; for programs
 *   that only prepare, `stderr` sends its output to our stderr, and `on-failure` does so only if it fails
 * @property {boolean} [isApart] out of reach of the terminal's own signals, so that each comes once, through us
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Starts a program and waits for its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it, as shells count
 * @throws when it cannot be started
 */
export async function runChild(command, args, { cwd, env, output, isApart = false } = {}) {
  /** @type {Buffer[]} */
  const kept = []
  const child = spawn(command, args, { cwd, env, stdio: stdioOf(output), detached: isApart && process.platform !== 'win32' })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (/** @type {Buffer} */ chunk) => kept.push(chunk))
  running.add(child)
  try {
    /** @type {number} */
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (exitCode, signal) => resolve(exitCode ?? signalCode(signal ?? 'SIGTERM')))
    })
    if (code !== 0) process.stderr.write(Buffer.concat(kept))
    return code
  } finally {
    running.delete(child)
  }
}

/**
 * @param {ChildOptions['output']} output
 * @returns {import('node:child_process').StdioOptions}
 */
function stdioOf(output) {
  if (output === 'on-failure') return ['ignore', 'pipe', 'pipe']
  return output === 'stderr' ? ['ignore', 2, 2] : 'inherit'
}

/** Ctrl+C reaches us from the terminal and again from whoever started us: within this time it is the same one. */
const samePressMs = 500

/**
 * Passes signals on to the programs that run. With none running, we end ourselves.
 *
 * @param {() => void} end what there is to do before we end
 */
export function forwardSignals(end) {
  let lastAt = -Infinity
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (performance.now() - lastAt < samePressMs) return
      lastAt = performance.now()
      for (const child of running) child.kill(signal)
      if (running.size > 0) return
      end()
      process.exit(signalCode(signal))
    })
  }
}

/**
 * Ends us as SIGTERM does when the program that started us has ended. npm runs a script through a shell; when npm is
 * told to end, it tells the shell, which ends without a word to us.
 */
export function endWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** @param {NodeJS.Signals} signal */
function signalCode(signal) {
  return 128 + os.constants.signals[signal]
}
