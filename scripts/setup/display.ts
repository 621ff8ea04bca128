/** A display for the app's window: the one that is there, or an invisible one (Xvfb) of our own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export type Display = {
  /** What programs need in their environment to use it. */
  readonly env: Readonly<Record<string, string>>
  readonly isOurs: boolean
  /** Ends the display if it is ours. */
  readonly close: () => void
}

/** Whether the system shows windows of itself. Only under Linux it may not. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** The display to use; starts one when there is none. */
export async function openDisplay(): Promise<Display> {
  return hasDisplay() ? { env: {}, isOurs: false, close: () => undefined } : startXvfb()
}

/**
 * Starts an invisible display. Xvfb itself looks for a free number and writes it to the pipe when it is ready to serve.
 *
 * @throws when Xvfb cannot be started
 */
async function startXvfb(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Out of reach of Ctrl+C: a display that ends before the app takes the app down with it.
    detached: true,
  })
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb, the display for machines without one, ended at its start. Run "Xvfb -displayfd 1" to see why.')
  })
  // The whole line: Xvfb writes the number and the end of the line apart, and dies when it cannot write the second.
  const pipe = server.stdio[3] as Readable
  const [number] = (await Promise.race([once(createInterface(pipe), 'line'), failed])) as [string]
  failed.catch(() => undefined)
  pipe.destroy()
  server.unref()
  return { env: { DISPLAY: `:${number}` }, isOurs: true, close: () => server.kill() }
}
