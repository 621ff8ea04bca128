/** Keeps the full-text indexes up with what is written, when nobody waits for the desk. */
import type { Store } from '../store/store.ts'

/** Whoever searches brings them up to date first: until then there is no hurry, and one piece of an index for many rows is better than many. */
const afterMs = 5_000
/**
 * Pieces are brought together when nothing has been written for so long: of a word that is in every other text all that is in them is moved in one go, which
 * may take a twentieth of a second. While everybody writes, SQLite itself sees to it that there are never more than 64 small ones.
 */
const quietMs = 10_000
/** Between two steps while there is more to do. */
const nextMs = { filling: 100, merging: 250 }
/** Some milliseconds' worth, of rows and of pages. */
const atOnce = { rows: 50, pages: 4 }

/** @param failed hears what SQLite said */
export function startIndexer({ words }: Store, failed: (error: unknown) => void) {
  let filling: NodeJS.Timeout | undefined
  let merging: NodeJS.Timeout | undefined

  function fill(): void {
    filling = undefined
    try {
      if (words.catchUp(atOnce.rows)) filling = setTimeout(fill, nextMs.filling)
    } catch (error) {
      failed(error)
    }
  }

  function merge(): void {
    try {
      if (words.merge(atOnce.pages)) merging = setTimeout(merge, nextMs.merging)
    } catch (error) {
      failed(error)
    }
  }

  return {
    /** Something may have been written. */
    wake(): void {
      filling ??= setTimeout(fill, afterMs)
      clearTimeout(merging)
      merging = setTimeout(merge, quietMs)
    },
    stop(): void {
      clearTimeout(filling)
      clearTimeout(merging)
    },
  }
}
