/**
 * Writes what steps of the outbox mean. Answers that come at the same time share one transaction, with each other and with the attempts that begin in
 * their place.
 */
import type { AttemptRow } from '../../store/rows/attempts.ts'
import type { MessageRow } from '../../store/rows/messages.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'
import type { Step } from './rules.ts'
import { writeStep, type Ended } from './step.ts'

/** Answers that come within so many ms of each other are written together; nobody sees them come later. */
const gatherMs = 10

type Job = { readonly work: (stroke: Stroke) => void; readonly done: () => void; readonly failed: (error: unknown) => void }

export type Writer = ReturnType<typeof openWriter>

/** @param due called when answers have been gathered; it may begin texts, and what is left is written after it */
export function openWriter(context: Context, due: () => void) {
  let jobs: Job[] = []
  let isEnding = false

  /** One that cannot be written must not take the others with it. */
  function writeAlone({ work, done, failed }: Job): void {
    try {
      context.ledger.commit('carrier', work)
      done()
    } catch (error) {
      failed(error)
    }
  }

  /** Writes what is to be written together with what `begin` writes for each text; returns what it returned. Throws when that cannot be written. */
  function begin<Text, Begun>(texts: readonly Text[], beginOne: (stroke: Stroke, text: Text) => Begun | undefined): readonly Begun[] {
    const now = jobs
    if (now.length + texts.length === 0) return []
    jobs = []
    const beginAll = (stroke: Stroke): readonly Begun[] => texts.flatMap((text) => beginOne(stroke, text) ?? [])
    try {
      const begun = context.ledger.commit('carrier', (stroke) => {
        for (const { work } of now) work(stroke)
        return beginAll(stroke)
      })
      for (const { done } of now) done()
      return begun
    } catch (error) {
      if (now.length === 0) throw error
      now.forEach(writeAlone)
      return texts.length === 0 ? [] : context.ledger.commit('carrier', beginAll)
    }
  }

  /** Writes at once what is to be written. */
  const flush = (): void => void begin([], () => undefined)

  function gathered(): void {
    due()
    flush()
  }

  return {
    /** Resolves when it is written; rejects when it cannot be. */
    write: (text: MessageRow, row: AttemptRow, step: Step, ended: Ended) =>
      new Promise<void>((done, failed) => {
        if (jobs.length === 0 && !isEnding) setTimeout(gathered, gatherMs)
        jobs.push({ work: (stroke) => writeStep(context, stroke, text, row, step, ended), done, failed })
        if (isEnding) flush()
      }),
    begin,
    /** How many are to be written. */
    size: () => jobs.length,
    /** Writes at once what is to be written, and from now on all that comes: whoever ends the desk waits for it. */
    end(): void {
      isEnding = true
      flush()
    },
  }
}
