/** Keeps outcome and note with the desk while they are made: an outcome at once, a note soon after its first letter. */
import type { CommandInput } from '../../contract/commands.ts'

export type Outcome = Omit<CommandInput<'task.note'>, 'taskId'>

/** How old a letter may be that is not on the disk, however long the typing goes on. */
const oldestMs = 300

export type OutcomeKeeper = {
  readonly change: (part: Outcome) => void
  /** Resolves when everything is with the desk. */
  readonly save: () => Promise<void>
}

/** @param send hands the whole outcome over: what it leaves out is cleared */
export function keepOutcome(start: Outcome, send: (outcome: Outcome) => Promise<unknown>): OutcomeKeeper {
  let outcome = start
  let timer: ReturnType<typeof setTimeout> | undefined

  async function save(): Promise<void> {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    await send(outcome)
  }

  return {
    change(part) {
      outcome = { ...outcome, ...part }
      timer ??= setTimeout(() => void save(), oldestMs)
      if (part.disposition !== undefined) void save()
    },
    save,
  }
}
