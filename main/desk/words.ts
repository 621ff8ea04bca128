/** Keeps the full-text indexes up with what is written, when nobody waits for the desk. */
import type { Store } from '../store/store.ts'

const AFTER_MS = 1_000
const NEXT_MS = 100
/** Some milliseconds' worth. */
const AT_ONCE = 50

/** @param failed hears what SQLite said */
export function keepWords({ words }: Store, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined

  function run(): void {
    timer = undefined
    try {
      if (words.catchUp(AT_ONCE)) timer = setTimeout(run, NEXT_MS)
    } catch (error) {
      failed(error)
    }
  }
  return {
    /** Something may have been written. */
    wake: (): void => void (timer ??= setTimeout(run, AFTER_MS)),
    stop: (): void => clearTimeout(timer),
  }
}
