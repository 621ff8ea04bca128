/** Writes what steps of the outbox mean: answers that come at the same time share one transaction, and so one wait for the disk. */
import type { AttemptRow } from '../../store/rows/attempts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import type { Step } from './rules.ts'
import { writeStep, type Ended } from './step.ts'

export type Writer = {
  /** Resolves when it is on the disk; rejects when it cannot be. */
  write(text: MessageRow, row: AttemptRow, step: Step, ended: Ended): Promise<void>
  /** Writes at once what is to be written. */
  flush(): void
}

/** Answers that come within so many ms of each other are written together; nobody sees them come later. */
const gatherMs = 4

type Job = { readonly work: (stroke: Stroke) => void; readonly done: () => void; readonly failed: (error: unknown) => void }

export function openWriter(context: Context): Writer {
  let jobs: Job[] = []

  function flush(): void {
    const now = jobs
    if (now.length === 0) return
    jobs = []
    try {
      context.ledger.commit('carrier', (stroke) => now.forEach(({ work }) => work(stroke)))
      for (const { done } of now) done()
    } catch (error) {
      if (now.length > 1) for (const job of now) writeAlone(job)
      else now[0]?.failed(error)
    }
  }

  /** One that cannot be written must not take the others with it. */
  function writeAlone({ work, done, failed }: Job): void {
    try {
      context.ledger.commit('carrier', work)
      done()
    } catch (error) {
      failed(error)
    }
  }

  return {
    write: (text, row, step, ended) =>
      new Promise((done, failed) => {
        if (jobs.length === 0) setTimeout(flush, gatherMs)
        jobs.push({ work: (stroke) => writeStep(context, stroke, text, row, step, ended), done, failed })
      }),
    flush,
  }
}
