/** When the database is copied: shortly after the start, every hour, and at the end. How is the store's affair. */
import { factsOf, type Log } from './log.ts'
import { abortAfter } from './pause.ts'
import type { Store } from './store/store.ts'

/** The page is drawn and the carrier heard by then. */
const FIRST_MS = 10_000
const EVERY_MS = 3_600_000
/** An agent who leaves does not wait longer; the file is sealed all the same, and the next copy is ten seconds after the next start. */
const LAST_MS = 1000

/** Copies the database from time to time until `stop`, which makes the last copy. Neither ever throws: the desk goes on without. */
export function keepCopies(store: Pick<Store, 'copy'>, log: Log) {
  const leaving = new AbortController()
  let timer = setTimeout(next, FIRST_MS)
  let copying: Promise<void> | undefined

  async function copy(): Promise<void> {
    const begunAt = performance.now()
    try {
      if (await store.copy(leaving.signal)) log.info('The database was copied', { ms: Math.round(performance.now() - begunAt) })
    } catch (error) {
      if (leaving.signal.aborted) log.info('The last copy was given up, for the agent leaves')
      else log.error('The database could not be copied', factsOf(error))
    }
  }

  function next(): void {
    copying = copy().then(() => {
      copying = undefined
      if (!leaving.signal.aborted) timer = setTimeout(next, EVERY_MS)
    })
  }

  return {
    /** Ends a copy that is being made, or makes the last one; resolves after a second or so at the latest. */
    async stop(): Promise<void> {
      clearTimeout(timer)
      abortAfter(LAST_MS).addEventListener('abort', () => leaving.abort())
      await copying
      clearTimeout(timer)
      if (!leaving.signal.aborted) await copy()
    },
  }
}
