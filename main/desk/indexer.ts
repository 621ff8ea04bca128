/** Keeps the full-text indexes up with what is written, when nobody waits for the desk. */
import type { Store } from '../store/store.ts'

const afterMs = 1_000
/** Between two steps while there is more to do. Merging keeps ahead of what comes: SQLite does the rest of it in one go once there are 64 pieces. */
const nextMs = { filling: 100, merging: 250 }
/** Some milliseconds' worth, of rows and of pages. */
const atOnce = { rows: 50, pages: 4 }

/** @param failed hears what SQLite said */
export function startIndexer({ words }: Store, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined

  function run(): void {
    timer = undefined
    try {
      if (words.catchUp(atOnce.rows)) timer = setTimeout(run, nextMs.filling)
      else if (words.merge(atOnce.pages)) timer = setTimeout(run, nextMs.merging)
    } catch (error) {
      failed(error)
    }
  }
  return {
    /** Something may have been written. */
    wake: (): void => void (timer ??= setTimeout(run, afterMs)),
    stop: (): void => clearTimeout(timer),
  }
}
