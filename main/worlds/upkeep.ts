/** Looks after the database while it is in use, beside the desk and never in its way: a thread folds its log in, a process looks it through and copies it. */
import { Worker } from 'node:worker_threads'
import { factsOf, type Log } from '../log/log.ts'
import type { Fault } from '../store/check/check.ts'
import type { Done, Job } from '../store/upkeep/jobs.ts'
import type { Time } from '../time/time.ts'

/** The page is drawn and the carrier heard by then. */
const firstMs = 10_000
const everyMs = 3_600_000

/** Does a job in a process of its own, which ends with the signal. Rejects with what the system said. */
export type Keep = (job: Job, signal: AbortSignal) => Promise<Done>

export type KeepingParts = Pick<Time, 'after'> & {
  /** Path of the database. */
  readonly file: string
  readonly keep: Keep
  /** All copies together may be so many times as large as the database. */
  readonly times: () => number
  readonly log: Log
  /** The database in use is damaged; nothing more is looked at. */
  readonly damaged: (fault: Fault) => void
}

/** Looks the database through, and copies it when that is due, shortly after the start and every hour until it is stopped. It never throws. */
export function keepDatabase({ file, keep, times, log, damaged, after }: KeepingParts): { stop(): void } {
  const leaving = new AbortController()
  let callOff = after(firstMs, next)

  async function look(): Promise<Fault | undefined> {
    const begunAt = performance.now()
    try {
      const { fault, isCopied } = await keep({ kind: 'look', file, at: Date.now(), times: times() }, leaving.signal)
      log.info(isCopied ? 'The database was copied' : 'The database was looked through', { ms: Math.round(performance.now() - begunAt), fault })
      return fault
    } catch (error) {
      if (!leaving.signal.aborted) log.error('The database could not be copied', factsOf(error))
      return undefined
    }
  }

  function next(): void {
    void look().then((fault) => {
      if (leaving.signal.aborted) return
      if (fault) damaged(fault)
      else callOff = after(everyMs, next)
    })
  }

  return {
    /** At once: what is half done is begun anew after the next start. */
    stop(): void {
      callOff()
      leaving.abort()
    },
  }
}

/**
 * Folds the write-ahead log into the database, in a thread that begins when there is something to fold.
 * @param program the thread's bundled program
 */
export function openCheckpoints(program: string, file: string, log: Log): { fold(): void; stop(): Promise<void> } {
  let worker: Worker | undefined

  function begin(): Worker {
    const begun = new Worker(program, { workerData: file })
    begun.on('error', (error) => {
      log.error('The log could not be folded into the database', factsOf(error))
      worker = undefined
    })
    return begun
  }
  return {
    fold: () => (worker ??= begin()).postMessage('fold'),
    stop: async () => void (await worker?.terminate()),
  }
}
