/**
 * Resolves after `ms`, sooner when `signal` is aborted. Node's own `timers/promises` must not be used in the main process:
 * Electron wakes its sleeping event loop for the global timer functions only, so that such a promise may resolve much too late.
 */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
