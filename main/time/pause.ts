/**
 * Waiting in the main process. Electron wakes its sleeping event loop for the global timer functions only: what Node's
 * `timers/promises` and `AbortSignal.timeout` promise may come much too late, so both are replaced here.
 */
import { machineTime, type Time } from './time.ts'

/** Resolves after `ms`, sooner when `signal` is aborted; it leaves nothing at the signal, which may outlive many pauses. */
export function pause(ms: number, signal?: AbortSignal, { after }: Pick<Time, 'after'> = machineTime): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      callOff()
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const callOff = after(ms, end)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
}

/** A signal that aborts after `ms`, for a request that must end. It keeps no process alive. */
export function abortAfter(ms: number): AbortSignal {
  const limit = new AbortController()
  setTimeout(() => limit.abort(), ms).unref()
  return limit.signal
}
