/** Programs that a test starts beside the app: each is known by its own process and ends with the test. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/**
 * Starts a program and waits for the first line that it writes to the pipe of this number (1 is its output).
 *
 * @throws with what it wrote to its error output, when it ends before
 */
export async function startUntilLine(command: string, args: readonly string[], { pipe, ...options }: SpawnOptions & { pipe: number }) {
  const child = spawn(command, args, options)
  let lastWords = ''
  child.stderr?.on('data', (chunk: Buffer) => (lastWords += chunk))
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${command} ${args.join(' ')} ended at its start. ${lastWords}`)
  })
  ended.catch(() => undefined)
  const line = await Promise.race([firstLine(child.stdio[pipe] as Readable), ended])
  return { child, line }
}

/** What follows the first line is read too, so that the program is not held up by a full pipe. */
function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stream.on('error', reject)
    stream.on('data', (chunk: Buffer) => {
      text += chunk
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
  })
}

/** Ends a program and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
