/** The display on which the windows under test open. */
import { end, startUntilLine } from './child.ts'

export type Display = {
  /** What the app needs in its environment to find it. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** The display that is there, or an invisible one of our own. */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { env: {}, close: () => Promise.resolve() }
  return openOwnDisplay()
}

/** An invisible display on which nobody else moves a hand. Xvfb itself finds a free number and writes it when it serves. */
export async function openOwnDisplay(): Promise<Display> {
  const { child, line } = await startUntilLine('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    pipe: 3,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return { env: { DISPLAY: `:${line.trim()}` }, close: () => end(child) }
}
